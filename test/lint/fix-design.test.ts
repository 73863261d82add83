import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parse, parseDocument, Scalar } from 'yaml';
import type { Field } from '../../src/design/fields.ts';
import { walkDesign } from '../../src/design/walk-design.ts';
import { fixDesign } from '../../src/lint/fix-design.ts';
import type { Pointer } from '../../src/yaml/pointer.ts';

const OPTIONS = { rules: [] };
const fixed = (source: string): string => fixDesign(source, OPTIONS).source;

describe('fixDesign', () => {
  it.each([
    [
      'a value, and nothing around it',
      'ctip: 1\nstage:   Proposal   # early\n\n# end\n',
      'ctip: 1\nstage:   proposal   # early\n\n# end\n',
    ],
    ['a value in quotation marks', "ctip: 1\n'stage':  'Proposal'\n", "ctip: 1\n'stage':  'proposal'\n"],
    ['a text in a block', 'ctip: 1\nstage: >-\n  Proposal\n\n# end\n', 'ctip: 1\nstage: proposal\n\n# end\n'],
    ['Windows line ends', 'ctip: 1\r\nstage: Proposal\r\n', 'ctip: 1\r\nstage: proposal\r\n'],
    ['a byte order mark and no last line end', '\ufeffctip: "1"\nstage: Proposal', '\ufeffctip: 1\nstage: proposal'],
    [
      'a key with its comments',
      'ctip: 1\nProgramme:   # ours\n  # which\n  "Start": 2027 # s\n',
      'ctip: 1\nprogramme:   # ours\n  # which\n  "start": 2027 # s\n',
    ],
    [
      'values beside entries that are empty',
      'ctip: 1\nprogramme:\n  countries:\n    -\n    - np # n\n    - Tarsin\n',
      'ctip: 1\nprogramme:\n  countries:\n    -\n    - NP # n\n    - Tarsin\n',
    ],
    [
      'a number in place of a text, as it stands',
      'ctip: 1\nprogramme: {title: 2027}\n',
      'ctip: 1\nprogramme: {title: "2027"}\n',
    ],
    [
      'a reference that stands twice in brackets',
      'ctip: 1\ntarget_groups: [{id: TG1}]\nresponses: [{type: awareness, target_groups: [tg1, TG1 , TG1, TG1]}]\n',
      'ctip: 1\ntarget_groups: [{id: TG1}]\nresponses: [{type: awareness, target_groups: [TG1]}]\n',
    ],
    [
      'a reference that stands twice in lines',
      'ctip: 1\ntarget_groups: [{id: TG1}]\nresponses:\n  - type: awareness\n    target_groups:\n      - TG1 # a\n      - TG1\n      # b\n      - TG1\n',
      'ctip: 1\ntarget_groups: [{id: TG1}]\nresponses:\n  - type: awareness\n    target_groups:\n      - TG1 # a\n      # b\n',
    ],
  ])('mends %s', (_, before, after) => {
    expect(fixed(before)).toBe(after);
  });

  it('tells what was mended and where', () => {
    const source = 'ctip: 1\ntarget_groups:\n  - {id: TG1, role: Direct}\nprogramme: {Start: March 2027}\n';
    expect(fixDesign(source, OPTIONS).fixed).toEqual([
      { element: 'TG1.role', line: 3, what: 'Writes "Direct" as direct.' },
      { element: 'programme.Start', line: 4, what: 'Renames the key "Start" to start.' },
      { element: 'programme.start', line: 4, what: 'Writes "March 2027" as 2027-03.' },
    ]);
  });

  it('shows nothing of what was written where excerpts are left out', () => {
    const { fixed } = fixDesign('ctip: 1\nprogramme: {start: March 2027}\n', { rules: [], excerpts: 'left-out' });
    expect(fixed).toEqual([{ element: 'programme.start', line: 2, what: 'Writes it as the format has it.' }]);
    const named = fixDesign('ctip: 1\nProgramme: {countries: np}\n', { rules: [], excerpts: 'left-out' });
    expect(named.fixed.map(({ element, what }) => [element, what])).toEqual([
      ['', 'Renames the key "[not shown]" to programme.'],
      ['programme.countries', 'Writes it as the format has it.'],
    ]);
  });

  it.each([
    ['no YAML', 'ctip: 1\nstage: Proposal\n  x: [\n'],
    ['a key twice', 'ctip: 1\nstage: Proposal\nstage: Concept\n'],
    ['anchors', 'ctip: 1\nstage: &a Proposal\n'],
    ['nothing', ''],
    ['another version', 'ctip: 2\nstage: Proposal\n'],
    ['brackets and nothing else', `ctip: 1\nstage: ${'['.repeat(300_000)}`],
  ])('leaves a file with %s alone and says nothing', (_, source) => {
    expect(fixDesign(source, OPTIONS)).toEqual({ source, fixed: [], refused: [] });
  });

  it('refuses what would lose a comment, and mends the rest', () => {
    const source = 'ctip: 1\nstage: >- # why\n  Proposal\nprogramme: {start: 2027/03}\n';
    expect(fixDesign(source, OPTIONS)).toEqual({
      source: 'ctip: 1\nstage: >- # why\n  Proposal\nprogramme: {start: 2027-03}\n',
      fixed: [{ element: 'programme.start', line: 4, what: 'Writes "2027/03" as 2027-03.' }],
      refused: [{ element: 'stage', line: 2, what: 'Writes "Proposal" as proposal.' }],
    });
  });

  it('refuses what brings to light what nobody can mend for the author, and mends the rest', () => {
    const source =
      'ctip: 1\nstage: Proposal\nprogramme:\n  donors: [{name: D, amount: 5}]\n  budget: {currency: EUR, total: "2,460,000", lines: [{id: B1, amount: 3}]}\n';
    const { source: after, refused } = fixDesign(source, OPTIONS);
    expect(after).toBe(source.replace('Proposal', 'proposal'));
    expect(refused.map(({ what }) => what)).toEqual(['Writes "2,460,000" as the number 2460000.']);
  });

  it('finds among many the few that do not hold', () => {
    const entries = Array.from({ length: 60 }, (_, i) => `  - {id: oc${i + 1}, role: Direct}\n`).join('');
    const { source, fixed, refused } = fixDesign(`ctip: 1\ntarget_groups:\n${entries}`, OPTIONS);
    expect(source).toBe(`ctip: 1\ntarget_groups:\n${entries.replaceAll('Direct', 'direct')}`);
    expect([fixed.length, refused.length]).toEqual([60, 60]);
  });

  it('refuses a reference to an entry of another kind', () => {
    const source = 'ctip: 1\nresponses: [{type: awareness, target_groups: [sv1]}]\nservices: [{id: SV1}]\n';
    expect(fixed(source)).toBe(source);
  });
});

interface Spoilt {
  readonly pointer: Pointer;
  readonly text: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Ways in which people write a value, of which each can only be meant as this one. */
function otherWays(field: Field, value: unknown): string[] {
  if (typeof value === 'string' && ['choice', 'choices'].includes(field.type)) {
    const spaced = value.replaceAll('-', ' ');
    return [
      value.toUpperCase(),
      value.replaceAll('-', '_'),
      `"${spaced}"`,
      spaced.charAt(0).toUpperCase() + spaced.slice(1),
    ];
  }
  if (field.type === 'yes-no' && (value === 'yes' || value === 'no'))
    return value === 'yes' ? ['Y', 'Yes', '"YES"', '"true"'] : ['N', 'No', '"NO"', "'false'"];
  if (typeof value === 'string' && ['ref', 'refs'].includes(field.type))
    return [value.toLowerCase(), `"${value.toLowerCase()}"`];
  if (typeof value === 'string' && field.type === 'country-code' && value !== 'NO') return [value.toLowerCase()];
  if (typeof value === 'number' && ['money', 'number', 'percent', 'year', 'value'].includes(field.type))
    return [`"${value}"`, ...(value >= 1000 && field.type === 'money' ? [`"${value.toLocaleString('en-GB')}"`] : [])];
  const [, year, month, day] = field.type === 'date' ? (/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(String(value)) ?? []) : [];
  if (year === undefined || month === undefined) return [];
  const name = String(MONTHS[Number(month) - 1]);
  return day === undefined
    ? [`${year}/${month}`, `${name} ${year}`, `${name.slice(0, 3)} ${year}`, `"${Number(month)}/${year}"`]
    : [`${year}/${month}/${day}`, `${Number(day)} ${name} ${year}`];
}

/** Every value of a design that can be spoilt so. */
function spoilable(source: string): { pointer: Pointer; ways: string[] }[] {
  return walkDesign(parse(source)).values.flatMap(({ field, value, pointer }) => {
    const items: [unknown, Pointer][] = Array.isArray(value)
      ? value.map((item, i) => [item, [...pointer, i]])
      : [[value, pointer]];
    return items.flatMap(([item, place]) => {
      const ways = otherWays(field, item).filter((way) => parse(way) !== item);
      return ways.length > 0 ? [{ pointer: place, ways }] : [];
    });
  });
}

function rangesOf(source: string, pointers: readonly Pointer[]): [number, number][] {
  const document = parseDocument(source);
  return pointers.map((pointer) => {
    const node = document.getIn(pointer, true);
    if (!isScalar(node) || !node.range || node.type === Scalar.BLOCK_FOLDED) throw new Error(pointer.join('.'));
    return [node.range[0], node.range[1]];
  });
}

function withTexts(source: string, spoilt: readonly Spoilt[]): string {
  const ranges = rangesOf(
    source,
    spoilt.map(({ pointer }) => pointer),
  );
  const splices = spoilt.map(({ text }, i) => ({ text, range: ranges[i] ?? [0, 0] }));
  splices.sort((a, b) => b.range[0] - a.range[0]);
  return splices.reduce(
    (text, { range: [start, end], text: inserted }) => text.slice(0, start) + inserted + text.slice(end),
    source,
  );
}

/** The text of a design without certain values. */
function around(source: string, pointers: readonly Pointer[]): string[] {
  let at = 0;
  const ranges = rangesOf(source, pointers).sort((a, b) => a[0] - b[0]);
  return [...ranges, [source.length, source.length] as const].map(([start, end]) => {
    const text = source.slice(at, start);
    at = end;
    return text;
  });
}

const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.ctip.yaml'))
  .map((name): [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')]);

describe.each(examples)('fixDesign on %s', (_, original) => {
  it('mends what people write otherwise, back to the same data, and leaves every other byte', {
    timeout: 120_000,
  }, () => {
    const places = spoilable(original);
    expect(places.length).toBeGreaterThan(20);
    const spoiling = fc
      .tuple(
        fc.subarray(places, { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
      )
      .map(([chosen, numbers, lineEnd, mark]) => {
        const spoilt = chosen.map(({ pointer, ways }): Spoilt => {
          const { value } = numbers.next();
          return { pointer, text: String(ways[value % ways.length]) };
        });
        return { spoilt, source: mark + withTexts(original, spoilt).replaceAll('\n', lineEnd) };
      });
    fc.assert(
      fc.property(spoiling, ({ spoilt, source }) => {
        const pointers = spoilt.map(({ pointer }) => pointer);
        const { source: mended, refused, fixed } = fixDesign(source, OPTIONS);
        expect(refused).toEqual([]);
        expect(fixed).toHaveLength(spoilt.length);
        expect(parse(mended)).toEqual(parse(original));
        expect(around(mended, pointers)).toEqual(around(source, pointers));
        expect(fixDesign(mended, OPTIONS)).toEqual({ source: mended, fixed: [], refused: [] });
      }),
      { numRuns: 5 },
    );
  });
});
