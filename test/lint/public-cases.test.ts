import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import { type LintedFile, lintFile } from '../../src/lint/lint-file.ts';
import type { Stage } from '../../src/lint/rule.ts';
import { rulesInForce } from '../../src/lint/rule-set.ts';
import { RULES } from '../../src/lint/rules/registry.generated.ts';
import { wordsFor } from '../support/knowledge.ts';
import { PUBLIC_CASES, type PublicCase } from './public-cases.ts';

const examples = new URL('../../examples/', import.meta.url);
const page = new URL('../../docs/public-cases.md', import.meta.url);
/** At least this share of what evaluators found must be flagged. */
const LEAST_SHARE = 0.8;

function lint(design: string, stage: Stage): LintedFile {
  const source = readFileSync(new URL(`${design}.ctip.yaml`, examples), 'utf8');
  return lintFile(source, { rules: rulesInForce(RULES), stage, words: wordsFor });
}

/** The findings of a case, from all its encodings. */
const found = (one: PublicCase, stage: Stage): readonly Finding[] =>
  one.designs.flatMap((design) => lint(design, stage).findings);

/** Whether a rule reports; where they are named, at a place or below it, and with words in its message. */
function reports(findings: readonly Finding[], wanted: string): boolean {
  const { rule, at, says } = readWanted(wanted);
  return findings.some(
    (one) =>
      one.rule === rule &&
      (at === undefined || one.element === at || one.element.startsWith(`${at}.`)) &&
      (says === undefined || one.message.includes(says)),
  );
}

/** Reads `rule`, `rule place` and `rule place "words"`. */
function readWanted(wanted: string): { rule: string; at: string | undefined; says: string | undefined } {
  const [, rule = '', at, says] = /^(\S+)(?: ([^"\s]+))?(?: "(.*)")?$/.exec(wanted) ?? [];
  return { rule, at, says };
}

const AT_APPROVAL = new Map(PUBLIC_CASES.map((one) => [one, found(one, 'approval')]));
const findingsOf = (one: PublicCase): readonly Finding[] => AT_APPROVAL.get(one) ?? [];

/** How many of the findings of some degrees are flagged by at least one of their rules. */
function share(...degrees: readonly string[]): { flagged: number; all: number } {
  const rows = PUBLIC_CASES.flatMap((one) => one.findings.map((row) => ({ ...row, findings: findingsOf(one) })));
  const counted = rows.filter(({ visible }) => degrees.includes(visible));
  const flagged = counted.filter(({ flaggedBy, findings }) => flaggedBy.some((rule) => reports(findings, rule)));
  return { flagged: flagged.length, all: counted.length };
}

describe.each(PUBLIC_CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
  it.each(one.designs)('%s is a design of the format', (design) => {
    for (const stage of ['proposal', 'approval'] as const) {
      const { findings } = lint(design, stage);
      expect(
        findings.filter(({ rule }) => ['schema', 'reference-resolves', 'internal/rule-crashed'].includes(rule)),
      ).toEqual([]);
    }
  });

  it.each(one.findings.flatMap(({ found, flaggedBy }) => flaggedBy.map((rule) => [found, rule] as const)))(
    '%s: %s',
    (_, rule) => {
      expect(reports(findingsOf(one), rule)).toBe(true);
    },
  );

  it.each(one.praise.flatMap(({ praised, deniedBy }) => deniedBy.map((rule) => [praised, rule] as const)))(
    '%s: no %s',
    (_, rule) => {
      for (const stage of ['proposal', 'approval'] as const) expect(reports(found(one, stage), rule)).toBe(false);
    },
  );
});

it('every rule that the table names exists', () => {
  const named = PUBLIC_CASES.flatMap(({ findings, praise }) => [
    ...findings.flatMap(({ flaggedBy }) => flaggedBy),
    ...praise.flatMap(({ deniedBy }) => deniedBy),
  ]);
  const known = new Set(RULES.map(({ id }) => id));
  expect(named.map((one) => readWanted(one).rule).filter((id) => !known.has(id))).toEqual([]);
});

it('at least four in five of the findings that a design shows are flagged', () => {
  for (const { flagged, all } of [share('yes'), share('yes', 'partly')]) {
    expect(flagged / all).toBeGreaterThanOrEqual(LEAST_SHARE);
  }
});

/** `npx vitest run test/lint/public-cases.test.ts --update` writes the tables anew. */
it('docs/public-cases.md shows these tables', async () => {
  const text = readFileSync(page, 'utf8');
  const [before, , after] = text.split(/<!-- (?:begin|end) of the tables -->\n/);
  const tables = `<!-- begin of the tables -->\n${tablesOf()}\n<!-- end of the tables -->\n`;
  await expect(`${before}${tables}${after}`).toMatchFileSnapshot('../../docs/public-cases.md');
});

function tablesOf(): string {
  const inWords = ({ flagged, all }: { flagged: number; all: number }) =>
    `${flagged} of ${all} (${Math.round((flagged / all) * 100)} %)`;
  const rows = PUBLIC_CASES.flatMap((one) =>
    one.findings.map(({ found, visible, flaggedBy }) => {
      const rules = flaggedBy.filter((rule) => reports(findingsOf(one), rule));
      const cell = visible === 'no' ? 'not counted' : rules.length > 0 ? rules.map(code).join(', ') : 'missed';
      return `| ${one.name} | ${found} | ${visible} | ${cell} |`;
    }),
  );
  const praise = PUBLIC_CASES.flatMap((one) =>
    one.praise.map(
      ({ praised, deniedBy }) =>
        `| ${one.name} | ${praised} | ${deniedBy.length > 0 ? deniedBy.map(code).join(', ') : 'no rule speaks of it'} |`,
    ),
  );
  return [
    '',
    `Visible in the design: ${inWords(share('yes'))} flagged. Visible at least in part: ${inWords(share('yes', 'partly'))} flagged.`,
    '',
    '| Programme | What evaluators or auditors found | Visible | Flagged by |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '| Programme | What is on record as sound | Must not be reported, and is not |',
    '| --- | --- | --- |',
    ...praise,
    '',
  ].join('\n');
}

function code(wanted: string): string {
  const { rule, at, says } = readWanted(wanted);
  return `\`${rule}\`${at ? ` at \`${at}\`` : ''}${says ? ` with "${says}"` : ''}`;
}
