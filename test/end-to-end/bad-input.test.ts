import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ctip, folderWith } from '../support/run-ctip.ts';

const FILE = 'x.ctip.yaml';
const nested = (n: number) => `ctip: 1\nx_a: ${'['.repeat(n)}${']'.repeat(n)}\n`;
const bomb = [
  'ctip: 1',
  'x_a: &a [lol, lol, lol]',
  ...'bcdefghij'.split('').map((name, i) => `x_${name}: &${name} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`),
].join('\n');

interface Case {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly code: 1 | 2;
  /** Line and column, as the report prints them. */
  readonly place: string;
  readonly says: string;
}

const CASES: readonly Case[] = [
  {
    name: 'not YAML',
    content: 'ctip: 1\nprogramme:\n  title: A: B\n',
    code: 2,
    place: '3:10',
    says: 'is read as a key',
  },
  {
    name: 'an unclosed quotation mark',
    content: 'ctip: 1\nprogramme:\n  title: "open\n',
    code: 2,
    place: '',
    says: 'is not closed',
  },
  {
    name: 'a tab at the start of a line',
    content: 'ctip: 1\nprogramme:\n\ttitle: x\n',
    code: 2,
    place: '3:1',
    says: 'There is a tab',
  },
  { name: 'empty', content: '', code: 1, place: '1:1', says: 'The file is empty' },
  { name: 'only a byte order mark', content: '\ufeff', code: 1, place: '1:1', says: 'The file is empty' },
  {
    name: 'binary',
    content: Uint8Array.from({ length: 256 }, (_, i) => i),
    code: 2,
    place: '1:1',
    says: 'not a text file',
  },
  {
    name: 'Latin-1',
    content: Buffer.from('ctip: 1\nprogramme: {title: Caf\u00e9}\n', 'latin1'),
    code: 2,
    place: '1:1',
    says: 'UTF-8',
  },
  {
    name: '20 MB',
    content: `ctip: 1\nx_a: "${'a'.repeat(20 * 1024 * 1024)}"\n`,
    code: 2,
    place: '1:1',
    says: 'at most 5 MB',
  },
  { name: 'a list at the top', content: '- a\n', code: 1, place: '1:1', says: 'holds no design' },
  {
    name: 'duplicate keys',
    content: 'ctip: 1\nstage: concept\nstage: approval\n',
    code: 1,
    place: '3:1',
    says: '"stage" stands twice',
  },
  { name: 'two documents', content: 'ctip: 1\n---\nctip: 1\n', code: 1, place: '2:1', says: 'more than one document' },
  { name: 'anchors that explode', content: bomb, code: 1, place: '2:9', says: 'The anchor "&a" is not allowed' },
  { name: 'an alias to itself', content: 'ctip: 1\nx_a: &a {b: *a}\n', code: 1, place: '2:9', says: 'not allowed' },
  { name: 'a tag', content: 'ctip: 1\nprogramme: {title: !!js/function x}\n', code: 1, place: '2:', says: 'The tag' },
  { name: '30 levels', content: nested(30), code: 1, place: '2:', says: 'deeper than 20 levels' },
  { name: '10,000 levels', content: nested(10_000), code: 1, place: '2:', says: 'deeper than 20 levels' },
  {
    name: '10,000 levels of lists in a block',
    content: `ctip: 1\nx_a:\n  ${'- '.repeat(10_000)}a\n`,
    code: 1,
    place: '3:',
    says: 'deeper than 20 levels',
  },
  {
    name: '__proto__ as a key',
    content: 'ctip: 1\n__proto__: {polluted: yes}\n',
    code: 1,
    place: '2:1',
    says: '"__proto__" is not allowed',
  },
  { name: 'a later version of the format', content: 'ctip: 2\n', code: 1, place: '1:7', says: 'reads version 1' },
  { name: 'no version', content: 'stage: concept\n', code: 1, place: '1:1', says: 'which version' },
  {
    name: 'an unknown key',
    content: 'ctip: 1\nprogramme:\n  titel: x\n',
    code: 1,
    place: '3:3',
    says: 'Did you mean "title"?',
  },
  {
    name: 'an unknown value',
    content: 'ctip: 1\nstage: konzept\n',
    code: 1,
    place: '2:8',
    says: 'Did you mean "concept"?',
  },
  {
    name: 'a text that ends at a comma',
    content: 'ctip: 1\nrisks:\n  - {id: R1, text: Lenders, crew leaders threaten messengers}\n',
    code: 1,
    place: '3:',
    says: 'ends at a comma',
  },
  {
    name: 'an id that points nowhere',
    content: 'ctip: 1\ntarget_groups:\n  - id: TG1\nservices:\n  - {id: SV1, for: [TG2]}\n',
    code: 1,
    place: '5:',
    says: 'points to nothing',
  },
  {
    name: 'an id of another kind',
    content: 'ctip: 1\ntarget_groups:\n  - id: TG1\nservices:\n  - {id: SV1, for: [SV1]}\n',
    code: 1,
    place: '5:',
    says: 'SV1 is a service',
  },
  {
    name: 'outcomes in a circle',
    content:
      'ctip: 1\nlogframe:\n  outcomes:\n    - id: OC1\n      leads_to: [OC2]\n    - id: OC2\n      leads_to: [OC1]\n',
    code: 1,
    place: '5:',
    says: 'OC1 leads to itself',
  },
  {
    name: 'Windows line ends',
    content: 'ctip: 1\r\nprogramme:\r\n  titel: x\r\n',
    code: 1,
    place: '3:3',
    says: 'There is no key "titel"',
  },
  { name: 'a byte order mark', content: '\ufeffctip: 1\nstage: konzept\n', code: 1, place: '2:8', says: '"konzept"' },
  {
    name: 'terminal escapes in a title',
    content: 'ctip: 1\nprogramme:\n  title: "\\e[2Jwiped\\u202e"\n',
    code: 1,
    place: '3:10',
    says: 'holds control characters',
  },
  {
    name: 'terminal escapes in a value',
    content: 'ctip: 1\nresponses:\n  - type: "\\e]0;owned\\a"\n',
    code: 1,
    place: '3:11',
    says: '\\u{1b}]0;owned\\u{7}',
  },
];

describe('ctip lint', () => {
  it.each(CASES)('$name: one clear message with its place', ({ content, code, place, says }) => {
    const cwd = folderWith({ [FILE]: content, 'good.ctip.yaml': 'ctip: 1\n' });
    const run = ctip(['lint'], { cwd });
    expect(run.code).toBe(code);
    expect(run.stdout).toContain(says);
    expect(run.stdout).toMatch(new RegExp(`^error  ${place}`, 'm'));
    // The other file is still checked, and no stack trace reaches the user.
    expect(run.stdout).toContain('2 files checked');
    expect(run.stdout).toContain('good.ctip.yaml');
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/\n\s+at .*:\d+:\d+|node:internal/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is printed is the point
    expect(run.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('names every wrong type in one run, each once', () => {
    const cwd = folderWith({
      [FILE]:
        'ctip: 1\nstage: [1]\nprogramme: 5\npatterns: yes\ntarget_groups: [5]\nlogframe: {impact: [], outcomes: text}\nservices:\n  - {id: SV1, kind: acommodation, capacity: many}\nevaluation: [a]\n',
    });
    const { files } = JSON.parse(ctip(['lint', '--format', 'json'], { cwd }).stdout);
    const pointers = files[0].findings.map((finding: { pointer: string }) => finding.pointer);
    expect(pointers).toEqual([
      '/stage',
      '/programme',
      '/patterns',
      '/target_groups/0',
      '/logframe/impact',
      '/logframe/outcomes',
      '/services/0/kind',
      '/services/0/capacity',
      '/evaluation',
    ]);
  });

  it('fails when there is nothing to check', () => {
    const run = ctip(['lint'], { cwd: folderWith() });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('No design file (*.ctip.yaml) was found');
  });

  it('searches a folder, and reports a file that does not exist beside the others', () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, 'sub.ctip.yaml'));
    expect(ctip(['lint', 'sub.ctip.yaml'], { cwd }).code).toBe(2);
    const run = ctip(['lint', 'nowhere.ctip.yaml'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('There is no file nowhere.ctip.yaml');
  });

  it.skipIf(process.getuid?.() === 0)('reports a file that may not be read', () => {
    const cwd = folderWith({ [FILE]: 'ctip: 1\n' });
    chmodSync(join(cwd, FILE), 0);
    const run = ctip(['lint'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stdout).toContain('may not be read');
  });
});

describe('ctip export', () => {
  // A reference that points nowhere or in a circle is a finding: the document shows it in its annex.
  const stops = CASES.filter(({ name }) => !name.startsWith('an id'));
  it.each(stops)('$name: says where, and writes nothing', ({ content, code, says }) => {
    const cwd = folderWith({ [FILE]: content });
    const run = ctip(['export', FILE, '--to', 'md'], { cwd });
    expect(run.code).toBe(code);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(says);
    expect(ctip(['lint', 'x.md'], { cwd }).stdout).toContain('There is no file x.md');
  });

  it('does not take a folder or a missing file for a design', () => {
    const cwd = folderWith();
    expect(ctip(['export', '.', '--to', 'md'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is a folder'),
    });
    expect(ctip(['export', 'no.ctip.yaml', '--to', 'md'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no file'),
    });
  });
});
