import { describe, expect, it } from 'vitest';
import { ctip, folderWith, ROOT } from '../support/run-ctip.ts';

/** Ids of the reference from which the knowledge was made, by prefix and highest number. */
const RANGES: Readonly<Record<string, number>> = {
  'PD-L': 28,
  'PD-M': 33,
  'PD-B': 9,
  'PD-K': 9,
  'PD-D': 7,
  'PD-DI': 7,
  'PD-I': 4,
  'PD-R': 16,
  'A1-L': 15,
  'A2-L': 15,
  'A3-L': 16,
  'A4-L': 15,
  'A5-L': 18,
  'A6-L': 16,
  'A7-L': 13,
  'A1-I': 18,
  'A2-I': 20,
  'A3-I': 19,
  'A4-I': 21,
  'A5-I': 19,
  'A6-I': 20,
  'A7-I': 18,
  'A5-D': 8,
  'A6-D': 8,
  'A7-D': 8,
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].flatMap((type) => [[`A${type}-Q`, 18] as const, [`A${type}-R`, 10] as const]),
  ),
};
/** Ids without leading zeros. */
const PLAIN: Readonly<Record<string, number>> = {
  EL: 11,
  C: 18,
  'RF-E': 12,
  'RF-S': 12,
  'RF-L': 6,
  'SG-N': 10,
  'SG-H': 12,
  'SG-IC': 8,
  'SG-D': 12,
  'SG-K': 10,
  'SG-R': 5,
  'SG-G': 8,
};
/** Withdrawn in the reference itself; knowledge/NOTES.md says so. */
const WITHDRAWN = ['A4-I06'];
const NODES =
  'top-fewer-people-trafficked top-fewer-trafficking-networks area-fewer-entering area-more-exiting area-more-risk-penalty area-less-profit area-more-evidence sub-address-context-risk sub-safer-migration sub-increase-identifications sub-better-direct-support sub-better-compensation sub-reduce-enabling-environment sub-disrupt-networks sub-strategic-prosecutions sub-shrink-markets sub-clean-supply-chains sub-financial-barriers sub-better-data sub-more-learning instr-instruments instr-policies instr-legislation instr-systems-structures instr-cooperation-partners instr-supports-incentives instr-capacity instr-skills instr-knowledge instr-advocacy-influencing base-accumulated-knowledge know-previous-evaluation know-practitioner-expertise know-lived-experience know-existing-indicators-tools'.split(
    ' ',
  );

const numbered = (ranges: Readonly<Record<string, number>>, digits: number) =>
  Object.entries(ranges).flatMap(([prefix, last]) =>
    Array.from({ length: last }, (_, i) => `${prefix}${String(i + 1).padStart(digits, '0')}`),
  );

interface Shown {
  readonly version: number;
  readonly notice: string;
  readonly items: { id: string; kind: string; title: string; mark?: string; place?: string; entry: unknown }[];
}
const json = (...args: string[]): Shown => JSON.parse(ctip(['knowledge', ...args, '--format', 'json']).stdout);

describe('ctip knowledge show', () => {
  const evaluation = Array.from({ length: 16 }, (_, i) => `E${i}`);
  const all = [...numbered(RANGES, 2), ...numbered(PLAIN, 1), ...evaluation, ...NODES].filter(
    (id) => !WITHDRAWN.includes(id),
  );

  it(`answers all ${all.length} ids of the reference`, () => {
    const { code, stderr, stdout } = ctip(['knowledge', 'show', ...all, '--format', 'json']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const { items } = JSON.parse(stdout) as Shown;
    expect(items.map(({ id }) => id.replace(/\+$/, ''))).toEqual(all);
    expect(items.filter(({ title, mark }) => title.length < 3 || mark === undefined)).toEqual([]);
  });

  it('shows an item whole, with its mark, its sources and where it stands', () => {
    const { stdout } = ctip(['knowledge', 'show', 'A1-L13', '--no-color']);
    expect(stdout).toContain('lesson · Raising awareness');
    expect(stdout).toContain('[field]');
    expect(stdout).toContain('What a design should therefore do');
    expect(stdout).toMatch(/ilo-fair-recruitment-2019 ILO, .*Read:/s);
    expect(stdout).not.toContain('.yaml');
    const where = ctip(['knowledge', 'show', 'A1-L13', '--where']).stdout;
    expect(where).toMatch(/knowledge\/activities\/awareness\.yaml, line \d+/);
  });

  it('shows a source with what cites it, and a red flag with the rule that serves it', () => {
    expect(ctip(['knowledge', 'show', 'eca-2017']).stdout).toMatch(/Cited by.*PD-L05/s);
    expect(ctip(['knowledge', 'show', 'PD-R01']).stdout).toContain('ctip explain outcome-has-outcome-indicator');
    expect(json('show', 'A6-R10').items[0]?.entry).toMatchObject({ because: expect.stringContaining('A6-Q07') });
  });

  it('asks back for what there is not, and prints nothing of the rest', () => {
    const { code, stdout, stderr } = ctip(['knowledge', 'show', 'A1-I03', 'A1-I99']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/nothing with the id "A1-I99".\nDid you mean A1-I0?\d/);
    expect(ctip(['knowledge', 'show', 'outcome-has-baseline']).stderr).toContain('`ctip explain outcome-has-baseline`');
    expect(ctip(['knowledge', 'show', '\u001b[31mx']).stderr).not.toContain('\u001b');
    expect(ctip(['knowledge', 'show', 'A4-I06']).stderr).toMatch(/no longer in use.*\n`ctip knowledge show [\w-]+`/);
  });

  it('is Markdown where asked for', () => {
    const { stdout } = ctip(['knowledge', 'show', 'PD-L07', '--format', 'md']);
    expect(stdout).toMatch(/^## PD-L07$/m);
    expect(stdout).toContain('neither quoted from it nor endorsed by ICAT');
  });
});

describe('ctip knowledge', () => {
  it('says what there is, and what was verified and what was not', () => {
    const { code, stdout } = ctip(['knowledge'], { env: { COLUMNS: '200' } });
    expect(code).toBe(0);
    expect(stdout).toContain('could not be read');
    expect(stdout).toContain('[proposed]');
    expect(stdout).toMatch(/indicators \(\d+\)/);
  });

  it('counts the items of each file', () => {
    const { stdout } = ctip(['knowledge', '--stats']);
    expect(stdout).toMatch(/^awareness +1 activity type, 15 lessons, 18 questions, 18/m);
    expect(stdout).toMatch(/^sources\/part-1 +\d+ sources/m);
    const { total, files } = JSON.parse(ctip(['knowledge', '--stats', '--format', 'json']).stdout);
    expect(files.reduce((sum: number, file: { total: number }) => sum + file.total, 0)).toBe(total);
  });

  it.each([
    [['knowledge', 'lesons'], 'Did you mean lessons?'],
    [['knowledge', 'A1-I03'], 'ctip knowledge show A1-I03'],
    [['knowledge', 'lessons', '--activity', 'awarness'], 'Did you mean awareness?'],
    [['knowledge', 'indicators', '--node', 'sub-safe-migration'], 'Did you mean sub-safer-migration?'],
    [['knowledge', 'sources', '--country', 'Nepall'], 'Did you mean Nepal?'],
    [['knowledge', 'sources', '--region', 'Asia'], 'South Asia'],
    [['knowledge', 'sources', '--year', 'last'], '2015-2020'],
  ])('%j: %s', (args, hint) => {
    const { code, stdout, stderr } = ctip(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(hint);
  });

  it('lists what is asked for', () => {
    const found = json('indicators', '--activity', 'A1', '--level', 'outcome', '--measures', 'practice');
    expect(found.items.map(({ id }) => id)).toContain('A1-I03');
    expect(found.items.every(({ kind }) => kind === 'indicator')).toBe(true);
    const { stdout } = ctip(['knowledge', 'questions', '--activity', 'awareness', '--stage', 'concept']);
    expect(stdout.match(/• A1-Q\d\d/g)).toHaveLength(5);
    expect(ctip(['knowledge', 'lessons', 'xylophone']).stdout).toContain('Nothing of what there is');
  });

  it('finds earlier evaluations by country, region and category', () => {
    const nepal = json('sources', '--country', 'np').items.map(({ id }) => id);
    expect(nepal).toContain('archer-2018');
    expect(json('sources', '--country', 'Nepal', '--category', 'evaluation').items.length).toBeLessThan(nepal.length);
    expect(json('sources', '--region', 'horn of africa').items.map(({ id }) => id)).toContain('igad-eac-review-2012');
  });

  it('has no escapes in its output without a terminal, and lines that fit', () => {
    for (const args of [['lessons', '--activity', 'livelihoods'], ['show', 'A2-I19'], ['--stats'], []]) {
      const { stdout } = ctip(['knowledge', ...args], { env: { COLUMNS: '60' } });
      expect(stdout).not.toContain('\u001b');
      const wide = stdout.split('\n').filter((line) => line.length > 60 && /\S\s+\S/.test(line.slice(0, 60)));
      expect(wide.filter((line) => !line.includes('http'))).toEqual([]);
    }
  });
});

describe('ctip knowledge search', () => {
  it('ranks over everything', () => {
    const { code, stdout } = ctip(['knowledge', 'search', 'recruitment fees']);
    expect(code).toBe(0);
    expect(stdout).toContain('PD-L17');
    expect(stdout).toContain('A2-I19');
  });

  it.each([
    ['nothing', [], 'Nothing was asked for'],
    ['an empty text', [''], 'Nothing was asked for'],
    ['words too common', ['the', 'of'], 'too common'],
    ['a regular expression', ['(a+)+$|.*'], 'too common'],
    ['Arabic script', ['الاتجار بالبشر'], 'written in English'],
    ['ten thousand characters', ['recruitment fees '.repeat(600).slice(0, 10_000)], 'PD-L17'],
    ['ten thousand characters without a space', ['x'.repeat(10_000)], 'Nothing speaks of'],
  ])('%s is an ordinary question', (_, words, answer) => {
    const { code, stdout } = ctip(['knowledge', 'search', '--limit', '20', ...words]);
    expect(code).toBe(0);
    expect(stdout).toContain(answer);
    expect(stdout.length).toBeLessThan(20_000);
  });

  it('keeps to a kind, an activity type and a number', () => {
    const found = json('search', 'debt', '--kind', 'indicator', '--activity', 'livelihoods', '--limit', '2');
    expect(found.items).toHaveLength(2);
    expect(found.items.every(({ kind }) => kind === 'indicator')).toBe(true);
    expect(ctip(['knowledge', 'search', 'debt', '--limit', '0']).code).toBe(2);
  });
});

describe('ctip knowledge recommend', () => {
  interface Recommended {
    readonly lessons: { id: string; state: string; questions: string[]; findings: { rule: string }[] }[];
  }
  const recommend = (file: string): Recommended =>
    JSON.parse(ctip(['knowledge', 'recommend', file, '--format', 'json']).stdout);

  it('lists the lessons of the types chosen, and which are not answered', () => {
    const { lessons } = recommend(`${ROOT}examples/mtv-exit.ctip.yaml`);
    const ids = lessons.map(({ id }) => id);
    expect(ids).toContain('A1-L01');
    expect(ids).not.toContain('A3-L01');
    const open = lessons.filter(({ state }) => state === 'open');
    expect(open.length).toBeGreaterThan(5);
    expect(open.every(({ questions, findings }) => questions.length + findings.length > 0)).toBe(true);
  });

  it('finds hardly anything open in a complete design', () => {
    const { lessons } = recommend(`${ROOT}examples/fair-season.ctip.yaml`);
    expect(lessons.filter(({ state }) => state === 'answered').length).toBeGreaterThan(40);
    expect(lessons.filter(({ state, findings }) => state === 'open' && findings.length > 0)).toEqual([]);
  });

  it('says in a blank design that everything is open, and refuses a broken one with its place', () => {
    const cwd = folderWith({ 'blank.ctip.yaml': 'ctip: 1\n', 'broken.ctip.yaml': 'ctip: 1\nprogramme: 3\n' });
    const blank = ctip(['knowledge', 'recommend', 'blank.ctip.yaml'], { cwd });
    expect(blank.code).toBe(0);
    expect(blank.stdout).toMatch(/Lessons that bear on it: \d+\. Not answered yet: \d+/);
    const broken = ctip(['knowledge', 'recommend', 'broken.ctip.yaml'], { cwd });
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('broken.ctip.yaml:2:');
    expect(ctip(['knowledge', 'recommend', 'none.ctip.yaml'], { cwd }).code).toBe(2);
  });
});
