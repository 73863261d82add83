import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import { factsOf, type Item, type ItemFact, reliabilityOf, remarksOf, slug } from '../item.ts';

/** How to choose, plan and pay for an evaluation, and what can be learned of hidden and harmed people. */
export function evaluationItems(knowledge: Knowledge): Item[] {
  const evaluation = knowledge.evaluation();
  const label = (list: string, value: string | undefined) => value && knowledge.label(list, value).toLowerCase();
  const labels = (list: string, values: readonly string[] | undefined) =>
    values?.map((value) => knowledge.label(list, value).toLowerCase()).join(', ');
  return [
    ...(evaluation.fields ?? []).map((entry) =>
      item('Types of evaluation', `evaluation-${slug(entry.name)}`, entry.name, entry, [
        ...factsOf(
          ['Whose evaluation', label('evaluation-scope', entry.scope)],
          ['Who does it', label('evaluation-conduct', entry.conduct)],
          ['When', labels('evaluation-timing', entry.timing)],
          ['How effect is judged', label('evaluation-approach', entry.approach)],
          ['Where it belongs', entry.instead],
          ['Good for', entry.good_for],
          ['Limits', entry.limits],
        ),
      ]),
    ),
    ...evaluation.rows.map((entry) =>
      item('Decision table', entry.id, `If ${entry.condition}`, entry, [
        ...factsOf(
          ['Recommended: whose evaluation', labels('evaluation-scope', entry.recommend.scope)],
          ['Recommended: who does it', labels('evaluation-conduct', entry.recommend.conduct)],
          ['Recommended: when', labels('evaluation-timing', entry.recommend.timing)],
          ['Recommended: approach', labels('evaluation-approach', entry.recommend.approach)],
          ['Does not fit', labels('evaluation-approach', entry.recommend.not_approach)],
          ['Also', entry.also],
          ['Because', entry.because],
        ),
      ]),
    ),
    ...evaluation.small_ways.map((entry) =>
      item('Small or short projects', `small-${slug(entry.way)}`, entry.way, entry, [
        ...factsOf(['When', entry.when], ['What must hold', entry.must_hold]),
      ]),
    ),
    ...evaluation.plan_fields.map((entry) =>
      item('What an evaluation plan states', `plan-${slug(entry.field[0] ?? '')}`, entry.state, entry, [
        ...factsOf(
          ['In the design file', entry.field],
          ['From stage', entry.from],
          ['Weak answer', entry.weak],
          ['Checked by the rules', entry.rules],
        ),
      ]),
    ),
    ...evaluation.criteria.map((entry) =>
      item(
        'Questions by criterion',
        `criterion-${slug(entry.criterion)}`,
        `${entry.criterion}: ${entry.meaning}`,
        entry,
        [...factsOf(['Questions specific to counter-trafficking', entry.questions])],
      ),
    ),
    ...(evaluation.start_and_way ?? []).map((entry) =>
      item('At the start and on the way', `way-${slug(entry.point)}`, `${entry.point}: ${entry.practice}`, entry),
    ),
    ...evaluation.methods.map((entry) =>
      item('Estimating prevalence', `method-${entry.method}`, entry.name, entry, [
        ...factsOf(
          ['Idea', entry.idea],
          ['Needs', entry.needs],
          ['Limits', entry.limits],
          ['When to use it', entry.use],
        ),
      ]),
    ),
    ...evaluation.learning.map((entry) =>
      item(
        'Learning from people who have been harmed',
        `learning-${slug(entry.point)}`,
        `${entry.point}: ${entry.practice}`,
        entry,
      ),
    ),
    ...(evaluation.levels ?? []).map((entry) =>
      item('Output, outcome, impact', `level-${slug(entry.level)}`, `${entry.level}: ${entry.test}`, entry, [
        ...factsOf(['Example (invented)', entry.good], ['Looks like it and is not', entry.not]),
      ]),
    ),
    ...(evaluation.examples ?? []).map((entry) => ({
      ...item('Output, outcome, impact', `levels-${entry.type}`, knowledge.label('activity-type', entry.type), entry, [
        ...factsOf(['Output', entry.output], ['Outcome', entry.outcome], ['Impact', entry.impact]),
      ]),
      types: [entry.type],
    })),
    ...evaluation.money_facts.map((entry) => item('Money', entry.id, entry.text, entry)),
    ...evaluation.settings.map((entry) =>
      item('Settings', `setting-${slug(entry.name)}`, entry.text, entry, [
        ...factsOf(['Default', [entry.value, entry.unit].filter((part) => part !== undefined).join(' ')]),
      ]),
    ),
  ];
}

interface Entry {
  readonly mark: NonNullable<Item['mark']>;
  readonly sources?: string[];
  readonly contested?: string;
  readonly note?: string;
}

function item(group: string, id: string, title: string, entry: Entry, facts: readonly ItemFact[] = []): Item {
  return {
    id,
    kind: 'evaluation',
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    ...reliabilityOf(entry),
    types: [],
    group,
    facts: [...facts, ...remarksOf(entry)],
    file: 'evaluation',
    entry,
  };
}
