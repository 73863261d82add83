import type { Review } from '../../design/design.generated.ts';
import { groupOf } from '../../design/values.ts';
import type { Section } from '../../document/paper.ts';
import { bullets, fact, facts, heading, joined, named, paragraph, plain } from '../../document/pieces.ts';
import { amount, byParty, dated, entries, labelled, labels, stated, type Writer, within } from '../writer.ts';

export function monitoringSection(w: Writer): Section {
  const { monitoring: words } = w.words;
  return {
    id: 'monitoring',
    title: words.title,
    blocks: within(w, w.design.monitoring, 'proposal', (monitoring) => [
      ...facts([
        ...fact(words.responsible, byParty(w, monitoring.responsible, 'proposal')),
        ...fact(words.planBy, dated(w, monitoring.plan_by, 'proposal')),
        ...fact(words.collectedBy, byParty(w, monitoring.collected_by, 'never')),
        ...fact(words.frequency, labelled(w, 'frequency', monitoring.frequency, 'never')),
        ...fact(words.split, labels(w, 'dimension', monitoring.disaggregation, 'never')),
        ...fact(words.money, amount(w, groupOf(groupOf(w.design.programme)?.budget)?.monitoring, 'proposal')),
      ]),
      ...heading(
        2,
        words.inception,
        within(w, monitoring.inception, 'proposal', (inception) => [
          ...paragraph(stated(w, inception.settles, 'proposal')),
          ...facts([
            ...fact(words.until, dated(w, inception.until, 'proposal')),
            ...fact(words.whoDecides, byParty(w, inception.who_decides, 'proposal')),
          ]),
        ]),
      ),
      ...heading(
        2,
        words.reviews,
        entries<Review>(w, monitoring.reviews, 'proposal', (reviews) =>
          bullets(
            reviews.map((review) => {
              const date =
                dated(w, review.date, 'proposal')
                  ?.map(({ text }) => text)
                  .join('') ?? '';
              const decides = byParty(w, review.who_decides, 'proposal');
              return named(
                `${date}:`,
                joined(
                  stated(w, review.on, 'never') ?? [plain('')],
                  decides && [plain(words.decidedBy(decides.map(({ text }) => text).join('')))],
                ),
              );
            }),
          ),
        ),
      ),
    ]),
  };
}
