import { fieldValue, plainText } from '../field-value.ts';
import { TEXT_PATTERNS } from '../text-patterns.ts';
import type { Check } from './check.ts';
import { isWritten } from './field-types.ts';

/** Whether a text has one of the forms that have a name. */
export const pattern: Check<'pattern'> = {
  of: 'texts, codes and dates',
  accepts: isWritten,
  read(asked, { place }) {
    const { expected, fits } = TEXT_PATTERNS[asked];
    return {
      expected,
      hasValue: true,
      see(subject) {
        const { at, value } = fieldValue(subject, place);
        const text = plainText(value);
        return text === undefined ? { at, truth: undefined } : { at, truth: fits(text), value: text };
      },
    };
  },
};
