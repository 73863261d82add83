import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDesign } from '../../src/design/read-design.ts';
import { ctip, folderWith, PROGRAM } from '../support/run-ctip.ts';

const DESIGN = `ctip: 1
stage: proposal
logframe:
  outcomes:
    - id: OC1
      statement: Officers screen people at farm visits.
`;
const RULE = 'outcome-has-outcome-indicator';
const REASON = 'The indicators are agreed in May.';

interface Words {
  readonly rule?: string;
  readonly where?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly until?: string;
}

function waive(cwd: string, words: Words = {}, ...more: readonly string[]) {
  const { rule = RULE, where = 'OC1', reason = REASON, by = 'officer', until = '2999' } = words;
  const args = ['waive', 'a.ctip.yaml', rule, where, '--reason', reason, '--accepted-by', by, '--until', until];
  return ctip([...args, ...more], { cwd });
}
const textIn = (cwd: string) => readFileSync(join(cwd, 'a.ctip.yaml'), 'utf8');
const waiversIn = (cwd: string) => readDesign(textIn(cwd)).data?.waivers;
/** A design with waivers of the finding, each on a line. */
const waived = (...waivers: readonly string[]) =>
  `${DESIGN}waivers:\n${waivers.map((fields) => `  - {rule: ${RULE}, ${fields}}\n`).join('')}`;
function findings(cwd: string, rule: string, env: Record<string, string> = {}) {
  const { stdout } = ctip(['lint', '--format', 'json'], { cwd, env });
  const { files } = JSON.parse(stdout) as {
    files: { findings: { rule: string; pointer: string; message: string; line: number }[] }[];
  };
  return files.flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule));
}

describe('what a waiver says', () => {
  const TOO_SHORT = 'Write in a sentence why the finding may stand, such as "The register opens in March 2027."';
  it.each<[Words, string, string]>([
    [{ reason: 'ok' }, '--reason has 2 characters; at least 20 are needed.', TOO_SHORT],
    [{ reason: 'agreed     in     May' }, '--reason has 13 characters; at least 20 are needed.', TOO_SHORT],
    [{ reason: 'tbd' }, '--reason says nothing.', TOO_SHORT],
    [
      { by: 'n/a' },
      '--accepted-by says nothing.',
      'Write the role that accepts it, such as "programme officer of the donor".',
    ],
    [
      { reason: 'Agreed with anna.k@example.org in May.' },
      '--reason holds a detail that can be traced to a person or a place (****.*@*******.*rg).',
      'Leave it out: a waiver is printed in the documents.',
    ],
    [
      { by: 'officer, +48 601 234 567' },
      '--accepted-by holds a detail that can be traced to a person or a place (+** *** *** *67).',
      'Leave it out: a waiver is printed in the documents.',
    ],
    [
      { reason: 'The indicators are \u001b[31magreed in May.' },
      '--reason holds a sign that nobody sees (U+001B).',
      'Type it without that sign.',
    ],
    [
      { by: 'programme\u202e officer' },
      '--accepted-by holds a sign that nobody sees (U+202E).',
      'Type it without that sign.',
    ],
    [{ until: 'soon' }, '"soon" is no date.', 'Write it as 2027, 2027-04 or 2027-04-30.'],
    [{ until: '2020-12' }, '2020-12 has passed.', 'A waiver holds until a day that is still to come.'],
    [
      { rule: 'schema' },
      'What schema reports is wrong with the form of the file and cannot be accepted.',
      'Mend that place: what is broken in its form can be neither checked in full nor exported.',
    ],
  ])('%j is refused, and nothing is written', (words, message, hint) => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    expect(waive(cwd, words)).toEqual({ code: 2, stdout: '', stderr: `ctip: ${message}\n${hint}\n` });
    expect(textIn(cwd)).toBe(DESIGN);
  });

  it('a reason of exactly twenty characters is one, and of several lines makes one', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    expect(waive(cwd, { reason: 'Agreed by\ntelephone.\n', by: ' programme\tofficer ', until: ' 2999-04 ' }).code).toBe(
      0,
    );
    expect(waiversIn(cwd)).toEqual([
      {
        rule: RULE,
        where: 'OC1',
        reason: 'Agreed by telephone.',
        accepted_by: 'programme officer',
        until: '2999-04',
      },
    ]);
    expect(findings(cwd, 'waiver-has-reason')).toEqual([]);
  });

  it('the length is that of the rule in force, and the linter asks for the same', () => {
    const config = (characters: number) => `rules: {waiver-has-reason: {characters: ${characters}}}\n`;
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN, 'ctip.config.yaml': config(40) });
    expect(waive(cwd).stderr).toContain('--reason has 33 characters; at least 40 are needed.');
    writeFileSync(join(cwd, 'ctip.config.yaml'), config(6));
    expect(waive(cwd, { reason: 'agreed' }).code).toBe(0);
    expect(findings(cwd, 'waiver-has-reason')).toEqual([]);
    writeFileSync(join(cwd, 'ctip.config.yaml'), config(7));
    expect(findings(cwd, 'waiver-has-reason').map(({ message }) => message)).toEqual([
      `The reason of the waiver of ${RULE} at OC1 is "agreed", which says too little.`,
    ]);
  });
});

describe('where a waiver is written', () => {
  it('accepts what is reported at a stage that the design has not reached yet', () => {
    const text = `${DESIGN.replace('proposal', 'concept')}programme: {start: 2027, end: 2029}
sustainability: {gains: [{what: screening}]}
`;
    const cwd = folderWith({ 'a.ctip.yaml': text });
    const later = { rule: 'exit-starts-early', where: 'sustainability' };
    expect(waive(cwd, later).stderr).toContain('a.ctip.yaml has no finding of exit-starts-early.');
    expect(waive(cwd, later, '--stage', 'approval').code).toBe(0);
    expect(waiversIn(cwd)).toMatchObject([later]);
  });

  it('takes the configuration that it is told to take', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN, 'ctip.config.yaml': `rules: {${RULE}: off}\n` });
    mkdirSync(join(cwd, 'policy'));
    writeFileSync(join(cwd, 'policy', 'own.yaml'), 'rules: {waiver-has-reason: {characters: 60}}\n');
    expect(waive(cwd).stderr).toContain(`a.ctip.yaml has no finding of ${RULE}.`);
    expect(waive(cwd, {}, '--config', 'policy/own.yaml').stderr).toContain('at least 60 are needed.');
    expect(waive(cwd, {}, '--no-config').code).toBe(0);
  });

  it('a file that is protected against writing stays as it is', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    chmodSync(join(cwd, 'a.ctip.yaml'), 0o444);
    // Nothing keeps the administrator from writing; the folder belongs to the user who tries.
    const uid = process.getuid?.() === 0 ? 65534 : undefined;
    if (uid !== undefined) spawnSync('chown', ['-R', String(uid), cwd]);
    const args = [
      'waive',
      'a.ctip.yaml',
      RULE,
      'OC1',
      '--reason',
      REASON,
      '--accepted-by',
      'officer',
      '--until',
      '2999',
    ];
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
      cwd,
      encoding: 'utf8',
      ...(uid === undefined ? {} : { uid }),
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'ctip: a.ctip.yaml or its folder may not be written.\nChoose another place, or ask for the right to write there.\n',
    });
    expect(textIn(cwd)).toBe(DESIGN);
  });

  it('a finding that a waiver of another place accepts is not accepted twice', () => {
    const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
    expect(waive(cwd).code).toBe(0);
    const before = textIn(cwd);
    expect(waive(cwd, { where: 'OC1.indicators' })).toEqual({
      code: 2,
      stdout: '',
      stderr: `ctip: ${RULE} at OC1.indicators is accepted already.\nTo bring that waiver up to date, name its place: OC1.\n`,
    });
    expect(textIn(cwd)).toBe(before);
    expect(waive(cwd, { until: '2998' }).code).toBe(0);
    expect(waiversIn(cwd)).toMatchObject([{ where: 'OC1', until: '2998' }]);
  });
});

describe('two waivers of one finding', () => {
  const FIRST = `where: OC1, reason: ${REASON}, accepted_by: officer, until: 2998`;

  it('the second is unnecessary, wherever its place, and says more than --fix may take out', () => {
    const other = 'where: OC1.indicators, reason: The ministry has to agree first., accepted_by: officer, until: 2999';
    const text = waived(FIRST, other);
    const cwd = folderWith({ 'a.ctip.yaml': text });
    expect(findings(cwd, 'waiver-is-used')).toMatchObject([
      {
        line: 9,
        message: `The waiver of ${RULE} at OC1.indicators accepts only what another waiver accepts already.`,
      },
    ]);
    ctip(['lint', '--fix'], { cwd });
    expect(textIn(cwd)).toBe(text);
  });

  it('one that says the same is taken out by --fix', () => {
    const cwd = folderWith({ 'a.ctip.yaml': waived(FIRST, FIRST) });
    expect(findings(cwd, 'waiver-is-used')).toHaveLength(1);
    ctip(['lint', '--fix'], { cwd });
    expect(textIn(cwd)).toBe(waived(FIRST));
    expect(findings(cwd, 'waiver-is-used')).toEqual([]);
  });

  it('of one that has expired and one that holds, the expired one is unnecessary', () => {
    const expired = FIRST.replace('2998', '2020');
    const cwd = folderWith({ 'a.ctip.yaml': waived(expired, FIRST) });
    expect(findings(cwd, 'waiver-is-used').map(({ line }) => line)).toEqual([8]);
    expect(findings(cwd, 'waiver-is-current')).toEqual([]);
    // Alone it is what it was: expired.
    writeFileSync(join(cwd, 'a.ctip.yaml'), waived(expired));
    expect(findings(cwd, 'waiver-is-used')).toEqual([]);
    expect(findings(cwd, 'waiver-is-current')).toHaveLength(1);
  });

  it('a wider one that accepts more is needed', () => {
    const second = DESIGN.split('\n').slice(4).join('\n').replace('OC1', 'OC2');
    const narrow = FIRST.replace('OC1', 'OC1.indicators');
    const wide = FIRST.replace('OC1', 'logframe');
    const cwd = folderWith({ 'a.ctip.yaml': waived(narrow, wide).replace('waivers:', `${second}waivers:`) });
    expect(findings(cwd, 'waiver-is-used')).toEqual([]);
    writeFileSync(join(cwd, 'a.ctip.yaml'), waived(narrow, wide));
    expect(findings(cwd, 'waiver-is-used')).toHaveLength(1);
  });
});
