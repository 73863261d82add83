import { type AnswerState, recommendLessons } from '../../../browse/recommend-lessons.ts';
import { recommendPaper } from '../../../browse/recommend-paper.ts';
import type { Design } from '../../../design/design.generated.ts';
import { groupOf } from '../../../design/values.ts';
import { planInterview } from '../../../interview/plan.ts';
import { keyOf } from '../../../interview/wording.ts';
import type { Knowledge } from '../../../knowledge/open-knowledge.ts';
import type { Lesson } from '../../../knowledge/types.generated.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { knowledgeFor } from '../../knowledge-for.ts';
import { shownPath } from '../../read-file.ts';
import { readSoundDesign } from '../../read-sound-design.ts';
import { briefAsJson, type ShowOptions, showJson, showPaper } from './show-as.ts';

/**
 * `ctip knowledge recommend design.ctip.yaml`: the lessons that bear on a design, and which of them it has not answered.
 *
 * @returns 0; 1 if the form of the design is broken
 * @throws UserError if the design cannot be read
 */
export async function runKnowledgeRecommend(
  options: ShowOptions & { readonly file: string; readonly all?: boolean },
  io: Io,
): Promise<number> {
  const knowledge = await knowledgeFor(io);
  const design = readSoundDesign(options.file, 'lessons can be named for it', knowledge, io);
  if (!design.data) return design.code;
  const lessons = recommendLessons(design.data, knowledge, {
    answer: answersOf(design.data, knowledge),
    findings: design.findings.filter(({ waived }) => !waived),
  });
  if (options.format === 'json') {
    const told = lessons.map(({ item, state, questions, findings: found }) => ({
      ...briefAsJson(item, knowledge),
      state,
      so: (item.entry as Lesson).so,
      questions: questions.map(({ code, isBegun }) => ({ code, begun: isBegun })),
      findings: found.map(({ rule, message }) => ({ rule, message })),
    }));
    showJson({ design: shownPath(io, options.file), lessons: told }, knowledge, io);
    return EXIT.ok;
  }
  const title = groupOf(design.data.programme)?.title;
  const name = typeof title === 'string' && title.trim() !== '' ? title : shownPath(io, options.file);
  await showPaper(recommendPaper(lessons, name, knowledge, options.all === true), options, io);
  if (options.format === 'pretty' && !options.all)
    io.stderr.write('\n`--all` tells the others as well; `ctip knowledge show <id>` shows one with its sources.\n');
  return EXIT.ok;
}

/**
 * How a design stands to each question, at its stage, by what the interview would still ask. "Not known yet" is an open
 * point, not an answer. What may stay empty is left aside, where something else of the question is answered.
 */
function answersOf(design: Design, knowledge: Knowledge): (code: string) => AnswerState {
  const counts = new Map<string, { answered: number; open: number }>();
  for (const { key, state, optional } of planInterview(design, knowledge, design.stage ?? 'concept')) {
    const count = counts.get(key) ?? { answered: 0, open: 0 };
    if (state === 'answered') count.answered += 1;
    else if (!optional) count.open += 1;
    counts.set(key, count);
  }
  return (code) => {
    const question = knowledge.question(code);
    const count = question && counts.get(keyOf(question));
    if (count === undefined) return 'not-asked';
    if (count.answered === 0) return 'open';
    return count.open === 0 || code === DISPLACEMENT ? 'answered' : 'partly';
  };
}

/** It is asked channel by channel, and one channel with its reason is an answer: the linter tells what else is likely. */
const DISPLACEMENT = 'PD-D01';
