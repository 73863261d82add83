import { numberOf } from '../../../design/values.ts';
import { fieldValue, roundedNumber } from '../field-value.ts';
import { entriesOf } from '../scope.ts';
import { amountField, totalOf } from './amounts.ts';
import { boundsInWords, checkBounds, isWithinBounds } from './bounds.ts';
import type { Check, ReadTest } from './check.ts';
import { isEntryList, isNumber } from './field-types.ts';
import { meant } from './meant.ts';

/**
 * Which part of a list some of its entries make up, by a number of theirs or by how many they are. Where an entry does not
 * state its number, or the whole is nothing, the share is not known.
 */
export const share: Check<'share'> = {
  of: 'lists of entries',
  accepts: isEntryList,
  read(asked, reading) {
    const { place, fault, otherField, condition } = reading;
    checkBounds(asked, 'share', reading);
    const amount = asked.of === undefined ? undefined : amountField(asked.of, reading);
    const whole = asked.out_of === undefined ? undefined : otherField(['out_of'], asked.out_of);
    if (whole && !isNumber(whole.field))
      fault(['out_of'], `"${whole.path}" is no number.`, 'Name a field that holds one.');
    const where = condition(['where'], asked.where, entriesOf(place));
    return {
      expected: `${boundsInWords(asked)} %`,
      hasValue: true,
      see(subject) {
        const { design } = subject;
        const list = fieldValue(subject, place);
        const { at, state } = list;
        if (state !== 'stated') return { at, truth: undefined };
        const totalFor = (chosen: ReadTest | undefined) =>
          amount
            ? totalOf(design, list, amount, chosen)
            : { total: meant(design, list, chosen).length, isComplete: true };
        const all = totalFor(undefined);
        const part = totalFor(where).total;
        const out = whole ? numberOf(fieldValue(subject, whole).value) : all.total;
        if (!all.isComplete || out === undefined || out <= 0) return { at, truth: undefined };
        const percent = (part / out) * 100;
        const related = whole ? { related: [fieldValue(subject, whole).at] } : {};
        return { at, truth: isWithinBounds(percent, asked), value: `${roundedNumber(percent)} %`, ...related };
      },
    };
  },
};
