import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv, type SchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { ctip, folderWith, ROOT } from '../support/run-ctip.ts';

const OWN = `kind: additions
organisation: Quay Network
type: awareness
questions:
  - {code: QN-Q01, key: qn.payment, group: g, ask: concept, text: When do people pay?, home: ["responses[].answers.x_payment"], mark: field}
`;
const DESIGN = 'ctip: 1\nresponses:\n  - type: awareness\n    answers: {x_payment: Before they leave.}\n';

/** A new folder with files at any depth. */
function treeWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderWith();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const skeleton = (cwd: string) => {
  const run = ctip(['init', 'p.ctip.yaml', '--type', 'awareness'], { cwd });
  return {
    ...run,
    asks: run.code === 0 && readFileSync(join(cwd, 'p.ctip.yaml'), 'utf8').includes('When do people pay?'),
  };
};

describe('knowledge of an organisation', () => {
  it('is asked in the interview and printed in the proposal, from a folder named in the configuration above', () => {
    const folder = treeWith({
      'ctip.config.yaml': 'knowledge: [own]\n',
      'own/a.yaml': OWN,
      'work/2027/d.ctip.yaml': DESIGN,
    });
    const cwd = join(folder, 'work/2027');
    expect(skeleton(cwd)).toMatchObject({ code: 0, asks: true });
    expect(ctip(['export', 'd.ctip.yaml', '--to', 'md', '-o', '-'], { cwd }).stdout).toMatch(
      /When do people pay\?\n+Before they leave\./,
    );
    // A linter that finds other things in other folders would be no help to those who share a design.
    expect(ctip(['lint', 'd.ctip.yaml'], { cwd })).toEqual(
      ctip(['lint', 'd.ctip.yaml'], { cwd: treeWith({ 'd.ctip.yaml': DESIGN }) }),
    );
  });

  it('is looked for no further up than the repository', () => {
    const folder = treeWith({
      'ctip.config.yaml': 'knowledge: [own]\n',
      'own/a.yaml': OWN,
      'inner/.git': 'gitdir: elsewhere\n',
      'inner/deep/x': '',
    });
    expect(skeleton(join(folder, 'inner/deep'))).toMatchObject({ code: 0, asks: false });
    writeFileSync(join(folder, 'inner/ctip.config.yaml'), 'knowledge: [../own]\n');
    mkdirSync(join(folder, 'inner/other'));
    expect(skeleton(join(folder, 'inner/other'))).toMatchObject({ code: 0, asks: true });
  });

  it('is the same when the folder is named twice, and passes over designs and the configuration beside it', () => {
    const folder = treeWith({ 'ctip.config.yaml': 'knowledge: [., own]\n', 'a.yaml': OWN, 'd.ctip.yaml': DESIGN });
    symlinkSync('.', join(folder, 'own'));
    const { stderr, asks } = skeleton(folder);
    expect({ asks, problems: stderr.includes('left out') }).toEqual({ asks: true, problems: false });
  });

  it('is read from files that end in .yml as well, but designs and configurations are not', () => {
    const folder = treeWith({
      'ctip.config.yaml': 'knowledge: [.]\n',
      'ctip.config.yml': 'knowledge: [.]\n',
      'own.yml': OWN,
      'd.ctip.yml': DESIGN,
    });
    expect(skeleton(folder)).toMatchObject({ code: 0, asks: true, stderr: expect.not.stringContaining('left out') });
  });

  it('never stands in the place of what is built in', () => {
    const folder = treeWith({
      'ctip.config.yaml': 'knowledge: [own]\n',
      'own/a.yaml': `kind: additions
organisation: Quay Network
lessons:
  - {id: QN-L01, learned: Harbours empty at dusk., so: Go by day., mark: found, sources: [iom-2010]}
sources:
  word-survivor: {title: t, read: r, category: review, regions: [Africa]}
  awareness: {title: t, read: r, category: review, regions: [Africa]}
  a1-i03: {title: t, read: r, category: review, regions: [Africa]}
  iom-2010: {title: t, read: r, category: review, regions: [Africa]}
`,
    });
    const elsewhere = folderWith();
    for (const id of ['word-survivor', 'awareness', 'a1-i03', 'iom-2010']) {
      const { code, stdout, stderr } = ctip(['knowledge', 'show', id], { cwd: folder });
      expect({ code, title: stdout.split('\n')[0] }).toEqual({
        code: 0,
        title: ctip(['knowledge', 'show', id], { cwd: elsewhere }).stdout.split('\n')[0],
      });
      expect(stderr.match(/^own\/a\.yaml:\d+:3: The source key "[^"]+" is taken/gm)).toHaveLength(4);
    }
    expect(ctip(['knowledge', 'search', 'harbours', 'dusk'], { cwd: folder })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('QN-L01'),
    });
  });

  it('the example in examples/own-knowledge works as it stands', () => {
    const cwd = folderWith();
    cpSync(`${ROOT}examples/own-knowledge`, cwd, { recursive: true });
    const { code, stderr } = ctip(['init', 'p.ctip.yaml', '--type', 'support-solutions'], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.not.stringContaining('left out') });
    expect(readFileSync(join(cwd, 'p.ctip.yaml'), 'utf8')).toContain('Added by Lantern Bridge Trust (invented).');
  });
});

describe('a broken file of an organisation', () => {
  it('is named with file, line and column; everything else works', () => {
    const folder = treeWith({
      'ctip.config.yaml': 'knowledge: [own]\n',
      'own/a.yaml': OWN,
      'own/b.yaml': 'kind: additions\norganisation: "B\n',
      'own/c.yaml': Uint8Array.from({ length: 64 }, (_, i) => i),
      'own/d.yaml': `kind: additions\norganisation: D\nindicators:\n  - id: A1-I03\n    level: outcome\n`,
      'own/e.yaml': `kind: additions\norganisation: "${'e'.repeat(6 * 1024 * 1024)}"\n`,
      'own/notes.txt': 'not read',
    });
    symlinkSync('z.yaml', join(folder, 'own/z.yaml'));
    symlinkSync('gone.yaml', join(folder, 'own/y.yaml'));
    const { code, stdout, stderr, asks } = skeleton(folder);
    expect({ code, stdout, asks }).toEqual({ code: 0, stdout: '', asks: true });
    const lines = stderr.split('\n').filter((line) => line.startsWith('own/'));
    const place = /^ {2}- id: A1-I03$/m;
    const source = readFileSync(`${ROOT}knowledge/activities/awareness.yaml`, 'utf8');
    const line = source.slice(0, place.exec(source)?.index).split('\n').length;
    expect(lines).toEqual([
      'own/b.yaml:3:1: Something is not closed or not separated here.',
      'own/c.yaml is not a text file in UTF-8.',
      `own/d.yaml:4:9: The id "A1-I03" is taken: knowledge/activities/awareness.yaml, line ${line}.`,
      'own/e.yaml has 7 MB; a file of your own knowledge has at most 5 MB.',
      'own/y.yaml is a link that leads to nothing.',
      'own/z.yaml is a link that leads in a circle.',
    ]);
    expect(stderr).toContain('What is named here is left out; all other knowledge is used.\n');
  });

  it('shows what it holds as signs, not as orders to the terminal', () => {
    const folder = treeWith({
      'ctip.config.yaml': 'knowledge: [own]\n',
      'own/a.yaml': 'kind: additions\norganisation: A\n"\\e[31mred": 1\n',
    });
    const { stderr } = skeleton(folder);
    expect(stderr).toContain('There is no key "\\u{1b}[31mred" at the top level.');
    expect(stderr).not.toContain('\u001b[31m');
  });
});

describe('a broken configuration', () => {
  it.each([
    ['knowlege: [own]', ':1:1: There is no key "knowlege" at the top level. Did you mean "knowledge"?', 'knowledge.'],
    ['knowledge: own', ':1:12: "own" cannot stand at knowledge.', 'Expected a list of texts'],
    ['knowledge: ["own', ':2:1: Something is not closed', 'Look for a missing'],
    ['knowledge: [own', ':1:12: The bracket that opens here is not closed.', 'Write "]" behind its last entry.'],
    ['knowledge:', ':1:1: The list knowledge is empty.', 'Expected a list of texts: folders with'],
    ['knowledge: []', ':1:12: The list knowledge is empty.', 'Expected a list of texts: folders with'],
    ['knowledge: [own, empty, own]', ':1:25: The list knowledge holds the same entry twice.', 'Keep one'],
    ['knowledge:\n  - own\n  - own', ':3:5: The list knowledge holds the same entry twice.', 'Keep one'],
    ['knowledge: [round]', ':1:13: "round" is a link that leads in a circle.', 'Let the link lead to a folder'],
    ['knowledge: [own, round/x]', ':1:18: "round/x" lies behind a link that leads in a circle.', 'Let the link'],
    ['knowledge: [gone]', ':1:13: "gone" is a link that leads to nothing.', 'Let the link lead to a folder'],
    ['- knowledge', ':1:1: The configuration should hold keys.', 'Write a key'],
    ['', ':1:1: The configuration is empty.', 'Write a key'],
    ['knowledge:\n  - own\n  - onw', ':3:5: There is no folder "onw".', 'Check the name'],
    ['knowledge: [own/a.yaml]', ':1:13: "own/a.yaml" is no folder.', 'Name the folder'],
    [
      'knowledge: [empty]',
      ':1:13: The folder "empty" holds no file that ends in .yaml or .yml.',
      'Put the files there',
    ],
    [
      'knowledge: [own, 3]\nx: 1',
      ':1:18: "3" cannot stand at knowledge. (1 more place is wrong in this file.)',
      'Expected a text',
    ],
  ])('%j stops the command and says where', (content, message, hint) => {
    const folder = treeWith({ 'ctip.config.yaml': `${content}\n`, 'own/a.yaml': OWN, 'empty/readme.txt': '' });
    symlinkSync('round', join(folder, 'round'));
    symlinkSync('nowhere', join(folder, 'gone'));
    const { code, stderr, stdout } = skeleton(folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const [first, second] = stderr.split('\n');
    expect(first).toContain(`ctip: ctip.config.yaml${message}`);
    expect(second).toContain(hint);
  });

  it.each([
    ['ctip.config.yaml', 'in a circle'],
    ['gone.yaml', 'to nothing'],
  ])('a link to %s in its place is said to lead %s', (target, where) => {
    const folder = folderWith();
    symlinkSync(target, join(folder, 'ctip.config.yaml'));
    expect(skeleton(folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`ctip.config.yaml is a link that leads ${where}.\n`),
    });
  });

  it('a folder in its place is said to be one', () => {
    const folder = folderWith();
    mkdirSync(join(folder, 'ctip.config.yaml'));
    expect(skeleton(folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('ctip.config.yaml is a folder.'),
    });
  });
});

it('the schema of the configuration is one, and its example fits it', () => {
  const schema = JSON.parse(readFileSync(`${ROOT}schemas/config.schema.json`, 'utf8')) as SchemaObject;
  const validate = new Ajv({ strict: true }).compile(schema);
  expect(schema.examples.map((example: unknown) => validate(example))).toEqual([true]);
  expect(validate({ knowledge: 'own' })).toBe(false);
});
