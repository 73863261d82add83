import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ctip, folderWith, ROOT } from '../support/run-ctip.ts';

const DESIGN = readFileSync(`${ROOT}examples/mtv-exit.ctip.yaml`, 'utf8');

/** A folder in which the built package is installed. */
function project(files: Readonly<Record<string, string>>): string {
  const cwd = folderWith(files);
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(ROOT, join(cwd, 'node_modules', 'ctip'));
  return cwd;
}
const node = (cwd: string, script: string) => {
  writeFileSync(join(cwd, 'check.mjs'), script);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['check.mjs'], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe("import { lint } from 'ctip'", () => {
  it('does what the documented example says', () => {
    const page = readFileSync(`${ROOT}docs/linting.md`, 'utf8');
    const example = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const read = `import { readFileSync } from 'node:fs';\nconst text = readFileSync('a.ctip.yaml', 'utf8');\n`;
    const cwd = project({ 'a.ctip.yaml': DESIGN, 'ctip.config.yaml': 'extends: [strict]\n' });
    const { status, stdout, stderr } = node(cwd, read + example);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    // The same as the command says.
    const { stdout: json } = ctip(['lint', '--stage', 'proposal', '--format', 'json', 'a.ctip.yaml'], { cwd });
    const [file] = (
      JSON.parse(json) as { files: { findings: { line: number; message: string; help: string; rule: string }[] }[] }
    ).files;
    expect(stdout.trimEnd().split('\n')).toEqual(
      file?.findings.map(({ line, message, help, rule }) => `${line}: ${message} ${help} [${rule}]`),
    );
  });

  it('refuses a rule or an option that does not exist', () => {
    const call = (rules: string) =>
      node(
        project({}),
        `import { lint } from 'ctip';\ntry { lint('ctip: 1', { rules: ${rules} }); console.log('taken'); } catch (e) { console.log(e.name, e.message); }`,
      ).stdout;
    expect(call("{ 'outcome-has-base-line': 'off' }")).toBe('TypeError there is no rule "outcome-has-base-line"\n');
    expect(call("{ 'exit-starts-early': { options: { day: 1 } } }")).toBe(
      'TypeError exit-starts-early has no option "day"\n',
    );
    expect(call("{ 'outcome-has-baseline': 'off' }")).toBe('taken\n');
  });

  it('counts what is open, and reads a text that is no design', () => {
    const { stdout } = node(
      project({}),
      `import { lint } from 'ctip';\nconst { counts, stage, findings } = lint('a: [');\nconsole.log(JSON.stringify({ counts, stage: stage ?? null, rule: findings[0].rule }));`,
    );
    expect(JSON.parse(stdout)).toEqual({ counts: { error: 1, warning: 0, note: 0 }, stage: null, rule: 'schema' });
  });

  it('brings types that a strict project accepts, and that refuse what does not exist', () => {
    const check = (code: string) => {
      const cwd = project({ 'use.ts': code, 'package.json': '{"type": "module"}' });
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      const args = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', 'use.ts'];
      return spawnSync(process.execPath, [tsc, ...args], { cwd, encoding: 'utf8' }).stdout;
    };
    const use = (field: string) => `import { lint, type LintResult } from 'ctip';
const result: LintResult = lint('ctip: 1', { stage: 'proposal', rules: { 'outcome-has-baseline': 'off' } });
export const count: number = result.counts.${field};
`;
    expect(check(use('error'))).toBe('');
    expect(check(use('eror'))).toContain("Property 'eror' does not exist");
  });
});
