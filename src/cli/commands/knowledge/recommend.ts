import type { AnswerState } from '../../../browse/recommend-lessons.ts';
import { recommendLessons } from '../../../browse/recommend-lessons.ts';
import { recommendPaper } from '../../../browse/recommend-paper.ts';
import type { Design } from '../../../design/design.generated.ts';
import { groupOf } from '../../../design/values.ts';
import { planInterview } from '../../../interview/plan.ts';
import { keyOf } from '../../../interview/wording.ts';
import type { Knowledge } from '../../../knowledge/open-knowledge.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { knowledgeFor } from '../../knowledge-for.ts';
import { shownPath } from '../../read-file.ts';
import { readSoundDesign } from '../../read-sound-design.ts';
import { type ShowOptions, showJson, showPaper } from './show-as.ts';

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
    const told = lessons.map(({ item, state, questions, findings: found, namedIn }) => ({
      id: item.id,
      state,
      title: item.title,
      ...(item.mark === undefined ? {} : { mark: item.mark }),
      questions,
      findings: found.map(({ rule, message }) => ({ rule, message })),
      ...(namedIn === undefined ? {} : { named_in: namedIn }),
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
 * How a design stands to each question, at its stage. A question is answered when something of it is: what is missing
 * beside that is the linter's to say.
 */
function answersOf(design: Design, knowledge: Knowledge): (code: string) => AnswerState {
  const answered = new Map<string, boolean>();
  for (const { key, state } of planInterview(design, knowledge, design.stage ?? 'concept'))
    answered.set(key, (answered.get(key) ?? false) || state !== 'open');
  return (code) => {
    const question = knowledge.question(code);
    const isAnswered = question && answered.get(keyOf(question));
    return isAnswered === undefined ? 'not-asked' : isAnswered ? 'answered' : 'open';
  };
}
