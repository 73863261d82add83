import type { Assumption, Design, Outcome } from '../../../design/design.generated.ts';
import { assumptionsOf, outcomesOf, type Placed } from '../../../design/elements.ts';
import { isAnswered, listOf, textOf } from '../../../design/values.ts';
import { contentWords } from '../../content-words.ts';
import { quotableText } from '../../quotable-text.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule<'overlap'> = {
  id: 'outcome-has-assumption',
  category: 'logic',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['walk-free-2021', 'icat-egm', 'davies-2013'],
  serves: ['PD-R08', 'RF-L4'],
  options: {
    overlap: {
      default: 0.7,
      maximum: 1,
      isShare: true,
      description:
        'Share of the content words of an outcome that an assumption may repeat before it only restates the outcome.',
    },
  },
  check({ design, stage, options, words, report }) {
    for (const outcome of outcomesOf(design)) {
      const { value, pointer } = outcome;
      const at = [...pointer, 'assumptions'];
      if (!Array.isArray(value.assumptions) && isAnswered(value.assumptions)) continue;
      const assumptions = assumptionsFor(design, outcome).filter((assumption) => isAnswered(assumption.value.text));
      const [first] = assumptions;
      if (!first) {
        report({ at, message: 'none', args: { id: value.id }, missing: [at] });
        continue;
      }
      const statement = textOf(value.statement);
      const wanted = words && statement ? contentWords(statement, words) : new Set<string>();
      if (!words || wanted.size === 0) continue;
      const repeats = (assumption: Placed<Assumption>): boolean => {
        const text = contentWords(textOf(assumption.value.text) ?? '', words);
        return [...wanted].filter((word) => text.has(word)).length / wanted.size >= options.overlap;
      };
      if (!assumptions.every(repeats)) continue;
      const texts = assumptions.flatMap((assumption) => quotableText(assumption.value) ?? []);
      const args = { id: value.id, assumptions: assumptions.map((assumption) => assumption.value.id) };
      report({
        at: [...first.pointer, 'text'],
        // A private card is named and not quoted.
        ...(texts.length === assumptions.length
          ? { message: 'restates-quoted', args: { ...args, texts } }
          : { message: 'restates', args }),
        related: [pointer],
        // What rests on words is never more than a warning.
        ...(stage === 'approval' ? { severity: 'warning' as const } : {}),
      });
    }
  },
};

/** The assumptions of an outcome, and those from anywhere in the design that name it in `also_for`. */
function assumptionsFor(design: Design, outcome: Placed<Outcome>): Placed<Assumption>[] {
  const shared = outcomesOf(design)
    .flatMap((other) => assumptionsOf(other, true))
    .filter(({ value }) => listOf(value.also_for).includes(outcome.value.id));
  return [...assumptionsOf(outcome), ...shared];
}
