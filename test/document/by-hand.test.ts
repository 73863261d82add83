import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, Paper } from '../../src/document/paper.ts';
import { cell, plain } from '../../src/document/pieces.ts';
import { writePaper } from '../../src/document/write-paper.ts';
import { faultOfXml } from '../export/well-formed.ts';

const line = (text: string) => [plain(text)];
const BLOCKS: readonly Block[] = [
  { kind: 'paragraph', line: line('Asked.'), leads: true },
  { kind: 'facts', facts: [{ name: 'Weak', lines: [line('none')] }] },
  { kind: 'space', lines: 3 },
  { kind: 'list', ticks: true, items: [line('one'), line('two')] },
  {
    kind: 'table',
    space: 2,
    columns: [
      { heading: 'Given', share: 1 },
      { heading: 'Yours', share: 1 },
    ],
    rows: [{ cells: [cell(line('x')), cell()] }, { cells: [cell(), cell()] }],
  },
];

const paper = (contents?: string): Paper => ({
  title: 'By hand',
  language: 'en',
  date: 0,
  facts: [{ name: 'Date', lines: [] }],
  sections: [{ id: 's', title: 'Part', blocks: BLOCKS }],
  closing: 'End.',
  furniture: { page: 'Page', pageOf: 'of', ...(contents ? { contents } : {}) },
});

const bodyOf = async (of: Paper) => {
  const archive = unzipSync((await writePaper(of, 'docx')) as Uint8Array);
  for (const [name, content] of Object.entries(archive)) expect(faultOfXml(strFromU8(content)), name).toBe('');
  return strFromU8(archive['word/document.xml'] ?? new Uint8Array());
};

describe('what is filled in by hand, in Word', async () => {
  const body = await bodyOf(paper());
  const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  const heights = (table = '') =>
    [...table.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="atLeast"\/>/g)].map((m) => m[1]);

  it('has a line for each line of room, ruled below and not above', () => {
    const [, , lines = ''] = tables;
    expect(heights(lines)).toEqual(['425', '425', '425']);
    expect(lines).toMatch(/<w:tblBorders><w:top w:val="none"/);
    expect(lines).toMatch(/<w:bottom w:val="single" w:color="8A979E"/);
    expect(lines).toMatch(/<w:insideH w:val="single" w:color="8A979E"/);
  });

  it('keeps the room with what it answers', () => {
    const [, weak = '', lines = ''] = tables;
    const before = body.slice(0, body.indexOf(weak));
    expect(before.slice(before.lastIndexOf('<w:p>'))).toContain('<w:keepNext/>');
    expect(weak.match(/<w:keepNext\/>/g)).toHaveLength(2);
    const between = body.slice(body.indexOf(weak) + weak.length, body.indexOf(lines));
    expect(between).toContain('<w:keepNext/>');
    expect(lines.match(/<w:keepNext\/>/g)).toHaveLength(2);
  });

  it('has a line for a fact of which nothing is said', () => {
    expect(heights(tables[0])).toEqual(['425']);
  });

  it('has rows of two lines and rules between the columns of a table to fill in', () => {
    expect(heights(tables[3])).toEqual(['850', '850']);
    expect(tables[3]).toMatch(/<w:insideV w:val="single"/);
    expect(tables[1]).toMatch(/<w:insideV w:val="none"/);
  });

  it('has boxes where a list is to be ticked', async () => {
    const numbering = strFromU8(
      unzipSync((await writePaper(paper(), 'docx')) as Uint8Array)['word/numbering.xml'] ?? new Uint8Array(),
    );
    expect(numbering).toContain('<w:lvlText w:val="☐"/>');
    const used = new Set([...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]));
    expect(used.size).toBe(1);
    const abstract = new RegExp(`<w:num w:numId="${[...used][0]}"[^>]*><w:abstractNumId w:val="(\\d+)"/>`).exec(
      numbering,
    );
    const definition = numbering
      .split('<w:abstractNum ')
      .find((part) => part.includes(`w:abstractNumId="${abstract?.[1]}"`));
    expect(definition).toContain('☐');
  });

  it('has a title page of its own only with a list of chapters', async () => {
    expect(body).not.toContain('<w:br w:type="page"/>');
    expect(body).not.toContain('"ContentsHeading"');
    const long = await bodyOf(paper('Contents'));
    expect(long).toContain('<w:br w:type="page"/>');
    expect(long).toContain('Contents');
  });
});

it('fine print is small and stays in one piece', async () => {
  const blocks: Block[] = [{ kind: 'paragraph', line: line('Source.'), isFinePrint: true, leads: true }];
  const body = await bodyOf({ ...paper(), sections: [{ id: 's', title: 'Part', blocks }] });
  const paragraph = (body.match(/<w:p>.*?<\/w:p>/gs) ?? []).find((each) => each.includes('Source.')) ?? '';
  expect(paragraph).toContain('<w:pStyle w:val="CellSmall"/>');
  expect(paragraph).toContain('<w:keepLines/>');
  expect(paragraph).toContain('<w:keepNext/>');
});

it('what is filled in by hand has room in Markdown', async () => {
  expect(await writePaper(paper(), 'md')).toBe(`# By hand

- **Date:**

## Part

Asked.

- **Weak:** none




${'_'.repeat(40)}

- [ ] one
- [ ] two

| Given | Yours |
| --- | --- |
| x |  |
|  |  |

---

*End.*
`);
});
