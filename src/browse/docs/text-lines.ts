/** How text is set in a picture. */
export interface Setting {
  /** Height of the letters, in the units of the picture. */
  readonly size: number;
  readonly bold?: boolean;
}

/*
 * Advance widths of a plain sans-serif face, in shares of the size. A picture cannot know which face it is shown in:
 * wide ones such as DejaVu Sans and Verdana run about a sixth wider than Arial, so the table is made for those.
 */
const WIDTHS: readonly (readonly [characters: RegExp, share: number])[] = [
  [/[ijl.,:;'’|!]/, 0.32],
  [/[ftrI()/[\]\s-]/, 0.4],
  [/[mw@%]/, 0.92],
  [/[MWQO+]/, 0.86],
  [/[A-Z]/, 0.72],
];
const USUAL_WIDTH = 0.62;
const BOLD = 1.1;

/** How wide a text is on one line, rather too wide than too narrow. */
export function textWidth(text: string, { size, bold = false }: Setting): number {
  const shares = Array.from(text, (letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL_WIDTH);
  return shares.reduce((sum, share) => sum + share, 0) * size * (bold ? BOLD : 1);
}

/**
 * Breaks a text at spaces and after slashes into as few lines of at most `width` as it takes, and those as even as can
 * be, so that no word is left alone on the last; a word that is too long stands on a line of its own.
 */
export function textLines(text: string, width: number, setting: Setting): string[] {
  let even = filledLines(text, width, setting);
  const count = even.length;
  for (let narrower = width; narrower > 0; narrower -= setting.size / 2) {
    const lines = filledLines(text, narrower, setting);
    if (lines.length > count || lines.some((line) => textWidth(line, setting) > narrower)) break;
    even = lines;
  }
  return even;
}

function filledLines(text: string, width: number, setting: Setting): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=\/)|\s+/)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : last.endsWith('/') ? `${last}${word}` : `${last} ${word}`;
    if (last === undefined || textWidth(joined, setting) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
