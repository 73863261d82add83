import type { Commitment, LearningQuestion } from '../../design/design.generated.ts';
import type { Section } from '../../document/paper.ts';
import { bullets, heading, joined, paragraph, plain, quiet } from '../../document/pieces.ts';
import { byParty, dated, entries, listed, stated, type Writer, within } from '../writer.ts';

export function learningSection(w: Writer): Section {
  const { learning: words } = w.words;
  return {
    id: 'learning',
    title: words.title,
    blocks: within(w, w.design.learning, 'proposal', (learning) => [
      ...heading(
        2,
        words.questions,
        entries<LearningQuestion>(w, learning.questions, 'never', (list) =>
          bullets(
            list.map((question) => {
              const about = listed(w, question.for, 'never', String)
                ?.map(({ text }) => text)
                .join('');
              const by = dated(w, question.by, 'never')
                ?.map(({ text }) => text)
                .join('');
              const notes = [about, by && words.by(by)].filter((note) => note !== undefined && note !== '');
              return joined(
                [quiet(question.id)],
                stated(w, question.text, 'proposal'),
                notes.length > 0 ? [quiet(`(${notes.join('; ')})`)] : undefined,
              );
            }),
          ),
        ),
      ),
      ...heading(2, words.failure, paragraph(stated(w, learning.failure_condition, 'proposal'))),
      ...heading(
        2,
        words.commitments,
        entries<Commitment>(w, learning.commitments, 'never', (list) =>
          bullets(
            list.map((commitment) => {
              const notes = [byParty(w, commitment.who, 'never'), dated(w, commitment.by, 'never')].flatMap((line) =>
                line ? [line.map(({ text }) => text).join('')] : [],
              );
              return joined(
                stated(w, commitment.what, 'proposal') ?? [plain('')],
                notes.length > 0 ? [quiet(`(${notes.join('; ')})`)] : undefined,
              );
            }),
          ),
        ),
      ),
    ]),
  };
}
