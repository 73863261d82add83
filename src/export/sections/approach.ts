import type { Interruption, PlanAction, Response } from '../../design/design.generated.ts';
import { groupOf, listOf, markerOf } from '../../design/values.ts';
import type { Block, Line, Section } from '../../document/paper.ts';
import { bullets, cell, fact, facts, heading, named, paragraph } from '../../document/pieces.ts';
import type { Question } from '../../knowledge/types.generated.ts';
import { answerBlocks, answerLine } from '../answers.ts';
import { nameOf, shortName } from '../names.ts';
import {
  amount,
  byParty,
  dated,
  entries,
  entryNames,
  labelled,
  labels,
  listed,
  type Need,
  stated,
  type Writer,
  within,
} from '../writer.ts';

export function approachSection(w: Writer): Section {
  return {
    id: 'approach',
    title: w.words.approach.title,
    blocks: entries<Response>(w, w.design.responses, 'concept', (responses) =>
      responses.flatMap((response) => responseBlocks(w, response)),
    ),
  };
}

function responseBlocks(w: Writer, response: Response): Block[] {
  const { approach: words } = w.words;
  const name = stated(w, response.name, response.type === 'other' ? 'concept' : 'never');
  return [
    { kind: 'heading', level: 2, text: w.label('activity-type', response.type) },
    ...paragraph(name),
    ...facts(fact(words.targetGroups, groupNames(w, response))),
    ...heading(3, words.rationale, paragraph(answerLine(w, response.rationale, 'concept'))),
    ...heading(3, words.interrupts, interruptions(w, response)),
    ...heading(3, words.alternatives, alternatives(w, response)),
    ...paragraph(named(words.reasonElsewhere, stated(w, response.reason_elsewhere, 'never'))),
    ...paragraph(named(words.buildsOn, stated(w, response.builds_on, 'never'))),
    ...paragraph(named(words.followedBy, stated(w, response.followed_by, 'never'))),
    ...paragraph(named(words.supports, listed(w, response.supports, 'never', String))),
    ...heading(3, words.plan, plan(w, response)),
    ...answers(w, response),
  ];
}

/** Groups by their names, which are short from the second time on: an id alone says nothing to a reader. */
function groupNames(w: Writer, response: Response): Line | undefined {
  return listed(w, response.target_groups, 'concept', (value) => {
    const id = String(value);
    const entry = w.entry(id);
    const name = entry === id ? nameOf(w.design, id) : undefined;
    return name === undefined ? entry : `${shortName(name)} (${id})`;
  });
}

function interruptions(w: Writer, response: Response): Block[] {
  const several = listOf(w.design.patterns).length > 1;
  return entries<Interruption>(w, response.interrupts, 'concept', (list) =>
    bullets(
      list.map((interruption) => {
        const stages = labels(w, 'chain-stage', interruption.stages, 'concept');
        // Which pattern is meant is clear where there is one.
        const pattern = several ? entryNames(w, interruption.pattern, 'concept') : undefined;
        const place = [stages, pattern].flatMap((line) => (line ? [line.map(({ text }) => text).join('')] : []));
        return named(`${place.join('; ')}:`, stated(w, interruption.how, 'concept'));
      }),
    ),
  );
}

function alternatives(w: Writer, response: Response): Block[] {
  return entries<string>(w, response.alternatives, 'concept', (list) =>
    bullets(list.map((text) => stated(w, text, 'never'))),
  );
}

/** Answers under the question they answer. `other` takes up questions of any type, so the slug decides. */
function answers(w: Writer, response: Response): Block[] {
  if (markerOf(response.answers)) return paragraph(stated(w, response.answers, 'never'));
  const questions = [...w.knowledge.questions()];
  const given = Object.entries((response.answers ?? {}) as Record<string, unknown>);
  return given.flatMap(([slug, value]) => {
    const question =
      questions.find(({ key }) => key === `${response.type}.${slug}`) ??
      questions.find((other) => isHomeOf(other, slug));
    return heading(3, question?.text ?? slug.replaceAll('_', ' '), answerBlocks(w, value, question));
  });
}

const isHomeOf = (question: Question, slug: string) => question.home.includes(`responses[].answers.${slug}`);

function plan(w: Writer, response: Response): Block[] {
  const { approach: words } = w.words;
  const isPlan = response.type === 'national-plan';
  return within(w, response.plan, isPlan ? 'concept' : 'never', (group) => {
    const drafted = groupOf(group)?.status !== 'to-draft';
    const need: Need = drafted ? 'proposal' : 'never';
    return [
      ...facts([
        ...fact(words.planStatus, labelled(w, 'plan-status', group.status, 'concept')),
        ...fact(words.planShape, labelled(w, 'plan-shape', group.shape, 'never')),
        ...fact(words.coordinatedBy, byParty(w, group.coordinated_by, 'proposal')),
        ...fact(words.evaluatedBy, byParty(w, group.evaluated_by, 'proposal')),
        ...fact(words.reportPublicBy, dated(w, group.report_public_by, 'proposal')),
      ]),
      ...entries<PlanAction>(w, group.actions, need, (actions) => [actionTable(w, actions)]),
    ];
  });
}

function actionTable(w: Writer, actions: readonly PlanAction[]): Block {
  const { approach: words } = w.words;
  return {
    kind: 'table',
    columns: [
      { heading: words.action, share: 34 },
      { heading: words.owner, share: 18 },
      { heading: words.deadline, share: 13 },
      { heading: words.cost, share: 17 },
      { heading: words.seenBy, share: 18 },
    ],
    rows: actions.map((action) => ({
      cells: [
        cell(
          stated(w, action.action, 'proposal'),
          named(words.necessity, labels(w, 'restrictive', action.restrictive, 'never')),
        ),
        cell(listed(w, action.owner, 'proposal', (party) => w.party(String(party)))),
        cell(dated(w, action.deadline, 'proposal')),
        cell(
          amount(w, action.cost, action.known_by === undefined ? 'proposal' : 'never'),
          named(words.costKnownBy, dated(w, action.known_by, 'never')),
          stated(w, action.source, 'never'),
        ),
        cell(stated(w, action.indicator, 'proposal')),
      ],
    })),
  };
}
