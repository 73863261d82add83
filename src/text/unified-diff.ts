import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';

/** Lines around a change that are shown with it. */
const CONTEXT = 3;
/** Finding the shortest difference takes the square of its length; nobody reads one of so many lines. */
const MOST_CHANGES = 4000;

/**
 * The difference between two texts in the unified form that `patch` and `git apply` read; line ends are those of the texts.
 *
 * @param path of the file, relative and with `/`
 * @param shownLine what to show of a line; a difference with other lines than those of the texts is only for reading
 * @returns an empty text where the two are the same; undefined where they differ in too many lines
 */
export function unifiedDiff(
  path: string,
  before: string,
  after: string,
  shownLine: (line: string) => string,
): string | undefined {
  if (before === after) return '';
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: CONTEXT,
    maxEditLength: MOST_CHANGES,
  });
  if (!patch) return undefined;
  const hunks = patch.hunks.map((hunk) => ({
    ...hunk,
    lines: hunk.lines.map((line) => {
      const end = line.endsWith('\r') ? '\r' : '';
      return line.startsWith('\\')
        ? line
        : `${line.charAt(0)}${shownLine(line.slice(1, line.length - end.length))}${end}`;
    }),
  }));
  return formatPatch({ ...patch, hunks }, FILE_HEADERS_ONLY);
}
