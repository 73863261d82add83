import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { conditionInWords } from '../../src/browse/workshop/condition.ts';
import { withoutCodes } from '../../src/browse/workshop/without-codes.ts';
import { type WorkshopOptions, workshopPaper } from '../../src/browse/workshop.ts';
import { workshopWordsFor } from '../../src/browse/workshop-words.ts';
import type { Block, Paper, Row } from '../../src/document/paper.ts';
import { writePaper } from '../../src/document/write-paper.ts';
import { ACTIVITY_TYPES, type Knowledge } from '../../src/knowledge/open-knowledge.ts';
import type { ActivityKnowledge, Bearing, Lesson, Question } from '../../src/knowledge/types.generated.ts';
import { faultOfXml } from '../export/well-formed.ts';
import { knowledge } from '../support/knowledge.ts';
import { withOwn } from '../support/own-knowledge.ts';

const CHOICES = [
  [],
  ...ACTIVITY_TYPES.map((type) => [type]),
  ['other'],
  ['awareness', 'national-plan'],
] as const satisfies WorkshopOptions['types'][];
const EVERY = CHOICES.flatMap((types) => [{ types }, { types, stage: 'proposal' }] satisfies WorkshopOptions[]);
const nameOf = ({ types, stage = 'concept' }: WorkshopOptions) => `${types.join(' and ') || 'no type'} at ${stage}`;

/** Everything that a paper says, as the lines in which it says it. */
function textsOf(paper: Paper): string[] {
  const ofBlock = (block: Block): string[] => {
    const line = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [line(block.line)];
      case 'list':
        return block.items.map(line);
      case 'facts':
        return block.facts.flatMap(({ name, lines }) => [name, ...lines.map(line)]);
      case 'table': {
        const cells = block.rows.flatMap((row) => row.cells.flatMap((cell) => cell?.lines.map(line) ?? []));
        return [...block.columns.map(({ heading }) => heading), ...cells];
      }
      case 'space':
        return [];
    }
  };
  const { title, subtitle = '', facts, sections, closing } = paper;
  return [
    title,
    subtitle,
    ...facts.map(({ name }) => name),
    ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(ofBlock)]),
    closing,
  ];
}

const blocksOf = (paper: Paper) => paper.sections.flatMap(({ blocks }) => blocks);
const headings = (paper: Paper) => blocksOf(paper).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const tablesWith = (paper: Paper, heading: string) =>
  blocksOf(paper).flatMap((block) =>
    block.kind === 'table' && block.columns.some((column) => column.heading === heading) ? [block] : [],
  );
const tableWith = (paper: Paper, heading: string) => tablesWith(paper, heading)[0];
const columnOf = (rows: readonly Row[] = [], column: number) =>
  rows.map(({ cells }) => cells[column]?.lines.map((line) => line[0]?.text));
/** A code where it is the label of what follows: of a row, a question, a source. */
const LABEL = /^(☐ |([A-Z][\w-]+, )*)[A-Z]{1,4}\d?-[A-Z]+\d+[a-z]?( {2}|:|$)/gm;
const CODE = /\b[A-Z]{1,4}\d?-[A-Z]{1,3}\d{1,2}[a-z]?\b/;
const count = (texts: readonly string[], part: string) => texts.filter((text) => text.includes(part)).length;

function matter(type: ActivityKnowledge['type']): ActivityKnowledge {
  const found = knowledge.activity(type);
  if (!found) throw new Error(type);
  return found;
}
const at = { knowledge, words: workshopWordsFor('en'), stage: 'concept' } as const;
const general = (): Question[] => [...knowledge.programmeDesign().questions, ...knowledge.safeguarding().questions];

describe.each(EVERY.map((options) => [nameOf(options), options] as const))('the paper for %s', (_, options) => {
  const paper = workshopPaper(knowledge, options);
  const texts = textsOf(paper);

  it('says nothing that is undefined, and leaves no line empty', () => {
    for (const text of texts) expect(text).not.toMatch(/undefined|null|\[object|NaN|Infinity|^\s*$|\( *\)/);
  });

  it('sends nobody who holds paper to a code', () => {
    for (const text of texts) expect(text.replaceAll(LABEL, ''), text).not.toMatch(CODE);
  });

  it('says first who sits together, and keeps places and faces off the paper', () => {
    const rules = blocksOf(paper).find((block) => block.kind === 'list');
    const [together, invited] = rules?.kind === 'list' ? rules.items.map(([piece]) => piece?.text) : [];
    expect(together).toMatch(/^Decide beforehand who sits together\..*child-safeguarding lead\.$/);
    expect(invited).toContain('are paid for their time');
    expect(count(texts, 'Mark no shelter, home or outreach point on the map. Photograph no people.')).toBe(1);
    expect(count(texts, 'a map of the area that shows no shelter, home or outreach point')).toBe(1);
    expect(texts.find((text) => text.includes('destroyed once everything'))).toContain('pictures of them are deleted');
    expect(texts[texts.indexOf('The one to talk to') + 1]).toMatch(/^Has no other task and knows .* nobody else who/);
  });

  it('asks no question that was dropped', () => {
    const dropped = knowledge.questions().filter(({ ask }) => ask === 'dropped');
    expect(dropped.length).toBeGreaterThan(2);
    for (const { code, text } of dropped) {
      expect(count(texts, text), code).toBe(0);
      expect(count(texts, `${code} `), code).toBe(0);
    }
  });

  it('opens as a Word document, and comes out with the same bytes again', async () => {
    const bytes = (await writePaper(paper, 'docx')) as Uint8Array;
    for (const [name, content] of Object.entries(unzipSync(bytes)))
      expect(faultOfXml(strFromU8(content)), name).toBe('');
    const again = (await writePaper(workshopPaper(knowledge, options), 'docx')) as Uint8Array;
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
    expect(strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array())).toContain('1980-01-01T00:00:00Z');
  });

  it('is Markdown with tables of even rows', async () => {
    const lines = ((await writePaper(paper, 'md')) as string).split('\n');
    const cells = (line: string) => line.replaceAll('\\|', '').split('|').length;
    lines.forEach((line, i) => {
      const before = lines[i - 1] ?? '';
      if (line.startsWith('|') && before.startsWith('|')) expect(cells(line), line).toBe(cells(before));
    });
    expect(lines.join('\n')).toContain(knowledge.programmeDesign().disclaimer.slice(0, 40));
  });

  it('has the minutes of its parts in the table of parts, and their sum', () => {
    const agenda = tableWith(paper, 'Minutes');
    const cells = agenda?.rows.flatMap((row) => row.cells.map((cell) => cell?.lines[0]?.[0]?.text ?? '')) ?? [];
    const minutes = new Map(cells.map((name, i) => [name, Number(cells[i + 1])]));
    const together = minutes.get('Together') ?? 0;
    minutes.delete('Together');
    const sum = [...minutes].filter(([name]) => /\D/.test(name)).reduce((total, [, each]) => total + each, 0);
    expect(sum).toBe(together);
    expect(together).toBeGreaterThan(120);
    expect(minutes.get('Pause')).toBe(15);
  });
});

describe.each(ACTIVITY_TYPES)('the paper for %s', (type) => {
  const paper = workshopPaper(knowledge, { types: [type] });
  const texts = textsOf(paper);
  const { questions, lessons, channels = [], harms = [], indicators, assumptions = [] } = matter(type);

  it('asks each of its five questions once, with reason, weak and strong answer, and room to write', () => {
    const core = questions.filter(({ ask }) => ask === 'concept');
    expect(core).toHaveLength(5);
    for (const question of core) {
      const { number, text, why = '', weak = '', strong = '' } = question;
      expect(count(texts, text)).toBe(1);
      const at = blocksOf(paper).findIndex((block) => block.kind === 'heading' && block.text === `${number}  ${text}`);
      const [reason, compared, space] = blocksOf(paper).slice(at + 1, at + 4);
      expect(reason?.kind === 'paragraph' && reason.line[0]?.text).toBe(why);
      expect(compared?.kind === 'facts' && compared.facts.map(({ name }) => name)).toEqual([
        'A weak answer',
        'A strong answer (invented)',
      ]);
      const said = JSON.stringify(compared).toLowerCase();
      for (const answer of [weak, strong]) expect(said).toContain(JSON.stringify(answer).slice(1, -1).toLowerCase());
      expect(space).toEqual({ kind: 'space', lines: 5 });
    }
  });

  it('asks once whatever else the type asks at stage concept, under the part or question to which it belongs', () => {
    for (const { ask, code, text, under } of questions) {
      if (ask === 'prompt') expect(count(texts, text), `${code} under ${under}`).toBe(1);
    }
  });

  it('repeats no general question', () => {
    for (const { ask, code, text } of general()) if (ask === 'concept') expect(count(texts, text), code).toBe(0);
  });

  it('prints every lesson with mark and id, below them those that bear on some designs only, under their condition', () => {
    const always = lessons.filter(({ bears_when }) => bears_when === undefined);
    const further = lessons.filter(({ bears_when }) => bears_when !== undefined);
    const marked = ({ id, mark, mark_covers }: Lesson) => [`☐ ${id}`, mark_covers ? `${mark} in part` : mark];
    const [first, second] = tablesWith(paper, 'What has been learned');
    const said = (second?.rows ?? []).filter((row) => !row.strong);
    expect(columnOf(first?.rows, 0)).toEqual(always.map(marked));
    expect(columnOf(said, 0)).toEqual(further.map(marked));
    expect(columnOf(first?.rows, 2)).toEqual(always.map(({ so }) => [withoutCodes(so, at)]));
    expect(columnOf(said, 2)).toEqual(further.map(({ so }) => [withoutCodes(so, at)]));
    // The row above a lesson says when it bears; lessons that follow each other under one condition share it.
    const conditions = further.map(({ bears_when = [] }) => conditionInWords(bears_when, at));
    let above = '';
    const heads = (second?.rows ?? []).flatMap((row) => {
      if (row.strong) above = row.cells[0]?.lines[0]?.[0]?.text ?? '';
      return row.strong ? [] : [above];
    });
    expect(heads).toEqual(conditions);
    for (const condition of conditions) {
      expect(condition).toMatch(/^If [^:]+:$/);
      expect(condition).not.toMatch(/, ,|\bor :|true|yes|[a-z]-or-[a-z]/);
    }
    expect(headings(paper).filter((text) => text === 'If this is true of your work')).toHaveLength(further.length && 1);
  });

  it('says of a contested lesson that it is contested, and names the sources of all', () => {
    for (const { contested, sources = [] } of lessons) {
      if (contested) expect(count(texts, contested)).toBe(1);
      for (const key of sources) expect(count(texts, knowledge.source(key)?.title ?? key), key).toBeGreaterThan(0);
    }
  });

  it('names the year of a source once, and closes with no doubled stop', async () => {
    const of = texts[texts.indexOf('Sources of the printed lessons') + 1]?.split('\n') ?? [];
    expect(of.length).toBeGreaterThan(5);
    for (const line of of) expect(line).not.toMatch(/\b(\d{4}), \1$/);
    expect(await writePaper(paper, 'md')).not.toMatch(/[^.]\.\.(?!\.)/);
  });

  it('leaves the cells of the channels empty, and keeps what moves no exploitation for the harms', () => {
    const rows = tableWith(paper, 'What would we do?')?.rows ?? [];
    const given = rows.flatMap(({ cells }) => cells[0]?.lines[0]?.map(({ text }) => text).join('') ?? []);
    const moved = channels.filter(({ channel }) => channel !== 'other-harm' && channel !== 'benefit-spread');
    expect(given).toEqual(
      moved.map(({ channel, looks_like }) => `${knowledge.label('displacement-channel', channel)}: ${looks_like}`),
    );
    expect(rows.length).toBeGreaterThan(moved.length);
    for (const { cells } of rows) expect(cells.slice(1).map((cell) => cell?.lines)).toEqual([[], [], []]);
    const ticks = blocksOf(paper).flatMap((block) =>
      block.kind === 'list' && block.ticks ? [block.items.map((item) => item[0]?.text.toLowerCase())] : [],
    );
    const others = channels.filter(({ channel }) => channel === 'other-harm').map((each) => each.looks_like);
    expect(ticks).toEqual([[...others, ...harms], assumptions].map((list) => list.map((item) => item.toLowerCase())));
  });

  it('offers at most ten indicators, outcomes first and no delivery', () => {
    const rows = tableWith(paper, 'How it misleads')?.rows ?? [];
    const ids = rows.map(({ cells }) => cells[0]?.lines[0]?.[0]?.text.replace(/[☐ ]/g, '') ?? '');
    const levels = ids.map((id) => indicators.find((each) => each.id === id)?.level);
    expect(ids.length).toBe(10);
    expect(new Set(ids).size).toBe(10);
    expect([...levels].sort().reverse()).toEqual(levels);
    expect(levels).not.toContain('output');
    const displaced = indicators.find(({ level, measures }) => level === 'outcome' && measures === 'displacement');
    if (displaced && type === 'awareness') expect(ids).toContain(displaced.id);
  });

  it('asks from stage proposal on what the type asks then, each once', () => {
    const later = textsOf(workshopPaper(knowledge, { types: [type], stage: 'proposal' }));
    const asked = questions.filter(({ ask }) => ask === 'proposal');
    expect(asked.length).toBeGreaterThan(0);
    for (const { code, text } of asked) {
      expect(count(later, text), code).toBe(1);
      expect(later.find((line) => line.includes(text))).toContain(code);
    }
  });
});

describe('the paper without a type', () => {
  const paper = workshopPaper(knowledge, { types: [] });

  it('asks the twenty-five general questions in three parts, in order, each with room', () => {
    expect(paper.sections.map(({ title }) => title)).toEqual([
      'Before you begin',
      'The pattern',
      'The change',
      'Safety of the people concerned',
      'What happens with the result',
    ]);
    const numbers = paper.sections
      .slice(1, 4)
      .map(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'heading' ? [Number.parseInt(block.text, 10)] : [])),
      );
    const run = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
    expect(numbers).toEqual([run(1, 12), run(13, 22), run(23, 25)]);
    expect(blocksOf(paper).filter(({ kind }) => kind === 'space')).toHaveLength(25);
  });

  it('shows what is asked only from stage proposal on as a prompt, then as a question', () => {
    const profits = 'Who earns how much at each stage?';
    const prompt = textsOf(paper).filter((text) => text.includes(profits));
    expect(prompt).toHaveLength(1);
    expect(prompt[0]).toContain('Think also of this:');
    const later = textsOf(workshopPaper(knowledge, { types: [], stage: 'proposal' })).filter((text) =>
      text.includes(profits),
    );
    expect(later).toEqual([`PD-M07  If you work with criminal justice. ${profits}`]);
  });
});

it('work that fits no type is asked the general questions', () => {
  const paper = workshopPaper(knowledge, { types: ['other'] });
  expect(headings(paper).filter((text) => /^\d+ {2}/.test(text))).toHaveLength(25);
  expect(count(textsOf(paper), 'PD-I01')).toBe(1);
});

it('several types follow each other, each asked once', () => {
  const paper = workshopPaper(knowledge, { types: ['national-plan', 'awareness', 'national-plan'] });
  expect(paper.title).toBe('National plan of action · Raising awareness');
  expect(paper.sections.map(({ title }) => title).slice(1, 3)).toEqual([
    matter('national-plan').title,
    matter('awareness').title,
  ]);
  expect(headings(paper).flatMap((text) => /^(\d+) {2}/.exec(text)?.[1] ?? [])).toEqual(
    [56, 57, 58, 59, 60, 26, 27, 28, 29, 30].map(String),
  );
  expect(workshopPaper(knowledge, { types: ['awareness', 'livelihoods', 'other'] }).title).toMatch(
    /^Raising awareness · Livelihoods · Other/,
  );
});

it('asks nothing that was dropped, wherever it stood', () => {
  const types = ['awareness'] as const;
  const asked = matter('awareness').questions.map((question): Question => ({ ...question, ask: 'dropped' }));
  const without = { ...knowledge, activity: () => ({ ...matter('awareness'), questions: asked }) };
  const before = textsOf(workshopPaper(knowledge, { types, stage: 'proposal' }));
  const after = textsOf(workshopPaper(without, { types, stage: 'proposal' }));
  for (const { code, text, ask } of matter('awareness').questions) {
    if (ask !== 'dropped') expect(count(before, text), code).toBe(1);
    expect(count(after, text), code).toBe(0);
  }
});

it('says in words under which condition a later question arises', () => {
  const conditions = knowledge.questions().flatMap(({ ask, when }) => (ask === 'proposal' && when ? [when] : []));
  expect(conditions.length).toBeGreaterThan(4);
  for (const when of conditions) expect(workshopWordsFor('en').question.condition[when], when).toMatch(/^If .+\.$/);
});

describe('the condition of a lesson', () => {
  const said = (...bearings: Bearing[]) => conditionInWords(bearings, at);

  it('is a clause of plain words', () => {
    const accommodation = { any: ['accommodation'] };
    expect(said({ field: 'service', ...accommodation }, { field: 'activity', ...accommodation })).toBe(
      'If you run or pay for accommodation:',
    );
    expect(said({ field: 'children', any: ['yes'] })).toBe('If you meet people under 18:');
    expect(said({ field: 'measures', any: ['knowledge', 'attitude'] })).toBe('If you measure knowledge or attitudes:');
  });

  it('parts its values so that none is read into another, and says each once', () => {
    expect(
      said(
        { field: 'recruitment', any: ['debt-or-advance'] },
        { field: 'control', any: ['debt', 'tied-visa'] },
        { field: 'enablers', any: ['tied-visa'] },
        { field: 'technology', any: ['yes'] },
      ),
    ).toBe(
      'If the pattern involves a loan or advance, debt, or a visa tied to one employer, or people are recruited, controlled or exploited online:',
    );
    expect(said({ field: 'recruitment', any: ['debt-or-advance'] }, { field: 'control', any: ['debt'] })).toContain(
      'a loan or advance, or debt:',
    );
  });

  it('has words for every field', () => {
    const { clauseOf, clauses } = at.words.lessons.conditions;
    for (const clause of Object.values(clauseOf)) expect(clauses[clause]('x')).toMatch(/^(you|the|your|people) /);
  });
});

it('a code within a text becomes words, and a bracket of codes goes', () => {
  const said = (text: string) => withoutCodes(text, at);
  expect(said('pair with A5-I06')).toBe(`pair with “${knowledge.indicator('A5-I06')?.text}”`);
  expect(said('Follow claims (A3-I19), a pair (A5-I03, A5-I05 or A5-I13) (see A1-L08).')).toBe(
    'Follow claims, a pair.',
  );
  expect(said('Ask first (A4-Q04, kept private).')).toBe(
    `Ask first (question ${knowledge.question('A4-Q04')?.number}, kept private).`,
  );
  expect(said('A3-L05 tells what a mixed law did.')).toBe(
    `the paper “${knowledge.label('activity-type', 'legal-framework')}” tells what a mixed law did.`,
  );
  expect(said('(see the displacement indicators PD-DI01 to PD-DI07)')).toBe('(see the displacement indicators)');
  expect(said('the ILO, ICLS/20/2018, COVID-19 (SDG 8.7)')).toBe('the ILO, ICLS/20/2018, COVID-19 (SDG 8.7)');
});

it('asks after the good that spreads below the table of harm, where the knowledge tells of it', () => {
  const paper = workshopPaper(knowledge, { types: ['criminal-justice'] });
  const blocks = blocksOf(paper);
  const place = blocks.findIndex(
    (block) => block.kind === 'paragraph' && /good spread/.test(block.line[0]?.text ?? ''),
  );
  expect(blocks[place - 1]).toBe(tableWith(paper, 'What would we do?'));
  const looks = matter('criminal-justice').channels?.find(({ channel }) => channel === 'benefit-spread')?.looks_like;
  expect(textsOf(paper)).toContain(`Could the good spread as well? It could look like this: ${looks}.`);
  expect(blocks[place + 1]).toEqual({ kind: 'space', lines: 2 });
  expect(count(textsOf(workshopPaper(knowledge, { types: ['awareness'] })), 'good spread')).toBe(0);
});

it('takes the date that it is given', () => {
  expect(workshopPaper(knowledge, { types: [], date: new Date(1_700_000_000_000) }).date).toBe(1_700_000_000_000);
});

it('warns where an answer could endanger somebody', () => {
  const guarded = (type: 'national-plan' | 'awareness') =>
    count(textsOf(workshopPaper(knowledge, { types: [type] })), 'Leave out what could endanger anybody');
  expect(guarded('national-plan')).toBe(1);
  expect(guarded('awareness')).toBe(0);
});

describe('what an organisation added', () => {
  const example = readFileSync(
    new URL('../../examples/own-knowledge/lantern-bridge/support.yaml', import.meta.url),
    'utf8',
  );
  const textsWith = (own: Knowledge, options: WorkshopOptions) => textsOf(workshopPaper(own, options));

  it('appears like the rest, with whose it is', () => {
    const { knowledge: own } = withOwn(example);
    const texts = textsWith(own, { types: ['support-solutions'], stage: 'proposal' });
    for (const id of own.ownIds()) {
      const item = own.question(id) ?? own.indicator(id);
      const said = item?.text ?? own.lessons().find((lesson) => lesson.id === id)?.learned ?? own.source(id)?.title;
      // Delivery is on no menu, whoever added it.
      expect(count(texts, said ?? id), id).toBe(own.indicator(id)?.level === 'output' ? 0 : 1);
    }
    expect(count(texts, 'Added by Lantern Bridge Trust (invented).')).toBeGreaterThanOrEqual(3);
    expect(count(textsWith(own, { types: ['awareness'] }), 'Lantern')).toBe(0);
  });

  it('stands with the pattern where it is asked of every pattern, and with the type for work that fits none', () => {
    const file = (type: string, home: string) => `kind: additions
organisation: Own House
${type}questions:
  - {code: OWN-Q01, group: g, ask: concept, text: What do the drivers say?, home: ["${home}"], mark: field}
`;
    const pattern = workshopPaper(withOwn(file('', 'patterns[].answers.x_drivers')).knowledge, { types: [] });
    const part = pattern.sections.find(({ blocks }) => JSON.stringify(blocks).includes('drivers say'));
    expect(part?.title).toBe('The pattern');
    const { knowledge: own } = withOwn(file('type: other\n', 'responses[].answers.x_drivers'));
    expect(count(textsWith(own, { types: [] }), 'drivers say')).toBe(0);
    const other = workshopPaper(own, { types: ['other'] });
    expect(headings(other)).toContain('OWN-Q01  What do the drivers say?');
  });
});
