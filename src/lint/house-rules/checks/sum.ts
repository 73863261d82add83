import { numberOf } from '../../../design/values.ts';
import { fieldValue, roundedNumber, type Subject } from '../field-value.ts';
import { entriesOf } from '../scope.ts';
import { amountField, totalOf } from './amounts.ts';
import { boundsInWords, checkBounds, isWithinBounds } from './bounds.ts';
import type { Check } from './check.ts';
import { isEntryList, isNumber } from './field-types.ts';

/** Money that is stated without cents may differ by one. */
const WITHIN = 1;

/** What the numbers of the entries of a list add up to. Where an entry does not state its own, the sum is not known. */
export const sum: Check<'sum'> = {
  of: 'lists of entries',
  accepts: isEntryList,
  read(asked, reading) {
    const { place, fault, otherField, condition } = reading;
    const { equals, within = WITHIN } = asked;
    const isBounded = asked.at_least !== undefined || asked.at_most !== undefined;
    if (equals === undefined) checkBounds(asked, 'sum', reading);
    else if (isBounded) fault(['equals'], '"sum" says both what it equals and bounds.', 'Keep one of the two.');
    const amount = amountField(asked.of, reading);
    const whole = typeof equals === 'string' ? otherField(['equals'], equals) : undefined;
    if (whole && !isNumber(whole.field))
      fault(['equals'], `"${whole.path}" is no number.`, 'Name a number, or a field that holds one.');
    const where = asked.where ? condition(['where'], asked.where, entriesOf(place)) : undefined;
    const wanted = (subject: Subject) => (whole ? numberOf(fieldValue(subject, whole).value) : Number(equals));
    return {
      expected: equals === undefined ? boundsInWords(asked) : whole ? `what ${whole.path} says` : `exactly ${equals}`,
      hasValue: true,
      see(subject) {
        const list = fieldValue(subject, place);
        const { at } = list;
        if (list.state !== 'stated' || !amount) return { at, truth: undefined };
        const { total, isComplete } = totalOf(subject.design, list, amount, where);
        const value = roundedNumber(total);
        const other = whole ? { related: [fieldValue(subject, whole).at] } : {};
        if (!isComplete) return { at, truth: undefined };
        if (equals === undefined) return { at, truth: isWithinBounds(total, asked), value };
        const target = wanted(subject);
        const truth = target === undefined ? undefined : isWithinBounds(Math.abs(total - target), { at_most: within });
        return { at, truth, value, ...other };
      },
    };
  },
};
