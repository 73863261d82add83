import { expect, it } from 'vitest';
import { finding, HOSTILE, report, saying, written } from './sample.ts';

it('markdown: a sheet for each design, totals on top, a box for each finding', async () => {
  const files = [
    report([finding(), finding({ waived: true, line: 30 }), finding({ known: true, line: 31, severity: 'error' })]),
    report([], { path: 'b.ctip.yaml', stage: undefined }),
  ];
  expect(await written('markdown', files)).toBe(`# Review sheet

0 errors, 1 warning, 0 notes in 2 files checked; 1 finding accepted in the design; 1 finding known from the baseline.

| Design | Errors | Warnings | Notes | Accepted | Known before |
| --- | ---: | ---: | ---: | ---: | ---: |
| designs/offers.ctip.yaml | 0 | 1 | 0 | 1 | 1 |
| b.ctip.yaml | 0 | 0 | 0 | 0 | 0 |

## designs/offers.ctip.yaml

Stage: proposal. 0 errors, 1 warning, 0 notes.

### Logframe: OC1

- [ ] **warning** OC1-I1 has no baseline.
  - Why: A change can only be seen against a start.
  - To do: Give its value with date and source.
  - Source: European Court of Auditors 2017; IATI
  - See also: OC1 (line 9)
  - Where: OC1-I1, line 12, column 16; rule outcome-has-baseline

### Accepted in the design

- OC1-I1 has no baseline. (OC1-I1, line 30, column 16; rule outcome-has-baseline)

### Known from the baseline

- OC1-I1 has no baseline. (OC1-I1, line 31, column 16; rule outcome-has-baseline)

## b.ctip.yaml

Nothing found.
`);
});

it('markdown: says so where nothing was checked', async () => {
  expect(await written('markdown', [])).toBe('# Review sheet\n\nNothing found. 0 files checked.\n');
});

it.each(HOSTILE.map((text) => [JSON.stringify(text), text]))(
  'markdown: no text adds a line or a mark: %s',
  async (_, text) => {
    const sheet = async (said: string) =>
      written('markdown', [
        report([saying(said), { ...saying(said), waived: true }], { path: `${said}.ctip.yaml` }),
        report([]),
      ]);
    /** Each line by what opens it, and by the marks in it that are not escaped. */
    const marks = (written: string) =>
      written
        .split('\n')
        // What says nothing is left out, so an empty text makes fewer lines.
        .filter(
          (line) => !/^ {2}- (?:Why|To do|Source|See also):/.test(line) || /[`<|[\]]/.test(line.replace(/\\./g, '')),
        )
        .map((line) => [
          /^(?:#+ |\| |- \[ \] \*\*|\s*- )?/.exec(line)?.[0],
          line.replace(/\\./g, '').replace(/[^`*<>|[\]]/g, ''),
        ]);
    expect(marks(await sheet(text))).toEqual(marks(await sheet('plain')));
  },
);
