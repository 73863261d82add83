import type { Design } from '../../../design/design.generated.ts';
import { numberOf } from '../../../design/values.ts';
import { type FieldValue, fieldValue } from '../field-value.ts';
import { entriesOf, type FieldPlace } from '../scope.ts';
import type { Reading, ReadTest } from './check.ts';
import { isNumber } from './field-types.ts';
import { meant } from './meant.ts';

/** The numbers of the entries of a list added up, and whether every entry that counts states its own. */
export interface Total {
  readonly total: number;
  readonly isComplete: boolean;
}

/** The number of each entry that is added up; what is wrong with it is said. */
export function amountField(of: string, { place, otherField, fault }: Reading): FieldPlace | undefined {
  const amount = otherField(['of'], of, entriesOf(place));
  if (!amount) return undefined;
  if (amount.isOfDesign)
    fault(['of'], `The entries of "${place.path}" have no field "${of}".`, 'Name a number of each entry.');
  else if (!isNumber(amount.field))
    fault(['of'], `"${of}" is no number, so it cannot be added up.`, 'Name a number of each entry.');
  return amount;
}

/** Adds up a number of the entries that are meant. */
export function totalOf(design: Design, list: FieldValue, amount: FieldPlace, where: ReadTest | undefined): Total {
  const amounts = meant(design, list, where).map((pointer) => numberOf(fieldValue({ design, pointer }, amount).value));
  const stated = amounts.filter((one) => one !== undefined);
  return {
    total: stated.reduce((sum, one) => sum + one, 0),
    isComplete: stated.length === amounts.length,
  };
}
