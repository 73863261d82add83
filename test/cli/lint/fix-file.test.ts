import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Io } from '../../../src/cli/io.ts';
import { fixFile } from '../../../src/cli/lint/fix-file.ts';
import { folderWith } from '../../support/run-ctip.ts';

const DESIGN = 'ctip: 1\r\nstage: Proposal # now\r\nprogramme:\r\n  start: 03/04/2027\r\n';
const MENDED = DESIGN.replace('Proposal', 'proposal');
const NOTHING = { path: 'a.ctip.yaml', fixed: [], refused: [], diff: undefined, said: '' };

const ioIn = (cwd: string): Io => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: {},
  cwd,
  now: () => new Date(0),
});

const fix = (folder: string, dryRun = false, excerpts: 'shown' | 'left-out' = 'shown') =>
  fixFile('a.ctip.yaml', { dryRun }, { rules: [], excerpts }, ioIn(folder));

describe('fixFile', () => {
  it('mends a file in place and says what it did', async () => {
    const folder = folderWith({ 'a.ctip.yaml': DESIGN });
    const { said } = await fix(folder);
    expect(said).toBe('a.ctip.yaml: 1 place mended.\n  line 2, stage: Writes "Proposal" as proposal.\n');
    expect(readFileSync(join(folder, 'a.ctip.yaml'), 'utf8')).toBe(MENDED);
    expect(readdirSync(folder)).toEqual(['a.ctip.yaml']);
    expect(await fix(folder)).toEqual(NOTHING);
  });

  it('shows in a dry run what would change, and changes nothing', async () => {
    const folder = folderWith({ 'a.ctip.yaml': DESIGN });
    const { said, diff } = await fix(folder, true);
    expect(said).toBe(diff);
    expect(diff).toBe(
      '--- a/a.ctip.yaml\n+++ b/a.ctip.yaml\n@@ -1,4 +1,4 @@\n ctip: 1\r\n-stage: Proposal # now\r\n+stage: proposal # now\r\n programme:\r\n   start: 03/04/2027\r\n',
    );
    expect(readFileSync(join(folder, 'a.ctip.yaml'), 'utf8')).toBe(DESIGN);
  });

  it('shows in the difference no private note, nothing that can be traced, and no sign that acts on a terminal', async () => {
    const source = `ctip: 1
patterns:
  - id: TP1
    answers:
      unknowns:
        answer: A guard told us.
        private: yes
    sector: Farms
    technology_facilitated: N # \u001b[31m
    summary: Ask +977 980 123 4567
`;
    const { diff } = await fix(folderWith({ 'a.ctip.yaml': source }), true);
    expect(diff).toContain(
      '-    technology_facilitated: N # \\u{1b}[31m\n+    technology_facilitated: no # \\u{1b}[31m\n',
    );
    expect(diff).toContain(' [not shown]\n     sector: Farms\n');
    expect(diff).not.toContain('private');
    expect(diff).not.toContain('4567');
  });

  it('lists what would be mended where no text of the design may be shown', async () => {
    const { said, diff } = await fix(folderWith({ 'a.ctip.yaml': DESIGN }), true, 'left-out');
    expect(diff).toBeUndefined();
    expect(said).toBe('a.ctip.yaml: 1 place would be mended.\n  line 2, stage: Writes it as the format has it.\n');
  });

  it.each([
    ['patch', ['-p1', '--dry-run', '--fuzz=0']],
    ['git', ['apply', '--check']],
  ])('shows a difference that %s can apply, whatever the ends of the lines', async (program, args) => {
    if (spawnSync(program, ['--version']).status !== 0) return;
    for (const source of [
      DESIGN,
      DESIGN.replaceAll('\r\n', '\n'),
      DESIGN.replace(' # now', ' #\tnow'),
      DESIGN.trimEnd(),
    ]) {
      const folder = folderWith({ 'a.ctip.yaml': source });
      const { said } = await fix(folder, true);
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, input: said, encoding: 'utf8' });
      expect([status, stdout + stderr]).toEqual([0, expect.not.stringMatching(/fuzz|offset|CRs/)]);
    }
  });

  it('says what was left alone', async () => {
    const { said } = await fix(folderWith({ 'a.ctip.yaml': 'ctip: 1\nstage: >- # why\n  Proposal\n' }));
    expect(said).toBe(
      'a.ctip.yaml: 1 place left alone, because more than that would have changed or come to light.\n  line 2, stage: Writes "Proposal" as proposal.\n',
    );
  });

  it('passes over what cannot be read; whoever checks it says so', async () => {
    const folder = folderWith();
    expect(await fix(folder)).toEqual(NOTHING);
    mkdirSync(join(folder, 'a.ctip.yaml'));
    expect(await fix(folder)).toEqual(NOTHING);
    expect(await fix(folderWith({ 'a.ctip.yaml': Uint8Array.of(0xff, 0xfe, 0) }))).toEqual(NOTHING);
  });

  it('refuses to change a link, and leaves one alone that needs no change', async () => {
    const folder = folderWith({ 'real.ctip.yaml': DESIGN });
    symlinkSync('real.ctip.yaml', join(folder, 'a.ctip.yaml'));
    await expect(fix(folder)).rejects.toThrow('a.ctip.yaml is a link; --fix changes only the file itself.');
    expect(readFileSync(join(folder, 'real.ctip.yaml'), 'utf8')).toBe(DESIGN);
    writeFileSync(join(folder, 'real.ctip.yaml'), MENDED);
    expect(await fix(folder)).toEqual(NOTHING);
  });

  it.skipIf(process.getuid?.() === 0)('refuses a file that may not be written', async () => {
    const folder = folderWith({ 'a.ctip.yaml': DESIGN });
    chmodSync(join(folder, 'a.ctip.yaml'), 0o444);
    await expect(fix(folder)).rejects.toThrow('a.ctip.yaml or its folder may not be written.');
  });

  it('does not write over what somebody saved meanwhile', async () => {
    const folder = folderWith({ 'a.ctip.yaml': DESIGN });
    const path = join(folder, 'a.ctip.yaml');
    const read = vi.spyOn(TextDecoder.prototype, 'decode').mockImplementationOnce((bytes) => {
      writeFileSync(path, `${DESIGN}# mine\r\n`);
      return Buffer.from(bytes as Uint8Array).toString();
    });
    await expect(fix(folder)).rejects.toThrow('was changed by somebody else while it was being mended');
    read.mockRestore();
    expect(readFileSync(path, 'utf8')).toBe(`${DESIGN}# mine\r\n`);
  });
});
