import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith, PROGRAM } from '../support/run-ctip.ts';

const RULE = 'outcome-has-outcome-indicator';
const DESIGN = `ctip: 1
stage: proposal
logframe:
  outcomes:
    - id: OC1
      statement: Officers screen people at farm visits.
`;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** `ctip lint --watch` at work. */
class Watch {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  out = '';
  talk = '';

  constructor(cwd: string, ...args: readonly string[]) {
    const all = [PROGRAM, 'lint', '--watch', '--format', 'compact', ...args];
    this.#child = spawn(process.execPath, all, { cwd, env: { PATH: process.env.PATH ?? '' } });
    this.#child.stdout?.on('data', (piece) => {
      this.out += String(piece);
    });
    this.#child.stderr?.on('data', (piece) => {
      this.talk += String(piece);
    });
    this.#ended = new Promise((resolve) => this.#child.on('close', resolve));
    onTestFinished(async () => {
      this.#child.kill('SIGKILL');
      await this.#ended;
    });
  }

  /** How often it has begun to wait. */
  get runs(): number {
    return this.talk.split('Watching for changes').length - 1;
  }

  async until(holds: () => boolean): Promise<void> {
    for (let i = 0; i < 400 && !holds(); i++) await pause(50);
    expect(holds(), `${this.out}\n${this.talk}`).toBe(true);
  }

  /** Waits for so many runs, and that no further one follows. */
  async rests(runs: number): Promise<void> {
    await this.until(() => this.runs >= runs);
    await pause(1200);
    expect(this.runs, this.talk).toBe(runs);
  }

  /** The exit code, or `waits` where it does not end. */
  ends(): Promise<number | null | 'waits'> {
    return Promise.race([this.#ended, pause(8000).then(() => 'waits' as const)]);
  }
}

describe('what wakes ctip lint --watch', () => {
  it('a design that changes, one that is new, in a new folder too, and one that is taken away', async () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    mkdirSync(join(cwd, 'below'));
    const watch = new Watch(cwd);
    await watch.until(() => watch.runs === 1);
    expect(watch.out).toContain('OC1');
    writeFileSync(join(cwd, 'a.ctip.yaml'), DESIGN.replaceAll('OC1', 'OC7'));
    await watch.until(() => watch.out.includes('OC7'));
    writeFileSync(join(cwd, 'below', 'b.ctip.yaml'), DESIGN.replaceAll('OC1', 'OC8'));
    await watch.until(() => watch.out.includes('OC8'));
    mkdirSync(join(cwd, 'new', 'deep'), { recursive: true });
    writeFileSync(join(cwd, 'new', 'deep', 'c.ctip.yaml'), DESIGN.replaceAll('OC1', 'OC9'));
    await watch.until(() => watch.out.includes('OC9'));
    // As editors save: a new file takes the place of the old one.
    writeFileSync(join(cwd, 'below', 'b.tmp'), DESIGN.replaceAll('OC1', 'OC6'));
    renameSync(join(cwd, 'below', 'b.tmp'), join(cwd, 'below', 'b.ctip.yaml'));
    await watch.until(() => watch.out.includes('OC6'));
    await watch.until(() => watch.runs === 5);
    rmSync(join(cwd, 'new'), { recursive: true });
    await watch.rests(6);
    // The folder comes back, and what happens in it is seen again.
    mkdirSync(join(cwd, 'new'));
    writeFileSync(join(cwd, 'new', 'd.ctip.yaml'), DESIGN.replaceAll('OC1', 'OC5'));
    await watch.until(() => watch.out.includes('OC5'));
    // Also where it was away for less than a moment, as when another branch is checked out.
    rmSync(join(cwd, 'new'), { recursive: true });
    mkdirSync(join(cwd, 'new'));
    writeFileSync(join(cwd, 'new', 'd.ctip.yaml'), DESIGN.replaceAll('OC1', 'OC4'));
    await watch.until(() => watch.out.includes('OC4'));
    writeFileSync(join(cwd, 'new', 'd.ctip.yaml'), DESIGN.replaceAll('OC1', 'OC3'));
    await watch.until(() => watch.out.includes('OC3'));
  }, 60_000);

  it('not the reports and the baseline that it writes itself, nor a file that is none of its own', async () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN, 'notes.yaml': 'a: 1\n' });
    const watch = new Watch(cwd, '--format', 'json=report.json', '--format', 'html=report.html', '--write-baseline');
    await watch.rests(1);
    writeFileSync(join(cwd, 'notes.yaml'), 'a: 2\n');
    writeFileSync(join(cwd, 'other.json'), '{}');
    await watch.rests(1);
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).summary.files).toBe(1);
  }, 30_000);

  it('not what --fix mends, but what somebody changes afterwards', async () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN.replace('proposal', 'Proposal') });
    const watch = new Watch(cwd, '--fix');
    await watch.rests(1);
    expect(readFileSync(join(cwd, 'a.ctip.yaml'), 'utf8')).toBe(DESIGN);
    writeFileSync(join(cwd, 'a.ctip.yaml'), DESIGN.replaceAll('OC1', 'OC7'));
    await watch.until(() => watch.out.includes('OC7'));
    await watch.rests(2);
  }, 30_000);

  it('what is saved while a check is going', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`d${i}.ctip.yaml`, DESIGN]));
    const cwd = folderWith(many);
    const watch = new Watch(cwd);
    await watch.until(() => watch.out !== '');
    // The first report is out, the run is not over: this file was read already.
    expect(watch.runs).toBe(0);
    writeFileSync(join(cwd, 'd0.ctip.yaml'), DESIGN.replaceAll('OC1', 'OC7'));
    await watch.until(() => watch.out.includes('OC7'));
    await watch.rests(2);
  }, 30_000);

  it('the configuration further up, what it extends, its house rules, and one that is nearer', async () => {
    const cwd = folderWith({
      'ctip.config.yaml': 'extends: [base.yml]\nhouse_rules: [rules/ours.yaml]\n',
      'base.yml': `rules: {${RULE}: note}\n`,
    });
    for (const folder of ['rules', 'work', '.git']) mkdirSync(join(cwd, folder));
    const house = (message: string) => `kind: house-rules
name: ours
organisation: Our fund
rules:
  - id: budget-is-named
    statement: Every programme names its budget.
    for: programme
    check: {field: budget, present: yes}
    message: ${message}
    help: Name the budget.
    why: Our board asks for it.
    source: {title: Handbook, year: 2026}
    severity: note
    failing: {programme: {title: Fair contracts}}
    passing: {programme: {title: Fair contracts, budget: {currency: USD, total: 1}}}
`;
    writeFileSync(join(cwd, 'rules', 'ours.yaml'), house('No budget is named.'));
    writeFileSync(join(cwd, 'work', 'a.ctip.yaml'), `${DESIGN}programme: {title: Fair contracts}\n`);
    const watch = new Watch(join(cwd, 'work'));
    await watch.until(() => watch.runs === 1);
    expect(watch.out).toMatch(/note: .*outcome-has-outcome-indicator/);
    expect(watch.out).toContain('No budget is named.');
    writeFileSync(join(cwd, 'rules', 'ours.yaml'), house('The budget is open.'));
    await watch.until(() => watch.out.includes('The budget is open.'));
    writeFileSync(join(cwd, 'base.yml'), `rules: {${RULE}: warning}\n`);
    await watch.until(() => /warning: .*outcome-has-outcome-indicator/.test(watch.out));
    await watch.until(() => watch.runs === 3);
    // Broken, it is said and waited for.
    writeFileSync(join(cwd, 'ctip.config.yaml'), 'extends: [strct]\n');
    await watch.until(() => watch.talk.includes('There is no preset "strct".'));
    writeFileSync(join(cwd, 'work', 'ctip.config.yaml'), `rules: {${RULE}: error}\n`);
    await watch.until(() => /error: .*outcome-has-outcome-indicator/.test(watch.out));
    await watch.rests(5);
  }, 60_000);

  it('a configuration that --config names, and the list of what is passed over', async () => {
    const elsewhere = folderWith({ 'policy.yaml': `rules: {${RULE}: note}\n` });
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN, 'b.ctip.yaml': DESIGN });
    const watch = new Watch(cwd, '--config', join(elsewhere, 'policy.yaml'));
    await watch.until(() => watch.runs === 1);
    writeFileSync(join(elsewhere, 'policy.yaml'), `rules: {${RULE}: off}\n`);
    await watch.until(() => watch.runs === 2);
    const before = watch.out.length;
    writeFileSync(join(cwd, '.ctipignore'), 'a.ctip.yaml\n');
    await watch.until(() => watch.runs === 3);
    expect(watch.out.slice(before)).toContain('b.ctip.yaml');
    expect(watch.out.slice(before)).not.toContain('a.ctip.yaml');
  }, 30_000);

  it('a file that is named, which is not there yet', async () => {
    const cwd = folderWith({ 'b.ctip.yaml': DESIGN });
    const watch = new Watch(cwd, 'a.ctip.yaml');
    await watch.until(() => watch.runs === 1);
    expect(watch.out).toContain('There is no file a.ctip.yaml.');
    utimesSync(join(cwd, 'b.ctip.yaml'), 1, 1);
    writeFileSync(join(cwd, 'a.ctip.yaml'), DESIGN);
    await watch.until(() => watch.out.includes(RULE));
    await watch.rests(2);
  }, 30_000);
});

describe('what ends ctip lint --watch with 2', () => {
  it.each([
    [['--format', 'nope'], 'nope'],
    [['--rule', 'nope'], 'There is no rule "nope".'],
    [['--fix', '--fix-dry-run'], '--fix and --fix-dry-run ask for two things.'],
    [['-'], 'Standard input cannot be watched.'],
    [['--config', 'broken.yaml'], 'broken.yaml:1:'],
    [['--config', 'gone.yaml'], 'There is no file gone.yaml.'],
    [['empty'], 'No design file (*.ctip.yaml) was found in empty.'],
  ])(
    '%j at the first run',
    async (args, expected) => {
      const cwd = folderWith({ 'a.ctip.yaml': DESIGN, 'broken.yaml': 'rules: [\n' });
      mkdirSync(join(cwd, 'empty'));
      const watch = new Watch(cwd, ...args);
      expect(await watch.ends(), watch.talk).toBe(2);
      expect(watch.talk).toContain(expected);
      expect(watch.talk).not.toContain('Watching');
    },
    20_000,
  );

  it('not a design that is broken, whenever that is', async () => {
    const cwd = folderWith({ 'a.ctip.yaml': 'ctip: [' });
    const watch = new Watch(cwd);
    await watch.until(() => watch.runs === 1);
    writeFileSync(join(cwd, 'a.ctip.yaml'), DESIGN);
    await watch.until(() => watch.out.includes(RULE));
    rmSync(join(cwd, 'a.ctip.yaml'));
    await watch.until(() => watch.talk.includes('No design file (*.ctip.yaml) was found'));
    writeFileSync(join(cwd, 'a.ctip.yaml'), DESIGN.replaceAll('OC1', 'OC7'));
    await watch.until(() => watch.out.includes('OC7'));
  }, 30_000);
});
