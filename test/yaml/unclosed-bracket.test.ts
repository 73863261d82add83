import { describe, expect, it } from 'vitest';
import { readDesign } from '../../src/design/read-design.ts';
import { readAdditions } from '../../src/knowledge/read-additions.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';
import { PLAIN_HELP, type YamlKind } from '../../src/yaml/yaml-kind.ts';

const KIND: YamlKind = {
  empty: { message: '', help: '' },
  noKeys: { message: '', help: '' },
  help: PLAIN_HELP,
  mayStandAlone: new Set(),
  names: new Set(),
};

/** The only problem of a text, as `1:4: message`. */
function said(source: string): string {
  const { problems, locateOffsets } = readYaml(source, KIND);
  expect(problems).toHaveLength(1);
  const { line, column } = locateOffsets(problems[0]?.range ?? [0, 0]);
  return `${line}:${column}: ${problems[0]?.message}`;
}

describe('a bracket that is never closed is said where it opens', () => {
  it.each([
    ['knowledge: [lantern-bridge\n', '1:12'],
    ['knowledge: [lantern-bridge', '1:12'],
    ['\ufeffa: [b\r\nc: d\r\n', '1:4'],
    ['a: 1\nb: [c, d\ne: f\ng: [h]\n', '2:4'],
    ['a: [b\n# a remark ]\n\n', '1:4'],
    ['a: [b, # ]\nc: d\n', '1:4'],
    ['a: ["]", b\nc: d\n', '1:4'],
    ['a: {b: c, d: [e\nf: "]"\n', '1:14'],
    ['a: [[b]\nc: d\n', '1:4'],
    ['a: [[b], [c\n', '1:10'],
    // The brace came too early, or in place of the bracket.
    ['a:\n  - {t: x, y: [a, b}\n  - z\n', '2:15'],
    ['[a, b\n', '1:1'],
    ['a: [b\n---\nc: d\n', '1:4'],
    // Further faults that follow from it are not said in its place.
    ['a: [b, c\n  d: e\n', '1:4'],
    ['a: [b c: d: e\n', '1:4'],
  ])('%j', (source, place) => {
    expect(said(source)).toBe(`${place}: The bracket that opens here is not closed.`);
  });

  it.each([
    ['a: {b: c\nd: e\n', '1:4'],
    ['a: [b, {c: d\n', '1:8'],
    ['a: [b, {c: d]\ne: f\n', '1:8'],
    ['a: {\n  b: c\nd: e\n', '1:4'],
  ])('a brace as well: %j', (source, place) => {
    expect(said(source)).toBe(`${place}: The brace that opens here is not closed.`);
  });

  it('with what to do', () => {
    expect(readYaml('a: [b', KIND).problems[0]?.help).toBe(
      'Write "]" behind its last entry. A text that begins with "[" stands in double quotes.',
    );
    expect(readYaml('a: {b: c', KIND).problems[0]?.help).toBe(
      'Write "}" behind its last key. A text that begins with "{" stands in double quotes.',
    );
  });
});

describe('other faults are said as before', () => {
  const INDENT = 'The spaces at the start of this line do not fit the lines around it.';
  it.each([
    // It is closed, and stands too far to the left.
    ['a: [b,\nc]\n', `2:1: ${INDENT}`],
    ['a:\n  b: {\n  c: d\n  }\n', `3:3: ${INDENT}`],
    // A quotation mark swallows the bracket.
    ['a: ["x]\nb: c\n', '3:1: Something is not closed or not separated here.'],
    // What comes first is said first.
    ['a: 1\n\tb: 2\nc: [d\n', '2:1: There is a tab at the start of this line.'],
    ['a: ]\n', '1:4: This sign is not expected here.'],
  ])('%j', (source, expected) => {
    expect(said(source)).toBe(expected);
  });
});

it('is said of a design and of additions', () => {
  const design = readDesign('ctip: 1\nprogramme:\n  countries: [NP, IN\n  title: T\n');
  expect(design.problems.map(({ range, message }) => [design.locateOffsets(range ?? [0, 0]).line, message])).toEqual([
    [3, 'The bracket that opens here is not closed.'],
  ]);
  expect(readAdditions('kind: additions\norganisation: [A\n', 'own.yaml').problems).toMatchObject([
    { line: 2, column: 15, message: 'The bracket that opens here is not closed.' },
  ]);
});
