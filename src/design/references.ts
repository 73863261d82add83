import { nearest } from '../text/nearest.ts';
import type { Pointer } from '../yaml/pointer.ts';
import { type Problem, structureProblem } from '../yaml/problem.ts';
import { shownValue } from '../yaml/shown-value.ts';
import { type Field, listValues } from './fields.ts';
import { familyOf, type IdFamily, type IdPlace, idIndex } from './ids.ts';
import { walkDesign } from './walk-design.ts';

/** What the families of ids are called in a message. */
const NAMES: Readonly<Record<IdFamily, string>> = {
  TP: 'trafficking pattern',
  DS: 'data source',
  TG: 'target group',
  P: 'partner',
  B: 'budget line',
  K: 'piece of knowledge used',
  OC: 'outcome',
  OP: 'output',
  A: 'activity',
  indicator: 'indicator',
  W: 'watched indicator',
  assumption: 'assumption',
  D: 'displacement entry',
  R: 'risk',
  SV: 'service',
  HM: 'harm',
  EQ: 'evaluation question',
  LQ: 'learning question',
};

/** Fields in which a word that has the form of an id but is none may also be a name: only an exact form is tested. */
const OR_TEXT = new Set([
  'party',
  'parties',
  'source',
  'ref-or-text',
  'refs-or-texts',
  'refs-or-party',
  'refs-or-values',
]);

/** Whoever has more of them to mend looks for one cause of all; to compare all with all would take minutes. */
const MOST_SUGGESTED = 200;

/** References that point to nothing or to something of another kind (docs/design-file.md, S5; section 4 says what may point where). */
export function referenceProblems(data: object): Problem[] {
  const ids = idIndex(data);
  const problems: Problem[] = [];
  for (const { field, value, pointer } of walkDesign(data).values) {
    if (!field.to || value === null || (typeof value === 'object' && !Array.isArray(value))) continue;
    const entries: [unknown, Pointer][] = Array.isArray(value)
      ? value.map((item, i) => [item, [...pointer, i]])
      : [[value, pointer]];
    const seen = new Set<string>();
    for (const [item, place] of entries) {
      if (typeof item !== 'string' || field.or?.includes(item)) continue;
      const found = check(item, field, place, ids, problems.length < MOST_SUGGESTED ? ids : new Map());
      if (found) problems.push(found);
      else if (seen.has(item) && ids.has(item)) problems.push(repeated(item, field, place));
      seen.add(item);
    }
  }
  return problems;
}

/** The same id twice in one list. */
function repeated(id: string, field: Field, pointer: Pointer): Problem {
  return {
    ...structureProblem(pointer, `${id} stands twice in "${field.key}".`, 'Keep one of the two.', 'warning'),
    fix: { pointer, value: undefined, what: `Removes ${id}, which stands twice in "${field.key}".` },
  };
}

function check(
  id: string,
  field: Field,
  pointer: Pointer,
  ids: ReadonlyMap<string, readonly IdPlace[]>,
  suggested: ReadonlyMap<string, readonly IdPlace[]>,
): Problem | undefined {
  if (OR_TEXT.has(field.type) && familyOf(id) === undefined) {
    if (field.type !== 'refs-or-values' || listValues(field.list ?? '').includes(id)) return undefined;
  }
  const place = ids.get(id)?.[0];
  const base = { rule: 'reference-resolves', severity: 'error', pointer } as const;
  if (place) {
    if (isAllowed(place.family, field.to ?? [])) return undefined;
    return {
      ...base,
      message: `${id} is ${withArticle(NAMES[place.family])}, and "${field.key}" points to ${kinds(field)}.`,
      help: `Name ${kinds(field)}${suggestion(id, field, suggested)}.`,
    };
  }
  return {
    ...base,
    message: `${shownValue(`${field.key}: ${id}`)} points to nothing: no entry has this id.`,
    help: `Name ${kinds(field)}${suggestion(id, field, suggested)}, or add the entry.`,
  };
}

/** Whether an entry of a family may be named in a field that points to these. */
export function isAllowed(family: IdFamily, to: readonly string[]): boolean {
  if (to.includes('any') || to.includes(family)) return true;
  return to.includes('indicator') && family === 'W';
}

const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

function kinds(field: Field): string {
  const names = (field.to ?? []).map((family) =>
    family === 'any' ? 'any entry with an id' : withArticle(NAMES[family as IdFamily]),
  );
  return `${names.join(' or ')}${field.list ? ` or a value of the list ${field.list}` : ''}`;
}

function suggestion(id: string, field: Field, ids: ReadonlyMap<string, readonly IdPlace[]>): string {
  const allowed = [...ids]
    .filter(([, places]) => places.some((place) => isAllowed(place.family, field.to ?? [])))
    .map(([known]) => known);
  const near = nearest(id, allowed);
  return near.length > 0 ? ` (nearest: ${near.join(', ')})` : '';
}
