import { familyOf, idIndex } from '../../../design/ids.ts';
import { familyOfKind, isOfKind, placesOfKind } from '../element-kinds.ts';
import { fieldValue, plainText, type Subject } from '../field-value.ts';
import type { Check, Seen } from './check.ts';
import { isReference } from './field-types.ts';

/**
 * Whether what a field names is an entry of a kind of which a condition is true. An id that nothing has is left to
 * reference-resolves.
 */
export const refersTo: Check<'refers_to'> = {
  of: 'fields that name entries by their ids',
  accepts: isReference,
  read({ kind, where: asked, match = 'every' }, { place, fault, condition }) {
    const family = familyOfKind(kind);
    const to = place.field.to ?? [];
    const canPoint =
      family !== undefined &&
      (to.includes('any') || to.includes(family) || (kind === 'watched-indicator' && to.includes('W')));
    if (!canPoint)
      fault(
        ['kind'],
        `"${place.path}" can never name an entry of the kind "${kind}".`,
        `It names ids of the families ${to.join(', ')}.`,
      );
    const where = asked ? condition(['where'], asked, placesOfKind(kind)) : undefined;
    const named = (subject: Subject, name: string): Pick<Seen, 'truth' | 'related'> => {
      const pointer = idIndex(subject.design).get(name)?.[0]?.pointer;
      // A word that may stand in place of an id, such as none-needed, says that there is none to name.
      if (!pointer) return { truth: familyOf(name) || place.field.or?.includes(name) ? undefined : false };
      if (!isOfKind(pointer, kind)) return { truth: false };
      return { truth: where ? where.see({ design: subject.design, pointer }).truth : true, related: [pointer] };
    };
    return {
      expected: `an entry of the kind ${kind}${where ? ' of which the condition holds' : ''}`,
      hasValue: true,
      see(subject) {
        const { at, value } = fieldValue(subject, place);
        const isList = Array.isArray(value);
        const names = (isList ? value : [value]).map(plainText).filter((name) => name !== undefined);
        if (names.length === 0) return { at, truth: undefined };
        const seen = names.map((name, i) => ({ ...named(subject, name), value: name, at: isList ? [...at, i] : at }));
        const wrong = seen.find(({ truth }) => truth === false);
        if (match === 'every') return wrong ?? { at, truth: seen.every(({ truth }) => truth) ? true : undefined };
        if (seen.some(({ truth }) => truth)) return { at, truth: true };
        const isSure = seen.every(({ truth }) => truth === false);
        return { at, truth: isSure ? false : undefined, value: names.join(', ') };
      },
    };
  },
};
