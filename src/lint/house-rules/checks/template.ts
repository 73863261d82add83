import { readTemplate } from '../code-template.ts';
import { fieldValue, plainText } from '../field-value.ts';
import type { Check } from './check.ts';
import { isWritten } from './field-types.ts';

/** Whether a code has the form of a template such as `[ACF]-0000-AA`. */
export const template: Check<'template'> = {
  of: 'texts, codes and dates',
  accepts: isWritten,
  read(asked, { place, fault }) {
    const form = readTemplate(asked);
    if (typeof form === 'string')
      fault(
        [],
        `The template "${asked}" cannot be read. ${form}`,
        'Write it as in `[ACF]-0000-AA`: A, a, 0, and what stands for itself in brackets.',
      );
    return {
      expected: `a code of the form ${asked}`,
      hasValue: true,
      see(subject) {
        const { at, value } = fieldValue(subject, place);
        const text = plainText(value);
        if (text === undefined || typeof form === 'string') return { at, truth: undefined };
        return { at, truth: form.fits(text), value: text };
      },
    };
  },
};
