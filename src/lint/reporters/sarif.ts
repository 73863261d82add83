import { RULE_CRASHED } from '../engine.ts';
import { fingerprints } from '../fingerprint.ts';
import { describedRule } from './own-rule.ts';
import { type MakeReporter, type ReportContext, UNREADABLE } from './report.ts';
import { sarifResult, sarifText } from './sarif-result.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const FOLDER = '%SRCROOT%';

/**
 * SARIF 2.1.0 (OASIS), for code scanning. It is written file by file, so what is known only at the end, the rules that
 * were met and whether everything could be checked, stands behind the results; the order of keys means nothing in JSON.
 */
export const sarifReporter: MakeReporter = (context) => {
  /** The rules met so far with their place in the list, and why each matters. */
  const rules = new Map<string, { readonly index: number; readonly why: string }>();
  let results = 0;
  let isComplete = true;
  return {
    begin: () =>
      `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0' }).slice(0, -1)},"runs":[${JSON.stringify({
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { [FOLDER]: { description: { text: 'The folder in which the check was started.' } } },
      }).slice(0, -1)},"results":[`,
    file({ path, findings }) {
      const known = fingerprints(findings);
      return findings
        .map((finding, i) => {
          const { rule, why } = finding;
          if (rule === UNREADABLE || rule === RULE_CRASHED) isComplete = false;
          const { index } = rules.get(rule) ?? { index: rules.size };
          if (index === rules.size) rules.set(rule, { index, why });
          const artifact = artifactLocation(path);
          const result = sarifResult(finding, index, known[i] ?? '', artifact, context);
          return `${results++ === 0 ? '' : ','}\n${JSON.stringify(result)}`;
        })
        .join('');
    },
    end() {
      const invocations = [{ executionSuccessful: isComplete }];
      const driver = {
        name: 'ctip',
        ...(context.version === '' ? {} : { semanticVersion: context.version }),
        rules: [...rules].map(([id, { why }]) => descriptor(id, why, context)),
      };
      const rest = JSON.stringify({ invocations, tool: { driver } }).slice(1);
      return `${results === 0 ? '' : '\n'}],${rest}]}\n`;
    },
  };
};

/** What SARIF calls a reporting descriptor: the rule with its page, as code scanning shows it beside a result. */
function descriptor(id: string, why: string, context: ReportContext): object {
  const { statement, category, severity, page } = describedRule(id, context);
  return {
    id,
    shortDescription: { text: sarifText(statement) },
    fullDescription: { text: sarifText(why === '' ? statement : `${statement} ${why}`) },
    ...(page === '' ? {} : { help: { text: sarifText(plainText(page)), markdown: sarifText(page) } }),
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: severity },
    properties: { tags: [category] },
  };
}

/** The page of a rule without the marks of Markdown, for viewers that show plain text only. */
const plainText = (page: string): string =>
  page
    .replace(/^```.*\n/gm, '')
    .replace(/^(?:#+|>) /gm, '')
    .replace(/\*\*|`/g, '');

/**
 * The place of a file as SARIF wants it: relative to the folder of the check, with `/`, percent-encoded. A path from the
 * root becomes a `file:` URI; half characters cannot be encoded and become U+FFFD.
 */
function artifactLocation(path: string): object {
  const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
  return { uri: encoded, uriBaseId: FOLDER };
}
