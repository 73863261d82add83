import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readAdditions } from '../../src/knowledge/read-additions.ts';
import { knowledge } from '../support/knowledge.ts';
import { withOwn } from '../support/own-knowledge.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const folder = 'examples/own-knowledge/lantern-bridge/';
const EXAMPLE = text(`${folder}support.yaml`);
const PAGE = [...text('docs/own-knowledge.md').matchAll(/^```yaml\n(kind: additions\n[\s\S]*?)^```/gm)].map(
  (match) => match[1] ?? '',
);

const published = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
  JSON.parse(text('schemas/knowledge.schema.json')),
);

/** A file of one organisation, with the lines of its sections. */
const file = (lines: string, type = '') => `kind: additions\norganisation: Own\n${type}${lines}`;
const LESSON = '  - {id: ABC-L01, learned: a, so: b, mark: field}\n';
const question = (more: string, home = 'patterns[].answers.x_a') =>
  `  - {code: ABC-Q01, group: g, ask: concept, text: t, home: ["${home}"], mark: field${more}}\n`;
const indicator = (more: string) =>
  `  - {id: ABC-I01, level: outcome, measures: practice, direction: up, measure: count, text: t, mark: field${more}}\n`;

describe('the examples', () => {
  it.each([
    ...readdirSync(new URL(folder, root)).map((name) => [name, text(`${folder}${name}`)] as const),
    ...PAGE.map((source, index) => [`docs/own-knowledge.md, ${index + 1}`, source] as const),
  ])('%s has no problem, for ctip and for an editor', (_, source) => {
    expect(withOwn(source).said).toEqual([]);
    expect(published(parse(source)) ? [] : published.errors).toEqual([]);
  });

  it('the page shows a complete one', () => {
    expect(PAGE).toHaveLength(1);
    const { knowledge: own } = withOwn(PAGE[0] ?? '');
    expect([...own.ownIds()]).toEqual(['HLN-L01', 'HLN-Q01', 'HLN-I01', 'HLN-I02', 'hln-listeners-2023']);
  });
});

it('the page shows what is said of a mistake as it is said', () => {
  const shown = /^```text\n([\s\S]*?)^```/m.exec(text('docs/own-knowledge.md'))?.[1] ?? '';
  const [path = ''] = shown.split(':');
  const mistaken = (PAGE[0] ?? '').replace('[hln-listeners-2023]', '[hln-listeners-2032]');
  expect(withOwn({ [path]: mistaken }).said).toEqual([shown.trim().replace(/\n */, ' ')]);
});

describe('what is added', () => {
  const { knowledge: own } = withOwn(EXAMPLE);

  it('stands behind what its activity type has, and nowhere else', () => {
    const before = knowledge.activity('support-solutions');
    const after = own.activity('support-solutions');
    expect(after?.lessons.slice(0, -1)).toEqual(before?.lessons);
    expect(after?.lessons.at(-1)?.id).toBe('LBT-L01');
    expect(after?.questions.at(-1)?.code).toBe('LBT-Q01');
    expect(after?.indicators.slice(-2).map(({ id }) => id)).toEqual(['LBT-I01', 'LBT-I02']);
    expect(own.activity('awareness')).toEqual(knowledge.activity('awareness'));
    expect(own.programmeDesign()).toEqual(knowledge.programmeDesign());
    expect(own.questions()).toHaveLength(knowledge.questions().length + 1);
  });

  it('is found by its id, with its type, its organisation and its place', () => {
    expect(own.question('LBT-Q01')?.key).toBe('lbt.agreed_contact');
    expect(own.indicator('LBT-I02')?.pair).toEqual(['LBT-I01']);
    expect(own.source('lbt-contact-review')?.year).toBe(2024);
    expect(own.lessons().map(({ id }) => id)).toContain('LBT-L01');
    expect(own.typeOf('LBT-I01')).toBe('support-solutions');
    expect(own.origin('LBT-I01')).toEqual({
      organisation: 'Lantern Bridge Trust (invented)',
      path: 'own.yaml',
      line: 36,
    });
    expect(own.origin('lbt-contact-review')?.line).toBe(71);
    expect(own.origin('A1-I03')).toBeUndefined();
    expect(knowledge.ownIds().size).toBe(0);
    expect(own.wordLists('en')).toEqual(knowledge.wordLists('en'));
    expect(own.label('control-method', 'debt')).toBe(knowledge.label('control-method', 'debt'));
  });

  it('without a type belongs to every design, with the type other to part 1', () => {
    const lines = `lessons:\n${LESSON}questions:\n${question('')}indicators:\n${indicator('')}`;
    const { knowledge: every, said } = withOwn(file(lines));
    expect(said).toEqual([]);
    expect(every.programmeDesign().lessons.at(-1)?.id).toBe('ABC-L01');
    expect(every.programmeDesign().questions.at(-1)?.code).toBe('ABC-Q01');
    expect(every.displacement().indicators.at(-1)?.id).toBe('ABC-I01');
    expect(every.typeOf('ABC-I01')).toBeUndefined();
    const other = withOwn(file(lines.replace('patterns[]', 'responses[]'), 'type: other\n')).knowledge;
    expect(other.programmeDesign().other.indicators.at(-1)?.id).toBe('ABC-I01');
    expect(other.displacement().indicators).toEqual(knowledge.displacement().indicators);
    expect(['ABC-L01', 'ABC-Q01', 'ABC-I01'].map((id) => other.typeOf(id))).toEqual(['other', 'other', 'other']);
  });

  it('built-in items know their type as before', () => {
    expect(
      ['A1-L01', 'A4-Q10', 'A7-I05', 'PD-I01', 'PD-DI01', 'PD-M01', 'SG-R1'].map((id) => knowledge.typeOf(id)),
    ).toEqual(['awareness', 'criminal-justice', 'national-plan', 'other', undefined, undefined, undefined]);
  });
});

describe('an id that is taken', () => {
  const places = (id: string) =>
    id === 'A1-I03' ? { path: 'knowledge/activities/awareness.yaml', line: 412 } : undefined;

  it('is said with both places, and the built-in item stays as it is', () => {
    const { knowledge: own, said } = withOwn(
      file(`indicators:\n${indicator('').replace('ABC-I01', 'A1-I03')}`),
      places,
    );
    expect(said).toEqual([
      'own.yaml:4:10: The id "A1-I03" is taken: knowledge/activities/awareness.yaml, line 412. Begin with a prefix of your own, such as ABC-I01.',
    ]);
    expect(own.indicator('A1-I03')).toEqual(knowledge.indicator('A1-I03'));
    expect(own.indicators()).toHaveLength(knowledge.indicators().length);
  });

  it('is said whatever else is wrong with the item', () => {
    const { said } = withOwn(file('questions:\n  - {code: A1-Q01, ask: concept, txt: t}\n'));
    expect(said).toEqual([
      'own.yaml:4:12: The code "A1-Q01" is taken by the built-in knowledge. Begin with a prefix of your own, such as ABC-Q01.',
    ]);
  });

  it('goes to the first of two, in one file and in two', () => {
    const other = LESSON.replace('learned: a', 'learned: other');
    const { knowledge: own, said } = withOwn({
      'a.yaml': file(`lessons:\n${LESSON}${other}`),
      'b.yaml': file(`lessons:\n${other}${other.replace('L01', 'L02')}`),
    });
    expect(said).toEqual([
      'a.yaml:5:10: The id "ABC-L01" is taken: a.yaml, line 4. Choose another, such as ABC-L01.',
      'b.yaml:4:10: The id "ABC-L01" is taken: a.yaml, line 4. Choose another, such as ABC-L01.',
    ]);
    expect(
      own
        .lessons()
        .filter(({ id }) => id.startsWith('ABC'))
        .map(({ id, learned }) => `${id} ${learned}`),
    ).toEqual(['ABC-L01 a', 'ABC-L02 other']);
  });

  it('is a source key as well', () => {
    const { said } = withOwn(
      file('sources:\n  iom-2010: {title: t, read: r, category: review, regions: [Africa]}\n'),
      () => ({ path: 'knowledge/sources/safeguarding.yaml', line: 3 }),
    );
    expect(said).toEqual([
      'own.yaml:4:3: The source key "iom-2010" is taken: knowledge/sources/safeguarding.yaml, line 3. Choose another, such as abc-returns-2024. If it is the same work, name it as it is and leave this entry out.',
    ]);
  });

  it.each(['PD', 'A1', 'A12', 'EL', 'EL12', 'SG', 'RF', 'EV', 'E7', 'OC1', 'TG2', 'I3'])('%s is kept', (prefix) => {
    const [said] = withOwn(file(`lessons:\n${LESSON.replace('ABC-L01', `${prefix}-L999`)}`)).said;
    expect(said).toBe(
      `own.yaml:4:10: The id "${prefix}-L999" begins with "${prefix}", which is kept for built-in knowledge and design files. Begin with a prefix of your own, such as ABC-L01.`,
    );
  });

  it.each(['PDA', 'AB1', 'ELF', 'IOM', 'TG', 'OC', 'IM'])('%s is free', (prefix) => {
    expect(withOwn(file(`lessons:\n${LESSON.replace('ABC-L01', `${prefix}-L99`)}`)).said).toEqual([]);
  });
});

describe('what is wrong in a file', () => {
  it.each([
    ['', '1:1: The file is empty.'],
    ['a: "open', '1:9: Something is not closed'],
    ['organisation: Own\n', '1:1: The file does not say what it holds.'],
    ['kind: sources\n', '1:7: "sources" cannot stand at kind'],
    ['kind: [a]\n', '1:1: A list cannot stand at kind'],
    ['kind: additions\n', '1:1: The file has no "organisation".'],
    [
      `${file(`lessons:\n${LESSON}`)}typ: awareness\n`,
      '5:1: There is no key "typ" at the top level. Did you mean "type"?',
    ],
    [
      file(`lessons:\n${LESSON}`, 'type: awarness\n'),
      '3:7: "awarness" cannot stand at type. Did you mean "awareness"?',
    ],
    ['kind: additions\norganisation: &a Own\nlessons: *a\n', '2:18: The anchor "&a" is not allowed.'],
  ])('%j leaves it out as a whole', (source, said) => {
    const own = withOwn(source);
    expect(own.said[0]).toContain(`own.yaml:${said}`);
    expect(own.knowledge.ownIds().size).toBe(0);
    expect(own.knowledge.questions()).toEqual(knowledge.questions());
  });

  it('leaves out only the item that it stands in', () => {
    const broken = '  - {id: ABC-L02, learned: a, so: 3, mark: foud}\n';
    const { knowledge: own, said } = withOwn(`${file(`lessons:\n${broken}${LESSON}`)}lesson: []\nquestions: none\n`);
    expect(said).toEqual([
      'own.yaml:4:35: "3" cannot stand at ABC-L02.so. Expected a text: what a design should therefore do. Put it in double quotes.',
      expect.stringContaining(
        'own.yaml:4:44: "foud" cannot stand at ABC-L02.mark. Did you mean "found"? Expected one of found, field, proposed.',
      ),
      expect.stringContaining('own.yaml:6:1: There is no key "lesson" at the top level. Did you mean "lessons"?'),
      expect.stringContaining('own.yaml:7:12: "none" cannot stand at questions. Expected a list'),
    ]);
    expect([...own.ownIds()]).toEqual(['ABC-L01']);
  });

  it.each([
    ['lessons', LESSON.replace('field', 'seed'), '4:44: "seed" cannot stand at ABC-L01.mark'],
    ['lessons', LESSON.replace('field', 'found'), '4:44: ABC-L01 is marked "found" and names no source.'],
    [
      'lessons',
      LESSON.replace('}', ', sources: [iom-2011]}'),
      '4:61: There is no source "iom-2011". Did you mean "iom-2010"',
    ],
    ['lessons', LESSON.replace('}', ', asked_in: [PD-M01, ABC-Q09]}'), '4:70: There is no question "ABC-Q09".'],
    [
      'lessons',
      LESSON.replace('ABC-L01', 'abc-l1'),
      '4:10: "abc-l1" does not have the form that "id" needs. Expected a text: your prefix, -L and two or three digits. For example ABC-L01.',
    ],
    ['indicators', indicator(', pair: [A1-I03, ABC-I02]'), 'There is no indicator "ABC-I02".'],
    [
      'indicators',
      indicator(', nodes: [sub-safer-migrations]'),
      'There is no node of the results framework "sub-safer-migrations". Did you mean "sub-safer-migration"?',
    ],
    ['questions', question(', absorbs: [SG-K1, SG-ZZ9]'), 'There is no question "SG-ZZ9".'],
    [
      'questions',
      question(', list: contol-method'),
      'There is no named list "contol-method". Did you mean "control-method"',
    ],
    ['questions', question(', when: on-mondays'), 'There is no trigger "on-mondays".'],
    ['questions', question(', key: pattern.control'), 'The key "pattern.control" is taken by the question PD-M15.'],
    [
      'questions',
      question(', under: A1-Q01'),
      '"A1-Q01" is asked about the type awareness, this question about every design.',
    ],
    ['questions', question(', under: ABC-Q01'), 'ABC-Q01 stands under itself.'],
    ['questions', question(', kind: choice'), '"choice" cannot stand at ABC-Q01.kind. Expected one of text.'],
    ['questions', question(', number: 3'), 'There is no key "number" in ABC-Q01.'],
    [
      'questions',
      question('').replace('ask: concept', 'ask: prompt'),
      '"prompt" cannot stand at ABC-Q01.ask. Expected one of concept, proposal.',
    ],
    [
      'questions',
      question('', 'patterns[].answers.pretest'),
      '"patterns[].answers.pretest" is no home for the answer to this question.',
    ],
    ['questions', question('', 'responses[].answers.x_a'), 'Write one home: "patterns[].answers.x_<name>"'],
    ['questions', question('').replace('["patterns[].answers.x_a"]', '[]'), 'ABC-Q01 has 0 homes, not one.'],
  ])('%s %j', (section, item, said) => {
    const own = withOwn(file(`${section}:\n${item}`));
    expect(own.said).toHaveLength(1);
    expect(own.said[0]).toContain(said);
    expect(own.knowledge.ownIds().size).toBe(0);
  });

  it('a question of a type has its home in the response', () => {
    const lines = `questions:\n${question('', 'patterns[].answers.x_a')}`;
    expect(withOwn(file(lines, 'type: awareness\n')).said[0]).toContain('"responses[].answers.x_<name>"');
  });

  it('two questions with one home or one key', () => {
    const two = `${question(', key: abc.one')}${question(', key: abc.one').replace('Q01', 'Q02')}`;
    expect(withOwn(file(`questions:\n${two}`)).said).toEqual([
      expect.stringContaining('own.yaml:5:61: The home "patterns[].answers.x_a" is taken: own.yaml, line 4.'),
      expect.stringContaining('own.yaml:5:106: The key "abc.one" is taken: own.yaml, line 4.'),
    ]);
  });

  it('questions that stand under each other in a circle', () => {
    const two = `${question(', under: ABC-Q02')}${question(', under: ABC-Q01', 'patterns[].answers.x_b').replace('Q01', 'Q02')}`;
    expect(withOwn(file(`questions:\n${two}`)).said).toEqual([
      expect.stringContaining('ABC-Q01 stands under itself.'),
      expect.stringContaining('ABC-Q02 stands under itself.'),
    ]);
  });

  it('what rests on something that is left out is left out too, and says so', () => {
    const broken = file(
      `lessons:\n${LESSON.replace('field}', 'found, sources: [abc-x], asked_in: [ABC-Q01]}')}questions:\n${question(', sources: [abc-x]')}sources:\n  abc-x: {title: t}\n`,
    );
    const { said, knowledge: own } = withOwn(broken);
    expect(said).toEqual([
      'own.yaml:4:61: The source "abc-x" is left out, because something in it is wrong. Mend it first.',
      expect.stringContaining('own.yaml:6:111: The source "abc-x" is left out'),
      expect.stringContaining('own.yaml:8:3: sources.abc-x has no "read".'),
      expect.stringContaining('own.yaml:8:3: sources.abc-x has no "category".'),
      expect.stringContaining('own.yaml:8:3: sources.abc-x has no "regions".'),
    ]);
    expect(own.ownIds().size).toBe(0);
  });

  it('a source is known across files, whichever is read first', () => {
    const source = '  abc-x: {title: t, read: whole text, category: review, regions: [Africa]}\n';
    const lesson = LESSON.replace('field}', 'found, sources: [abc-x]}');
    expect(withOwn({ 'a.yaml': file(`lessons:\n${lesson}`), 'b.yaml': file(`sources:\n${source}`) }).said).toEqual([]);
  });
});

describe('the published schema', () => {
  const entry = parse(question('').trim().slice(2)) as Record<string, unknown>;
  const fits = (...questions: unknown[]) => published({ kind: 'additions', organisation: 'Own', questions });

  it('asks no number of an own question of a concept, and lets it have none', () => {
    expect(fits(entry)).toBe(true);
    expect(fits({ ...entry, number: 3 })).toBe(false);
    expect(fits({ ...entry, code: 'PD-M99' })).toBe(false);
  });

  it('holds whatever ctip finds nothing wrong with', () => {
    const data = parse(EXAMPLE) as Record<string, unknown>;
    const places: (string | number)[][] = [];
    const walk = (value: unknown, at: (string | number)[]) => {
      if (value === null || typeof value !== 'object') return;
      for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
        places.push([...at, key]);
        walk((value as Record<string | number, unknown>)[key], [...at, key]);
      }
    };
    walk(data, []);
    const values = fc.constantFrom<unknown>('', 'x', 'found', 'concept', 3, true, [], ['x'], {}, { a: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...places), values, (place, value) => {
        const copy = structuredClone(data);
        let here = copy as Record<string | number, unknown>;
        for (const part of place.slice(0, -1)) here = here[part] as Record<string | number, unknown>;
        here[place.at(-1) ?? ''] = value;
        const { problems } = readAdditions(stringify(copy), 'own.yaml');
        if (problems.length === 0) expect(published(parse(stringify(copy)))).toBe(true);
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
