import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ctip, folderWith, ROOT } from '../support/run-ctip.ts';

const EXAMPLE = readFileSync(`${ROOT}examples/fair-season.ctip.yaml`, 'utf8');
const hasOffice = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0;
if (!hasOffice)
  process.stderr.write('LibreOffice or pdftotext is missing: the Word document is not opened in this run.\n');

describe('ctip export', () => {
  it('writes the document beside the design and says so on stderr', () => {
    const cwd = folderWith({ 'p.ctip.yaml': EXAMPLE });
    expect(ctip(['export', 'p.ctip.yaml', '--to', 'md'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Wrote p.md.\n',
    });
    expect(readFileSync(join(cwd, 'p.md'), 'utf8')).toMatch(/^# Fair Season/);
  });

  it('does not replace a document that somebody may have worked on', () => {
    const cwd = folderWith({ 'p.ctip.yaml': EXAMPLE, 'p.md': 'edited by hand\n' });
    const refused = ctip(['export', 'p.ctip.yaml', '--to', 'md'], { cwd });
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('exists already') });
    expect(readFileSync(join(cwd, 'p.md'), 'utf8')).toBe('edited by hand\n');
    expect(ctip(['export', 'p.ctip.yaml', '--to', 'md', '--force'], { cwd }).code).toBe(0);
    // The same document again is no replacement.
    expect(ctip(['export', 'p.ctip.yaml', '--to', 'md'], { cwd }).code).toBe(0);
    expect(ctip(['export', 'p.ctip.yaml', '--to', 'md', '-o', 'p.ctip.yaml', '--force'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the design itself'),
    });
    expect(readFileSync(join(cwd, 'p.ctip.yaml'), 'utf8')).toBe(EXAMPLE);
  });

  it('writes to stdout, and leaves out the annex when asked', () => {
    const cwd = folderWith({ 'p.ctip.yaml': 'ctip: 1\nstage: proposal\nprogramme: {title: Thin}\n' });
    const whole = ctip(['export', 'p.ctip.yaml', '--to', 'md', '-o', '-'], { cwd }).stdout;
    const without = ctip(['export', 'p.ctip.yaml', '--to', 'md', '-o', '-', '--no-findings'], { cwd }).stdout;
    expect(whole).toContain('Nothing is decided about an evaluation');
    expect(without).not.toContain('Nothing is decided about an evaluation');
    expect(without).toMatch(/Not stated yet/);
  });

  it('gives the same bytes in every time zone, and takes a date from SOURCE_DATE_EPOCH', () => {
    const cwd = folderWith({ 'p.ctip.yaml': EXAMPLE });
    const document = (name: string, env: Record<string, string>) => {
      expect(ctip(['export', 'p.ctip.yaml', '--to', 'docx', '-o', name], { cwd, env }).code).toBe(0);
      return readFileSync(join(cwd, name));
    };
    const first = document('a.docx', { TZ: 'Asia/Kathmandu' });
    expect(first.equals(document('b.docx', { TZ: 'America/Lima' }))).toBe(true);
    expect(first.equals(document('c.docx', { SOURCE_DATE_EPOCH: '1893456000' }))).toBe(false);
    expect(
      ctip(['export', 'p.ctip.yaml', '--to', 'md', '-o', '-'], { cwd, env: { SOURCE_DATE_EPOCH: 'soon' } }),
    ).toMatchObject({ code: 2, stderr: expect.stringContaining('SOURCE_DATE_EPOCH') });
  });

  it('says when it cannot write, and leaves nothing half-written', () => {
    const cwd = folderWith({ 'p.ctip.yaml': EXAMPLE });
    expect(ctip(['export', 'p.ctip.yaml', '--to', 'md', '-o', 'no/where.md'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no folder'),
    });
    mkdirSync(join(cwd, 'folder.md'));
    expect(ctip(['export', 'p.ctip.yaml', '--to', 'md', '-o', 'folder.md', '--force'], { cwd }).code).toBe(2);
  });

  it('follows a link, and destroys no pipe or device', () => {
    const cwd = folderWith({ 'p.ctip.yaml': EXAMPLE, 'real.md': 'old\n' });
    symlinkSync('real.md', join(cwd, 'link.md'));
    expect(ctip(['export', 'p.ctip.yaml', '--to', 'md', '-o', 'link.md', '--force'], { cwd }).code).toBe(0);
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real.md'), 'utf8')).toMatch(/^# Fair Season/);
    if (spawnSync('mkfifo', [join(cwd, 'pipe.md')]).status !== 0) return;
    const refused = ctip(['export', 'p.ctip.yaml', '--to', 'md', '-o', 'pipe.md', '--force'], { cwd });
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('no ordinary file') });
    expect(lstatSync(join(cwd, 'pipe.md')).isFIFO()).toBe(true);
  });

  it('does not give a document the ending of another format', () => {
    const cwd = folderWith({ 'p.ctip.yaml': EXAMPLE });
    expect(ctip(['export', 'p.ctip.yaml', '--to', 'docx', '-o', 'p.md'], { cwd }).code).toBe(2);
  });

  it.skipIf(!hasOffice)(
    'opens in an office program, with its text and its pages',
    () => {
      const cwd = folderWith({ 'p.ctip.yaml': EXAMPLE });
      ctip(['export', 'p.ctip.yaml', '--to', 'docx'], { cwd });
      const profile = `-env:UserInstallation=file://${join(cwd, 'profile')}`;
      const { status } = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', 'p.docx'], {
        cwd,
        timeout: 120_000,
      });
      expect(status).toBe(0);
      spawnSync('pdftotext', ['-layout', 'p.pdf', 'p.txt'], { cwd });
      const text = readFileSync(join(cwd, 'p.txt'), 'utf8');
      for (const heading of [
        'Summary',
        'Problem and trafficking pattern',
        'Logical framework',
        'Displacement and risks',
        'Evaluation plan',
        'Safeguarding',
        'Sustainability',
        'Evidence used',
      ]) {
        expect(text).toMatch(new RegExp(`^\\s*\\d+ ${heading}`, 'm'));
      }
      expect(text).toMatch(/Page 2 of \d\d/);
      // A private card stays out, whatever its words.
      expect(text).not.toContain('permit slots');
    },
    180_000,
  );
});
