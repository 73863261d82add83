import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { columnWidths } from '../../src/document/formats/column-widths.ts';
import type { Paper } from '../../src/document/paper.ts';
import { writePaper } from '../../src/document/write-paper.ts';
import { proposalView } from '../../src/export/proposal.ts';
import { knowledge } from '../support/knowledge.ts';
import { fairSeason } from './designs.ts';
import { faultOfXml } from './well-formed.ts';

async function partsOf(view: Paper): Promise<Record<string, string>> {
  const archive = unzipSync((await writePaper(view, 'docx')) as Uint8Array);
  return Object.fromEntries(Object.entries(archive).map(([name, content]) => [name, strFromU8(content)]));
}

const numbers = (xml: string, form: RegExp) => [...xml.matchAll(form)].map((match) => Number(match[1]));

describe('the Word document', async () => {
  const view = proposalView(fairSeason(), knowledge);
  const parts = await partsOf(view);
  const body = parts['word/document.xml'] ?? '';
  const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];

  it('is well-formed in every part', () => {
    for (const [name, xml] of Object.entries(parts)) expect(faultOfXml(xml), name).toBe('');
  });

  it('has a heading of the first level for every chapter, in order', () => {
    const paragraphs = body.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const titles = paragraphs
      .filter((paragraph) => paragraph.includes('<w:pStyle w:val="Heading1"/>'))
      .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map((match) => match[1]).join(''));
    expect(titles).toEqual(view.sections.map(({ title }) => title));
    expect(body).toContain('<w:pStyle w:val="Heading2"/>');
    expect(body).toContain('<w:pStyle w:val="Heading3"/>');
    for (const anchor of body.matchAll(/w:anchor="([^"]+)"/g))
      expect(body).toContain(`<w:bookmarkStart w:name="${anchor[1]}"`);
  });

  it('has tables of fixed widths that fill the text exactly', () => {
    expect(tables.length).toBeGreaterThan(30);
    for (const table of tables) {
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      const grid = numbers(table, /<w:gridCol w:w="(\d+)"/g).reduce((sum, width) => sum + width, 0);
      expect([9638, 14570]).toContain(grid);
      expect(numbers(table, /<w:tblW [^>]*w:w="(\d+)"/g)).toEqual([grid]);
      for (const row of table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
        expect(numbers(row, /<w:tcW [^>]*w:w="(\d+)"/g).reduce((sum, width) => sum + width, 0)).toBe(grid);
      }
    }
  });

  it('repeats the head of every table on each page, and of no list of facts', () => {
    const headed = tables.filter((table) => table.includes('"CellHead"'));
    expect(headed.length).toBeGreaterThan(12);
    for (const table of headed) expect(table.match(/<w:tr>.*?<\/w:tr>/s)?.[0]).toContain('<w:tblHeader/>');
    for (const table of tables) expect(table.split('<w:tblHeader/>').length).toBeLessThanOrEqual(2);
  });

  it('turns the page for the logical framework and back', () => {
    const pages = [...body.matchAll(/<w:pgSz ([^>]*)\/>/g)].map((match) => match[1] ?? '');
    expect(pages.map((page) => page.includes('w:orient="landscape"'))).toEqual([false, true, false]);
    expect(pages[1]).toContain('w:w="16838"');
    expect(pages[1]).toContain('w:h="11906"');
    expect(pages[0]).toContain('w:w="11906"');
    const [, wide = ''] = body.split(/<w:sectPr.*?<\/w:sectPr>/s);
    expect(wide).toContain('6 Logical framework');
    expect(wide).not.toContain('7 Work plan');
    expect(wide).toContain('<w:vMerge w:val="restart"/>');
  });

  it('numbers its pages, has real lists, and asks nothing on opening', () => {
    const footer = parts['word/footer1.xml'] ?? '';
    expect(footer).toContain('Page ');
    expect(footer).toMatch(/PAGE/);
    expect(footer).toMatch(/NUMPAGES/);
    expect(parts['word/header1.xml']).toContain('Fair Season');
    expect(body).toContain('<w:numPr>');
    expect(parts['word/settings.xml']).not.toContain('updateFields');
  });

  it('names title, organisation, language and the date of the design in its properties', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Fair Season, checked offers');
    expect(core).toContain('<dc:creator>Corridor Labour Alliance</dc:creator>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect([...core.matchAll(/<dcterms:\w+ [^>]*>([^<]*)/g)].map((match) => match[1])).toEqual([
      '2027-01-01T00:00:00Z',
      '2027-01-01T00:00:00Z',
    ]);
  });
});

describe('the same bytes', () => {
  it('come out of two runs, whatever the clock and the time zone', async () => {
    const view = proposalView(fairSeason(), knowledge, [], { date: new Date(1_700_000_000_000) });
    const first = (await writePaper(view, 'docx')) as Uint8Array;
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Kiritimati';
      await new Promise((resolve) => setTimeout(resolve, 2100));
      expect(Buffer.from(first).equals(Buffer.from((await writePaper(view, 'docx')) as Uint8Array))).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array())).toContain('2023-11-14T22:13:20Z');
  });
});

test('any text in the title makes well-formed XML', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (title) => {
      const parts = await partsOf(
        proposalView({ ctip: 1, programme: { title, acronym: title, organisation: { name: title } } }, knowledge),
      );
      for (const [name, xml] of Object.entries(parts)) expect(faultOfXml(xml), name).toBe('');
    }),
    { numRuns: 40, examples: [['\ufffe\uffff\ud800'], [']]><!--&<'], ['a\u0000b\u202e\n\nc']] },
  );
});

describe('columnWidths', () => {
  it('fills the width to the last twentieth of a point', () => {
    expect(columnWidths([1, 1, 1], 10)).toEqual([3, 3, 4]);
    expect(columnWidths([28, 72], 9638)).toEqual([2699, 6939]);
  });
});
