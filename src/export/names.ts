import type { Design } from '../design/design.generated.ts';
import { familyOf, idIndex } from '../design/ids.ts';
import { groupOf, textOf } from '../design/values.ts';
import { valueAt } from '../yaml/pointer.ts';

/** Which key of an entry says its name, by what its id names. */
const NAME_KEYS: Readonly<Record<string, string>> = {
  TP: 'title',
  TG: 'name',
  P: 'name',
  indicator: 'text',
  W: 'text',
};

/** The name of an entry by its id; undefined where the design has no such entry or the entry has no name. */
export function nameOf(design: Design, id: string): string | undefined {
  const family = familyOf(id);
  const place = idIndex(design).get(id)?.[0];
  const key = family && NAME_KEYS[family];
  if (!place || !key) return undefined;
  const name = valueAt(design, [...place.pointer, key]);
  return typeof name === 'string' ? textOf(name) : undefined;
}

/** How long a name may be where it only recalls what was introduced. */
const SHORT = 48;

/**
 * A name cut short, for the second time it is needed: at its first comma if that is not too early, else before the word
 * that is too much. Short words at the cut ("and", "that") go too.
 */
export function shortName(name: string): string {
  if (name.length <= SHORT) return name;
  const whole = [...name]
    .slice(0, SHORT)
    .join('')
    .replace(/\s+\S*$/, '');
  const clause = /^(.{20,}?)[,;:]\s/.exec(whole)?.[1] ?? whole.replace(/(\s+\S{1,4})+$/, '');
  return `${clause.replace(/[,;:]$/, '')}\u00a0\u2026`;
}

/**
 * Who a party is: a partner by its name, `own` as the organisation itself, everything else as it is written
 * (docs/design-file.md, section 3.2).
 */
export function partyName(design: Design, party: string, ownName: string): string {
  if (party === 'own') {
    const name = groupOf(groupOf(design.programme)?.organisation)?.name;
    return (typeof name === 'string' ? textOf(name) : undefined) ?? ownName;
  }
  return withPartnerNames(design, party);
}

/** A text in which partners are called by name: "safeguarding officer with P7", "named by P6 within 48 hours". */
export function withPartnerNames(design: Design, text: string): string {
  return text.replace(/\bP[1-9]\d*\b/g, (id) => nameOf(design, id) ?? id);
}
