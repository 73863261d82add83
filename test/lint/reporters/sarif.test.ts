import { describe, expect, it } from 'vitest';
import { RULE_CRASHED } from '../../../src/lint/engine.ts';
import { fingerprints } from '../../../src/lint/fingerprint.ts';
import type { FileReport, ReportedFinding } from '../../../src/lint/reporters/report.ts';
import { UNREADABLE } from '../../../src/lint/reporters/report.ts';
import { finding, report, written } from './sample.ts';
import { faultOfSarif } from './valid-sarif.ts';

const logOf = async (files: readonly FileReport[]) => JSON.parse(await written('sarif', files));
const runOf = async (findings: readonly ReportedFinding[], changes: Partial<FileReport> = {}) =>
  (await logOf([report(findings, changes)])).runs[0];

describe('sarif', () => {
  it('says of each finding what, where, how grave and what it is known by', async () => {
    const one = finding();
    const { results, tool, columnKind, invocations } = await runOf([one]);
    expect(columnKind).toBe('unicodeCodePoints');
    expect(invocations).toEqual([{ executionSuccessful: true }]);
    const place = { uri: 'designs/offers.ctip.yaml', uriBaseId: '%SRCROOT%' };
    expect(results).toEqual([
      {
        ruleId: 'outcome-has-baseline',
        ruleIndex: 0,
        level: 'warning',
        message: { text: 'OC1-I1 has no baseline. Give its value with date and source.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: place,
              region: { startLine: 12, startColumn: 16, endLine: 12, endColumn: 22 },
            },
            logicalLocations: [{ fullyQualifiedName: 'OC1-I1' }],
          },
        ],
        relatedLocations: [
          {
            id: 0,
            message: { text: 'OC1' },
            physicalLocation: { artifactLocation: place, region: { startLine: 9, startColumn: 11 } },
            logicalLocations: [{ fullyQualifiedName: 'OC1' }],
          },
        ],
        partialFingerprints: { 'ctip/v1': fingerprints([one])[0] },
        suppressions: [],
        properties: {
          why: 'A change can only be seen against a start.',
          to_do: 'Give its value with date and source.',
          source: 'European Court of Auditors 2017; IATI',
        },
      },
    ]);
    expect(tool.driver).toMatchObject({ name: 'ctip', semanticVersion: '1.2.3' });
  });

  it('tells of each rule once, with its page', async () => {
    const { results, tool } = await runOf([finding(), finding({ rule: 'other' }), finding({ line: 40, endLine: 40 })]);
    expect(results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([0, 1, 0]);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['outcome-has-baseline', 'other']);
    const [rule] = tool.driver.rules;
    expect(rule).toMatchObject({
      shortDescription: { text: 'Every indicator has a start.' },
      fullDescription: { text: 'Every indicator has a start. A change can only be seen against a start.' },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['indicators'] },
    });
    expect(rule.help.markdown).toContain('## Why\n');
    expect(rule.help.text).toContain('\nWhy\n\nA target without a start is a wish, value or not.\n');
  });

  it('keeps what a finding is known by when lines are put in above it', async () => {
    const known = async (line: number) =>
      (await runOf([finding({ line, endLine: line })])).results[0].partialFingerprints;
    expect(await known(12)).toEqual(await known(400));
  });

  it('names what became of accepted and known findings', async () => {
    const { results } = await runOf([finding({ waived: true }), finding({ known: true }), finding()]);
    expect(results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [{ kind: 'inSource', status: 'accepted' }],
      [{ kind: 'external', status: 'accepted', justification: 'Known from the baseline.' }],
      [],
    ]);
  });

  it.each([
    [
      'a folder/50 % #1/ü:é.ctip.yaml',
      { uri: 'a%20folder/50%20%25%20%231/%C3%BC%3A%C3%A9.ctip.yaml', uriBaseId: '%SRCROOT%' },
    ],
    ['../other.ctip.yaml', { uri: '../other.ctip.yaml', uriBaseId: '%SRCROOT%' }],
    ['half \ud83d.ctip.yaml', { uri: 'half%20%EF%BF%BD.ctip.yaml', uriBaseId: '%SRCROOT%' }],
    ['/work/a b.ctip.yaml', { uri: 'file:///work/a%20b.ctip.yaml' }],
    ['C:/work/a.ctip.yaml', { uri: 'file:///C:/work/a.ctip.yaml' }],
  ])('writes the path %j as a URI', async (path, location) => {
    const { results } = await runOf([finding()], { path });
    expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual(location);
  });

  it('shows texts as they are where viewers look for links and placeholders', async () => {
    const { results } = await runOf([finding({ message: 'See [a](1), {0} and {due: 2027}.', help: '' })]);
    expect(results[0].message.text).toBe('See [a\\](1), {{0}} and {due: 2027}. ');
  });

  it.each([UNREADABLE, RULE_CRASHED])('says that not everything could be checked: %s', async (rule) => {
    const log = await logOf([report([finding()]), report([finding({ rule, element: '', why: '' })])]);
    expect(log.runs[0].invocations).toEqual([{ executionSuccessful: false }]);
    expect(log.runs[0].tool.driver.rules[1].id).toBe(rule);
    expect(faultOfSarif(log)).toBe('');
  });

  it('is checked by a schema that refuses what is wrong', async () => {
    const log = await logOf([report([finding()])]);
    expect(faultOfSarif(log)).toBe('');
    for (const spoil of [
      (run: Record<string, unknown>) => delete run.tool,
      (run: Record<string, unknown>) => Object.assign(run, { columnKind: 'characters' }),
      (run: { results?: { level?: string }[] }) => Object.assign(run.results?.[0] ?? {}, { level: 'bad' }),
      (run: { results?: { ruleIndex?: number }[] }) => Object.assign(run.results?.[0] ?? {}, { ruleIndex: 7 }),
    ]) {
      const spoilt = structuredClone(log);
      spoil(spoilt.runs[0]);
      expect(faultOfSarif(spoilt)).not.toBe('');
    }
  });
});
