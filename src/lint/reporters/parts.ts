import { ACTIVITY_TYPE_WORDS } from '../messages/activity-type-words.ts';
import type { ReportedFinding } from './report.ts';

/** The findings on one part of a design, under the heading that people know it by. */
export interface Part {
  readonly title: string;
  readonly findings: readonly ReportedFinding[];
}

const WHOLE = 'The file as a whole';

/** The sections of a design (docs/design-file.md) as headings. */
const SECTIONS: Readonly<Record<string, string>> = {
  ctip: WHOLE,
  stage: WHOLE,
  programme: 'Programme',
  patterns: 'Trafficking pattern',
  target_groups: 'Target groups',
  participation: 'Participation',
  landscape: 'Who else works on this',
  knowledge_used: 'Knowledge used',
  responses: 'Responses',
  logframe: 'Logframe',
  displacement: 'Displacement',
  risks: 'Risks',
  services: 'Services',
  sustainability: 'Sustainability',
  monitoring: 'Monitoring',
  evaluation: 'Evaluation',
  safeguarding: 'Safeguarding',
  learning: 'Learning',
  waivers: 'Accepted findings (waivers)',
  agreed: 'Agreed versions',
};

const OUTSIDE = 'Keys outside the format';

/** The order of the sections in the format, in which those stand that are missing altogether. */
const ORDER: ReadonlyMap<unknown, number> = new Map(Object.keys(SECTIONS).map((section, i) => [section, i]));

/**
 * Findings grouped by the part of the design that they are about. The parts stand in the order in which their first
 * finding does, so that who mends them goes down the file. Sections that are missing are all placed at its top; they
 * stand in the order of the format.
 */
export function partsOf(findings: readonly ReportedFinding[]): Part[] {
  const parts = new Map<string, { readonly first: ReportedFinding; readonly findings: ReportedFinding[] }>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const part = parts.get(key);
    if (part) part.findings.push(finding);
    else parts.set(key, { first: finding, findings: [finding] });
  }
  return [...parts]
    .sort(
      ([, { first: one }], [, { first: other }]) =>
        one.line - other.line || one.column - other.column || order(one) - order(other),
    )
    .map(([key, part]) => ({ title: titleOf(key, part.findings), findings: part.findings }));
}

const order = ({ pointer: [section] }: ReportedFinding): number => ORDER.get(section) ?? -1;

/** A response and an outcome with all that hangs on it are parts of their own; other sections are one part each. */
function keyOf({ pointer: [section, second, third] }: ReportedFinding): string {
  if (typeof section !== 'string') return WHOLE;
  const title = Object.hasOwn(SECTIONS, section) ? SECTIONS[section] : OUTSIDE;
  if (section === 'responses' && typeof second === 'number') return `response ${second}`;
  if (section === 'logframe' && second === 'outcomes' && typeof third === 'number') return `outcome ${third}`;
  if (section === 'logframe' && second === 'impact') return 'Logframe: impact';
  return title ?? OUTSIDE;
}

function titleOf(key: string, findings: readonly ReportedFinding[]): string {
  const [, kind, index] = /^(response|outcome) (\d+)$/.exec(key) ?? [];
  if (kind === 'response') {
    const type = findings[0]?.element.split('.')[0] ?? '';
    return Object.hasOwn(ACTIVITY_TYPE_WORDS, type) ? `Response: ${ACTIVITY_TYPE_WORDS[type]}` : 'Responses';
  }
  if (kind !== 'outcome') return key;
  const named = (form: RegExp) => findings.map(({ element }) => form.exec(element)?.[1]).find((id) => id !== undefined);
  // Outputs and activities carry the number of their outcome in their ids.
  const number = named(/^OC(\d+)(?![\d.])/) ?? named(/^OC(\d+)\./) ?? named(/^(?:OP|A)(\d+)\./);
  return number === undefined ? `Logframe: outcome ${Number(index) + 1}` : `Logframe: OC${number}`;
}
