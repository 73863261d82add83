import type { Design, ListActivityType } from '../design/design.generated.ts';
import { actorsOfOutcome, chosenTypes, outcomesOf } from '../design/elements.ts';
import { groupOf, listOf, textOf } from '../design/values.ts';
import type { Pointer } from '../yaml/pointer.ts';
import type { Report } from './rule.ts';
import type { WordList } from './word-list.ts';

/** Work by which trafficked people are protected or supported. */
const PROTECTING: ReadonlySet<ListActivityType> = new Set(['identification-referral', 'support-solutions'] as const);

/**
 * A report where protection of trafficked people is named among the aims and nothing in the design plans it: no
 * response on identification or support, no service, no outcome about them, no law and no plan.
 *
 * The code of the four Ps decides; without it, where a list of words exists, a phrase such as "protect victims" in
 * the impact or the summary does.
 */
export function unplannedProtection(design: Design, words: WordList | undefined): Report | undefined {
  const types = chosenTypes(design);
  // A law or a plan may itself be the protection; what becomes of it is asked by the rules on laws and plans.
  if (types.some((type) => PROTECTING.has(type) || type === 'legal-framework' || type === 'national-plan')) return;
  if (types.length === 0 || types.includes('other') || listOf(design.services).length > 0) return;
  if (outcomesOf(design).some((outcome) => actorsOfOutcome(design, outcome).includes('people-trafficked'))) return;
  const programme = groupOf(design.programme);
  if (listOf(groupOf(programme?.codes)?.four_ps).includes('protection')) {
    return { at: ['programme', 'codes', 'four_ps'], message: 'protection-coded', args: {} };
  }
  if (!words) return undefined;
  const places: readonly (readonly [Pointer, string | undefined])[] = [
    [['logframe', 'impact', 'statement'], textOf(groupOf(groupOf(design.logframe)?.impact)?.statement)],
    [['programme', 'summary'], textOf(programme?.summary)],
  ];
  for (const [at, text] of places) {
    const phrase = PROMISE.exec(text ?? '')?.[0];
    if (phrase) return { at, message: 'protection-told', args: { phrase } };
  }
  return undefined;
}

/** "protect and assist victims", "the protection of trafficked women"; "help victims of fraud" is another matter. */
const PROMISE =
  /\b(?:protect(?:s|ed|ing|ion)?|assist(?:s|ed|ing|ance)?|support(?:s|ed|ing)?|rehabilitat(?:e|es|ed|ing|ion)|reintegrat(?:e|es|ed|ing|ion))\b(?: (?:and|of|to|for|the|all|their|assist(?:ance)?|support|protection|reintegration|rehabilitation|help|care)){0,5} (?:victims|survivors|trafficked (?:people|persons|women|children|men|girls|boys|workers)|people who (?:are|were|have been) trafficked)\b/iu;
