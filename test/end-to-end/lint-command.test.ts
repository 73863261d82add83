import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { ctip, folderWith, PROGRAM, ROOT } from '../support/run-ctip.ts';

const WEAK = `ctip: 1
stage: proposal
logframe:
  outcomes:
    - id: OC1
      statement: Officers screen people at farm visits.
      who_changes: [{actor: mandated-to-act, does: "Ask the screening questions."}]
      indicators:
        - {id: OC1-I1, text: "Number of officers trained", measures: delivery, measure: count}
`;

describe('ctip lint', () => {
  it('finds nothing in the complete example at approval', () => {
    const run = ctip(['lint', 'examples/fair-season.ctip.yaml']);
    expect(run).toEqual({ code: 0, stdout: 'Nothing found. 1 file checked.\n', stderr: '' });
  });

  it('shows place, line, what to do and on whose authority', () => {
    const { code, stdout } = ctip(['lint', 'w.ctip.yaml'], { cwd: folderWith({ 'w.ctip.yaml': WEAK }) });
    expect(code).toBe(1);
    const block = stdout.split('\n\n').find((part) => part.includes('outcome-has-outcome-indicator'));
    expect(block).toMatch(/^error {2}\d+:\d+ {2}outcome-has-outcome-indicator$/m);
    expect(block).toContain('OC1');
    expect(block).toMatch(/^ {2}\d+ │ .*\n +│ +\^+$/m);
    expect(block).toMatch(/^ {2}To do: {2}\S/m);
    expect(block).toMatch(/^ {2}Source: .*\d{4}/m);
  });

  it('is stricter from stage to stage', () => {
    const cwd = folderWith({ 'w.ctip.yaml': WEAK });
    const errors = ['concept', 'proposal', 'approval'].map(
      (stage) => JSON.parse(ctip(['lint', '--stage', stage, '--format', 'json'], { cwd }).stdout).summary.errors,
    );
    expect(errors[0]).toBe(0);
    expect(errors[1]).toBeGreaterThan(0);
    expect(errors[2]).toBeGreaterThan(errors[1]);
  });

  it('reports one fault once: a missing outcome indicator silences the finer rules on it', () => {
    const { stdout } = ctip(['lint', '--format', 'json'], { cwd: folderWith({ 'w.ctip.yaml': WEAK }) });
    const rules = JSON.parse(stdout).files[0].findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain('outcome-has-outcome-indicator');
    expect(rules).not.toContain('outcome-has-baseline');
  });

  it('prints a report that fits its schema and holds nothing else', () => {
    const cwd = folderWith({ 'w.ctip.yaml': WEAK, 'broken.ctip.yaml': 'a: [', 'empty.ctip.yaml': '' });
    const { code, stdout, stderr } = ctip(['lint', '--format', 'json'], { cwd });
    const report = JSON.parse(stdout);
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync(`${ROOT}schemas/lint-report.schema.json`, 'utf8')),
    );
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(report.files.map(({ path }: { path: string }) => path)).toEqual([
      'broken.ctip.yaml',
      'empty.ctip.yaml',
      'w.ctip.yaml',
    ]);
    for (const { findings } of report.files) {
      const places = findings.map((finding: { line: number; column: number }) => finding.line * 1e6 + finding.column);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('counts an accepted finding apart, and shows it as accepted', () => {
    const waived = `${WEAK}waivers:\n  - {rule: outcome-has-outcome-indicator, where: OC1, reason: "The donor fixed the indicator.", accepted_by: programme officer, until: 2028-01}\n`;
    const { stdout } = ctip(['lint', '--format', 'json'], { cwd: folderWith({ 'w.ctip.yaml': waived }) });
    const { files, summary } = JSON.parse(stdout);
    expect(summary.waived).toBe(1);
    expect(
      files[0].findings.find(({ rule }: { rule: string }) => rule === 'outcome-has-outcome-indicator').waived,
    ).toBe(true);
  });

  it('prints colours only where they are wanted', () => {
    const cwd = folderWith({ 'w.ctip.yaml': WEAK });
    const colour = '\u001b[';
    expect(ctip(['lint'], { cwd }).stdout).not.toContain(colour);
    expect(ctip(['lint'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toContain(colour);
    expect(ctip(['lint'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain(colour);
    expect(ctip(['--no-color', 'lint'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).not.toContain(colour);
  });

  it('keeps within the width of the terminal', () => {
    const { stdout } = ctip(['lint', 'examples/mtv-exit.ctip.yaml'], { env: { COLUMNS: '60' } });
    expect(stdout.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });

  it('ends quietly when the reader closes the pipe', async () => {
    const child = spawn('/bin/sh', ['-c', `"${process.execPath}" "${PROGRAM}" lint examples | head -1`], { cwd: ROOT });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
  });
});

describe('usage', () => {
  it.each([
    [['explian'], 'Did you mean explain?'],
    [['lint', '--formt', 'json'], 'Did you mean --format?'],
    [['lint', '--format', 'xml'], 'The formats are pretty, compact, json'],
    [['export', 'x.ctip.yaml'], "'--to <format>' not specified"],
    [['explain', 'outcome-has-basline'], 'Did you mean outcome-has-baseline'],
  ])('%j is told what is wrong, with exit code 2', (args, says) => {
    const run = ctip(args);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(says);
    expect(run.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });

  it('explains every rule offline', () => {
    const list = ctip(['explain']);
    expect(list.code).toBe(0);
    const ids = list.stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
    expect(ids).toContain('displacement-is-watched');
    expect(ids.length).toBeGreaterThan(40);
    const page = ctip(['explain', 'displacement-is-watched']);
    expect(page.code).toBe(0);
    for (const heading of ['Why', 'Authority', 'How to mend it', 'Failing example', 'Passing example', 'Not flagged'])
      expect(page.stdout).toContain(`## ${heading}`);
  });

  it('prints help and version', () => {
    expect(ctip(['--version'])).toMatchObject({
      code: 0,
      stdout: `${JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).version}\n`,
    });
    expect(ctip(['--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('ctip init programme.ctip.yaml'),
    });
  });
});
