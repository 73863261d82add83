import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { fixDesign } from '../../src/lint/fix-design.ts';
import { lintFile } from '../../src/lint/lint-file.ts';

const NUMBER = '+48 601 234 567';
/** What somebody may write where an id, a key, a value of a list, a date or a code is asked for. */
const WRITTEN = [
  `Anna Zanzibar ${NUMBER}`,
  `x" Zanzibar ${NUMBER} "y`,
  `x_Zanzibar ${NUMBER}`,
  'zanzibar',
  'ZANZIBAR',
  'Zanzibar.x',
];

const DESIGN = `ctip: 1
stage: concept
programme:
  title: T
  start: 2027-03
  end: 2026
  countries: [NP, IN]
  language: en
  codes: {dac: [{code: 15190, percent: 50}]}
  budget: {currency: EUR, total: 10, by_year: [{year: 2027, amount: 3}], lines: [{id: B1, kind: evaluation, amount: 3}]}
  iati: {identifier: XM-1, country_percent: [{country: NP, percent: 40}]}
  organisation: {name: O, ref: XM-DAC}
  donors: [{name: D, amount: 4}]
patterns: [{id: TP1, form: [unknown, forced-labour], age_range: 16-45, victims: [{sex: female, age: 16-45}]}]
services: [{id: SV1, conditions: [none, identification]}]
target_groups: [{id: TG1, name: A, actor: people-at-risk, places: [{country: NP}]}, {id: TG1, role: direct}]
responses:
  - {type: awareness, target_groups: [TG1, TG9], answers: {pretest: {answer: "yes", why: w}, x_own: o}}
  - {type: awareness}
displacement: [{id: D1, channel: none, likelihood: low, because_of: [awareness]}]
logframe:
  impact: {statement: s, indicators: [{id: IM-I1, measure: count, baseline: {value: 1.5, due: 2027}}]}
  outcomes:
    - id: OC1
      leads_to: [OC1]
      activity_types: [awareness]
      barriers: [{kind: debt}]
      who_changes: [{groups: [TG1], actor: demand-side, change: c}]
      indicators:
        - id: OC1-I1
          kind: displacement
          measure: count
          disaggregation: [sex]
          paired_with: [OC1-I1]
          baseline: {value: 5, date: 2028, split: [{age: young, value: 9}]}
          targets: [{by: 2027, value: x}]
      outputs:
        - {id: OP1.1, weight_percent: 20, activities: [{id: A1.1.1, type: livelihoods, removes: [stigma], start: 2028, end: 2027}]}
waivers: [{rule: outcome-has-baseline, where: OC1-I9, reason: Because it will be measured later on., accepted_by: lead}]
evaluation: {comparison: C, questions: [{id: EQ1, question: q}]}
x_note: {deep: value}
`;

/** The design with one place after the other as somebody may have written it. */
function* written(text: string): Generator<readonly [place: string, source: () => string]> {
  const data = parse(DESIGN) as object;
  const source = () => stringify(data);
  const visit = function* (group: Record<string, unknown>, place: string): Generator<readonly [string, () => string]> {
    for (const [key, value] of Object.entries(group)) {
      for (const other of [text, [text], { [text]: 1 }]) {
        group[key] = other;
        yield [`${place}/${key} as ${JSON.stringify(other)}`, source];
        group[key] = value;
      }
      if (!Array.isArray(group)) {
        delete group[key];
        group[text] = value;
        yield [`${place}/${key} called ${text}`, source];
        delete group[text];
        group[key] = value;
      }
      if (value !== null && typeof value === 'object')
        yield* visit(value as Record<string, unknown>, `${place}/${key}`);
    }
  };
  yield* visit(data as Record<string, unknown>, '');
}

function reported(source: string, excerpts: 'shown' | 'left-out'): string {
  const options = { rules: [], excerpts };
  const { findings } = lintFile(source, options);
  // What is mended is listed only where no text may be shown.
  const mended = excerpts === 'shown' ? undefined : fixDesign(source, options);
  const said = findings.map(({ message, help, element, pointer, related, excerpt }) => ({
    ...{ message, help, element, pointer, related, excerpt },
  }));
  return JSON.stringify([said, mended?.fixed, mended?.refused]);
}

describe('what the reader of files says', () => {
  it.each(WRITTEN)(
    'shows nothing of %j where excerpts are left out, and no number anywhere',
    { timeout: 120_000 },
    (text) => {
      const leaks: string[] = [];
      let seen = 0;
      for (const [place, source] of written(text)) {
        // Each text at some of the places, all of them at others; all at all take minutes.
        if (seen++ % (WRITTEN.length * 7) !== WRITTEN.indexOf(text)) continue;
        const spoilt = source();
        const formal = reported(spoilt, 'left-out');
        if (/zanzibar|601.?234/i.test(formal))
          leaks.push(`${place}: ${formal.match(/.{80}(?:zanzibar|601.?234).{40}/i)?.[0]}`);
        if (!text.includes(NUMBER)) continue;
        const whole = reported(spoilt, 'shown');
        if (/601.?234/.test(whole)) leaks.push(`${place}, shown: ${whole.match(/.{80}601.?234.{40}/)?.[0]}`);
      }
      expect(leaks).toEqual([]);
      expect(seen).toBeGreaterThan(400);
    },
  );

  it.each([
    ['a: &Zanzibar 1\n', 'The anchor "[not shown]" is not allowed.'],
    ['a: *Zanzibar\n', 'The alias "[not shown]" is not allowed.'],
    ['a: !Zanzibar b\n', 'The tag "[not shown]" is not allowed.'],
    ['a: |Zanzibar\n  b\n', 'This sign is not expected here.'],
    ['a: !<Zanzibar> {}\n', 'The tag "[not shown]" is not allowed.'],
    ['Zanzibar: 1\nZanzibar: 2\n', 'The key "[not shown]" stands twice in the same group.'],
    [`ctip: 1\n'x" Zanzibar "y': 1\n`, 'There is no key "[not shown]" at the top level; ctip passes over it.'],
    ['ctip: [Zanzibar]\n', 'This is version unknown of the design format; this program reads version 1.'],
    ['ctip: Zanzibar\n', 'This is version "[not shown]" of the design format; this program reads version 1.'],
  ])('leaves out of %j what nobody but its author should read', (source, message) => {
    expect(lintFile(source, { rules: [], excerpts: 'left-out' }).findings.map((found) => found.message)).toContain(
      message,
    );
  });

  it('keeps what is of the format, so that the place can be found', () => {
    const source = 'ctip: 1\ntarget_groups: [{id: Anna Zanzibar, name: x, actor: nobody}, {id: TG2, actor: nobody}]\n';
    const { findings } = lintFile(source, { rules: [], excerpts: 'left-out' });
    expect(findings.map(({ message, element }) => [message, element])).toEqual([
      ['"[not shown]" cannot stand at target_groups 1.id.', 'target_groups'],
      ['"[not shown]" cannot stand at target_groups 1.actor.', 'target_groups'],
      ['"[not shown]" cannot stand at TG2.actor.', 'target_groups'],
    ]);
  });

  it('shows no line of a broken file that holds a private answer', () => {
    const source =
      'ctip: 1\nstage: wrong\nlogframe: {outcomes: [{id: OC1, answers: {q: {private: yes, answer: 5}}, barriers: 3}]}\n';
    const { findings } = lintFile(source, { rules: [] });
    expect(findings.map(({ line, excerpt }) => [line, excerpt])).toContainEqual([2, 'stage: wrong']);
    expect(findings.filter(({ line }) => line === 3).map(({ excerpt }) => excerpt)).toEqual(
      findings.filter(({ line }) => line === 3).map(() => undefined),
    );
  });

  it('names 200 places of a flood and says how many more there are', () => {
    const entries = Array.from({ length: 300 }, (_, i) => `  - {id: TG${i + 1}, actor: nobody}\n`).join('');
    const { findings } = lintFile(`ctip: 1\ntarget_groups:\n${entries}`, { rules: [] });
    expect(findings).toHaveLength(201);
    expect(findings[0]).toMatchObject({
      message: 'At least 100 more places are wrong in this file.',
      help: 'Mend the 200 that are named here first.',
      severity: 'error',
    });
  });
});
