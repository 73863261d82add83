import { createHash } from 'node:crypto';
import { htmlFile } from './html-file.ts';
import { rulePageHtml } from './html-page.ts';
import { HTML_STYLE } from './html-style.ts';
import { severitiesInWords, totalsInWords } from './in-words.ts';
import { markupAttribute, markupText } from './markup-text.ts';
import { describedRule } from './own-rule.ts';
import { type MakeReporter, NOTHING, type ReportContext, type Summary, withFile } from './report.ts';

/** The language of what ctip says itself. */
const LANGUAGE = 'en-GB';

/**
 * One page that holds everything it needs: no script, nothing from the network. The totals stand on top, so the sections
 * of all files are kept until the end; the page of each rule is written once, below the findings.
 */
export const htmlReporter: MakeReporter = (context) => {
  const sections: string[] = [];
  const rows: string[] = [];
  const rules = new Map<string, string>();
  const anchorOf = (rule: string): string => {
    const anchor = rules.get(rule) ?? `rule-${rules.size + 1}`;
    rules.set(rule, anchor);
    return anchor;
  };
  return {
    begin: () => head(context),
    file(report) {
      const anchor = `file-${sections.length + 1}`;
      const counts = withFile(NOTHING, report);
      sections.push(htmlFile(report, severitiesInWords(counts), anchor, anchorOf, context));
      rows.push(row(report.path, counts, anchor));
      return '';
    },
    end: (summary) =>
      [
        `<main>\n<section aria-labelledby="summary">\n<h2 id="summary">Summary</h2>\n<p>${markupText(totalsInWords(summary))}.</p>\n${rows.length > 1 ? table(rows) : ''}</section>\n`,
        '<div id="findings">\n',
        ...sections,
        '</div>\n',
        rulesHtml(rules, context),
        `</main>\n<footer><p>Written by ctip${markupText(context.version === '' ? '' : ` ${context.version}`)}. What is found here is a question to the designers, not a judgement on them.</p></footer>\n</body>\n</html>\n`,
      ].join(''),
  };
};

function head({ version }: ReportContext): string {
  const hash = createHash('sha256').update(HTML_STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${LANGUAGE}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${markupAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${markupAttribute(`ctip ${version}`.trim())}">
<title>Review of programme designs</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header><h1>Review of programme designs</h1></header>
`;
}

const row = (path: string, { errors, warnings, notes, waived, known }: Summary, anchor: string): string =>
  `<tr><td><a href="#${anchor}">${markupText(path)}</a></td>${[errors, warnings, notes, waived, known].map((count) => `<td>${count}</td>`).join('')}</tr>\n`;

const table = (rows: readonly string[]): string =>
  `<div class="scroll" role="region" aria-label="Findings in each design" tabindex="0">\n<table>\n<thead><tr>${[
    'Design',
    'Errors',
    'Warnings',
    'Notes',
    'Accepted',
    'Known before',
  ]
    .map((title) => `<th scope="col">${title}</th>`)
    .join('')}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n</div>\n`;

/** The anchor lies within the closed part, so that a browser opens it when somebody follows a link to it. */
function rulesHtml(rules: ReadonlyMap<string, string>, context: ReportContext): string {
  if (rules.size === 0) return '';
  const pages = [...rules].map(([id, anchor]) => {
    const { page } = describedRule(id, context);
    return `<details>\n<summary><h3>${markupText(id)}</h3></summary>\n<div id="${anchor}">\n${rulePageHtml(page)}\n</div>\n</details>\n`;
  });
  return `<section class="rules" aria-labelledby="rules">\n<h2 id="rules">The rules behind the findings</h2>\n<p>Why each rule exists, on whose authority, and how to mend what it finds.</p>\n${pages.join('')}</section>\n`;
}
