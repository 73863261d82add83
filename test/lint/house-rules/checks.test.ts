import { describe, expect, it } from 'vitest';
import { toJsonPointer } from '../../../src/yaml/pointer.ts';
import { findings, type RuleLines } from './house-rule.ts';

/** Where a rule reports on a design, and what it says stands there. */
const seen = (rule: RuleLines, design: string) =>
  findings({ message: "'{value}'", ...rule }, design).map(
    ({ pointer, message }) => `${toJsonPointer(pointer)} ${message}`,
  );

/** Whether a check of the programme reports on its keys. */
const reports = (check: string, programme: string, message = "'{id}'") =>
  findings({ for: 'programme', check, message }, `programme: ${programme}`).length > 0;

const MARKS = {
  missing: '{}',
  placeholder: '{title: tbd}',
  open: '{title: {not_known_yet: the ministry decides in May}}',
  emptyOpen: '{title: {not_known_yet: }}',
  settled: '{title: {does_not_apply: "the programme has no name of its own"}}',
  held: '{title: {held_privately: "2026-09, safeguarding officer"}}',
  stated: '{title: Fair Season}',
};

describe('present', () => {
  it.each([
    ['yes', ['missing', 'placeholder', 'open', 'emptyOpen']],
    ['true', ['missing', 'placeholder', 'open', 'emptyOpen']],
    ['or-open', ['missing', 'placeholder', 'emptyOpen']],
    ['no', ['stated']],
  ])('present: %s reports on %j', (asked, reported) => {
    const found = Object.entries(MARKS).filter(([, programme]) =>
      reports(`{field: title, present: ${asked}}`, programme),
    );
    expect(found.map(([name]) => name)).toEqual(reported);
  });

  it('takes a marker in place of a group for an answer of all its fields', () => {
    const check = '{field: budget.total, present: yes}';
    expect(reports(check, '{budget: {does_not_apply: "paid in kind by the two ministries"}}')).toBe(false);
    expect(reports(check, '{budget: {not_known_yet: the fund says in May}}')).toBe(true);
    expect(findings({ for: 'evaluation', check: '{field: manager, present: yes}' }, 'stage: proposal')).toMatchObject([
      { pointer: ['evaluation', 'manager'], element: 'evaluation.manager' },
    ]);
  });
});

it('no other check speaks of what is missing, open or settled, but count of a missing list', () => {
  const checks = [
    '{field: title, length: {at_least: 5000}}',
    '{field: title, pattern: url}',
    '{field: title, template: "000"}',
    '{field: title, one_of: [x]}',
    '{not: {field: title, one_of: [Fair Season]}}',
  ];
  for (const check of checks) {
    const reported = Object.entries(MARKS).filter(([, programme]) => reports(check, programme));
    expect([check, reported.map(([name]) => name)]).toEqual([check, ['stated']]);
  }
  const count = '{field: partners, count: {at_least: 1}}';
  expect(reports(count, '{}')).toBe(true);
  expect(reports(count, '{partners: {not_known_yet: talks go on}}')).toBe(true);
  expect(reports(count, '{partners: {does_not_apply: "the ministry carries out all of it alone"}}')).toBe(false);
  expect(reports('{field: partners, count: {at_most: 1}}', '{}')).toBe(false);
});

describe('count', () => {
  const outcome = (indicators: string) => `logframe: {outcomes: [{id: OC1, indicators: [${indicators}]}]}`;
  const rule = {
    for: 'outcome',
    check: '{field: indicators, count: {at_least: 2, at_most: 2, where: {field: measures, one_of: [practice]}}}',
    message: "'{value}, {expected}'",
  };

  it('counts entries of which a condition is true, not those of which it cannot be told', () => {
    const practice = (n: number) => `{id: OC1-I${n}, measures: practice}`;
    expect(seen(rule, outcome(`${practice(1)}, {id: OC1-I2}`))).toEqual([
      '/logframe/outcomes/0/indicators 1, exactly 2 such entries',
    ]);
    expect(seen(rule, outcome(`${practice(1)}, ${practice(2)}, {id: OC1-I3, measures: delivery}`))).toEqual([]);
    expect(seen(rule, outcome(`${practice(1)}, ${practice(2)}, ${practice(3)}`))).toHaveLength(1);
  });
});

it('length counts words or characters', () => {
  const check = (inWhat: string, most: number) => `{field: title, length: {in: ${inWhat}, at_most: ${most}}}`;
  const rule = (inWhat: string, most: number) => ({
    for: 'programme',
    check: check(inWhat, most),
    message: "'{value} {expected}'",
  });
  expect(seen(rule('words', 2), 'programme: {title: Fair drop-in season}')).toEqual([
    '/programme/title 3 at most 2 words',
  ]);
  expect(seen(rule('words', 3), 'programme: {title: Fair drop-in season}')).toEqual([]);
  expect(seen(rule('characters', 3), 'programme: {title: "ü🙂ü"}')).toEqual([]);
  expect(seen(rule('characters', 2), 'programme: {title: "ü🙂ü"}')).toEqual([
    '/programme/title 3 at most 2 characters',
  ]);
});

describe('one_of and includes', () => {
  const monitoring = (check: string, disaggregation: string) =>
    seen(
      { for: 'monitoring', check: `{field: disaggregation, ${check}}` },
      `monitoring: {disaggregation: ${disaggregation}}`,
    );

  it('of a list shows the entry that is none of them', () => {
    expect(monitoring('one_of: [sex, age]', '[sex, form, age]')).toEqual(['/monitoring/disaggregation/1 form']);
    expect(monitoring('one_of: [sex, age]', '[sex]')).toEqual([]);
  });
  it('includes_all and includes_any', () => {
    expect(monitoring('includes_all: [sex, age]', '[sex, form]')).toEqual(['/monitoring/disaggregation sex and form']);
    expect(monitoring('includes_all: [sex, age]', '[sex, form, age]')).toEqual([]);
    expect(monitoring('includes_any: [sex, age]', '[sex, form]')).toEqual([]);
    expect(monitoring('includes_any: [sex, age]', '[form]')).toEqual(['/monitoring/disaggregation form']);
  });
  it('yes is yes, however a program wrote it', () => {
    const rule = { for: 'partner', check: '{field: implements, one_of: [yes]}' };
    const partner = (value: string) => `programme: {partners: [{id: P1, implements: ${value}}]}`;
    expect([seen(rule, partner('yes')), seen(rule, partner('true'))]).toEqual([[], []]);
    expect(seen(rule, partner('false'))).toEqual(['/programme/partners/0/implements no']);
  });
});

describe('number, sum and share', () => {
  const budget = (check: string, lines: string, total = 1000) =>
    seen({ for: 'budget', check }, `programme: {budget: {total: ${total}, lines: [${lines}]}}`);
  const LINES = '{id: B1, kind: staff, amount: 700}, {id: B2, kind: evaluation, amount: 290.5}';
  const OPEN = '{id: B1, kind: staff}, {id: B2, kind: evaluation, amount: 290}';

  it('number', () => {
    expect(budget('{field: total, number: {at_most: 999}}', '')).toEqual(['/programme/budget/total 1000']);
    expect(budget('{field: total, number: {at_least: 1000, at_most: 1000}}', '')).toEqual([]);
  });
  it('sum, with the places that it speaks of', () => {
    expect(budget('{field: lines, sum: {of: amount, equals: total}}', LINES)).toEqual([
      '/programme/budget/lines 990.5',
    ]);
    expect(budget('{field: lines, sum: {of: amount, equals: total, within: 10}}', LINES)).toEqual([]);
    expect(budget('{field: lines, sum: {of: amount, equals: 990}}', LINES)).toEqual([]);
    expect(
      budget('{field: lines, sum: {of: amount, where: {field: kind, one_of: [staff]}, at_most: 699}}', LINES),
    ).toEqual(['/programme/budget/lines 700']);
    const [found] = findings(
      { for: 'budget', check: '{field: lines, sum: {of: amount, equals: total}}' },
      `programme: {budget: {total: 1, lines: [${LINES}]}}`,
    );
    expect(found?.related).toEqual([['programme', 'budget', 'total']]);
  });
  it('share, of a number or of the entries', () => {
    const where = 'where: {field: kind, one_of: [evaluation]}';
    expect(budget(`{field: lines, share: {of: amount, ${where}, at_most: 29}}`, LINES)).toEqual([
      '/programme/budget/lines 29.33 %',
    ]);
    expect(budget(`{field: lines, share: {of: amount, ${where}, out_of: total, at_most: 29}}`, LINES)).toEqual([
      '/programme/budget/lines 29.05 %',
    ]);
    expect(budget(`{field: lines, share: {${where}, at_least: 51}}`, LINES)).toEqual(['/programme/budget/lines 50 %']);
    expect(budget(`{field: lines, share: {${where}, at_least: 50, at_most: 50}}`, LINES)).toEqual([]);
  });
  it('say nothing where an amount is open, or where the whole is nothing', () => {
    expect(budget('{field: lines, sum: {of: amount, equals: total}}', OPEN)).toEqual([]);
    expect(budget('{field: lines, sum: {of: amount, at_most: 1}}', OPEN)).toEqual([]);
    const share = '{field: lines, share: {of: amount, where: {field: kind, one_of: [evaluation]}, at_most: 1}}';
    expect(budget(share, OPEN)).toEqual([]);
    expect(budget(share, '{id: B2, kind: evaluation, amount: 0}')).toEqual([]);
    expect(budget(share.replace('at_most: 1', 'out_of: total, at_most: 1'), LINES, 0)).toEqual([]);
  });
  it('a sum of cents is what it is in cents', () => {
    const cents = Array.from({ length: 10 }, (_, i) => `{id: B${i + 1}, kind: staff, amount: 0.1}`).join(', ');
    expect(budget('{field: lines, sum: {of: amount, at_least: 1}}', cents)).toEqual([]);
  });
});

describe('date_order', () => {
  const order = (asked: string, date: string, end = '2030-12') =>
    seen(
      { for: 'evaluation-date', check: `{field: date, date_order: {${asked}}}` },
      `programme: {start: 2027-01, end: ${end}}\nevaluation: {timing: [{kind: final, date: ${date}}]}`,
    ).length > 0;

  it.each([
    ['not_after: programme.end', '2030-12-31', '2030-12', false],
    ['not_after: programme.end', '2031-01', '2030-12', true],
    ['not_after: programme.end', '2031', '2031-01', false],
    ['not_after: programme.end, months: 3', '2030-09-30', '2030-12', false],
    ['not_after: programme.end, months: 3', '2030-10-01', '2030-12', true],
    ['not_after: programme.end, months: 3', '2030', '2030-12', false],
    // The end of February less a month is the end of January.
    ['not_after: programme.end, months: 1', '2031-01-31', '2031-02', false],
    ['not_after: programme.end, months: 1', '2030-12-31', '2031-01-15', true],
    ['not_before: programme.start, months: 6', '2027-06', '2030-12', true],
    ['not_before: programme.start, months: 6', '2027-07', '2030-12', false],
    ['not_after: 2029-06-30', '2029-07', '2030-12', true],
    ['not_after: 2029', '2029-12-31', '2030-12', false],
    ['not_after: programme.end', '2031-01', '{not_known_yet: the fund says in May}', false],
  ])('%s: %s with an end in %s', (asked, date, end, isReported) => {
    expect(order(asked, date, end)).toBe(isReported);
  });
});

describe('refers_to', () => {
  const partners = 'programme: {partners: [{id: P1, agreement: mou}, {id: P2}]}';
  const to = (asked: string, service: string) =>
    seen(
      { for: 'service', check: `{field: provider, refers_to: {${asked}}}` },
      `${partners}\nservices: [{id: SV1, ${service}}]`,
    );
  const where = 'where: {field: agreement, present: yes}';

  it('looks at the entry that is named', () => {
    expect(to(`kind: partner, ${where}`, 'provider: P1')).toEqual([]);
    expect(to(`kind: partner, ${where}`, 'provider: P2')).toEqual(['/services/0/provider P2']);
    expect(to('kind: partner', 'provider: the ministry')).toEqual(['/services/0/provider the ministry']);
  });
  it('leaves what points to nothing to reference-resolves', () => {
    expect(to(`kind: partner, ${where}`, 'provider: P9')).toEqual([]);
  });
  it('takes a word that may stand in place of an id for what it says', () => {
    const check = '{field: service, refers_to: {kind: service}}';
    const activity = (service: string) =>
      `logframe: {outcomes: [{id: OC1, outputs: [{id: OP1.1, activities: [{id: A1.1.1, service: ${service}}]}]}]}`;
    expect(seen({ for: 'activity', check }, activity('none-needed'))).toEqual([]);
    expect(seen({ for: 'activity', check }, activity('a desk'))).toHaveLength(1);
  });
  it('of a list looks at every entry, or asks for one', () => {
    const groups =
      'target_groups: [{id: TG1, actor: people-at-risk}, {id: TG2, actor: mandated-to-act}]\nservices: [{id: SV1, for: [TG1, TG2]}]';
    const asked = 'kind: target-group, where: {field: actor, one_of: [people-at-risk]}';
    const check = (more: string) => `{field: for, refers_to: {${asked}${more}}}`;
    expect(seen({ for: 'service', check: check('') }, groups)).toEqual(['/services/0/for/1 TG2']);
    expect(seen({ for: 'service', check: check(', match: some') }, groups)).toEqual([]);
    expect(
      seen({ for: 'service', check: check(', match: some') }, groups.replace('people-at-risk', 'mandated-to-act')),
    ).toEqual(['/services/0/for TG1, TG2']);
  });
  it('tells the levels of indicators apart', () => {
    const design =
      'logframe: {impact: {indicators: [{id: IM-I1}]}, watch: [{id: W1}]}\nrisks: [{id: R1, watched_by: [W1, IM-I1]}]';
    expect(seen({ for: 'risk', check: '{field: watched_by, refers_to: {kind: watched-indicator}}' }, design)).toEqual([
      '/risks/0/watched_by/1 IM-I1',
    ]);
  });
});

describe('all, any and not', () => {
  const SET = '{field: title, present: yes}';
  const SHORT = '{field: acronym, length: {at_most: 3}}';
  it.each([
    [`{all: [${SET}, ${SHORT}]}`, '{title: T, acronym: ABC}', false],
    [`{all: [${SET}, ${SHORT}]}`, '{title: T, acronym: ABCD}', true],
    [`{all: [${SET}, ${SHORT}]}`, '{title: T}', false],
    [`{all: [${SET}, ${SHORT}]}`, '{}', true],
    [`{any: [${SET}, ${SHORT}]}`, '{acronym: ABCD}', true],
    [`{any: [${SET}, ${SHORT}]}`, '{acronym: ABC}', false],
    // Whether the acronym is short cannot be told.
    [`{any: [${SET}, ${SHORT}]}`, '{}', false],
    [`{not: ${SHORT}}`, '{acronym: ABC}', true],
    [`{not: ${SHORT}}`, '{acronym: ABCD}', false],
    [`{not: ${SHORT}}`, '{}', false],
  ])('%s on %s', (check, programme, isReported) => {
    expect(reports(check, programme)).toBe(isReported);
  });

  it('where chooses only what it is true of', () => {
    const rule = { where: '{not: {field: measures, one_of: [delivery]}}' };
    const design =
      'logframe: {outcomes: [{id: OC1, indicators: [{id: OC1-I1}, {id: OC1-I2, measures: practice}, {id: OC1-I3, measures: delivery}]}]}';
    expect(findings(rule, design).map(({ message }) => message)).toEqual(['OC1-I2']);
  });
});
