import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/design/fixes/apply-fixes.ts';
import { readDesign } from '../../src/design/read-design.ts';
import type { Fix } from '../../src/yaml/problem.ts';

const BASE = `ctip: 1
programme:
  title: T
TARGET
target_groups:
  - {id: TG1, name: a}
  - {id: TG2, name: b}
`;

/** The fixes that the reader offers for a design with these lines in its programme. */
const fixesFor = (lines: string): readonly Fix[] =>
  readDesign(BASE.replace('TARGET', lines)).problems.flatMap(({ fix }) => fix ?? []);

const valueFor = (lines: string): unknown => {
  const [fix, ...others] = fixesFor(lines);
  expect(others).toEqual([]);
  return fix && 'value' in fix ? fix.value : undefined;
};

describe('formFix', () => {
  it.each([
    ['National NGO', 'national-ngo'],
    ['NATIONAL_NGO', 'national-ngo'],
    ['nationalNgo', 'national-ngo'],
  ])('knows the value of a list in "%s"', (written, meant) => {
    expect(valueFor(`  organisation: {name: X, kind: ${written}}`)).toBe(meant);
  });

  it('leaves a value alone that is nearly another one', () => {
    expect(fixesFor('  organisation: {name: X, kind: national-ngos}')).toEqual([]);
    expect(fixesFor('  organisation: {name: X, kind: ngo}')).toEqual([]);
  });

  it.each([
    ['2027/03/01', '2027-03-01'],
    ['2027/3', '2027-03'],
    ['2027.03', '2027-03'],
    ['March 2027', '2027-03'],
    ['Sept. 2027', '2027-09'],
    ['1st March 2027', '2027-03-01'],
    ['"March 1, 2027"', '2027-03-01'],
    ['03/2027', '2027-03'],
    ['15/03/2027', '2027-03-15'],
    ['03/15/2027', '2027-03-15'],
    ['15. 3. 2027', '2027-03-15'],
  ])('reads the date %s', (written, meant) => {
    expect(valueFor(`  start: ${written}`)).toBe(meant);
  });

  it.each([
    '03/04/2027',
    '3.4.2027',
    '2027.1',
    '2027-13',
    '2027-02-30',
    '30 February 2027',
    'Ma 2027',
    'spring 2027',
    'Q1 2027',
    '27-03',
    '2027-03 to 2027-05',
  ])('leaves the date %s to its author', (written) => {
    expect(fixesFor(`  start: ${written}`)).toEqual([]);
  });

  it.each([
    ['"12"', 12],
    ['"37.5"', 37.5],
    ['1,200', 1200],
    ['2,460,000', 2460000],
    ['2 460 000', 2460000],
    ["2'460'000", 2460000],
    ['2.460.000', 2460000],
    ['2_460', 2460],
    ['"1,234.50"', 1234.5],
    ['"1.234,50"', 1234.5],
  ])('reads the amount of money %s', (written, meant) => {
    expect(valueFor(`  budget: {currency: EUR, total: "${written.replaceAll('"', '')}"}`)).toBe(meant);
  });

  it.each([
    '1,20',
    '12,50',
    '1,2345',
    '1,200,00',
    '1,2,3',
    '012',
    '0,123',
    'EUR 12',
    '12k',
    'about 12',
    '12-14',
    '1e3',
    '',
  ])('leaves the amount of money %s to its author', (written) => {
    expect(fixesFor(`  budget: {currency: EUR, total: "${written}"}`)).toEqual([]);
  });

  it('takes a single group behind a comma for thousands only where there are no thousandths', () => {
    const indicator = (measure: string, value: string) => `logframe:
  watch:
    - {id: W1, measure: ${measure}, targets: [{by: 2030, value: "${value}"}]}`;
    expect(valueFor(indicator('count', '1,200'))).toBe(1200);
    expect(fixesFor(indicator('rate', '1,200'))).toEqual([]);
    expect(fixesFor(indicator('percent', '1,200'))).toEqual([]);
    expect(valueFor(indicator('percent', '45 %'))).toBe(45);
    expect(fixesFor(indicator('count', '45 %'))).toEqual([]);
    expect(valueFor(indicator('yes-no', 'Yes'))).toBe('yes');
  });

  it.each([
    ['Nepal', 'NP'],
    ['np', 'NP'],
    ["cote d'ivoire", 'CI'],
    ['Türkiye', 'TR'],
    ['UK', 'GB'],
  ])('knows the country in "%s"', (written, meant) => {
    expect(valueFor(`  countries: [XV, "${written}"]`)).toBe(meant);
  });

  it.each(['Congo', 'no', 'Korea', 'Nepaul', 'NPL', 'Nepal and India'])(
    'leaves the country "%s" to its author',
    (written) => {
      expect(fixesFor(`  countries: [XV, "${written}"]`)).toEqual([]);
    },
  );

  it('knows a language by its name, which is reported as none', () => {
    expect(valueFor('  language: Nepali')).toBe('ne');
    expect(valueFor('  language: Haitian Creole')).toBe('ht');
    expect(readDesign('ctip: 1\nprogramme: {language: Nepali}\n').problems).toMatchObject([
      { severity: 'warning', message: '"Nepali" is the name of a language, not its code.', help: 'Write ne.' },
    ]);
  });

  it('makes a list of what was written as one value, or with commas between', () => {
    expect(valueFor('  countries: XV')).toEqual(['XV']);
    expect(valueFor('  countries: XV, Nepal')).toEqual(['XV', 'NP']);
    expect(valueFor('patterns:\n  - {id: TP1, form: Forced labour}')).toEqual(['forced-labour']);
    expect(fixesFor('  countries: XV, Atlantis')).toEqual([]);
    expect(fixesFor('  countries: XV, XV')).toEqual([]);
  });

  it('leaves a free text with a comma to its author, which may be one text or two', () => {
    const protective = (text: string) => `patterns:\n  - {id: TP1, protective: "${text}"}`;
    expect(valueFor(protective('villages with a group of returned workers'))).toEqual([
      'villages with a group of returned workers',
    ]);
    expect(fixesFor(protective('returned workers, schools'))).toEqual([]);
    expect(fixesFor(protective('tbd'))).toEqual([]);
  });

  it('knows an entry by an id in small letters', () => {
    const outcome = (groups: string) => `logframe:
  outcomes:
    - {id: OC1, who_changes: [{groups: ${groups}}]}`;
    expect(valueFor(outcome('[tg1]'))).toBe('TG1');
    expect(valueFor(outcome('tg1'))).toEqual(['TG1']);
    expect(valueFor(outcome('TG1; tg2'))).toEqual(['TG1', 'TG2']);
    expect(fixesFor(outcome('[tg3]'))).toEqual([]);
    expect(valueFor('patterns:\n  - {id: tp1}')).toBe('TP1');
    expect(fixesFor('patterns:\n  - {id: TP1}\n  - {id: tp1}')).toEqual([]);
  });

  it('removes the second of two references to one entry and reports it', () => {
    const source = BASE.replace(
      'TARGET',
      'logframe:\n  outcomes:\n    - {id: OC1, who_changes: [{groups: [TG1, TG2, TG1]}]}',
    );
    expect(readDesign(source).problems.filter(({ severity }) => severity !== 'note')).toEqual([
      {
        rule: 'schema',
        severity: 'warning',
        message: 'TG1 stands twice in "groups".',
        help: 'Keep one of the two.',
        pointer: ['logframe', 'outcomes', 0, 'who_changes', 0, 'groups', 2],
        fix: {
          pointer: ['logframe', 'outcomes', 0, 'who_changes', 0, 'groups', 2],
          value: undefined,
          what: 'Removes TG1, which stands twice in "groups".',
        },
      },
    ]);
  });

  it('knows a key that is written another way, unless the right one stands there too', () => {
    expect(fixesFor('  Budget: {currency: EUR}')).toEqual([
      { pointer: ['programme', 'Budget'], key: 'budget', what: 'Renames the key "Budget" to budget.' },
    ]);
    expect(fixesFor('Target-Groups: []')).toEqual([]);
    expect(fixesFor('  budgets: {currency: EUR}')).toEqual([]);
  });

  it('says what it does', () => {
    expect(fixesFor('  start: March 2027').map(({ what }) => what)).toEqual(['Writes "March 2027" as 2027-03.']);
    expect(fixesFor('  budget: {total: "12"}').map(({ what }) => what)).toEqual(['Writes "12" as the number 12.']);
    expect(fixesFor('  countries: XV').map(({ what }) => what)).toEqual(['Writes "XV" as a list of one.']);
    expect(fixesFor('  acronym: 2027').map(({ what }) => what)).toEqual([
      'Writes "2027" as a text, in quotation marks.',
    ]);
  });
});

describe('applyFixes', () => {
  const waiver = (number: number): Fix => ({ pointer: ['waivers', number], value: undefined, what: 'Removes it.' });
  const waivers = (entries: string): string => `ctip: 1\nwaivers:\n${entries}\n# end\n`;

  it('removes entries, several at once, with the list when none is left', () => {
    const one = '  - {rule: r-one, where: x}\n';
    const two = '  - rule: r-two\n    where: x\n';
    const three = '  - {rule: r-three, where: x}\n';
    expect(applyFixes(waivers(`${one}  # kept\n${two}${three}`), [waiver(0), waiver(1)])).toBe(
      waivers(`  # kept\n${three}`),
    );
    expect(applyFixes(waivers(one + two + three), [waiver(0), waiver(1), waiver(2)])).toBe('ctip: 1\n\n# end\n');
  });

  it('refuses to remove an entry with a comment in it, and what is not there', () => {
    expect(applyFixes(waivers('  - rule: r-one # why\n    where: x\n'), [waiver(0)])).toBeUndefined();
    expect(applyFixes(waivers('  - {rule: r-one, where: x}\n'), [waiver(1)])).toBeUndefined();
  });
});
