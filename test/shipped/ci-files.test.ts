import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ctip, folderWith, ROOT } from '../support/run-ctip.ts';

const WEAK = `ctip: 1
stage: proposal
logframe:
  outcomes:
    - {id: OC1, statement: Officers of Lenk screen people at farm visits.}
`;
const FINISHED = readFileSync(join(ROOT, 'examples/fair-season.ctip.yaml'));

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const action: Action = parse(textOf('action.yml'));

describe('action.yml', () => {
  it('describes every input in the page about it, and no other', () => {
    const page = textOf('docs/continuous-integration.md');
    expect([...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name)).toEqual(Object.keys(action.inputs));
  });

  it('puts no expression into a script and pins what it uses by commit', () => {
    const { steps } = action.runs;
    expect(steps.flatMap(({ run }) => run?.match(/\$\{\{/) ?? [])).toEqual([]);
    expect(steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  it('hands every input over as words of their own, whatever stands in it', () => {
    const hostile = '$(touch ran) `touch ran` "; touch ran; \'*';
    const run = check(
      {
        paths: `one two.ctip.yaml\n\n  ${hostile}  \n--fix`,
        stage: hostile,
        formats: 'sarif=a b.sarif\njunit=c.xml\n',
        'max-warnings': '0',
        config: hostile,
        excerpts: 'false',
        summary: 'false',
        args: '--baseline=known.json\n--quiet',
      },
      { program: RECORDER },
    );
    expect(JSON.parse(run.stdout)).toEqual([
      'lint',
      '--format=sarif=a b.sarif',
      '--format=junit=c.xml',
      '--format=github',
      `--stage=${hostile}`,
      '--max-warnings=0',
      `--config=${hostile}`,
      '--no-excerpts',
      '--baseline=known.json',
      '--quiet',
      '--',
      'one two.ctip.yaml',
      hostile,
      '--fix',
    ]);
    expect(existsSync(join(run.workspace, 'ran'))).toBe(false);
  });

  it('prints the format that is named without a file in place of annotations', () => {
    const run = check({ formats: 'pretty\nsarif=a.sarif', summary: 'false' }, { program: RECORDER });
    expect(JSON.parse(run.stdout)).toEqual(['lint', '--format=pretty', '--format=sarif=a.sarif', '--']);
  });

  it('passes on the exit code and says it to later steps', () => {
    for (const code of [0, 1, 2]) {
      const run = check({}, { program: `process.exit(${code})` });
      expect(run).toMatchObject({ code, output: `exit-code=${code}\n`, summary: '' });
    }
  });

  it('leaves out a review sheet that the page of a run cannot hold, and says so', () => {
    const program = `require('node:fs').writeFileSync(process.env.RUNNER_TEMP + '/ctip-review-sheet.md', 'x'.repeat(1100000))`;
    const run = check({}, { program });
    expect(run).toMatchObject({ code: 0, summary: '' });
    expect(run.stdout).toMatch(/^::notice title=ctip::The review sheet is too long/);
  });

  it('annotates, writes reports and shows the review sheet with the built program', () => {
    const run = check({ formats: 'sarif=ctip.sarif' }, { files: { 'weak.ctip.yaml': WEAK } });
    expect(run).toMatchObject({ code: 1, stderr: '', output: 'exit-code=1\n' });
    expect(run.stdout).toMatch(/^::error [^\n]*file=weak\.ctip\.yaml,line=\d+/m);
    expect(run.summary).toContain('OC1');
    const sarif = JSON.parse(readFileSync(join(run.workspace, 'ctip.sarif'), 'utf8'));
    expect(sarif.runs[0].results.length).toBeGreaterThan(0);
  });

  it('keeps what a design says out of log, reports and summary', () => {
    const files = { 'weak.ctip.yaml': WEAK };
    const said = (excerpts: string) => {
      const run = check({ excerpts, formats: 'json=report.json\nhtml=report.html' }, { files });
      const reports = ['report.json', 'report.html'].map((name) => readFileSync(join(run.workspace, name), 'utf8'));
      return [run.stdout, run.summary, ...reports].join('\n');
    };
    expect(said('true')).toContain('Officers of Lenk');
    expect(said('false')).not.toContain('Lenk');
  });

  it('checks the files that are named, and fails where none is found', () => {
    const files = { 'weak.ctip.yaml': WEAK, 'finished.ctip.yaml': FINISHED };
    expect(check({ paths: 'finished.ctip.yaml' }, { files }).code).toBe(0);
    expect(check({ paths: 'absent/*.ctip.yaml' }, { files }).code).toBe(2);
  });

  it('builds ctip once, with a Node.js that is new enough', () => {
    const { copy, bin } = copyWithoutBuild();
    const build = () => bash(script('Build ctip'), { GITHUB_ACTION_PATH: copy }, { cwd: copy, bin });
    expect(build()).toMatchObject({ code: 0, stderr: '' });
    expect(ctip(['--version']).stdout).toBe(
      spawnSync(process.execPath, [join(copy, 'bin/ctip.js'), '--version'], { encoding: 'utf8' }).stdout,
    );
    rmSync(join(copy, 'node_modules'));
    expect(build()).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(copy, 'node_modules'))).toBe(false);

    writeFileSync(join(bin, 'node'), '#!/bin/sh\nexit 1\n');
    chmodSync(join(bin, 'node'), 0o755);
    const old = build();
    expect(old.code).toBe(2);
    expect(old.stdout).toMatch(/^::error title=ctip::ctip needs Node\.js 20\.19 or later/);
  }, 120_000);
});

describe('the examples for CI', () => {
  it('name options that ctip lint has', () => {
    const help = ctip(['lint', '--help']).stdout;
    const commands = ['docs/continuous-integration.md', 'examples/ci/gitlab.yml'].flatMap(
      (path) => textOf(path).match(/ctip(?:\.js)? lint [^\n`]*/g) ?? [],
    );
    const args = textOf('examples/ci/pre-commit.yml').match(/args: .*/g) ?? [];
    const options = [...commands, ...args].flatMap((text) => text.match(/--[a-z-]+/g) ?? []);
    expect(options).toEqual(expect.arrayContaining(['--no-excerpts', '--format', '--write-baseline', '--stage']));
    expect(options.filter((option) => !help.includes(option))).toEqual([]);
  });

  it('the GitHub workflow hands over inputs that the action has, and pins what it uses', () => {
    const workflow: { permissions: unknown; jobs: { lint: { steps: (Step & { with?: object })[] } } } = parse(
      textOf('examples/ci/github.yml'),
    );
    const { steps } = workflow.jobs.lint;
    const own = steps.filter(({ uses }) => uses?.startsWith('OWNER/ctip@'));
    expect(own).toHaveLength(1);
    const inputs = own.flatMap((step) => Object.keys(step.with ?? {}));
    expect(inputs.filter((input) => !(input in action.inputs))).toEqual([]);
    const others = steps.flatMap(({ uses }) => (uses && !uses.startsWith('OWNER/') ? uses : []));
    expect(others.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('the command of the GitLab job writes the report that the job hands over', () => {
    const job: { script: [string]; artifacts: { reports: { junit: string } } } = parse(
      textOf('examples/ci/gitlab.yml'),
    ).designs;
    const command = job.script[0].replace('node /tmp/ctip/bin/ctip.js', `node ${join(ROOT, 'bin/ctip.js')}`);
    const cwd = folderWith({ 'weak.ctip.yaml': WEAK });
    const run = bash(command, {}, { cwd });
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.stdout).toContain('weak.ctip.yaml');
    const report = readFileSync(join(cwd, job.artifacts.reports.junit), 'utf8');
    expect(report).toMatch(/<failure type="error"/);
    expect(run.stdout + report).not.toContain('Lenk');
  });
});

const hasPreCommit =
  spawnSync('pre-commit', ['--version']).status === 0 && spawnSync('git', ['--version']).status === 0;

// Needs pre-commit (https://pre-commit.com) and git; where they are not installed, it skips.
describe.skipIf(!hasPreCommit)('.pre-commit-hooks.yaml, with the real pre-commit', () => {
  it('checks designs and nothing else, and refuses those with errors', () => {
    const repository = hookRepository();
    const example: { repos: { repo: string; rev: string; hooks: object[] }[] } = parse(
      textOf('examples/ci/pre-commit.yml'),
    );
    const repos = example.repos.map((entry) => ({
      ...entry,
      repo: repository,
      rev: git(repository, 'rev-parse', 'HEAD'),
    }));
    const cwd = folderWith({
      '.pre-commit-config.yaml': JSON.stringify({ repos }),
      'finished.ctip.yaml': FINISHED,
      'other.yaml': 'a: [',
      'notes.ctip.yaml.txt': 'a: [',
    });
    const env = { ...process.env, PRE_COMMIT_HOME: folderWith(), GIT_CONFIG_GLOBAL: '/dev/null' };
    git(cwd, 'init', '--quiet');
    const tryOn = () => {
      git(cwd, 'add', '--all');
      return spawnSync('pre-commit', ['run', '--all-files', '--verbose'], { cwd, env, encoding: 'utf8' });
    };
    const good = tryOn();
    expect(good.stdout + good.stderr).toMatch(/ctip lint\.+Passed/);
    expect(good.stdout).toContain('1 file checked');
    expect(good.status).toBe(0);
    for (const name of ['weak.ctip.yaml', 'second.ctip.yml']) writeFileSync(join(cwd, name), WEAK);
    const bad = tryOn();
    expect(bad.stdout).toMatch(/ctip lint\.+Failed/);
    expect(bad.stdout).toContain('weak.ctip.yaml');
    expect(bad.stdout).toContain('second.ctip.yml');
    expect(bad.status).toBe(1);
  }, 120_000);
});

/** A program in the place of ctip that prints what it was called with. */
const RECORDER = `console.log(JSON.stringify(process.argv.slice(2)))`;

function script(name: string): string {
  const run = action.runs.steps.find((step) => step.name === name)?.run;
  if (!run) throw new Error(`action.yml has no step ${name}`);
  return run;
}

/** Runs the step that checks as GitHub does: with the inputs in its environment and files for output and summary. */
function check(
  inputs: Readonly<Record<string, string>>,
  { files = {}, program }: { files?: Readonly<Record<string, string | Uint8Array>>; program?: string } = {},
) {
  const workspace = folderWith(files);
  const temporary = folderWith({ output: '', summary: '' });
  const home = program === undefined ? ROOT : folderWith();
  if (program !== undefined) {
    mkdirSync(join(home, 'bin'));
    writeFileSync(join(home, 'bin/ctip.js'), program);
  }
  for (const name of Object.keys(inputs)) if (!(name in action.inputs)) throw new Error(`no input ${name}`);
  const step = action.runs.steps.find(({ name }) => name === 'Check designs');
  const given = Object.entries(step?.env ?? {}).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? '';
    return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
  });
  const env = {
    ...Object.fromEntries(given),
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: home,
    GITHUB_OUTPUT: join(temporary, 'output'),
    GITHUB_STEP_SUMMARY: join(temporary, 'summary'),
    RUNNER_TEMP: temporary,
  };
  const run = bash(script('Check designs'), env, { cwd: workspace });
  const [output, summary] = ['output', 'summary'].map((name) => readFileSync(join(temporary, name), 'utf8'));
  return { ...run, workspace, output, summary };
}

/** Runs a script as GitHub runs `shell: bash`. */
function bash(text: string, env: Readonly<Record<string, string>>, { cwd, bin = '' }: { cwd: string; bin?: string }) {
  const file = join(folderWith({ 'script.sh': text }), 'script.sh');
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd,
    env: { PATH: [bin, process.env.PATH].filter(Boolean).join(delimiter), HOME: cwd, LANG: 'C.UTF-8', ...env },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** The sources without what a build makes, and an npm that lays the installed packages beside them when it is called rightly. */
function copyWithoutBuild(): { copy: string; bin: string } {
  const copy = folderWith();
  for (const name of ['bin', 'knowledge', 'package.json', 'schemas', 'scripts', 'src']) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  const bin = folderWith({
    npm: `#!/bin/sh
[ "$1 $2 $3" = "ci --include=dev --ignore-scripts" ] && ln -s '${join(ROOT, 'node_modules')}' node_modules
`,
  });
  chmodSync(join(bin, 'npm'), 0o755);
  return { copy, bin };
}

/** A repository with the hook and a package whose program is the built ctip, so that installing it takes a moment only. */
function hookRepository(): string {
  const program = `#!/usr/bin/env node\nimport ${JSON.stringify(join(ROOT, 'bin/ctip.js'))};\n`;
  const { name, version, bin } = JSON.parse(textOf('package.json'));
  const repository = folderWith({
    '.pre-commit-hooks.yaml': textOf('.pre-commit-hooks.yaml'),
    '.npmrc': existsSync(join(ROOT, '.npmrc')) ? textOf('.npmrc') : '',
    // It prints, as building does: older versions of pre-commit take what `npm pack` prints for the name of the package.
    'package.json': JSON.stringify({ name, version, bin, type: 'module', scripts: { prepare: 'echo builds' } }),
  });
  mkdirSync(join(repository, 'bin'));
  writeFileSync(join(repository, 'bin/ctip.js'), program);
  git(repository, 'init', '--quiet');
  git(repository, 'add', '--all');
  git(repository, '-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', 'hook');
  return repository;
}

/** What git prints. */
function git(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}
