import { expect, it } from 'vitest';
import { hiddenSign } from '../../src/text/hidden-sign.ts';
import { terminalText } from '../../src/text/terminal-text.ts';

it.each([
  ['Har\u200bbour', 3, 'U+200B'],
  ['a\u202eb', 1, 'U+202E'],
  ['\u2066a', 0, 'U+2066'],
  ['a\u200e', 1, 'U+200E'],
  ['soft\u00adhyphen', 4, 'U+00AD'],
  ['\ufeffa', 0, 'U+FEFF'],
  ['a\u001b[31m', 1, 'U+001B'],
  ['a\u0085b', 1, 'U+0085'],
  ['a\u2028b', 1, 'U+2028'],
  ['tag \u{e0041}', 4, 'U+E0041'],
  ['half \ud83d', 5, 'U+D83D'],
])('%j holds one', (text, index, name) => {
  expect(hiddenSign(text)).toEqual({ index, name });
});

it.each([
  'Harbour Light Network',
  'line\nline\ttab\r\n',
  'Côte d’Ivoire – “so”',
  'می\u200cخواهم',
  'क्\u200dष',
  '👩\u200d👧 ☎\ufe0f',
  'שלום עולם',
  'مرحبا ١٢٣',
])('%j holds none', (text) => {
  expect(hiddenSign(text)).toBeUndefined();
});

it('finds whatever a terminal would not be given', () => {
  const missed: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const sign = String.fromCodePoint(code);
    if (terminalText(sign).startsWith('\\u{') && !hiddenSign(sign)) missed.push(code.toString(16));
  }
  expect(missed).toEqual([]);
});
