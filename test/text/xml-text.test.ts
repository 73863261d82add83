import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { xmlText } from '../../src/text/xml-text.ts';

describe('xmlText', () => {
  const cases: [string, string][] = [
    ['tab\tand\nline', 'tab\tand\nline'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['nul\u0000 escape\u001b delete\u007f next\u0085 line', 'nul escape delete next\n line'],
    ['\ufffe\uffff\ufdd0', ''],
    ['half \ud83d and \ude00', 'half \ufffd and \ufffd'],
    ['whole 😀', 'whole 😀'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['\u2066isolated\u2069', 'isolated'],
    ['\u200fعربي', '\u200fعربي'],
    ['<&>"', '<&>"'],
  ];
  it.each(cases)('%j', (text, expected) => expect(xmlText(text)).toBe(expected));

  test('no text holds a character that XML 1.0 forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })), (text, units) => {
        for (const character of xmlText(text + String.fromCharCode(...units))) {
          const code = character.codePointAt(0) ?? 0;
          const allowed =
            code === 9 ||
            code === 10 ||
            (code >= 0x20 && code <= 0xd7ff) ||
            (code >= 0xe000 && code <= 0xfffd) ||
            code >= 0x10000;
          expect(allowed, code.toString(16)).toBe(true);
        }
      }),
    );
  });
});
