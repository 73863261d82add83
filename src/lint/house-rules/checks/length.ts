import { wordsIn } from '../../../text/word-stem.ts';
import { fieldValue, plainText } from '../field-value.ts';
import { boundsInWords, checkBounds, isWithinBounds } from './bounds.ts';
import type { Check } from './check.ts';
import { isText } from './field-types.ts';

/** How many characters or words a text has. */
export const length: Check<'length'> = {
  of: 'texts',
  accepts: isText,
  read(asked, reading) {
    checkBounds(asked, 'length', reading);
    const unit = asked.in ?? 'characters';
    return {
      expected: `${boundsInWords(asked)} ${unit}`,
      hasValue: true,
      see(subject) {
        const { at, value } = fieldValue(subject, reading.place);
        const text = plainText(value);
        if (text === undefined) return { at, truth: undefined };
        const found = unit === 'words' ? wordsIn(text).length : [...text].length;
        return { at, truth: isWithinBounds(found, asked), value: found };
      },
    };
  },
};
