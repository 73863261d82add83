import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDesign } from '../../src/design/read-design.ts';
import { completeAnswers } from '../interview/answers-example.ts';
import { ctip, folderWith, PROGRAM } from '../support/run-ctip.ts';
import { hasTmux, TestTerminal } from '../support/terminal.ts';

const yaml = (path: string) => readDesign(readFileSync(path, 'utf8'));

describe.skipIf(!hasTmux)('the interview in a terminal', () => {
  let terminal: TestTerminal;
  let folder = '';
  const seen = (text: string | RegExp) => terminal.seen(text);
  const type = (text: string, after: string | RegExp) => terminal.type(text, after);
  const start = () => terminal.run(`node ${PROGRAM} init x.ctip.yaml`);

  beforeEach(() => {
    folder = folderWith();
    terminal = new TestTerminal(folder);
  });
  afterEach(() => terminal.end());

  test('answers, leaves with Ctrl+C, and goes on at the first open question', async () => {
    start();
    await seen('How far is this design to go');
    terminal.keys('Enter');
    await seen('Title:');
    await type('Checked offers', /Name of the organisation/);
    await type('Corridor Labour Alliance', /Name of the donor/);
    terminal.keys('C-c');
    expect(await seen('left with 130')).toMatch(/x\.ctip\.yaml\. To go on:\n\s+ctip init x\.ctip\.yaml/);
    expect(yaml(join(folder, 'x.ctip.yaml')).data).toEqual({
      ctip: 1,
      stage: 'concept',
      programme: { title: 'Checked offers', organisation: { name: 'Corridor Labour Alliance' } },
    });
    start();
    const again = await seen('Name of the donor');
    expect(again).toContain('3 answered');
    expect(again).not.toContain('Title:');
    terminal.keys('C-d');
    await seen('left with 130');
  }, 60_000);

  test('keeps "I don\'t know yet", several pasted lines, and what somebody else wrote meanwhile', async () => {
    const file = join(folder, 'x.ctip.yaml');
    writeFileSync(file, '# Kept by the team.\nctip: 1\nstage: concept\n');
    start();
    await seen('Title:');
    writeFileSync(join(folder, 'paste.txt'), 'Checked offers\nfor farm workers\n');
    terminal.paste(join(folder, 'paste.txt'));
    await seen('Checked offers for farm workers');
    terminal.keys('Enter');
    await seen('Name of the organisation');
    await type("don't know", 'What would you like?');
    terminal.keys('Down', 'Down', 'Enter');
    await seen('What is missing');
    writeFileSync(file, readFileSync(file, 'utf8').replace('by the team', 'by two teams'));
    await type('The board decides in May', 'Their changes are kept');
    await seen('Name of the donor');
    expect(readFileSync(file, 'utf8')).toContain('# Kept by two teams.');
    expect(yaml(file).data?.programme).toEqual({
      title: 'Checked offers for farm workers',
      organisation: { name: { not_known_yet: 'The board decides in May' } },
    });
    const broken = `${readFileSync(file, 'utf8')}broken: [\n`;
    writeFileSync(file, broken);
    await type('A fund', 'left with 2');
    expect(readFileSync(file, 'utf8')).toBe(broken);
  }, 60_000);
});

describe('without a terminal', () => {
  test('a skeleton for the chosen types is written, and said so', () => {
    const folder = folderWith();
    const run = ctip(['init', 'x.ctip.yaml', '--type', 'awareness', '--type', 'livelihoods'], { cwd: folder });
    expect([run.code, run.stdout]).toEqual([0, '']);
    expect(run.stderr).toContain('no terminal');
    expect(yaml(join(folder, 'x.ctip.yaml')).data?.responses).toEqual([{ type: 'awareness' }, { type: 'livelihoods' }]);
  });

  test('an answers file becomes a design without errors', () => {
    const folder = folderWith({ 'a.yaml': completeAnswers });
    const run = ctip(['init', 'x.ctip.yaml', '--answers', 'a.yaml'], { cwd: folder });
    expect([run.code, run.stdout]).toEqual([0, '']);
    expect(ctip(['lint', 'x.ctip.yaml'], { cwd: folder }).code).toBe(0);
  });

  test('all that is wrong and missing in an answers file is named at once, and nothing is written', () => {
    const answers = 'activity_types: [awareness]\nprogramme: {title: A, start: soon}\npattern.contrl: [debt]\n';
    const folder = folderWith({ 'a.yaml': answers });
    const run = ctip(['init', 'x.ctip.yaml', '--answers', 'a.yaml'], { cwd: folder });
    expect([run.code, run.stdout, existsSync(join(folder, 'x.ctip.yaml'))]).toEqual([2, '', false]);
    for (const part of [
      'a.yaml:2 programme.start',
      'a.yaml:3 pattern.contrl',
      'Did you mean pattern.control',
      'safety.children (question 25)',
      'awareness.information_gap (question 26',
    ]) {
      expect(run.stderr).toContain(part);
    }
  });

  test('an existing design is never replaced', () => {
    const folder = folderWith({ 'x.ctip.yaml': 'ctip: 1\n', 'a.yaml': completeAnswers });
    for (const args of [
      ['init', 'x.ctip.yaml', '--answers', 'a.yaml'],
      ['init', 'x.ctip.yaml'],
    ]) {
      const run = ctip(args, { cwd: folder });
      expect(run.code).toBe(2);
      expect(run.stderr).toContain('exists already');
    }
    expect(readFileSync(join(folder, 'x.ctip.yaml'), 'utf8')).toBe('ctip: 1\n');
  });

  test('an unknown type is answered with the nearest', () => {
    const run = ctip(['init', 'x.ctip.yaml', '--type', 'awarness'], { cwd: folderWith() });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('Did you mean awareness?');
  });
});
