import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ctip, folderWith, PROGRAM } from '../support/run-ctip.ts';

const OUTCOME = (id: string, indicators = '') => `    - id: ${id}
      statement: Officers screen people at farm visits in district ${id}.
${indicators}`;
const DESIGN = `ctip: 1
stage: proposal
logframe:
  outcomes:
${OUTCOME('OC1')}`;
const RULE = 'outcome-has-outcome-indicator';

interface Report {
  readonly files: {
    readonly path: string;
    readonly findings: { rule: string; element: string; waived: boolean; known: boolean; severity: string }[];
  }[];
  readonly summary: Record<string, number>;
}
function report(cwd: string, ...args: string[]): Report {
  return JSON.parse(ctip(['lint', '--format', 'json', ...args], { cwd }).stdout) as Report;
}
const found = (cwd: string, rule: string, ...args: string[]) =>
  report(cwd, ...args).files.flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule));

describe('ctip waive', () => {
  const WAIVE = ['--reason', 'The indicators are agreed in May.', '--accepted-by', "donor's programme officer"];

  it('accepts a finding until a day, and leaves everything else of the file as it is', () => {
    const before = `# A note of ours\n${DESIGN}`;
    const cwd = folderWith({ 'a.ctip.yaml': before });
    const run = ctip(['waive', 'a.ctip.yaml', RULE, 'OC1.indicators', ...WAIVE, '--until', '2999-04'], { cwd });
    expect(run).toMatchObject({ code: 0, stdout: '' });
    const text = readFileSync(join(cwd, 'a.ctip.yaml'), 'utf8');
    expect(text.startsWith(before)).toBe(true);
    expect(found(cwd, RULE)).toMatchObject([{ waived: true }]);
    expect(report(cwd).summary.waived).toBe(1);
    // The day has passed: the finding counts again, and the waiver says why.
    const env = { SOURCE_DATE_EPOCH: String(Date.UTC(2999, 4, 1) / 1000) };
    const later = JSON.parse(ctip(['lint', '--format', 'json'], { cwd, env }).stdout) as Report;
    const rules = later.files[0]?.findings.filter(({ waived }) => !waived).map(({ rule }) => rule);
    expect(rules).toContain(RULE);
    expect(rules).toContain('waiver-is-current');
    const lastDay = { SOURCE_DATE_EPOCH: String(Date.UTC(2999, 3, 30) / 1000) };
    expect(ctip(['lint', '--format', 'compact'], { cwd, env: lastDay }).stdout).not.toContain(RULE);
  });

  it('brings a waiver of the same finding up to date', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    for (const until of ['2998', '2999'])
      ctip(['waive', 'a.ctip.yaml', RULE, 'OC1', ...WAIVE, '--until', until], { cwd });
    expect(readFileSync(join(cwd, 'a.ctip.yaml'), 'utf8').match(/rule:/g)).toHaveLength(1);
    expect(readFileSync(join(cwd, 'a.ctip.yaml'), 'utf8')).toContain('2999');
  });

  it.each([
    [
      ['outcome-has-outcome-indicater', 'OC1', ...WAIVE, '--until', '2999'],
      'Did you mean "outcome-has-outcome-indicator"?',
    ],
    [[RULE, 'OC2', ...WAIVE, '--until', '2999'], 'reports nothing at "OC2".'],
    [['no-traceable-detail', 'OC1', ...WAIVE, '--until', '2999'], 'has no finding of no-traceable-detail.'],
    [[RULE, 'OC1', ...WAIVE, '--until', 'soon'], '"soon" is no date.'],
    [[RULE, 'OC1', ...WAIVE, '--until', '2020'], '2020 has passed.'],
    [[RULE, 'OC1', '--reason', 'tbd', '--accepted-by', 'officer', '--until', '2999'], '--reason says nothing.'],
    [[RULE, 'OC1', '--accepted-by', 'officer', '--until', '2999'], "required option '--reason <text>'"],
  ])('writes nothing for %j', (args, expected) => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    const { code, stderr } = ctip(['waive', 'a.ctip.yaml', ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
    expect(readFileSync(join(cwd, 'a.ctip.yaml'), 'utf8')).toBe(DESIGN);
  });
});

describe('a baseline', () => {
  it('hides what was known, and nothing that is new, although something known was mended', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    const written = ctip(['lint', '--write-baseline'], { cwd });
    expect(written.code).toBe(0);
    expect(written.stderr).toMatch(/^Wrote ctip\.baseline\.json with \d+ known findings\.\n$/);
    expect(ctip(['lint', '--baseline', '--max-warnings', '0'], { cwd }).code).toBe(0);
    // Edits elsewhere and a new place of the entry change nothing.
    const moved = DESIGN.replace('logframe:', 'programme: {title: Fair contracts}\nlogframe:').replace(
      'ctip: 1',
      '# Draft\nctip: 1',
    );
    writeFileSync(join(cwd, 'a.ctip.yaml'), moved);
    expect(found(cwd, RULE, '--baseline')).toMatchObject([{ known: true }]);
    // One is mended, another of the same rule is new.
    const indicators = '      indicators: [{id: OC1-I1, text: "Share of visits with screening", measures: practice}]\n';
    writeFileSync(join(cwd, 'a.ctip.yaml'), `${DESIGN}${indicators}${OUTCOME('OC2')}`);
    expect(found(cwd, RULE, '--baseline')).toMatchObject([{ element: 'OC2.indicators', known: false }]);
    const run = ctip(['lint', '--baseline'], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/ctip\.baseline\.json holds \d+ findings? that no longer occurs?; --prune-baseline/);
  });

  it('is shrunk by --prune-baseline and never grows by it', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN, 'b.ctip.yaml': DESIGN });
    ctip(['lint', '--write-baseline'], { cwd });
    const entries = () => {
      const { files } = JSON.parse(readFileSync(join(cwd, 'ctip.baseline.json'), 'utf8')) as {
        files: Record<string, { element: string; rule: string }[]>;
      };
      return files;
    };
    const before = entries();
    rmSync(join(cwd, 'b.ctip.yaml'));
    writeFileSync(join(cwd, 'a.ctip.yaml'), DESIGN.replaceAll('OC1', 'OC2'));
    const { stderr } = ctip(['lint', '--prune-baseline'], { cwd });
    expect(stderr).toMatch(/^Took \d+ findings out of ctip\.baseline\.json\.\n$/);
    expect(Object.keys(entries())).toEqual(['a.ctip.yaml']);
    expect(entries()['a.ctip.yaml']?.some(({ element }) => element.startsWith('OC'))).toBe(false);
    expect(entries()['a.ctip.yaml']?.length).toBeLessThan(before['a.ctip.yaml']?.length ?? 0);
    const known = ctip(['lint', '--baseline-file', 'x.json'], { cwd });
    expect(known.stderr).toContain('--baseline-file names a file, and nothing is to be done with it.');
  });

  it('holds no word of the design, and neither broken files nor faults of the program', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN, 'broken.ctip.yaml': 'ctip: 1\nstage: prposal\n' });
    expect(ctip(['lint', '--write-baseline'], { cwd }).code).toBe(1);
    const text = readFileSync(join(cwd, 'ctip.baseline.json'), 'utf8');
    expect(text).not.toContain('farm visits');
    expect(text).not.toContain('broken');
  });

  it.each(['', '[]', '{"version": 2, "files": {}}', '{"version": 1, "files": {"a": [{"rule": 1}]}}'])(
    'that is %j is refused',
    (text) => {
      const cwd = folderWith({ 'a.ctip.yaml': DESIGN, 'ctip.baseline.json': text });
      const { code, stderr } = ctip(['lint', '--baseline'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('ctip.baseline.json is no baseline of ctip.');
    },
  );
});

describe('what is reported', () => {
  it('--rule and --category choose, and what another rule silences stays silent', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    expect(new Set(report(cwd, '--rule', RULE).files[0]?.findings.map(({ rule }) => rule))).toEqual(new Set([RULE]));
    expect(report(cwd, '--rule', 'no-traceable-detail').summary).toMatchObject({ errors: 0, warnings: 0, notes: 0 });
    expect(ctip(['lint', '--rule', 'no-traceable-detail'], { cwd }).code).toBe(0);
    const indicators = report(cwd, '--category', 'indicators').files[0]?.findings.map(({ rule }) => rule);
    expect(indicators).toContain(RULE);
    expect(indicators).not.toContain('outcome-has-assumption');
  });

  it('--quiet prints errors only and counts all; --max-warnings is an exit code', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    const all = report(cwd).summary;
    const quiet = report(cwd, '--quiet');
    expect(all.warnings).toBeGreaterThan(0);
    expect(quiet.summary).toEqual(all);
    expect(new Set(quiet.files[0]?.findings.map(({ severity }) => severity))).toEqual(new Set(['error']));
    const few = ctip(['lint', '--stage', 'concept', '--max-warnings', '0'], { cwd });
    const many = ctip(['lint', '--stage', 'concept', '--max-warnings', '100'], { cwd });
    expect([few.code, many.code]).toEqual([1, 0]);
    expect(few.stderr).toMatch(/^ctip: \d+ warnings?; --max-warnings allows 0\.\n$/);
  });

  it('several reports go each to its own place', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    const run = ctip(
      ['lint', '--format', 'compact', '--format', 'json=report.json', '--format', 'sarif=report.sarif'],
      { cwd },
    );
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(`[${RULE}]`);
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).version).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, 'report.sarif'), 'utf8')).version).toBe('2.1.0');
    const again = ctip(['lint', '--format', 'markdown', '-o', 'report.json'], { cwd });
    expect(again.stdout).toBe('');
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toContain('# ');
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('standard input is checked under the name that it stands for', () => {
    const cwd = folderWith({ 'ctip.config.yaml': 'overrides: [{files: ["drafts/*"], stage: concept}]' });
    const { stdout, code } = ctip(['lint', '-', '--stdin-filename', 'drafts/a.ctip.yaml', '--format', 'json'], {
      cwd,
      input: DESIGN,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).files[0]).toMatchObject({ path: 'drafts/a.ctip.yaml', stage: 'concept' });
    expect(JSON.parse(ctip(['lint', '-', '--format', 'json'], { cwd, input: DESIGN }).stdout).files[0].path).toBe(
      '<stdin>',
    );
  });

  it('GitHub Actions get annotations by themselves', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    const run = (...args: string[]) => ctip(['lint', ...args], { cwd, env: { GITHUB_ACTIONS: 'true' } }).stdout;
    expect(run()).toMatch(/^::error file=a\.ctip\.yaml,line=\d+/m);
    expect(run('--format', 'pretty')).not.toContain('::error');
  });
});

describe('many files and bad days', () => {
  it('checks many files in threads, in the order of their paths, as one thread would', () => {
    const files = Object.fromEntries(
      Array.from({ length: 130 }, (_, i) => [`d${i}.ctip.yaml`, i % 7 === 3 ? 'a: [' : DESIGN]),
    );
    const cwd = folderWith({ ...files, 'ctip.config.yaml': `rules: {${RULE}: note}\n` });
    const many = report(cwd);
    const paths = many.files.map(({ path }) => path);
    expect(paths).toEqual(Object.keys(files).sort());
    expect(many.files[0]?.findings.find(({ rule }) => rule === RULE)?.severity).toBe('note');
    const some = report(cwd, 'd0.ctip.yaml', 'd3.ctip.yaml');
    expect(many.files.filter(({ path }) => path === 'd0.ctip.yaml' || path === 'd3.ctip.yaml')).toEqual(some.files);
    expect(ctip(['lint', '--format', 'json'], { cwd }).code).toBe(2);
  });

  it('a file that vanishes between search and check is one finding', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    const { code, stdout } = ctip(['lint', 'a.ctip.yaml', 'gone.ctip.yaml', '--format', 'compact'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('gone.ctip.yaml:1:1: error: There is no file gone.ctip.yaml. [unreadable]');
    expect(stdout).toContain(RULE);
  });

  it('a file of 20 MB is one finding, and the others are checked', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN, 'big.ctip.yaml': `ctip: 1\n# ${'x'.repeat(20 * 1024 * 1024)}\n` });
    const { code, stdout } = ctip(['lint', '--format', 'compact'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('big.ctip.yaml:1:1: error: big.ctip.yaml has 21 MB; a design file has at most 5 MB.');
    expect(stdout).toContain(RULE);
  });

  it('a reader that goes away changes neither the exit code nor the other reports', async () => {
    const cwd = folderWith({
      'a.ctip.yaml': `${DESIGN}${Array.from({ length: 300 }, (_, i) => OUTCOME(`OC${i + 2}`)).join('')}`,
    });
    const child = spawn(process.execPath, [PROGRAM, 'lint', '--format', 'pretty', '--format', 'json=r.json'], { cwd });
    child.stdout.once('data', () => child.stdout.destroy());
    const stderr: string[] = [];
    child.stderr.on('data', (text) => stderr.push(String(text)));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr: stderr.join('') }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')).summary.errors).toBeGreaterThan(300);
  });

  it('a slow reader gets all of a report that no pipe holds at once', async () => {
    const cwd = folderWith({
      'a.ctip.yaml': `${DESIGN}${Array.from({ length: 300 }, (_, i) => OUTCOME(`OC${i + 2}`)).join('')}`,
    });
    const child = spawn(process.execPath, [PROGRAM, 'lint', '--format', 'json'], { cwd });
    let text = '';
    child.stdout.on('data', (piece) => {
      text += String(piece);
      child.stdout.pause();
      setTimeout(() => child.stdout.resume(), 5);
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(1);
    expect(text.length).toBeGreaterThan(10 * 65_536);
    expect(JSON.parse(text).summary.files).toBe(1);
  });

  it('a report for which there is no room leaves the old one, and the other reports are whole', () => {
    const cwd = folderWith({
      'a.ctip.yaml': `${DESIGN}${Array.from({ length: 300 }, (_, i) => OUTCOME(`OC${i + 2}`)).join('')}`,
      'r.json': 'old',
    });
    // Files of more than 8 blocks of 1 KB cannot be written here, as on a full disk.
    const command = `ulimit -f 8; exec "${process.execPath}" "${PROGRAM}" lint --format compact --format json=r.json`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8', maxBuffer: 1e8 });
    expect(status).toBe(2);
    expect(stderr).toBe(
      'ctip: r.json cannot be written: the disk is full.\nMake room and run the command again; nothing was changed.\n',
    );
    expect(stdout.split('\n').length).toBeGreaterThan(300);
    expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['a.ctip.yaml', 'r.json']);
  });
});

it('a run that is interrupted leaves nothing behind', async () => {
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`d${i}.ctip.yaml`, DESIGN]));
  const cwd = folderWith({ ...files, 'r.json': 'old' });
  const child = spawn(process.execPath, [PROGRAM, 'lint', '--format', 'json=r.json', '--format', 'compact'], { cwd });
  child.stdout.once('data', () => child.kill('SIGINT'));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(130);
  expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toBe('old');
  expect(readdirSync(cwd).filter((name) => name.includes('tmp'))).toEqual([]);
});

it('no report is left half written where the process is killed', () => {
  const cwd = folderWith({ 'a.ctip.yaml': DESIGN, 'r.json': 'old' });
  const slow = `"${process.execPath}" "${PROGRAM}" lint - --format json=r.json < <(sleep 5) & sleep 1; kill -9 $!; wait`;
  execFileSync('bash', ['-c', slow], { cwd, stdio: 'ignore' });
  expect(existsSync(join(cwd, 'r.json'))).toBe(true);
  expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toBe('old');
});
