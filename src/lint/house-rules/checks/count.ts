import { fieldValue } from '../field-value.ts';
import { entriesOf, hasKeys } from '../scope.ts';
import { boundsInWords, checkBounds, isWithinBounds } from './bounds.ts';
import type { Check } from './check.ts';
import { isList } from './field-types.ts';
import { meant } from './meant.ts';

/** How many entries a list has, or how many of them meet a condition. A list that is missing or open has none. */
export const count: Check<'count'> = {
  of: 'lists',
  accepts: isList,
  read(asked, reading) {
    const { place, fault, condition } = reading;
    checkBounds(asked, 'count', reading);
    const entries = entriesOf(place);
    if (asked.where && !hasKeys(entries))
      fault(
        ['where'],
        `The entries of "${place.path}" have no keys of which a condition could speak.`,
        'Remove where.',
      );
    const where = asked.where && hasKeys(entries) ? condition(['where'], asked.where, entries) : undefined;
    const such = where ? ' such' : '';
    const last = asked.at_most ?? asked.at_least ?? 0;
    return {
      expected: `${boundsInWords(asked)}${such} ${last === 1 ? 'entry' : 'entries'}`,
      hasValue: true,
      see(subject) {
        const list = fieldValue(subject, place);
        const { at, state } = list;
        if (state === 'settled') return { at, truth: undefined };
        const found = meant(subject.design, list, where).length;
        const truth = isWithinBounds(found, asked);
        return { at, truth, value: found, ...(truth || state === 'stated' ? {} : { missing: [at] }) };
      },
    };
  },
};
