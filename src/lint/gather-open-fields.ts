import type { Pointer } from '../yaml/pointer.ts';
import type { Report } from './rule.ts';

/**
 * Joins what `required-field-is-filled` reports of entries of one list that lack the same fields: ten activities without
 * dates are one fault of the work plan and not ten. The place is the list, or the outermost one where lists stand within
 * lists.
 *
 * @param reports in the order of the file, after the fields that other rules have named were taken out
 */
export function gatherOpenFields(reports: readonly Report[]): Report[] {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const key = ENTRIES.has(report.message)
      ? `${kindOf(report.at)} ${fieldsOf(report).join(' ')}`
      : report.at.join('/');
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()].flatMap(gathered);
}

/** What is said of one entry, and what of several. */
const ENTRIES: ReadonlyMap<string, string> = new Map([
  ['entry', 'entries'],
  ['response', 'responses'],
]);

function gathered(group: Report[]): Report[] {
  const [first, ...others] = group;
  if (!first || others.length === 0) return group;
  const report = {
    at: listAround(first.at),
    message: ENTRIES.get(first.message) ?? first.message,
    // The name of the list tells outputs and activities apart, which stand within one.
    args: { list: kindOf(first.at), entries: group.map(({ args }) => String(args?.entry)), fields: fieldsOf(first) },
    related: group.map(({ at }) => at),
    missing: group.flatMap(({ missing }) => missing ?? []),
  };
  return [report];
}

const fieldsOf = ({ args }: Report): string[] => [args?.fields ?? []].flat().map(String);

/** The keys on the way to an entry: entries with the same ones stand in lists of one kind. */
const kindOf = (at: Pointer): string => at.filter((part) => typeof part === 'string').join('.');

function listAround(at: Pointer): Pointer {
  const first = at.findIndex((part) => typeof part === 'number');
  return first < 0 ? at : at.slice(0, first);
}
