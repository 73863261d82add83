import type { ReportedFix } from '../../lint/fix-design.ts';
import { terminalText } from '../../text/terminal-text.ts';

interface Fixes {
  readonly fixed: readonly ReportedFix[];
  readonly refused: readonly ReportedFix[];
  /** Takes the place of the list of what would be mended. */
  readonly diff: string | undefined;
  readonly dryRun: boolean;
}

/**
 * What was mended in a file, or would be, line by line; empty where there was nothing.
 *
 * @param fixes with a difference that is safe for a terminal; it is left as it is, so that `patch` can read it
 */
export function fixesInWords(path: string, { fixed, refused, diff, dryRun }: Fixes): string {
  const mended = diff ?? listed(fixed, `${path}: ${places(fixed.length)} ${dryRun ? 'would be mended' : 'mended'}.`);
  const left = `${path}: ${places(refused.length)} left alone, because more than that would have changed or come to light.`;
  return mended + listed(refused, left);
}

function listed(fixes: readonly ReportedFix[], heading: string): string {
  if (fixes.length === 0) return '';
  const lines = fixes.map(
    ({ element, line, what }) => `  line ${line}${element === '' ? '' : `, ${element}`}: ${what}`,
  );
  return terminalText(`${[heading, ...lines].join('\n')}\n`, true);
}

const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;
