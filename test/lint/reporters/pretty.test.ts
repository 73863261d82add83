import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/text/display-width.ts';
import { finding, report, written } from './sample.ts';

const LONG =
  'Stop trafficking in the whole region, 停止贩运停止贩运停止贩运, for all women and children of the borderlands and beyond, whatever it takes';

describe('pretty', () => {
  it('shows part, place, message, line, why, what to do, authority, other places, totals and the next step', async () => {
    expect(
      await written('pretty', [report([finding()])], { width: 60 }),
    ).toBe(`designs/offers.ctip.yaml (stage proposal)

── Logframe: OC1 ───────────────────────────────────────────
warning  12:16  outcome-has-baseline
  OC1-I1 has no baseline.
  12 │         - {id: OC1-I1, text: "Share of departing wo…
     │                ^^^^^^
  Why:    A change can only be seen against a start.
  To do:  Give its value with date and source.
  Source: European Court of Auditors 2017; IATI
  See also: OC1 (line 9)

0 errors, 1 warning, 0 notes in 1 file checked.
Why, and how to mend it: ctip explain outcome-has-baseline
`);
  });

  it.each([
    [60, true],
    [60, false],
    [120, true],
  ])('keeps to %d columns (unicode: %s)', async (width, unicode) => {
    const at = (text: string, column: number) =>
      finding({ message: LONG, help: LONG, why: LONG, excerpt: text, column, endColumn: column + 4 });
    const files = [
      report([at(LONG, 1), at(LONG, 45), at(LONG, LONG.length), at('停'.repeat(300), 150), at('x'.repeat(300), 290)]),
      report([finding({ rule: 'a-rule-with-a-name-that-is-longer-than-any-other-that-there-is' })]),
    ];
    const text = await written('pretty', files, { width, unicode });
    expect(text.split('\n').filter((line) => displayWidth(line) > Math.max(width, 64))).toEqual([]);
    expect(text.split('\n').filter((line) => /[│|─]/.test(line) && displayWidth(line) > width)).toEqual([]);
    // Texts of the design stay as they are; what ctip draws is ASCII where nothing else can be shown.
    if (!unicode) expect(text).not.toMatch(/[│─…]/);
  });

  it('puts the caret below what is meant, also behind wide characters', async () => {
    const excerpt = 'title: 停止 OC1 now';
    const text = await written('pretty', [report([finding({ excerpt, column: 11, endColumn: 14 })])]);
    const [, line = '', caret = ''] = /( {2}12 │.*)\n(.*\^)\n/.exec(text) ?? [];
    expect(displayWidth(line.slice(0, line.indexOf('OC1')))).toBe(caret.indexOf('^'));
    expect(caret.match(/\^/g)).toHaveLength(3);
  });

  it('shows the place in a line of many megabytes without taking the line apart', async () => {
    const excerpt = `${'停x'.repeat(2_000_000)}OC1${'y'.repeat(2_000_000)}`;
    const at = finding({ excerpt, column: 4_000_001, endColumn: 4_000_004 });
    const started = performance.now();
    const text = await written('pretty', [report(Array.from({ length: 20 }, () => at))], { width: 60 });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(text).toMatch(/ 12 │ …[停x]+OC1y+…\n/);
    const paired = finding({ excerpt: `${'🌾x'.repeat(500)}OC1 now`, column: 1001, endColumn: 1004 });
    expect(await written('pretty', [report([paired])], { width: 60 })).toMatch(/ 12 │ …[🌾x]+OC1 now\n +│ +\^{3}\n/u);
    expect(await written('html', [report([at])])).toMatch(/<code>…[停x]+<mark>OC1<\/mark>y+…<\/code>/);
  });

  it('colours only where the terminal shows it', async () => {
    const files = [report([finding({ severity: 'error' })])];
    expect(await written('pretty', files)).not.toContain('\u001b[');
    expect(await written('pretty', files, { chalk: new Chalk({ level: 1 }) })).toContain('\u001b[31m');
  });

  it('counts what is accepted or known and does not show it', async () => {
    const text = await written('pretty', [report([finding({ waived: true }), finding({ known: true })])]);
    expect(text).toBe(
      'Nothing found. 1 file checked; 1 finding accepted in the design; 1 finding known from the baseline.\n',
    );
  });
});

describe('the parts of a design', () => {
  const titles = async (findings: readonly Parameters<typeof finding>[0][]) =>
    [
      ...(await written('pretty', [report(findings.map((changes) => finding(changes)))])).matchAll(/^── (.*?) ─+$/gm),
    ].map(([, title]) => title);

  it('go down the file; what is missing altogether comes first, in the order of the format', async () => {
    const missing = (section: string) => ({ pointer: [section], element: section, line: 1, column: 1 });
    expect(
      await titles([
        missing('safeguarding'),
        missing('patterns'),
        { pointer: ['target_groups', 0], element: 'TG1', line: 4 },
        { pointer: ['programme', 'start'], element: 'programme.start', line: 9 },
        { pointer: [], element: '', line: 20 },
        { pointer: ['x_own'], element: 'x_own', line: 30 },
      ]),
    ).toEqual([
      'Trafficking pattern',
      'Safeguarding',
      'Target groups',
      'Programme',
      'The file as a whole',
      'Keys outside the format',
    ]);
  });

  it('keep an outcome with its indicators, outputs and activities together', async () => {
    const at = (outcome: number, ...rest: (string | number)[]) => ['logframe', 'outcomes', outcome, ...rest];
    expect(
      await titles([
        { pointer: ['logframe', 'impact', 'indicators', 0], element: 'IM-I1', line: 1 },
        { pointer: at(0, 'outputs', 0, 'activities', 0), element: 'A3.1.1', line: 2 },
        { pointer: at(0, 'indicators', 0), element: 'OC3-I1.baseline', line: 3 },
        { pointer: at(1, 'statement'), element: 'OC12.statement', line: 4 },
        { pointer: at(2, 'outputs', 0), element: 'OP2.1', line: 5 },
        { pointer: at(3), element: 'logframe.outcomes', line: 6 },
        { pointer: ['logframe'], element: 'logframe', line: 7 },
      ]),
    ).toEqual([
      'Logframe: impact',
      'Logframe: OC3',
      'Logframe: OC12',
      'Logframe: OC2',
      'Logframe: outcome 4',
      'Logframe',
    ]);
  });

  it('name a response by its type', async () => {
    expect(
      await titles([
        { pointer: ['responses', 0], element: 'criminal-justice.rationale', line: 1 },
        { pointer: ['responses', 1], element: 'responses', line: 2 },
        { pointer: ['responses'], element: 'responses', line: 3 },
      ]),
    ).toEqual(['Response: criminal justice', 'Responses', 'Responses']);
  });
});
