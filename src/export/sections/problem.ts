import type {
  DataSource,
  InterventionPoint,
  Landscape,
  Pattern,
  Perpetrator,
  Victims,
} from '../../design/design.generated.ts';
import { groupOf, isYes, listOf, markerOf } from '../../design/values.ts';
import type { Block, Line, Section } from '../../document/paper.ts';
import { bullets, cell, fact, facts, heading, joined, named, paragraph, plain, quiet } from '../../document/pieces.ts';
import { answerBlocks, answerLine } from '../answers.ts';
import { routeLine } from '../places.ts';
import { sexAndAge } from '../sex-and-age.ts';
import { entries, inSentence, labelled, labels, stated, type Writer, yesNo } from '../writer.ts';

export function problemSection(w: Writer): Section {
  const { words } = w;
  const programme = groupOf(w.design.programme);
  const setting = paragraph(answerLine(w, programme?.setting_analysis, 'never'));
  return {
    id: 'problem',
    title: words.problem.title,
    blocks: [
      ...entries<Pattern>(w, w.design.patterns, 'concept', (patterns) =>
        patterns.flatMap((pattern) => patternBlocks(w, pattern)),
      ),
      ...heading(2, words.problem.setting, setting),
      ...heading(2, words.problem.landscape, landscapeBlocks(w)),
    ],
  };
}

function patternBlocks(w: Writer, pattern: Pattern): Block[] {
  const { words } = w;
  const title =
    typeof pattern.title === 'string' ? `${pattern.id} ${pattern.title}` : words.problem.pattern(pattern.id);
  return [
    { kind: 'heading', level: 2, text: title },
    ...paragraph(stated(w, pattern.summary, 'proposal')),
    ...facts([
      ...fact(words.problem.form, labels(w, 'form-of-exploitation', pattern.form, 'concept')),
      ...fact(words.problem.sector, stated(w, pattern.sector, 'concept')),
      ...fact(words.problem.online, yesNo(w, pattern.technology_facilitated, 'never')),
      ...fact(words.problem.route, routeLine(w, pattern.places, 'concept')),
      ...fact(words.problem.recruitment, answerLine(w, pattern.recruitment, 'concept', 'recruitment-method')),
      ...fact(words.problem.control, answerLine(w, pattern.control, 'concept', 'control-method')),
      ...fact(words.problem.enablers, answerLine(w, pattern.enablers, 'concept', 'enabler')),
    ]),
    ...heading(
      3,
      words.problem.people,
      entries<Victims>(w, pattern.victims, 'concept', (list) => bullets(list.map((group) => victimsLine(w, group)))),
    ),
    ...heading(
      3,
      words.problem.actors,
      entries<Perpetrator>(w, pattern.perpetrators, 'concept', (list) =>
        bullets(list.map((actor) => actorLine(w, actor))),
      ),
    ),
    ...heading(3, words.problem.demand, paragraph(answerLine(w, pattern.demand, 'concept'))),
    ...heading(3, words.problem.gender, paragraph(answerLine(w, pattern.gender_and_diversity, 'proposal'))),
    ...heading(3, words.problem.protective, answerBlocks(w, pattern.protective, undefined)),
    ...answers(w, pattern),
    ...heading(3, words.problem.points, points(w, pattern)),
  ];
}

function victimsLine(w: Writer, group: Victims): Line | undefined {
  const who = stated(w, group.who, 'concept');
  const details = sexAndAge(w, group, 'never', w.words.targetGroups.people);
  return joined(who, details && [quiet(`(${inSentence(details.map(({ text }) => text).join(''))})`)]);
}

function actorLine(w: Writer, actor: Perpetrator): Line | undefined {
  const role = labelled(w, 'trafficker-role', actor.role, 'never');
  const kind = labelled(w, 'perpetrator-kind', actor.kind, 'never')
    ?.map(({ text }) => text)
    .join('');
  const who = stated(w, actor.who, 'never');
  const name = `${role?.map(({ text }) => text).join('') ?? ''}${kind ? ` (${inSentence(kind)})` : ''}`;
  return who ? named(`${name}:`, who) : [plain(name)];
}

/** Answers to the other mapping questions, under the question they answer. */
function answers(w: Writer, pattern: Pattern): Block[] {
  if (markerOf(pattern.answers)) return paragraph(stated(w, pattern.answers, 'never'));
  const questions = [...w.knowledge.questions()];
  return Object.entries(pattern.answers ?? {}).flatMap(([slug, value]) => {
    const question =
      questions.find(({ key }) => key === `pattern.${slug}`) ??
      questions.find(({ home }) => home.includes(`patterns[].answers.${slug}`));
    return heading(3, question?.text ?? slug.replaceAll('_', ' '), answerBlocks(w, value, question));
  });
}

function points(w: Writer, pattern: Pattern): Block[] {
  return entries<InterventionPoint>(w, pattern.intervention_points, 'never', (list) =>
    bullets(list.map((point) => pointLine(w, point))),
  );
}

function pointLine(w: Writer, point: InterventionPoint): Line | undefined {
  const stage = labelled(w, 'chain-stage', point.stage, 'never');
  const mark = isYes(point.chosen) ? w.words.problem.chosen : w.words.problem.notChosen;
  const how = joined(stated(w, point.how, 'never'), [quiet(`(${mark})`)]);
  return stage ? named(`${stage.map(({ text }) => text).join('')}:`, how) : how;
}

function landscapeBlocks(w: Writer): Block[] {
  const { words } = w;
  return entries<Landscape>(w, w.design.landscape, 'concept', (list) => [
    {
      kind: 'table',
      columns: [
        { heading: words.problem.who, share: 25 },
        { heading: words.problem.where, share: 22 },
        { heading: words.problem.relation, share: 53 },
      ],
      rows: list.map((other) => ({
        cells: [
          cell(stated(w, other.who, 'concept')),
          cell(stated(w, other.where, 'concept')),
          cell(stated(w, other.relation, 'concept')),
        ],
      })),
    },
  ]);
}

/** All data sources of all patterns, for the section on evidence. */
export function dataSources(w: Writer): DataSource[] {
  return listOf<Pattern>(w.design.patterns).flatMap((pattern) => listOf<DataSource>(pattern.data));
}
