import { numberOf } from '../../../design/values.ts';
import { fieldValue } from '../field-value.ts';
import { boundsInWords, checkBounds, isWithinBounds } from './bounds.ts';
import type { Check } from './check.ts';
import { isNumber } from './field-types.ts';

/** How great a number is. */
export const number: Check<'number'> = {
  of: 'numbers',
  accepts: isNumber,
  read(asked, reading) {
    checkBounds(asked, 'number', reading);
    return {
      expected: boundsInWords(asked),
      hasValue: true,
      see(subject) {
        const { at, value } = fieldValue(subject, reading.place);
        const found = numberOf(value);
        return found === undefined
          ? { at, truth: undefined }
          : { at, truth: isWithinBounds(found, asked), value: found };
      },
    };
  },
};
