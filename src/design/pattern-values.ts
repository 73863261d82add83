import type { Design } from './design.generated.ts';
import { listOf, longAnswer } from './values.ts';

/** Fields of a mapped pattern that hold values of a named list. */
export type PatternField = 'recruitment' | 'control' | 'enablers' | 'form' | 'perpetrators' | 'places';

/** What the mapped patterns hold together, field by field; a list with its reason (`{answer, why}`) counts like a list. */
export function patternValues(design: Design): Readonly<Record<PatternField, ReadonlySet<string>>> {
  const patterns = listOf(design.patterns);
  const answers = (pick: (pattern: (typeof patterns)[number]) => unknown): Set<string> => {
    const lists = patterns.map((pattern) => longAnswer(pick(pattern))?.answer);
    return new Set(lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : [])));
  };
  return {
    recruitment: answers((pattern) => pattern.recruitment),
    control: answers((pattern) => pattern.control),
    enablers: answers((pattern) => pattern.enablers),
    form: new Set(patterns.flatMap((pattern) => listOf<string>(pattern.form))),
    perpetrators: new Set(patterns.flatMap((pattern) => listOf(pattern.perpetrators).map(({ kind }) => String(kind)))),
    places: new Set(patterns.flatMap((pattern) => listOf(pattern.places).map(({ role }) => String(role)))),
  };
}
