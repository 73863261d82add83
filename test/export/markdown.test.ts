import { expect, it } from 'vitest';
import { paperAsMarkdown } from '../../src/document/formats/markdown.ts';
import { proposalView } from '../../src/export/proposal.ts';
import { knowledge } from '../support/knowledge.ts';
import { fairSeason } from './designs.ts';

const HOSTILE =
  '# x | y\n\n- <img src=q onerror=p()> `c` [l](javascript:a) ![i](http://e.example/i.png)\n1. &lt; \u202e \\';

it('writes a proposal with headings, lists and tables of even rows', () => {
  const lines = paperAsMarkdown(proposalView(fairSeason(), knowledge)).split('\n');
  expect(lines[0]).toBe(
    '# Fair Season, checked offers and open doors for seasonal farm workers between Velmora and Tarsin',
  );
  expect(lines).toContain('## 6 Logical framework');
  expect(lines).toContain('### TG1 People in Ardel and Sorrin who hold an offer of farm work in Kessal');
  expect(lines).toContain('- **Countries:** XV, XT');
  const cells = (line: string) => line.replaceAll('\\|', '').split('|').length;
  lines.forEach((line, i) => {
    const before = lines[i - 1] ?? '';
    if (line.startsWith('|') && before.startsWith('|')) expect(cells(line)).toBe(cells(before));
  });
  expect(lines.filter((line) => line.startsWith('|')).length).toBeGreaterThan(100);
});

it('shows hostile texts as what they are, in a heading, a paragraph, a list, a fact and a cell', () => {
  const line = [{ text: HOSTILE, tone: 'plain' } as const];
  const text = paperAsMarkdown({
    title: HOSTILE,
    language: 'en',
    date: 0,
    facts: [{ name: HOSTILE, lines: [line] }],
    closing: 'End.',
    furniture: { contents: '', page: '', pageOf: '' },
    sections: [
      {
        id: 's',
        title: HOSTILE,
        blocks: [
          { kind: 'paragraph', line },
          { kind: 'list', items: [line] },
          {
            kind: 'table',
            columns: [
              { heading: HOSTILE, share: 1 },
              { heading: 'n', share: 1, end: true },
            ],
            rows: [{ cells: [{ lines: [line, line] }, undefined] }],
          },
        ],
      },
    ],
  });
  const one = '\\# x \\| y';
  const two = '\\- \\<img src=q onerror=p()\\> \\`c\\` \\[l\\](javascript:a) !\\[i\\](http://e.example/i.png)';
  const three = '1\\. \\&lt;  \\\\';
  expect(text.split('\n')).toEqual([
    `# ${one} ${two} ${three}`,
    '',
    `- **${one} ${two} ${three}:** ${one}\\`,
    `  ${two}\\`,
    `  ${three}`,
    '',
    `## ${one} ${two} ${three}`,
    '',
    `${one}\\`,
    `${two}\\`,
    three,
    '',
    `- ${one}\\`,
    `  ${two}\\`,
    `  ${three}`,
    '',
    `| ${one} ${two} ${three} | n |`,
    '| --- | ---: |',
    `| ${[one, two, three, one, two, three].join('<br>')} |  |`,
    '',
    '---',
    '',
    '*End.*',
    '',
  ]);
});

it('sets marks against the text and space outside them', () => {
  const paragraph = {
    kind: 'paragraph',
    line: [
      { text: ' said ', tone: 'strong' },
      { text: 'so', tone: 'plain' },
      { text: ' ', tone: 'plain' },
      { text: 'no', tone: 'missing' },
    ],
  } as const;
  const text = paperAsMarkdown({
    title: 'T',
    language: 'en',
    date: 0,
    facts: [],
    closing: 'End.',
    furniture: { contents: '', page: '', pageOf: '' },
    sections: [{ id: 's', title: 'S', blocks: [paragraph] }],
  });
  expect(text.split('\n')[4]).toBe('**said** so *no*');
});
