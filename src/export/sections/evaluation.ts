import type { Dissemination, EvaluationQuestion, Method, Timing } from '../../design/design.generated.ts';
import { groupOf, isYes } from '../../design/values.ts';
import type { Block, Line, Section } from '../../document/paper.ts';
import { bullets, cell, fact, facts, heading, joined, named, paragraph, plain, quiet } from '../../document/pieces.ts';
import {
  amount,
  byParty,
  dated,
  entries,
  labelled,
  labels,
  listed,
  type Need,
  stated,
  type Writer,
  within,
  yesNo,
} from '../writer.ts';
import { sharedBlocks } from './evaluation-shared.ts';

type Evaluation = Exclude<Writer['design']['evaluation'], undefined>;

export function evaluationSection(w: Writer): Section {
  return {
    id: 'evaluation',
    title: w.words.evaluation.title,
    blocks: within<Evaluation>(w, w.design.evaluation, 'concept', (evaluation) => evaluationBlocks(w, evaluation)),
  };
}

function evaluationBlocks(w: Writer, evaluation: Evaluation): Block[] {
  const { evaluation: words } = w.words;
  const purpose = groupOf(evaluation.purpose);
  const set = groupOf(groupOf(w.design.programme)?.budget)?.evaluation;
  const none = evaluation.scope === 'none';
  return [
    ...heading(2, words.decision, [
      ...facts([
        ...fact(words.scope, labelled(w, 'evaluation-scope', evaluation.scope, 'concept')),
        ...fact(words.conductedBy, conductedBy(w, evaluation.conduct, none ? 'never' : 'proposal')),
        ...fact(words.approach, labelled(w, 'evaluation-approach', evaluation.approach, none ? 'never' : 'proposal')),
        ...fact(words.user, stated(w, purpose?.user ?? (purpose ? undefined : evaluation.purpose), 'concept')),
        ...fact(words.forDecision, stated(w, purpose?.decision, 'never')),
        ...fact(words.money, amount(w, set, 'never')),
        ...fact(words.estimate, amount(w, evaluation.cost_estimate, 'never'), byParty(w, evaluation.paid_by, 'never')),
        ...fact(words.manager, byParty(w, evaluation.manager, none ? 'never' : 'proposal')),
        ...fact(words.referenceGroup, stated(w, evaluation.reference_group, 'never')),
      ]),
      ...paragraph(named(words.rationale, stated(w, evaluation.rationale, 'concept'))),
      ...paragraph(named(words.learningSteps, stated(w, evaluation.learning_steps, none ? 'concept' : 'never'))),
      ...contextBlocks(w, evaluation),
    ]),
    ...heading(
      2,
      words.questions,
      entries<EvaluationQuestion>(w, evaluation.questions, none ? 'never' : 'proposal', (list) =>
        bullets(list.map((question) => questionLine(w, question))),
      ),
    ),
    ...heading(2, words.methods, [...methodBlocks(w, evaluation, none), ...comparisonBlocks(w, evaluation)]),
    ...heading(
      2,
      words.timing,
      entries<Timing>(w, evaluation.timing, none ? 'never' : 'proposal', (list) =>
        bullets(list.map((step) => timingLine(w, step))),
      ),
    ),
    ...heading(2, words.use, useBlocks(w, evaluation, none)),
    ...heading(2, words.shared, sharedBlocks(w, evaluation.shared)),
  ];
}

function conductedBy(w: Writer, conduct: Evaluation['conduct'], need: Need): Line | undefined {
  const evaluators: Readonly<Record<string, string>> = w.words.evaluation.evaluators;
  return stated(w, conduct, need, (value) => evaluators[String(value)] ?? w.label('evaluation-conduct', value));
}

/**
 * What speaks for this kind of evaluation. Not `comparison_ethical`: it says that a comparison would not be right here,
 * and a reader of the document takes it for a fault of the one that is planned.
 */
function contextBlocks(w: Writer, evaluation: Evaluation): Block[] {
  const { evaluation: words } = w.words;
  return within(w, evaluation.context, 'never', (context) =>
    facts([
      ...fact(words.novelty, labelled(w, 'novelty', context.novelty, 'never')),
      ...fact(words.baselineFeasible, yesNo(w, context.baseline_feasible, 'never')),
      ...fact(words.smallestChange, stated(w, context.smallest_change, 'never')),
      ...fact(words.siblings, listed(w, context.siblings, 'never', String)),
      ...fact(words.nextPhase, yesNo(w, context.next_phase, 'never')),
      ...fact(words.donorRule, stated(w, context.donor_rule, 'never')),
    ]),
  );
}

function questionLine(w: Writer, question: EvaluationQuestion): Line | undefined {
  const about = [
    labelled(w, 'criterion', question.criterion, 'never'),
    labels(w, 'question-tag', question.tags, 'never'),
    listed(w, question.for, 'never', String),
  ].flatMap((line) => (line ? [line.map(({ text }) => text).join('')] : []));
  return joined(
    [quiet(question.id)],
    stated(w, question.text, 'proposal'),
    about.length > 0 ? [quiet(`(${about.join('; ')})`)] : undefined,
  );
}

function methodBlocks(w: Writer, evaluation: Evaluation, none: boolean): Block[] {
  const { evaluation: words } = w.words;
  return entries<Method>(w, evaluation.methods, none ? 'never' : 'proposal', (list) => [
    {
      kind: 'table',
      columns: [
        { heading: words.method, share: 40 },
        { heading: words.answers, share: 13 },
        { heading: words.asks, share: 19 },
        { heading: words.sample, share: 28 },
      ],
      rows: list.map((method) => ({
        cells: [
          cell(stated(w, method.method, 'proposal')),
          cell(listed(w, method.for, 'proposal', String)),
          cell(labels(w, 'asked', method.asks, 'proposal')),
          cell(stated(w, method.sample, 'proposal')),
        ],
      })),
    },
  ]);
}

function comparisonBlocks(w: Writer, evaluation: Evaluation): Block[] {
  const { evaluation: words } = w.words;
  return within(w, evaluation.comparison, 'never', (comparison) => {
    const kind = labelled(w, 'comparison', comparison.kind, 'proposal');
    const withheld = stated(w, comparison.withheld, 'never', (value) => words.withheld(w.label('withheld', value)));
    const parts = [kind, withheld].flatMap((line) => (line ? [line.map(({ text }) => text).join('')] : []));
    return paragraph(
      named(
        words.comparison,
        joined(parts.length > 0 ? [plain(`${parts.join('; ')}.`)] : undefined, stated(w, comparison.why, 'never')),
      ),
    );
  });
}

function timingLine(w: Writer, step: Timing): Line | undefined {
  const date = dated(w, step.date, 'proposal');
  const kind = w.label('timing-kind', step.kind);
  const when = date?.map(({ text }) => text).join('');
  return joined(named(when ? `${kind}, ${when}.` : `${kind}.`, stated(w, step.what, 'never') ?? [plain('')]));
}

function useBlocks(w: Writer, evaluation: Evaluation, none: boolean): Block[] {
  const { evaluation: words } = w.words;
  const need = none ? 'never' : 'proposal';
  const deposit = groupOf(evaluation.deposit);
  const response = groupOf(evaluation.response);
  return [
    ...entries<Dissemination>(w, evaluation.dissemination, need, (list) =>
      bullets(list.map((reader) => readerLine(w, reader))),
    ),
    ...paragraph(named(words.notPublic, stated(w, evaluation.not_public_because, 'never'))),
    ...paragraph(
      named(
        words.deposit,
        joined(
          stated(w, deposit ? deposit.where : evaluation.deposit, 'never'),
          stated(w, deposit?.licence, 'never', (licence) => `(${String(licence)})`),
          dated(w, deposit?.by, 'never')?.map(({ text }) => plain(words.by(text))),
          byParty(w, deposit?.held_by, 'never')?.map(({ text }) => plain(words.askedOf(text))),
        ),
      ),
    ),
    ...paragraph(
      named(
        words.response,
        joined(
          byParty(w, response ? response.who : evaluation.response, 'never'),
          dated(w, response?.by, 'never')?.map(({ text }) => plain(words.by(text))),
        ),
      ),
    ),
  ];
}

function readerLine(w: Writer, reader: Dissemination): Line | undefined {
  const { evaluation: words } = w.words;
  const to =
    stated(w, reader.to, 'proposal')
      ?.map(({ text }) => text)
      .join('') ?? '';
  const date = dated(w, reader.by, 'never')?.map(({ text }) => plain(words.by(text)));
  return named(
    `${to}:`,
    joined(stated(w, reader.what, 'never'), date, isYes(reader.public) ? [quiet(`(${words.isPublic})`)] : undefined),
  );
}
