import { Chalk } from 'chalk';
import { type FormatName, REPORTERS } from '../../../src/lint/reporters/index.ts';
import {
  type FileReport,
  fileFinding,
  NOTHING,
  type ReportContext,
  type ReportedFinding,
  withFile,
} from '../../../src/lint/reporters/report.ts';

/** A finding as `ctip lint` makes it, on the baseline of an indicator. */
export const finding = (changes: Partial<ReportedFinding> = {}): ReportedFinding => ({
  ...fileFinding('outcome-has-baseline', 'OC1-I1 has no baseline.', 'Give its value with date and source.'),
  severity: 'warning',
  why: 'A change can only be seen against a start.',
  pointer: ['logframe', 'outcomes', 0, 'indicators', 0],
  element: 'OC1-I1',
  related: [{ element: 'OC1', line: 9, column: 11 }],
  sources: ['eca-2017', 'iati'],
  excerpt: '        - {id: OC1-I1, text: "Share of departing workers"}',
  line: 12,
  column: 16,
  endLine: 12,
  endColumn: 22,
  ...changes,
});

export const report = (findings: readonly ReportedFinding[], changes: Partial<FileReport> = {}): FileReport => ({
  path: 'designs/offers.ctip.yaml',
  stage: 'proposal',
  findings,
  ...changes,
});

const PAGE = `# outcome-has-baseline

> Every indicator has a start.

Category: indicators · core

## Why

A target without a start is a wish, \`value\` or not.

- one
  goes on
- **two**

| Option | Default |
| --- | --- |
| \`days\` | 90 |

\`\`\`yaml
ctip: 1 # <b>
\`\`\`
`;

export const context = (changes: Partial<ReportContext> = {}): ReportContext => ({
  width: 100,
  chalk: new Chalk({ level: 0 }),
  unicode: true,
  version: '1.2.3',
  sourceText: (key) => ({ 'eca-2017': 'European Court of Auditors 2017', iati: 'IATI' })[key] ?? key,
  rule: (id) => ({
    id,
    statement: 'Every indicator has a start.',
    category: 'indicators',
    severity: 'error',
    page: PAGE,
  }),
  ...changes,
});

/** The whole report of a format on some files. */
export async function written(
  format: FormatName,
  files: readonly FileReport[],
  changes: Partial<ReportContext> = {},
): Promise<string> {
  const reporter = (await REPORTERS[format]())(context(changes));
  let summary = NOTHING;
  let text = reporter.begin();
  for (const file of files) {
    summary = withFile(summary, file);
    text += reporter.file(file);
  }
  return text + reporter.end(summary);
}

/** Texts that would break a report if it did not escape them for where they go. */
export const HOSTILE: readonly string[] = [
  'bell \u0007, escape \u001b[31mred\u001b[0m, null \u0000, delete \u007f, C1 \u0085\u009b',
  'turned \u202e txet \u2066 and \u200f back',
  'half \ud83d and \udc00 characters',
  'no characters \ufffe \uffff \u{1fffe}',
  'closes ]]> the section',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</style></pre></code></article><!-- ',
  '"quoted" and \'quoted\' & &amp; &#60;',
  '::error file=a,line=1::b',
  'one\r\n::error::two\n::warning::three\rfour\u2028five',
  '100 %, %0A, %25, a:b,c',
  '`code` | cell | *bold* _it_ # no heading',
  '\n# heading\n- [ ] item\n```\nfence',
  '[link](1) {0} {1} ![x](http://e.example/p.png)',
  'a\ttab and no\u00a0break, ünïcode 停止贩运 👩‍👧',
  '__proto__',
  '',
];

/** A finding that says a text in every place that takes one from outside. */
export const saying = (text: string): ReportedFinding =>
  finding({
    message: `says "${text}" here`,
    why: text,
    help: text,
    element: text,
    excerpt: `x ${text.replace(/[\r\n].*/s, '')}`,
    column: 1,
    endColumn: 40,
    related: [{ element: text, line: 3, column: 1 }],
    sources: [text],
    rule: `house/${text}`,
  });
