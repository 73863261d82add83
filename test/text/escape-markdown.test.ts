import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { escapeMarkdown } from '../../src/text/escape-markdown.ts';

describe('escapeMarkdown', () => {
  const cases: [string, string][] = [
    ['a plain sentence, with 71 % and (brackets).', 'a plain sentence, with 71 % and (brackets).'],
    ['# no heading', '\\# no heading'],
    ['#hashtag', '#hashtag'],
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['well-known', 'well-known'],
    ['1. no number', '1\\. no number'],
    ['2) no number', '2\\) no number'],
    ['1.5 million', '1.5 million'],
    ['===', '\\==='],
    ['---', '\\---'],
    ['> no quotation', '\\> no quotation'],
    ['a | b', 'a \\| b'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['![](http://e.example/p.png)', '!\\[\\](http://e.example/p.png)'],
    ['*a* _b_ `c` ~~d~~ $e$', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\$e\\$'],
    ['AT&T &amp; &#60;', 'AT&T \\&amp; \\&#60;'],
    ['ends with \\', 'ends with \\\\'],
    ['    no code', 'no code'],
    ['one\r\n# two\n\t- three', 'one\n\\# two\n\\- three'],
    ['seen\u202e txet\u0000\u001b[31m', 'seen txet\\[31m'],
  ];
  it.each(cases)('%j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  /** Backslash escapes are undone by every Markdown reader (CommonMark 2.4): what remains must be the text. */
  test('every reader gets the text back, and no line opens a block', () => {
    const pieces = fc.constantFrom(
      '#',
      '- ',
      '1. ',
      '|',
      '<b>',
      '&lt;',
      '`',
      '*',
      '_',
      '\\',
      '\n',
      ' ',
      'word',
      '===',
      '> ',
      '[a]: b',
      '~',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const escaped = escapeMarkdown(parts.join(''));
        const read = escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(read).toBe(
          parts
            .join('')
            .split('\n')
            .map((line) => line.trim())
            .join('\n'),
        );
        for (const line of escaped.split('\n'))
          expect(line).not.toMatch(/^(#{1,6}(\s|$)|[-+=>]|\d{1,9}[.)](\s|$)|```|~~~|\||<|\s)/);
        expect(escaped).not.toMatch(/(^|[^\\])(\\\\)*[<|`*_[\]]/);
      }),
      { numRuns: 500 },
    );
  });
});
