import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type SchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ctip, folderWith, ROOT } from '../support/run-ctip.ts';

const DESIGN = `ctip: 1
stage: proposal
logframe:
  outcomes:
    - id: OC1
      statement: Officers screen people at farm visits.
`;
const RULE = 'outcome-has-outcome-indicator';

/** The severity of the rule in a folder with this configuration; undefined where it says nothing. */
function severity(cwd: string, file = 'a.ctip.yaml', ...args: string[]): string | undefined {
  const { stdout } = ctip(['lint', '--format', 'json', ...args, file], { cwd });
  const { files } = JSON.parse(stdout) as { files: { findings: { rule: string; severity: string }[] }[] };
  return files[0]?.findings.find(({ rule }) => rule === RULE)?.severity;
}

const configured = (config: string, more: Readonly<Record<string, string>> = {}) =>
  folderWith({ 'a.ctip.yaml': DESIGN, 'ctip.config.yaml': config, ...more });

describe('a configuration', () => {
  it.each([
    ['a severity for all stages', `rules: {${RULE}: note}`, 'note'],
    ['a severity by stage', `rules: {${RULE}: {severity: {proposal: warning}}}`, 'warning'],
    ['a stage that it does not name', `rules: {${RULE}: {severity: {approval: note}}}`, 'error'],
    ['off', `rules: {${RULE}: off}`, undefined],
    ['the stage', 'stage: concept', 'warning'],
    ['an override by path', `overrides: [{files: ["a.*"], rules: {${RULE}: note}}]`, 'note'],
    ['an override for others', `overrides: [{files: ["b.*"], rules: {${RULE}: note}}]`, 'error'],
    ['an override of the stage', 'overrides: [{files: ["*.yaml"], stage: concept}]', 'warning'],
    [
      'the last of two overrides',
      `overrides: [{files: ["*"], rules: {${RULE}: off}}, {files: ["*"], rules: {${RULE}: note}}]`,
      'note',
    ],
  ])('sets %s', (_, config, expected) => {
    expect(severity(configured(config))).toBe(expected);
  });

  it('is laid upon what it extends, and a preset begins anew', () => {
    const base = { 'base.yaml': `rules: {${RULE}: note}\n` };
    expect(severity(configured('extends: [./base.yaml]', base))).toBe('note');
    expect(severity(configured(`extends: [./base.yaml]\nrules: {${RULE}: warning}`, base))).toBe('warning');
    expect(severity(configured('extends: [./base.yaml, recommended]', base))).toBe('error');
  });

  it('is found from a folder below, named by --config, and left out by --no-config', () => {
    const cwd = configured(`rules: {${RULE}: note}`, { 'other.yaml': `rules: {${RULE}: off}` });
    mkdirSync(join(cwd, 'below'));
    expect(severity(join(cwd, 'below'), '../a.ctip.yaml')).toBe('note');
    expect(severity(cwd, 'a.ctip.yaml', '--config', 'other.yaml')).toBe(undefined);
    expect(severity(cwd, 'a.ctip.yaml', '--no-config')).toBe('error');
    expect(severity(cwd, 'a.ctip.yaml', '--stage', 'concept')).toBe('note');
  });

  it('sets thresholds', () => {
    const design = `${DESIGN}      indicators:\n${[1, 2, 3].map((n) => `        - {id: OC1-I${n}, text: "Share ${n}", measures: practice}\n`).join('')}`;
    const speaks = (config: string) =>
      ctip(['lint', '--format', 'compact'], {
        cwd: folderWith({ 'a.ctip.yaml': design, 'ctip.config.yaml': config }),
      }).stdout.includes('indicator-set-is-manageable');
    const { stdout } = ctip(['rules', '--format', 'json']);
    const { rules } = JSON.parse(stdout) as { rules: { id: string; options: Record<string, number> }[] };
    const option = Object.keys(rules.find(({ id }) => id === 'indicator-set-is-manageable')?.options ?? {})[0];
    expect(speaks('extends: [strict]')).toBe(false);
    expect(speaks(`extends: [strict]\nrules: {indicator-set-is-manageable: {${option}: 2}}`)).toBe(true);
  });
});

describe('what is wrong in a configuration is said once, at its place, with exit code 2', () => {
  it.each([
    [
      'an unknown key',
      'rulez: {}',
      'ctip.config.yaml:1:1: There is no key "rulez" at the top level. Did you mean "rules"?',
    ],
    [
      'an unknown rule',
      'rules:\n  outcome-has-base-line: off',
      'ctip.config.yaml:2:3: There is no rule "outcome-has-base-line". Did you mean "outcome-has-baseline"?',
    ],
    [
      'an unknown severity',
      `rules:\n  ${RULE}: eror`,
      `ctip.config.yaml:2:${RULE.length + 5}: "eror" is no severity. Did you mean "error"?`,
    ],
    [
      'an unknown option',
      'rules:\n  exit-starts-early: {month: 3}',
      'ctip.config.yaml:2:23: exit-starts-early has no option "month".',
    ],
    [
      'an option that is none',
      'rules:\n  exit-starts-early:\n    severity: {draft: off}',
      'ctip.config.yaml:3:16: "draft" is no stage.',
    ],
    ['the form of a file', 'rules: {schema: off}', 'ctip.config.yaml:1:9: "schema" cannot be set'],
    [
      'an unknown preset',
      'extends: [strikt]',
      'ctip.config.yaml:1:11: There is no preset "strikt". Did you mean "strict"?',
    ],
    ['a file that is not there', 'extends: [./none.yaml]', 'ctip.config.yaml:1:11: There is no file "./none.yaml".'],
    [
      'a path that leaves the folder',
      'extends: [../base.yaml]',
      'ctip.config.yaml:1:11: "../base.yaml" leads out of the folder of the configuration.',
    ],
    [
      'an absolute path',
      'extends: [/etc/passwd]',
      'ctip.config.yaml:1:11: "/etc/passwd" leads out of the folder of the configuration.',
    ],
    [
      'house rules elsewhere',
      'house_rules: [../rules.yaml]',
      'ctip.config.yaml:1:15: "../rules.yaml" leads out of the folder of the configuration.',
    ],
    ['itself', 'extends: [ctip.config.yaml]', 'ctip.config.yaml:1:11: ctip.config.yaml extends itself.'],
    ['no YAML', 'rules: [', 'ctip.config.yaml:1:'],
  ])('%s', (_, config, expected) => {
    const { code, stdout, stderr } = ctip(['lint'], { cwd: configured(`${config}\n`) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`ctip: ${expected}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('a circle by way of another file', () => {
    const cwd = configured('extends: [a.yaml]', { 'a.yaml': 'extends: [b.yaml]\n', 'b.yaml': 'extends: [a.yaml]\n' });
    const { code, stderr } = ctip(['lint'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'ctip: b.yaml:1:11: a.yaml extends itself, by way of b.yaml.\nTake one of the two entries out.\n',
    );
  });

  it('a link that leads out of the folder', () => {
    const outside = folderWith({ 'base.yaml': 'stage: concept\n' });
    const cwd = configured('extends: [base.yaml]');
    symlinkSync(join(outside, 'base.yaml'), join(cwd, 'base.yaml'));
    expect(ctip(['lint'], { cwd }).stderr).toContain('"base.yaml" is a link that leads out of the folder');
  });

  it.each([
    [
      ['--rule', 'outcome-has-base-line'],
      'There is no rule "outcome-has-base-line". Did you mean "outcome-has-baseline"?',
    ],
    [['--category', 'logik'], 'There is no category "logik". Did you mean "logic"?'],
    [['--format', 'jsn'], 'There is no format "jsn". Did you mean "json"?'],
    [['--config', 'none.yaml'], 'There is no file none.yaml.'],
    [['--stag', 'concept'], "unknown option '--stag'"],
    [['--max-warnings', 'few'], 'It takes a whole number'],
    [['--stdin-filename', 'a.ctip.yaml'], '--stdin-filename names what comes from standard input.'],
    [['--fix', '--fix-dry-run'], '--fix and --fix-dry-run ask for two things.'],
    [['--write-baseline', '--rule', RULE], 'A baseline is made of all rules.'],
    [['--baseline'], 'There is no baseline ctip.baseline.json.'],
    [['--format', 'json', '--format', 'sarif'], 'json and sarif would both go to the same place.'],
    [['--format', 'json=a.ctip.yaml'], 'A report would replace a.ctip.yaml, which holds a design'],
    [['--format', 'json=none/a.json'], 'none/a.json cannot be written: there is no folder'],
  ])('%s', (args, expected) => {
    const { code, stdout, stderr } = ctip(['lint', ...args], { cwd: folderWith({ 'a.ctip.yaml': DESIGN }) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
  });
});

it('the schema of the configuration takes what ctip takes, and refuses what it refuses', () => {
  const schema = JSON.parse(readFileSync(`${ROOT}schemas/config.schema.json`, 'utf8')) as SchemaObject;
  const validate = new Ajv({ strict: false }).compile(schema);
  const fits = (config: string) => validate(parse(config));
  expect(
    fits(`extends: [strict]\nstage: proposal\nrules: {${RULE}: off, exit-starts-early: {severity: {concept: note}}}`),
  ).toBe(true);
  expect(fits('rules: {acme-fund/indicator-has-unit: {severity: error}}')).toBe(true);
  expect(fits('overrides: [{files: ["drafts/**"], stage: concept, rules: {no-traceable-detail: error}}]')).toBe(true);
  for (const wrong of [
    'rules: {no-such-rule: off}',
    `rules: {${RULE}: of}`,
    'rules: {exit-starts-early: {day: 1}}',
    'overrides: [{stage: concept}]',
  ])
    expect(fits(wrong), wrong).toBe(false);
});

describe('ctip rules', () => {
  it('lists what is in force for a design, and where that comes from', () => {
    const cwd = configured(
      `extends: [strict]\nrules: {${RULE}: note}\noverrides: [{files: ["a.*"], rules: {no-traceable-detail: warning}}]`,
    );
    const rules = (...args: string[]) => {
      const { stdout } = ctip(['rules', '--format', 'json', ...args], { cwd });
      const found = (JSON.parse(stdout) as { rules: { id: string; severity: Record<string, string>; from: string }[] })
        .rules;
      return (id: string) => found.find((rule) => rule.id === id);
    };
    expect(rules()(RULE)).toMatchObject({ severity: { concept: 'note', approval: 'note' }, from: 'ctip.config.yaml' });
    expect(rules()('no-traceable-detail')).toMatchObject({ severity: { concept: 'error' }, from: 'strict' });
    expect(rules('a.ctip.yaml')('no-traceable-detail')).toMatchObject({
      severity: { concept: 'warning' },
      from: 'ctip.config.yaml for a.*',
    });
    const { stdout, code } = ctip(['rules', '--category', 'indicators'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${RULE} +note +note +note +ctip.config.yaml$`, 'm'));
    expect(stdout).not.toContain('no-traceable-detail');
  });

  it('a note is a warning with strict, and a warning an error at approval', () => {
    const of = (config: string) => {
      const { stdout } = ctip(['rules', '--format', 'json'], { cwd: configured(config) });
      const { rules } = JSON.parse(stdout) as { rules: { id: string; severity: Record<string, string> }[] };
      return (id: string) => rules.find((rule) => rule.id === id)?.severity;
    };
    const strict = of('extends: [strict]');
    const usual = of('extends: [recommended]');
    expect(usual('partner-commitment-is-shown')).toEqual({ concept: 'off', proposal: 'warning', approval: 'warning' });
    expect(strict('partner-commitment-is-shown')).toEqual({ concept: 'off', proposal: 'warning', approval: 'error' });
    expect(strict('outcome-has-assumption')).toEqual({ concept: 'warning', proposal: 'warning', approval: 'error' });
    // What rests on words is a warning at most.
    expect(strict('indicator-names-what-is-counted')).toEqual({
      concept: 'off',
      proposal: 'warning',
      approval: 'warning',
    });
    expect(Object.values(strict('sensitive-passage-is-reviewed') ?? {})).toEqual(['warning', 'warning', 'warning']);
  });
});

it('a search passes over what .ctipignore names; a file that is named is checked', () => {
  const cwd = folderWith({
    'a.ctip.yaml': DESIGN,
    '.ctipignore': 'old/\n*.draft.ctip.yaml\n',
    'b.draft.ctip.yaml': DESIGN,
    'c.ctip.yml': DESIGN,
  });
  mkdirSync(join(cwd, 'old'));
  writeFileSync(join(cwd, 'old', 'd.ctip.yaml'), DESIGN);
  const paths = (...args: string[]) => {
    const { stdout } = ctip(['lint', '--format', 'json', ...args], { cwd });
    return (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path);
  };
  expect(paths()).toEqual(['a.ctip.yaml', 'c.ctip.yml']);
  expect(paths('b.draft.ctip.yaml')).toEqual(['b.draft.ctip.yaml']);
  const none = ctip(['lint', 'old'], { cwd });
  expect({ code: none.code, stderr: none.stderr }).toEqual({
    code: 2,
    stderr:
      'ctip: Every design file in old is passed over by .ctipignore.\nName the file itself, or mend .ctipignore.\n',
  });
});

describe('a check of nothing never passes', () => {
  const nothing = (args: readonly string[], files: Readonly<Record<string, string>> = {}) =>
    ctip(['lint', ...args], { cwd: folderWith({ 'a.ctip.yaml': DESIGN.replace('proposal', 'concept'), ...files }) });
  it.each([
    [
      'a pattern that fits nothing, beside a file',
      ['a.ctip.yaml', 'nothing/**'],
      'No design file (*.ctip.yaml) was found in nothing/**.',
    ],
    ['a pattern of other files', ['*.md'], 'No design file (*.ctip.yaml) was found in *.md.'],
    ['an empty name', [''], 'One of the paths is empty.'],
  ])('%s', (_, args, expected) => {
    const { code, stdout, stderr } = nothing(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
  });

  it('a pattern without an ending means designs; links to files count, links to folders do not', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN, 'README.md': '# Designs' });
    symlinkSync('a.ctip.yaml', join(cwd, 'b.ctip.yaml'));
    symlinkSync('.', join(cwd, 'loop'));
    symlinkSync('gone', join(cwd, 'c.ctip.yaml'));
    const { stdout, code } = ctip(['lint', '**', '--format', 'json'], { cwd });
    const { files } = JSON.parse(stdout) as { files: { path: string; findings: { rule: string }[] }[] };
    expect(files.map(({ path }) => path)).toEqual(['a.ctip.yaml', 'b.ctip.yaml', 'c.ctip.yaml']);
    expect(files[2]?.findings.map(({ rule }) => rule)).toEqual(['unreadable']);
    expect(code).toBe(2);
  });

  // Nothing is closed to the administrator.
  it.skipIf(process.getuid?.() === 0)('a folder that cannot be read', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    mkdirSync(join(cwd, 'locked'), { mode: 0 });
    const { code, stderr } = ctip(['lint'], { cwd });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The folder locked cannot be searched (EACCES).'),
    });
  });
});

it('the configuration in the documentation is one that ctip takes', () => {
  const page = readFileSync(`${ROOT}docs/linting.md`, 'utf8');
  const example = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(page)?.[1] ?? '';
  const rules = readFileSync(`${ROOT}examples/house-rules/northern-sea-fund.yaml`, 'utf8');
  const cwd = configured(example, { 'acme-fund.yaml': 'stage: concept\n' });
  for (const folder of ['house-rules', 'own-knowledge']) mkdirSync(join(cwd, folder));
  writeFileSync(join(cwd, 'house-rules', 'acme-fund.yaml'), rules);
  expect(ctip(['rules'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

describe('a setting that can do nothing is a mistake', () => {
  it.each([
    ['an override that sets nothing', 'overrides: [{files: ["drafts/**"]}]', ':1:13: This override sets nothing.'],
    [
      'a pattern that leaves the folder',
      'overrides: [{files: ["../**"], stage: concept}]',
      'The pattern "../**" fits no path below',
    ],
    [
      'an absolute pattern',
      'overrides: [{files: ["/drafts/**"], stage: concept}]',
      'The pattern "/drafts/**" fits no path below',
    ],
    [
      'a pattern that ends in /',
      'overrides: [{files: ["drafts/"], stage: concept}]',
      'The pattern "drafts/" fits no path below',
    ],
    ['a folder under extends', 'extends: [below]', ':1:11: "below" is a folder.'],
    ['the word of another linter', `rules: {${RULE}: warn}`, 'Did you mean "warning"?'],
  ])('%s', (_, config, expected) => {
    const cwd = configured(`${config}\n`);
    mkdirSync(join(cwd, 'below'));
    const { code, stderr } = ctip(['lint'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });
});
