import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knowledgePages } from '../../src/browse/docs/all-pages.ts';
import type { LinterInBrief } from '../../src/browse/docs/book.ts';
import { headingAnchor } from '../../src/browse/docs/docs-page.ts';
import { frameworkPicture } from '../../src/browse/docs/framework-picture.ts';
import { anchorOf, pageOf } from '../../src/browse/docs/item-address.ts';
import { textLines, textWidth } from '../../src/browse/docs/text-lines.ts';
import { allItems } from '../../src/browse/items/all-items.ts';
import type { Knowledge } from '../../src/knowledge/open-knowledge.ts';
import { redFlags } from '../../src/lint/red-flags.ts';
import { RULES } from '../../src/lint/rules/registry.generated.ts';
import { faultOfXml } from '../export/well-formed.ts';
import { knowledge } from '../support/knowledge.ts';

const root = new URL('../../', import.meta.url);
const statement = (id: string) =>
  /^> (.+)$/m.exec(readFileSync(new URL(`src/lint/rules/${id}/page.md`, root), 'utf8'))?.[1] ?? '';
const linter: LinterInBrief = {
  rules: RULES.map(({ id }) => ({ id, statement: statement(id) })),
  flags: redFlags(),
};
const pages = knowledgePages(knowledge, linter);
const markdown = [...pages].filter(([name]) => name.endsWith('.md'));
const page = (name: string) => pages.get(name) ?? '';
const items = allItems(knowledge);

/** What a reader sees of Markdown: no links, tags, marks of emphasis or escapes; in small letters, on one line. */
function seen(text: string): string {
  return text
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\((?:<[^>]*>|[^)]*)\)/g, '$1')
    .replace(/(?<!\\)<\/?(?:a|br|code|wbr)[^>]*>/g, '')
    .replace(/(?<!\\)[*`]/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
const read = new Map(markdown.map(([name, text]) => [name, seen(text)]));
const holds = (name: string | undefined, text: string) =>
  read.get(name ?? '')?.includes(seen(text.replace(/[\\*`<[]/g, '\\$&')));

/** Facts that the pages tell in columns, by links, in words of their own, or leave to the terminal. */
const SAID_OTHERWISE = new Set([
  'Act',
  'Means',
  'Purpose',
  'Asked',
  'Below it',
  'Contributes to',
  'Direction',
  'Name in an answers file',
  'Likelihood by activity type (our guess, never written into a design)',
  'Part of',
  'Results framework',
  'Values of the list of barriers',
]);
const isPrompt = (entry: unknown) => (entry as { ask?: string }).ask === 'prompt';

describe('what stands in the pages', () => {
  it('every item has its anchor on its page', () => {
    const homeless = items.filter((item) => {
      const name = pageOf(item);
      return name !== undefined && !page(name).includes(`<a id="${anchorOf(item.id)}"></a>`);
    });
    expect(homeless.map(({ id }) => id)).toEqual([]);
    expect(items.filter((item) => pageOf(item) === undefined && item.kind !== 'list')).toEqual([]);
  });

  it.each([
    ['lesson', (entry: { learned: string; so: string }) => [entry.learned, entry.so]],
    ['question', (entry: { text: string; why?: string }) => [entry.text, entry.why ?? '']],
    ['indicator', (entry: { text: string; pitfall?: string }) => [entry.text, entry.pitfall ?? '']],
    ['guidance', (entry: { text: string; points?: string[] }) => [entry.text, ...(entry.points ?? [])]],
    ['source', (entry: { title: string; read: string }) => [entry.title, entry.read]],
  ] as const)('every %s stands whole on its page', (kind, texts) => {
    const told = items.filter((item) => item.kind === kind);
    expect(told.length).toBeGreaterThan(20);
    const missing = told.flatMap((item) =>
      (texts as (entry: unknown) => string[])(item.entry)
        .filter((text) => !holds(pageOf(item), text))
        .map((text) => `${item.id}: ${text}`),
    );
    expect(missing).toEqual([]);
  });

  it('everything that is said of an item stands on its page', () => {
    const missing = items
      .filter(({ kind }) => !['activity-type', 'list', 'source'].includes(kind))
      .flatMap((item) =>
        item.facts
          .filter(({ name }) => !SAID_OTHERWISE.has(name) && !(name === 'Answer' && isPrompt(item.entry)))
          .flatMap(({ name, texts }) =>
            texts.filter((text) => !holds(pageOf(item), text)).map((text) => `${item.id} ${name}: ${text}`),
          ),
      );
    expect(missing).toEqual([]);
  });

  it('every item that is not proven says so: its mark stands behind its anchor', () => {
    const row = (item: (typeof items)[number]) =>
      page(pageOf(item) ?? '')
        .split('\n')
        .find((line) => line.includes(`<a id="${anchorOf(item.id)}"></a>`)) ?? '';
    const inRows = items.filter(({ kind }) =>
      ['lesson', 'indicator', 'evaluation', 'framework', 'term', 'guidance'].includes(kind),
    );
    expect(inRows.length).toBeGreaterThan(400);
    expect(inRows.filter((item) => !row(item).includes(`\`${item.mark}\``)).map(({ id }) => id)).toEqual([]);
  });

  it('every question stands among all questions, dropped ones too', () => {
    const missing = knowledge
      .questions()
      .filter(({ code, text }) => !holds('questions.md', code) || !holds('questions.md', text));
    expect(missing).toEqual([]);
    const sixty = page('questions.md').split('## From stage')[0] ?? '';
    expect([...sixty.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 60 }, (_, i) => i + 1),
    );
    const dropped = knowledge.questions().filter(({ ask }) => ask === 'dropped');
    expect(dropped.length).toBeGreaterThan(0);
    for (const { dropped_because } of dropped) expect(holds('questions.md', dropped_because ?? '')).toBe(true);
  });

  it('every indicator stands among all indicators, below its level', () => {
    for (const { id, level } of knowledge.indicators()) {
      const chapter = page('indicators.md').split(`\n## ${level.charAt(0).toUpperCase()}${level.slice(1)}\n`)[1];
      expect(chapter?.split('\n## ')[0]).toContain(`| [${id}](`);
    }
  });

  it('every statement on safeguarding stands there, with what must never stand in a design file', () => {
    const missing = knowledge
      .safeguarding()
      .statements.filter(
        ({ code, text }) => !holds('safeguarding.md', code) || !holds('safeguarding.md', text.replace(/^Never: /, '')),
      );
    expect(missing).toEqual([]);
  });

  it('every row of the decision table stands in its order', () => {
    const rows = [...page('evaluation.md').matchAll(/^\| <a id="e\d[^"]*"><\/a>(E[^ ]+) \|/gm)].map(([, id]) => id);
    expect(rows).toEqual(knowledge.evaluation().rows.map(({ id }) => id));
  });

  it('every red flag says which rule serves it, or why it is none', () => {
    const line = (id: string) =>
      page('red-flags.md')
        .split('\n')
        .find((row) => row.startsWith(`| <a id="${anchorOf(id)}"`)) ?? '';
    for (const { id, rule, because } of redFlags()) {
      const [, servedBy = ''] = line(id).split(' | ');
      expect(servedBy).toContain(rule ?? 'no rule');
      if (because !== undefined) expect(seen(line(id))).toContain(because.toLowerCase());
      if (rule !== undefined) expect(seen(line(id))).toContain(seen(statement(rule)));
    }
  });

  it('a source says which items rest on it', () => {
    const entry =
      page('sources.md')
        .split('\n')
        .find((row) => row.includes('<a id="thompson-2011">')) ?? '';
    const citing = items.filter(({ kind, sources }) => kind !== 'source' && sources.includes('thompson-2011'));
    expect(citing.length).toBeGreaterThan(5);
    for (const { id } of citing) expect(entry).toContain(`[${id}](`);
  });

  it('the first page counts what there is', () => {
    const found = items.filter(({ mark }) => mark === 'found').length;
    expect(page('README.md')).toContain(`${items.length} items`);
    expect(page('README.md')).toMatch(new RegExp(`^\\| \`found\` \\| .* \\| ${found} \\|$`, 'm'));
  });
});

describe('form of the pages', () => {
  const anchorsOf = (text: string) => [
    ...[...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id ?? ''),
    ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => headingAnchor(seen(title ?? '').trim())),
  ];

  it('every link within the repository leads to a file and to a place in it', () => {
    const anchors = new Map(markdown.map(([name, text]) => [name, new Set(anchorsOf(text))]));
    const broken = markdown.flatMap(([name, text]) =>
      [...text.matchAll(/(?<!\\)\]\(<?([^)>]+)>?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !target.startsWith('http'))
        .filter((target) => {
          const [file = '', anchor] = target.split('#');
          const where = file === '' ? name : file;
          if (pages.has(where)) return anchor !== undefined && !anchors.get(where)?.has(anchor);
          const url = new URL(where, new URL('docs/knowledge/', root));
          if (!existsSync(url)) return true;
          return anchor !== undefined && !anchorsOf(readFileSync(url, 'utf8')).includes(anchor);
        })
        .map((target) => `${name}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('no two places of a page have the same anchor', () => {
    for (const [name, text] of markdown) {
      const ids = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        name,
      ).toEqual([]);
    }
  });

  it('every row of a table has as many cells as its head', () => {
    for (const [name, text] of markdown)
      for (const block of text.split('\n\n').filter((part) => part.startsWith('| '))) {
        const cells = block.split('\n').map((row) => row.split(/(?<!\\)\|/).length);
        expect(new Set(cells).size, `${name}: ${block.slice(0, 80)}`).toBe(1);
      }
  });

  it('nothing is told of what is not there', () => {
    for (const [name, text] of pages)
      expect(/undefined|\[object|NaN|\*:\* {2}|\(\)/.exec(text)?.[0], name).toBeUndefined();
  });

  it('every page says that it is generated, and whose content it is', () => {
    for (const [name, text] of markdown) {
      expect(text, name).toContain('<!-- Generated by scripts/generate-knowledge-docs.mjs. Do not edit. -->');
      expect(text.trimEnd().split('\n').at(-1), name).toBe(`*${knowledge.programmeDesign().disclaimer}*`);
    }
  });

  it('the same knowledge gives the same bytes', () => {
    expect([...knowledgePages(knowledge, linter)]).toEqual([...pages]);
  });

  it('a hostile text stays text', () => {
    const design = knowledge.programmeDesign();
    const lessons = design.lessons.map((lesson) => ({ ...lesson, learned: 'a | b <script>x</script>\n# `c` [d](e)' }));
    const changed: Knowledge = { ...knowledge, programmeDesign: () => ({ ...design, lessons }) };
    const text = knowledgePages(changed, linter).get('programme-design.md') ?? '';
    expect(text).toContain('a \\| b \\<script\\>x\\</script\\> \\# \\`c\\` \\[d\\](e) |');
  });
});

describe('the picture of the results framework', () => {
  const picture = page('results-framework.svg');
  const { nodes } = knowledge.resultsFramework();
  const group = (svg: string, id: string) => new RegExp(`<g id="${id}">(.*?)</g>`).exec(svg)?.[1] ?? '';
  const lines = (markup: string) =>
    [...markup.matchAll(/<(?:tspan|text)[^>]*>([^<]+)</g)].map(([, line]) => line ?? '');

  it('is well-formed, speaks to those who do not see it, and refers to nothing outside', () => {
    expect(faultOfXml(picture)).toBe('');
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1120 \d+"[^>]* role="img"/);
    expect(picture).toMatch(/<title id="framework-title">Results framework<\/title>/);
    expect(picture.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/href|url\(|http|@import|<script/);
    const told = /<desc id="framework-desc">([^<]+)</.exec(picture)?.[1] ?? '';
    for (const { label } of nodes) expect(told).toContain(label);
    expect(picture).toContain('and every arrow');
  });

  it('holds every node with its label', () => {
    expect(nodes.length).toBeGreaterThan(30);
    for (const { id, label } of nodes)
      expect(lines(group(picture, id)).join('').replaceAll(' ', ''), id).toBe(label.replaceAll(' ', ''));
  });

  it('no line is wider than its box', () => {
    for (const { id, level } of nodes) {
      const markup = group(picture, id);
      if (level === 'base' && !markup.includes('<rect')) continue;
      const width = Number(/<rect[^>]* width="([\d.]+)"/.exec(markup)?.[1]);
      const setting = { size: Number(/font-size="([\d.]+)"/.exec(markup)?.[1]), bold: markup.includes('font-weight') };
      for (const line of lines(markup)) expect(textWidth(line, setting), `${id}: ${line}`).toBeLessThan(width - 10);
    }
  });

  it('every arrow ends below the box to which its areas lead', () => {
    const tips = [...picture.matchAll(/<polygon points="([\d.]+),([\d.]+) [^"]*" fill="#1d3343"\/>/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    const tipsAt = (id: string) => {
      const box = /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(group(picture, id));
      const [x = 0, y = 0, width = 0, height = 0] = (box ?? []).slice(1).map(Number);
      return tips.filter(([tipX, tipY]) => tipX > x && tipX < x + width && Math.abs(tipY - y - height) < 5).length;
    };
    // Two areas share the arrow to one top result, two share those to both; the evidence leads to each of four areas.
    expect(tips).toHaveLength(2 + 1 + 4);
    expect(tipsAt('top-fewer-people-trafficked')).toBe(2);
    expect(tipsAt('top-fewer-trafficking-networks')).toBe(1);
  });

  it('stays well-formed whatever a label holds', () => {
    const hostile = nodes.map((node) => ({ ...node, label: 'a <b> & "c" \u0000\ufffe </text>' }));
    const svg = frameworkPicture({ ...knowledge.resultsFramework(), nodes: hostile });
    expect(faultOfXml(svg)).toBe('');
    expect(svg).not.toContain('<b>');
  });

  it.each([
    [
      'Reduced number of people trafficked and exploited',
      420,
      ['Reduced number of people', 'trafficked and exploited'],
    ],
    ['goods/services', 80, ['goods/', 'services']],
    ['Policies', 10, ['Policies']],
    ['', 100, ['']],
  ])('breaks %j at %i into even lines', (text, width, expected) => {
    expect(textLines(text, width, { size: 20, bold: true })).toEqual(expected);
  });
});
