import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv, type SchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type {
  ActivityKnowledge,
  Bearing,
  DisplacementKnowledge,
  EvaluationKnowledge,
  Lists,
  ProgrammeDesign,
  Question,
  ResultsFramework,
  Safeguarding,
  SourcesFile,
} from '../../src/knowledge/types.generated.ts';
import { COUNTRY_NAMES } from '../../src/text/english-country.ts';
import { pathResolves } from './path-resolves.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('knowledge/', root);
const namesIn = (path: string) =>
  readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${path}${name}`)
    .sort();
const ACTIVITIES = namesIn('activities/');
const SOURCES = namesIn('sources/');
const FILES = [...namesIn('./').map((name) => name.replace('./', '')), ...ACTIVITIES, ...SOURCES];

const texts = new Map(FILES.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
const content = new Map(FILES.map((name) => [name, parse(texts.get(name) ?? '') as unknown]));
const file = <T>(name: string) => content.get(name) as T;

const part1 = file<ProgrammeDesign>('part-1.yaml');
const displacement = file<DisplacementKnowledge>('displacement.yaml');
const framework = file<ResultsFramework>('results-framework.yaml');
const evaluation = file<EvaluationKnowledge>('evaluation.yaml');
const safeguarding = file<Safeguarding>('safeguarding.yaml');
const lists = file<Lists>('lists.yaml');
const activities = ACTIVITIES.map((name) => file<ActivityKnowledge>(name));

const questions: Question[] = [
  ...part1.questions,
  ...safeguarding.questions,
  ...activities.flatMap((activity) => activity.questions),
];
const questionCodes = new Set(questions.map((question) => question.code));
const statementCodes = new Set(safeguarding.statements.map((statement) => statement.code));
const indicators = [
  ...displacement.indicators,
  ...part1.other.indicators,
  ...activities.flatMap((activity) => activity.indicators),
];
const indicatorIds = new Set(indicators.map((indicator) => indicator.id));
const nodeIds = new Set(framework.nodes.map((node) => node.id));
const valuesOf = new Map(lists.lists.map((list) => [list.list, list.values.map((entry) => entry.value)]));

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

/** Every value found under one of the keys, wherever it stands in the file. */
function valuesUnder(keys: readonly string[], node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap((entry) => valuesUnder(keys, entry));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(keys.includes(key) && Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []),
    ...valuesUnder(keys, value),
  ]);
}

/** Every object of a file, wherever it stands. */
function objectsIn(node: unknown): Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(objectsIn);
  if (node === null || typeof node !== 'object') return [];
  return [node as Record<string, unknown>, ...Object.values(node).flatMap(objectsIn)];
}

const strings = (value: unknown) => [value].flat().filter((entry) => typeof entry === 'string');
const entries = FILES.flatMap((name) => objectsIn(content.get(name)));
const sources = new Map(SOURCES.flatMap((name) => Object.entries(file<SourcesFile>(name).sources)));

describe('every knowledge file follows the schema', () => {
  const schema = JSON.parse(readFileSync(new URL('schemas/knowledge.schema.json', root), 'utf8')) as SchemaObject;
  const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
    schema,
  );
  it.each(FILES)('%s', (name) => {
    const errors = validate(content.get(name)) ? [] : (validate.errors ?? []);
    expect(errors.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`)).toEqual([]);
  });

  it('a misspelt key, an unknown mark and a concept question without number are refused', () => {
    const question = { ...part1.questions[0] };
    const refused = (entry: object) => !validate({ ...part1, questions: [entry] });
    expect(refused(question)).toBe(false);
    expect(refused({ ...question, wieght: 1 })).toBe(true);
    expect(refused({ ...question, mark: 'known' })).toBe(true);
    const { number: _, ...without } = question;
    expect(refused(without)).toBe(true);
  });
});

describe('ids stand once', () => {
  it.each([
    ['question codes', questions.map((question) => question.code)],
    ['question keys', questions.flatMap((question) => question.key ?? [])],
    ['statement codes', safeguarding.statements.map((statement) => statement.code)],
    ['indicator ids', indicators.map((indicator) => indicator.id)],
    ['lesson ids', valuesOfLessons()],
    ['ids of every kind, guidance and statements among them', entries.flatMap(({ id }) => strings(id))],
    ['framework nodes', framework.nodes.map((node) => node.id)],
    ['rows of the decision table', evaluation.rows.map((row) => row.id)],
    ['named lists', lists.lists.map((list) => list.list)],
    ['source keys', SOURCES.flatMap((name) => Object.keys(file<SourcesFile>(name).sources))],
  ])('%s', (_, ids) => {
    expect(ids.length).toBeGreaterThan(10);
    expect(repeated(ids)).toEqual([]);
  });

  function valuesOfLessons(): string[] {
    return [part1, evaluation, ...activities].flatMap((entry) => entry.lessons.map((lesson) => lesson.id));
  }
});

describe('what is pointed to exists', () => {
  const described = new Set(SOURCES.flatMap((name) => Object.keys(file<SourcesFile>(name).sources)));
  it.each(FILES.filter((name) => !SOURCES.includes(name)))('the sources of %s are described', (name) => {
    const keys = valuesUnder(['sources', 'likely_sources', 'further'], content.get(name));
    expect(keys.filter((key) => !described.has(key))).toEqual([]);
  });

  it('every source is cited by an item, as further reading, or as listed in another source', () => {
    const named = FILES.flatMap((name) => valuesUnder(['sources', 'likely_sources', 'further'], content.get(name)));
    const listed = [...sources.values()].flatMap((source) => source.listed_in ?? []);
    expect(listed).toContain('icat-me-resources');
    expect(listed.filter((key) => !described.has(key))).toEqual([]);
    const cited = new Set([...named, ...listed]);
    expect([...described].filter((key) => !cited.has(key))).toEqual([]);
  });

  it('what an item of a file cites is no further reading of that file', () => {
    const both = FILES.flatMap((name) => {
      const cited = new Set(valuesUnder(['sources'], content.get(name)));
      return valuesUnder(['further'], content.get(name)).filter((key) => cited.has(key));
    });
    expect(both).toEqual([]);
  });

  it('every source has a category and a region, and its countries are countries', () => {
    expect(sources.size).toBeGreaterThan(200);
    const names = new Set(COUNTRY_NAMES.values());
    const faults = [...sources].flatMap(([key, { category, regions, countries = [] }]) => [
      ...(category && regions?.length > 0 ? [] : [`${key}: no category or no region`]),
      ...countries.filter((country) => !names.has(country)).map((country) => `${key}: ${country}`),
    ]);
    expect(faults).toEqual([]);
  });

  it('what is found or seeded names its source', () => {
    const bare = FILES.flatMap((name) => marked(content.get(name)).map((where) => `${name}: ${where}`));
    expect(bare).toEqual([]);
    function marked(node: unknown): string[] {
      if (Array.isArray(node)) return node.flatMap(marked);
      if (node === null || typeof node !== 'object') return [];
      const { mark, sources } = node as { mark?: unknown; sources?: unknown[] };
      const faulty = (mark === 'found' || mark === 'seed') && !sources?.length;
      return [...(faulty ? [JSON.stringify(node).slice(0, 80)] : []), ...Object.values(node).flatMap(marked)];
    }
  });

  it('a prompt is shown under a question that is asked', () => {
    const asked = new Set(questions.filter((q) => q.ask !== 'dropped').map((q) => q.code));
    expect(questions.flatMap((q) => (q.under && !asked.has(q.under) ? [`${q.code} under ${q.under}`] : []))).toEqual(
      [],
    );
  });

  it('what is shown under a question, or asked in one, names a question that is asked', () => {
    const asked = new Set<unknown>(questions.filter((q) => q.ask !== 'dropped').map((q) => q.code));
    const named = entries.flatMap(({ id, code, under, asked_in }) =>
      strings([under, asked_in].flat()).map((question) => [`${id ?? code} names ${question}`, question] as const),
    );
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter(([, question]) => !asked.has(question)).map(([what]) => what)).toEqual([]);
  });

  it('a code in a text is that of something', () => {
    const WITHDRAWN = 'A4-I06';
    const known = new Set([...entries.flatMap(({ id, code }) => strings([id, code])), WITHDRAWN]);
    const unknown = [...texts].flatMap(([name, text]) =>
      (text.match(/\b(?:(?:PD|A[1-7]|SG|RF)-[A-Z]{1,2}\d{1,2}b?|(?:EL|SG)\d{1,2})\b/g) ?? [])
        .filter((code) => !known.has(code))
        .map((code) => `${name}: ${code}`),
    );
    expect(unknown).toEqual([]);
  });

  it('a rule that checks something exists', () => {
    const rules = new Set(readdirSync(new URL('src/lint/rules/', root)));
    const named = entries.flatMap(({ id, code, checked_by, block, rules: of, rule }) =>
      strings([checked_by, block, of, rule].flat()).map((name) => [`${id ?? code}: ${name}`, name] as const),
    );
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter(([, name]) => !rules.has(name)).map(([what]) => what)).toEqual([]);
  });

  it('a lesson bears on values of the named list of its field', () => {
    const LIST_OF: Readonly<Record<Bearing['field'], string>> = {
      recruitment: 'recruitment-method',
      control: 'control-method',
      enablers: 'enabler',
      form: 'form-of-exploitation',
      perpetrators: 'perpetrator-kind',
      sector: 'sector',
      technology: 'yes-no',
      setting: 'setting',
      actor: 'actor-group',
      activity: 'activity-kind',
      restrictive: 'restrictive',
      service: 'service-kind',
      children: 'yes-no',
      approach: 'evaluation-approach',
      scope: 'evaluation-scope',
      measures: 'measures',
    };
    const conditions = [part1, evaluation, ...activities].flatMap(({ lessons }) =>
      lessons.flatMap(({ id, bears_when = [] }) => bears_when.map((bearing) => ({ id, ...bearing }))),
    );
    expect(conditions.length).toBeGreaterThan(50);
    const values = (list: string) => (list === 'yes-no' ? ['yes'] : (valuesOf.get(list) ?? []));
    expect(
      conditions.flatMap(({ id, field, any }) =>
        any.filter((value) => !values(LIST_OF[field]).includes(value)).map((value) => `${id}: ${field} ${value}`),
      ),
    ).toEqual([]);
  });

  it('a question absorbs questions and statements that exist and are not asked apart at stage concept', () => {
    const concept = new Set(questions.filter((q) => q.ask === 'concept').map((q) => q.code));
    const wrong = questions.flatMap((q) =>
      (q.absorbs ?? [])
        .filter((code) => concept.has(code) || !(questionCodes.has(code) || statementCodes.has(code)))
        .map((code) => `${q.code} absorbs ${code}`),
    );
    expect(wrong).toEqual([]);
  });

  it('a statement that is asked is asked by a question that exists', () => {
    const asked = safeguarding.statements.flatMap((statement) => statement.asked_as ?? []);
    expect(asked).toContain('SG-K1');
    expect(asked.filter((code) => !questionCodes.has(code))).toEqual([]);
  });

  it('a pair is an indicator', () => {
    const pairs = indicators.flatMap((indicator) => indicator.pair ?? []);
    expect(pairs.length).toBeGreaterThan(10);
    expect(pairs.filter((id) => !indicatorIds.has(id))).toEqual([]);
  });

  it('a node is a node of the results framework', () => {
    const keys = ['nodes', 'primary', 'secondary', 'instruments', 'area', 'contributes_to', 'sub_results'];
    const named = [part1, displacement, ...activities].flatMap((entry) => valuesUnder(keys, entry));
    const own = [...framework.nodes.flatMap((node) => [node.parent, ...(node.contributes_to ?? [])])];
    const all = [...named, ...own, ...valuesUnder(keys, [framework.mapping, framework.milestones])];
    expect(all.filter((id) => id !== undefined && !nodeIds.has(id))).toEqual([]);
  });

  it('a list that a question chooses from exists', () => {
    const named = questions.flatMap((q) => [
      ...(q.list ? [q.list] : []),
      ...(q.parts ?? []).flatMap((p) => p.list ?? []),
    ]);
    expect(named).toContain('migration-aim');
    expect(named.filter((list) => !valuesOf.has(list))).toEqual([]);
  });

  it('every home is a field of the design file', () => {
    const design = JSON.parse(readFileSync(new URL('schemas/design.schema.json', root), 'utf8'));
    expect(pathResolves(design, 'patterns[].answers.overlooked')).toBe(true);
    expect(pathResolves(design, 'patterns[].answers.no_such_question')).toBe(false);
    expect(pathResolves(design, 'logframe.outcomes.statement')).toBe(false);
    const homes = [...questions, ...safeguarding.statements].flatMap((q) =>
      q.home.map((home) => [q.code, home] as const),
    );
    expect(homes.length).toBeGreaterThan(250);
    expect(homes.filter(([, home]) => !pathResolves(design, home))).toEqual([]);
  });
});

describe('the sixty questions', () => {
  const sixty = questions
    .filter((question) => question.ask === 'concept')
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));

  it('1 to 60 stand once each', () => {
    expect(sixty.map((question) => question.number)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  it('22 for every design, 3 on safety, 5 for each activity type in its order', () => {
    expect(part1.questions.filter((question) => question.ask === 'concept')).toHaveLength(22);
    expect(safeguarding.questions.map((question) => question.number)).toEqual([23, 24, 25]);
    const types = [...activities].sort((a, b) => a.code.localeCompare(b.code));
    expect(
      types.map((type) => type.questions.flatMap((question) => question.number ?? []).sort((a, b) => a - b)),
    ).toEqual(types.map((_, index) => Array.from({ length: 5 }, (__, place) => 26 + index * 5 + place)));
  });
});

describe('the named lists', () => {
  const designSchema = new URL('schemas/design.schema.json', root);
  it.skipIf(!existsSync(designSchema))(
    'are those of the design file (skipped while schemas/design.schema.json is missing)',
    () => {
      const { definitions } = JSON.parse(readFileSync(designSchema, 'utf8')) as {
        definitions: Record<string, { enum?: string[]; items?: { enum?: string[] } }>;
      };
      const enums = Object.entries(definitions).flatMap(([name, definition]) =>
        name.startsWith('list-') && definition.enum ? [[name.slice('list-'.length), definition.enum] as const] : [],
      );
      // `yes-no` is a type of the design file, not a list of its section 12; `dimension` is open, so it has no enum.
      const closed = lists.lists.filter((list) => list.open !== 'yes');
      expect(closed.map((list) => [list.list, valuesOf.get(list.list)])).toEqual(
        enums.filter(([name]) => name !== 'yes-no'),
      );
    },
  );

  it('each value has a label that reads as words', () => {
    const labels = lists.lists.flatMap((list) =>
      list.values.map((entry) => `${list.list}.${entry.value}: ${entry.label}`),
    );
    expect(labels).toHaveLength(773);
    expect(labels).toContain('recruitment-method.false-job-offer: False job offer');
    expect(labels.filter((label) => !/: [A-Z][^_]{1,80}$/.test(label) || label.endsWith('.'))).toEqual([]);
    for (const list of lists.lists) expect(repeated(list.values.map((entry) => entry.label))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['actor-group', part1.behaviour.actor_groups.map((entry) => entry.value)],
    ['measures', part1.behaviour.measures.map((entry) => entry.value)],
    ['evidence-grade', part1.evidence_grades.map((entry) => entry.value)],
    ['chain-stage', part1.pattern_to_response.flatMap((row) => row.stages)],
    ['framework-node', framework.nodes.filter((node) => node.level !== 'base').map((node) => node.id)],
    ['barrier', [...part1.behaviour.factors.flatMap((factor) => factor.barriers), ...part1.behaviour.other_barriers]],
  ])('%s is explained value by value', (list, explained) => {
    expect([...explained].sort()).toEqual([...(valuesOf.get(list) ?? [])].sort());
  });
});

describe('the fit table and the legal elements speak in values of a pattern', () => {
  const LIST_OF = {
    recruitment: 'recruitment-method',
    control: 'control-method',
    enablers: 'enabler',
    form: 'form-of-exploitation',
    perpetrators: 'perpetrator-kind',
    places: 'place-role',
  } as const;

  it('every value belongs to the list of its field', () => {
    const wrong = part1.fit.flatMap(({ type, when }) =>
      when.any
        .filter((value) => !valuesOf.get(LIST_OF[when.field])?.includes(value))
        .map((value) => `${type}: ${value}`),
    );
    expect(wrong).toEqual([]);
    const elements = part1.legal.elements.flatMap(({ fields, any, if_false }) =>
      [...any, ...(if_false ?? [])].filter(
        (value) => !fields.some((field) => valuesOf.get(LIST_OF[field])?.includes(value)),
      ),
    );
    expect(elements).toEqual([]);
  });

  it('each type has three to six reasons for it and at least one against', () => {
    for (const type of [...activities.map((activity) => activity.type), 'other'] as const) {
      const speaks = part1.fit.filter((entry) => entry.type === type).map((entry) => entry.speaks);
      const reasons = speaks.filter((side) => side === 'for').length;
      expect(reasons, type).toBeGreaterThanOrEqual(3);
      expect(reasons, type).toBeLessThanOrEqual(6);
      expect(speaks, type).toContain('against');
    }
  });

  it('warns of information alone against debt', () => {
    const against = part1.fit.filter((entry) => entry.type === 'awareness' && entry.speaks === 'against');
    expect(against.some(({ when }) => when.field === 'control' && when.any.includes('debt'))).toBe(true);
  });
});

describe('every text has a mark', () => {
  /** What says how a file is meant rather than what is known. */
  const STRUCTURAL = ['intro', 'disclaimer', 'purpose', 'title', 'toolkit_section'];
  const isProse = (value: unknown) => strings(value).some((text) => /\s/.test(text));
  /** The mark of the lists holds for all their values; what a source says is marked where it is cited. */
  const WITHOUT_MARKS = ['lists.yaml', 'word-lists.yaml', ...SOURCES];

  /** Texts of an object that has no mark and is no part of an item with one. */
  function unmarked(node: unknown, at: string, ofMarked = false): string[] {
    if (Array.isArray(node)) return node.flatMap((entry, index) => unmarked(entry, `${at}[${index}]`, ofMarked));
    if (node === null || typeof node !== 'object') return [];
    const marked = ofMarked || 'mark' in node;
    return Object.entries(node).flatMap(([key, value]) => [
      ...(!marked && isProse(value) && !STRUCTURAL.includes(key) ? [`${at}.${key}`] : []),
      // The mark of a file holds for its own texts, not for what is listed in it.
      ...unmarked(value, `${at}.${key}`, marked && !FILES.includes(at)),
    ]);
  }

  it.each(FILES.filter((name) => !WITHOUT_MARKS.includes(name)))('%s', (name) => {
    expect(unmarked(content.get(name), name)).toEqual([]);
  });

  it('a text without a mark is found, and the mark of a file does not hold for what is listed in it', () => {
    const lessons = [
      { id: 'EL1', learned: 'Nobody said so.' },
      { id: 'EL2', learned: 'Somebody said so.', mark: 'field', parts: [{ label: 'A part of it.' }] },
    ];
    const knowledge = { intro: 'How it is meant.', minimum: 'One outcome indicator.', lessons };
    const ofLesson = 'evaluation.yaml.lessons[0].learned';
    expect(unmarked(knowledge, 'evaluation.yaml')).toEqual(['evaluation.yaml.minimum', ofLesson]);
    expect(unmarked({ ...knowledge, mark: 'proposed' }, 'evaluation.yaml')).toEqual([ofLesson]);
  });

  it('the lists have one for all their values', () => {
    expect(lists.mark).toBe('proposed');
  });

  it('a mark that a source or a founding document gives says where it holds for a part only', () => {
    const lessons = [part1, evaluation, ...activities].flatMap((knowledge) => knowledge.lessons);
    const inPart = lessons.filter(({ mark_covers }) => mark_covers === 'part');
    expect(inPart.length).toBeGreaterThan(25);
    // A lesson of general knowledge claims no source: there the note says what was found.
    expect(inPart.filter(({ mark, note }) => !note || !['seed', 'found'].includes(mark)).map(({ id }) => id)).toEqual(
      [],
    );
    const divided = lessons.filter(
      ({ mark, note = '' }) => mark !== 'field' && mark !== 'proposed' && /general knowledge|\bour own\b/.test(note),
    );
    expect(divided.length).toBeGreaterThan(15);
    expect(divided.filter(({ mark_covers }) => mark_covers === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('what a guidance cites stands in its sources, not in its text', () => {
    const guidance = [part1, displacement, framework, evaluation, safeguarding, ...activities].flatMap(
      (knowledge) => knowledge.guidance,
    );
    expect(guidance.length).toBeGreaterThan(150);
    const cited = guidance.flatMap(({ id, text, points = [] }) =>
      [text, ...points].flatMap((said) =>
        (said.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [])
          .filter((word) => sources.has(word))
          .map((key) => `${id}: ${key}`),
      ),
    );
    expect(cited).toEqual([]);
  });
});

describe('the whole of the domain is there', () => {
  it('part 1, displacement, results framework, safeguarding', () => {
    expect(part1.lessons).toHaveLength(28);
    // PD-M01..M33, PD-B01..B09, PD-K01..K09, PD-D01..D07, and the second half of PD-M01.
    expect(part1.questions).toHaveLength(59);
    expect(part1.words).toHaveLength(13);
    expect(part1.other.indicators).toHaveLength(4);
    expect(displacement.channels).toHaveLength(7);
    expect(displacement.known).toHaveLength(9);
    expect(displacement.reduce).toHaveLength(8);
    expect(displacement.indicators).toHaveLength(7);
    const perLevel = (level: string) => framework.nodes.filter((node) => node.level === level).length;
    expect([perLevel('top'), perLevel('area'), perLevel('sub'), perLevel('instr'), perLevel('base')]).toEqual([
      2, 5, 13, 10, 5,
    ]);
    expect(framework.inferences).toHaveLength(7);
    expect(framework.level_rules).toHaveLength(6);
    expect(framework.milestones).toHaveLength(5);
    // N1-N10, H1-H12, IC1-IC8, D1-D12, K1-K10, R1-R5, G1-G8.
    expect(safeguarding.statements).toHaveLength(65);
    expect(safeguarding.agreed?.map(({ id }) => id)).toEqual(
      Array.from({ length: 16 }, (_, index) => `SG${index + 1}`),
    );
  });

  it.each([
    // type, lessons, questions, indicators, channels
    ['awareness', 15, 18, 18, 7],
    ['livelihoods', 15, 18, 20, 8],
    ['legal-framework', 16, 18, 19, 7],
    ['criminal-justice', 15, 18, 20, 8],
    ['identification-referral', 18, 18, 19, 8],
    ['support-solutions', 16, 19, 20, 8], // A6-Q01 has a second half with a home of its own
    ['national-plan', 13, 18, 18, 8],
  ])('%s', (type, lessons, asked, measured, channels) => {
    const found = activities.find((activity) => activity.type === type);
    expect(
      found && [found.lessons.length, found.questions.length, found.indicators.length, found.channels?.length],
    ).toEqual([lessons, asked, measured, channels]);
  });
});

describe('one thing is said once, or the same way twice', () => {
  it('the framework of an activity file is that of the mapping', () => {
    for (const activity of activities)
      expect(activity.framework).toEqual(framework.mapping.find((row) => row.type === activity.type)?.framework);
  });

  it('the likelihood of a channel in the matrix is one that the activity file gives', () => {
    const wrong = displacement.likelihood.flatMap(({ type, mark: _, ...row }) =>
      Object.entries(row).filter(
        ([channel, likelihood]) =>
          !activities
            .find((activity) => activity.type === type)
            ?.channels?.some((entry) => entry.channel === channel && entry.likelihood === likelihood),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('no Markdown, mark or link to a domain file is left in a text', () => {
    const left = [...texts].flatMap(([name, text]) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          /\*\*|`|\[(?:seed|found|field|proposed)\b|\b[a-z0-9-]+\.md\b/.test(line)
            ? [`${name}:${index + 1} ${line}`]
            : [],
        ),
    );
    expect(left).toEqual([]);
  });
});
