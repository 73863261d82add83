import { addressOf } from '../../design/address.ts';
import type { Design } from '../../design/design.generated.ts';
import { privatePlaces } from '../../design/private-places.ts';
import { isWithin, type Pointer } from '../../yaml/pointer.ts';
import type { Report, Rule, Stage, StageSeverity } from '../rule.ts';
import { NOT_SHOWN } from '../shown-text.ts';
import type { ReadTest, Seen } from './checks/check.ts';
import { elementsOfKind } from './element-kinds.ts';
import type { HouseRuleFile, RuleEntry, SourceOfRule } from './house-rule-file.ts';
import { messageText, placeholdersIn } from './message-texts.ts';

/** A rule that an organisation added, and what stands on its page. */
export interface HouseRule extends Rule {
  /** In one sentence, what it asks of a design. */
  readonly statement: string;
  readonly entry: RuleEntry;
}

/** The tests of a rule, read. */
export interface RuleTests {
  readonly where: ReadTest | undefined;
  readonly check: ReadTest;
}

/**
 * Makes a rule of an entry of a file whose tests and texts are sound. It reports an element that is meant and of which the
 * check is not true; where that cannot be told it keeps silent.
 */
export function compileRule(file: HouseRuleFile, entry: RuleEntry, { where, check }: RuleTests): HouseRule {
  const { expected, field } = check;
  const used = placeholdersIn(entry.message, entry.help);
  const argsOf = (design: Design, element: Pointer, seen: Seen, isPrivate: boolean): Report['args'] => ({
    id: addressOf(design, element) || entry.for,
    ...(used.has('field') && field !== undefined ? { field } : {}),
    ...(used.has('expected') ? { expected: 'expected' } : {}),
    ...(used.has('value') ? { value: isPrivate ? NOT_SHOWN : shortened(seen.value ?? '') } : {}),
  });
  return {
    id: `${file.name}/${entry.id}`,
    category: 'house',
    core: false,
    severity: severities(entry.severity),
    sources: [sourceText(file.organisation, entry.source)],
    serves: [],
    wording: { why: entry.why, messages: { finding: messageText(entry.message, entry.help, expected) } },
    statement: entry.statement,
    entry,
    check({ design, report }) {
      let hidden: readonly Pointer[] | undefined;
      for (const pointer of elementsOfKind(design, entry.for)) {
        const subject = { design, pointer };
        if (where && where.see(subject).truth !== true) continue;
        const seen = check.see(subject);
        if (seen.truth !== false) continue;
        hidden ??= privatePlaces(design);
        const isPrivate = hidden.some((place) => isWithin(seen.at, place));
        report({
          at: seen.at,
          message: 'finding',
          args: argsOf(design, pointer, seen, isPrivate) ?? {},
          ...(seen.missing ? { missing: seen.missing } : {}),
          ...(seen.related ? { related: seen.related } : {}),
        });
      }
    },
  };
}

/** A message quotes a text; it does not repeat it. */
const MOST = 200;

const shortened = (value: string | number): string | number =>
  typeof value === 'string' && value.length > MOST ? `${value.slice(0, MOST).trimEnd()}…` : value;

/** The severity at each stage: a stage that is not named has what the one before it has, and before the first it is off. */
export function severities(asked: RuleEntry['severity']): Readonly<Record<Stage, StageSeverity>> {
  if (typeof asked === 'string') return { concept: asked, proposal: asked, approval: asked };
  const concept = asked.concept ?? 'off';
  const proposal = asked.proposal ?? concept;
  return { concept, proposal, approval: asked.approval ?? proposal };
}

/** The source in words: "Acme Fund, Guidance for applicants, section 3.2 (2026), https://acme-fund.example/guidance". */
function sourceText(organisation: string, { author, title, section, year, url }: SourceOfRule): string {
  const place = section === undefined ? title : `${title}, ${section}`;
  const work = `${author ?? organisation}, ${year === undefined ? place : `${place} (${year})`}`;
  return url === undefined ? work : `${work}, ${url}`;
}
