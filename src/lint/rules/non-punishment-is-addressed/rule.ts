import type { Design, Harm, ListActivityType, Response } from '../../../design/design.generated.ts';
import {
  activityTypesOf,
  indicatorsOf,
  outcomesOf,
  type PlacedIndicator,
  placed,
  responsesOf,
} from '../../../design/elements.ts';
import { groupOf, isAnswered, isNo, isYes, listOf, longAnswer, markerOf, textOf } from '../../../design/values.ts';
import { valueAt } from '../../../yaml/pointer.ts';
import { meetsPeople } from '../../meets-people.ts';
import type { Rule } from '../../rule.ts';
import { speaksOfPunishment } from '../../speaks-of-punishment.ts';

export const rule: Rule = {
  id: 'non-punishment-is-addressed',
  category: 'activity',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'warning' },
  sources: ['icat-nonpunishment-2021', 'ohchr-scams-2023'],
  serves: ['A3-R05'],
  check({ design, words, report }) {
    const responses = responsesOf(design);
    const concerned = responses.filter(({ value: { type } }) => type === 'legal-framework' || isMeeting(design, type));
    if (concerned.length === 0 || responses.some(({ value }) => isAnsweredIn(value, words !== undefined))) return;
    const indicators = indicatorsOf(design);
    if (indicators.some((indicator) => follows(indicator, words !== undefined))) return;
    if (words && placed<Harm>(groupOf(design.safeguarding)?.harm_analysis, []).some(({ value }) => foresees(value)))
      return;
    const law = concerned.find(({ value }) => value.type === 'legal-framework');
    if (law) {
      const at = [...law.pointer, 'answers', 'draft_treats', 'non_punishment'];
      const said = isNo(valueAt(design, at));
      report({ at, message: said ? 'refused' : 'law', missing: said ? [] : [at] });
      return;
    }
    const types = concerned.map(({ value }) => value.type);
    const outcomes = outcomesOf(design).filter((outcome) =>
      activityTypesOf(design, outcome).some((type) => types.includes(type)),
    );
    const [first, ...others] = outcomes;
    if (!first || indicators.length === 0) return;
    const related = others.map(({ pointer }) => [...pointer, 'indicators']);
    report({
      at: [...first.pointer, 'indicators'],
      message: 'officers',
      args: { outcomes: outcomes.map(({ value }) => value.id) },
      related,
    });
  },
};

const TYPES: readonly ListActivityType[] = ['criminal-justice', 'identification-referral'];
/** Indicators of the library that follow people charged, detained or removed, or screened before that. */
const INDICATORS: ReadonlySet<unknown> = new Set(['A3-I05', 'A4-I13', 'A5-I13', 'A5-I19', 'A5-D04']);

const isMeeting = (design: Design, type: ListActivityType) => TYPES.includes(type) && meetsPeople(design, type);

/** Whether an answer treats non-punishment, or gives the reason why it is left out. */
function isAnsweredIn(response: Response, readsWords: boolean): boolean {
  const draft = valueAt(response, ['answers', 'draft_treats']);
  if (markerOf(draft) && isAnswered(draft)) return true;
  const treats = valueAt(draft, ['non_punishment']);
  if (isYes(treats) || (isNo(treats) && longAnswer(draft)?.why !== undefined)) return true;
  const help = longAnswer(valueAt(response, ['answers', 'legal_help']))?.answer;
  if (Array.isArray(help) && help.includes('non-punishment')) return true;
  const claims = longAnswer(valueAt(response, ['answers', 'claims_and_protection']))?.answer;
  return readsWords && Array.isArray(claims) && claims.some((claim) => speaksOfPunishment(String(claim)));
}

/** An indicator in own words counts by its words; where none can be read, any that measures a safeguard does. */
function follows({ value }: PlacedIndicator, readsWords: boolean): boolean {
  if (INDICATORS.has(value.library)) return true;
  return value.measures === 'safeguard' && (!readsWords || speaksOfPunishment(textOf(value.text) ?? ''));
}

function foresees({ because_of, harm }: Harm): boolean {
  const causes = listOf(because_of);
  return (causes.length === 0 || causes.some((type) => TYPES.includes(type))) && speaksOfPunishment(textOf(harm) ?? '');
}
