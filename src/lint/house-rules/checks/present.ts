import { isNo } from '../../../design/values.ts';
import { fieldValue } from '../field-value.ts';
import type { Check } from './check.ts';

/**
 * Whether a field is answered. `does_not_apply` with its reason and `held_privately` are answers; `not_known_yet` is an open
 * point, which only `or-open` takes for enough.
 */
export const present: Check<'present'> = {
  of: 'any field',
  accepts: () => true,
  read(asked, { place }) {
    const isUnwanted = isNo(asked);
    const takesOpen = asked === 'or-open';
    return {
      expected: isUnwanted ? 'no answer' : takesOpen ? 'an answer, or what is still to be found out' : 'an answer',
      hasValue: false,
      see(subject) {
        const { at, state } = fieldValue(subject, place);
        // What does not apply has an answer and no value: neither who asks for one nor who asks for none can object.
        if (isUnwanted) return { at, truth: state !== 'stated' };
        const truth = state === 'stated' || state === 'settled' || (takesOpen && state === 'open');
        return { at, truth, ...(truth ? {} : { missing: [at] }) };
      },
    };
  },
};
