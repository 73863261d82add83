/** The characters of a line around a place. */
export interface AroundPlace {
  readonly characters: readonly string[];
  /** How many characters of the line stand before them. */
  readonly skipped: number;
  /** Whether the line goes on behind them. */
  readonly goesOn: boolean;
}

/**
 * A line cut to what lies around a column: a design written as one line of many megabytes is not taken apart for each of
 * its findings.
 *
 * @param column counts characters, from 1
 * @param reach how many characters on each side
 */
export function aroundPlace(line: string, column: number, reach: number): AroundPlace {
  const skipped = Math.max(0, column - 1 - reach);
  let from = skipped;
  // Where characters take two units each, a column is no index, and the way to it has to be gone.
  if (skipped > 0 && /[\ud800-\udbff]/.test(line)) {
    from = 0;
    for (let passed = 0; passed < skipped && from < line.length; passed++) {
      from += (line.codePointAt(from) ?? 0) > 0xffff ? 2 : 1;
    }
  }
  const characters: string[] = [];
  let to = from;
  while (characters.length < 2 * reach && to < line.length) {
    const character = String.fromCodePoint(line.codePointAt(to) ?? 0);
    characters.push(character);
    to += character.length;
  }
  return { characters, skipped, goesOn: to < line.length };
}
