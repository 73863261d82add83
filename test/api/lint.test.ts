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

  describe('refuses what is no setting, rather than take it for one', () => {
    const call = (args: string) =>
      node(
        project({}),
        `import { lint } from 'ctip';\ntry { lint(${args}); console.log('taken'); } catch (e) { console.log(e.name, e.message); }`,
      ).stdout.trimEnd();

    it.each([
      ["{ stage: 'x' }", 'stage is "x"; it can be concept, proposal, approval'],
      ["{ preset: 'x' }", 'preset is "x"; it can be recommended, strict'],
      ["{ stge: 'proposal' }", 'there is no option "stge"; the options are stage, preset, rules, today, excerpts'],
      ["{ today: 'soon' }", 'today is "soon", not a day such as "2026-11-22"'],
      ["{ today: '2026-02-30' }", 'today is "2026-02-30", not a day such as "2026-11-22"'],
      ["{ today: '2026-02' }", 'today is "2026-02", not a day such as "2026-11-22"'],
      ['{ today: new Date() }', 'today is of type object, not a day such as "2026-11-22"'],
      ["{ excerpts: 'no' }", 'excerpts is "no", neither true nor false'],
      ["'proposal'", 'the options are an object, such as { stage: "proposal" }'],
      ['null', 'the options are an object, such as { stage: "proposal" }'],
      ['{ rules: [] }', 'rules is an object with settings by the id of a rule'],
      [
        "{ rules: { 'outcome-has-base-line': 'off' } }",
        'rules.outcome-has-base-line: There is no rule "outcome-has-base-line". Did you mean "outcome-has-baseline"? `ctip rules` lists all rules.',
      ],
      [
        "{ rules: { 'pattern-is-mapped': 'loud' } }",
        'rules.pattern-is-mapped: "loud" is no severity. The severities are off, note, warning, error.',
      ],
      [
        "{ rules: { 'pattern-is-mapped': { severity: { aproval: 'off' } } } }",
        'rules.pattern-is-mapped.severity.aproval: "aproval" is no stage. Did you mean "approval"? The stages are concept, proposal, approval.',
      ],
      [
        "{ rules: { 'exit-starts-early': { months: 1 } } }",
        'rules.exit-starts-early has no key "months"; its keys are severity and options',
      ],
      [
        "{ rules: { 'exit-starts-early': { options: { day: 1 } } } }",
        'exit-starts-early has no option "day"; it has months, last_part',
      ],
      [
        "{ rules: { 'outcome-has-baseline': { options: { severity: 'off' } } } }",
        'outcome-has-baseline has no option "severity"; it has none',
      ],
    ])('%s', (options, expected) => {
      expect(call(`'ctip: 1', ${options}`)).toBe(`TypeError ${expected}`);
    });

    it.each(["'12'", 'NaN', '-1', '1.5', 'true'])('%s for a number of months', (value) => {
      expect(call(`'ctip: 1', { rules: { 'exit-starts-early': { options: { months: ${value} } } } }`)).toMatch(
        /^TypeError rules\.exit-starts-early\.months: .+ cannot stand at months of exit-starts-early\. Expected a whole number from 0 on: /,
      );
    });

    it.each(['', 'undefined', "Buffer.from('ctip: 1')", '1', "new String('ctip: 1')"])('%s for a text', (text) => {
      expect(call(text)).toBe('TypeError the text of a design is a string');
    });

    it('and takes what is one', () => {
      const rules =
        "{ 'outcome-has-baseline': 'off', 'exit-starts-early': { severity: { approval: 'note' }, options: { months: 6, last_part: 0.5 } } }";
      expect(
        call(
          `'ctip: 1', { stage: 'concept', preset: 'strict', today: '2026-11-22', excerpts: false, rules: ${rules} }`,
        ),
      ).toBe('taken');
      expect(call("'ctip: 1', { stage: undefined, today: undefined, rules: undefined }")).toBe('taken');
      expect(call("'ctip: 1', undefined")).toBe('taken');
    });
  });

  it('an option changes what is found', () => {
    const { stdout } = node(
      project({}),
      `import { lint } from 'ctip';
const text = 'ctip: 1\\nprogramme: {start: 2027-01, end: 2027-08}\\nsustainability: {exit_steps: [{what: hand-over, date: 2027-08}]}';
const found = (months) => lint(text, { stage: 'approval', rules: { 'exit-starts-early': { options: { months } } } })
  .findings.filter(({ rule }) => rule === 'exit-starts-early').length;
console.log(found(9), found(8));`,
    );
    expect(stdout).toBe('0 1\n');
  });

  it('hands over nothing that may not be shown, and the fingerprint that SARIF has', () => {
    const text = `ctip: 1
stage: proposal
programme: {title: "Zanzibar call +48 601 234 567", start: 03/04/2027}
target_groups: [{id: TG1, name: Zanzibar women, role: Direct}]
logframe: {outcomes: [{id: OC1, statement: Zanzibar officers screen people.}]}
waivers: [{rule: outcome-has-outcome-indicator, where: OC1, reason: Zanzibar agreed to it in May., accepted_by: officer, until: 2999}]
`;
    const cwd = project({ 'a.ctip.yaml': text });
    const use = (options: string) =>
      node(
        cwd,
        `import { readFileSync } from 'node:fs';\nimport { lint } from 'ctip';\nconsole.log(JSON.stringify(lint(readFileSync('a.ctip.yaml', 'utf8'), ${options}).findings));`,
      ).stdout;
    const shown = use('{}');
    expect(shown).toContain('Zanzibar');
    expect(shown).not.toContain('601 234');
    expect(use('{ excerpts: false }')).not.toMatch(/Zanzibar|601/);
    const findings = JSON.parse(shown) as { fingerprint: string }[];
    expect(Object.keys(findings[0] ?? {})).not.toContain('said');
    expect(findings.length).toBeGreaterThan(1);
    const { stdout } = ctip(['lint', '--format', 'sarif', 'a.ctip.yaml'], { cwd });
    const [run] = (JSON.parse(stdout) as { runs: { results: { partialFingerprints: Record<string, string> }[] }[] })
      .runs;
    expect(findings.map(({ fingerprint }) => [fingerprint])).toEqual(
      run?.results.map(({ partialFingerprints }) => Object.values(partialFingerprints)),
    );
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
export const prints: string[] = result.findings.map(({ fingerprint, line, rule }) => rule + String(line + 1) + fingerprint);
export const count: number = result.counts.${field};
`;
    expect(check(use('error'))).toBe('');
    expect(check(use('eror'))).toContain("Property 'eror' does not exist");
    expect(check(`${use('error')}export const said = result.findings[0]?.said;`)).toContain(
      "Property 'said' does not exist",
    );
  });
});
