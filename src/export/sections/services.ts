import type { Service } from '../../design/design.generated.ts';
import { isAnswered, listOf } from '../../design/values.ts';
import type { Line, Section } from '../../document/paper.ts';
import { cell, joined, named, paragraph, plain, quiet, strong } from '../../document/pieces.ts';
import { answerLine } from '../answers.ts';
import { placesLine } from '../places.ts';
import {
  byParty,
  entries,
  entryNames,
  inSentence,
  labelled,
  labels,
  listed,
  type Need,
  stated,
  type Writer,
} from '../writer.ts';

/** Where people can go: what it is, for whom, how many, on which terms, until when it is paid. */
export function servicesSection(w: Writer): Section {
  const { services: words } = w.words;
  const list = listOf<Service>(w.design.services);
  return {
    id: 'services',
    title: words.title,
    blocks: entries<Service>(w, w.design.services, 'concept', () => [
      ...(list.some(({ places }) => isAnswered(places)) ? paragraph([quiet(words.note)]) : []),
      {
        kind: 'table',
        columns: [
          { heading: words.service, share: 27 },
          { heading: words.forWhom, share: 24 },
          { heading: words.capacity, share: 19 },
          { heading: words.terms, share: 30 },
        ],
        rows: list.map((service) => ({
          cells: [
            cell(...serviceLines(w, service)),
            cell(...forLines(w, service)),
            cell(...capacityLines(w, service)),
            cell(...termLines(w, service)),
          ],
        })),
      },
    ]),
  };
}

function serviceLines(w: Writer, service: Service): (Line | undefined)[] {
  const { services: words } = w.words;
  return [
    joined([quiet(service.id)], [strong(w.label('service-kind', service.kind))]),
    stated(w, service.what, 'never'),
    named(words.provider, byParty(w, service.provider, 'concept')),
    named(words.places, placesLine(w, service.places, 'never')),
  ];
}

function forLines(w: Writer, service: Service): (Line | undefined)[] {
  const { services: words } = w.words;
  return [
    entryNames(w, service.for, 'never'),
    named(words.openTo, labels(w, 'open-to', service.open_to, 'proposal')),
    named(
      words.languages,
      listed(w, service.languages, 'concept', (code) => w.words.spoken(String(code))),
    ),
    named(words.hours, stated(w, service.hours, 'never')),
  ];
}

function capacityLines(w: Writer, service: Service): (Line | undefined)[] {
  const { services: words } = w.words;
  const per = isAnswered(service.per) ? ` ${inSentence(w.label('capacity-period', service.per))}` : '';
  const inPeriod = (number: unknown) => (typeof number === 'number' ? `${w.number(number)}${per}` : undefined);
  return [
    stated(w, service.capacity, 'concept', inPeriod),
    named(words.expected, answerLine(w, service.expected, 'never')),
    stated(w, service.months, 'never', (months) => words.upTo(Number(months))),
  ];
}

function termLines(w: Writer, service: Service): (Line | undefined)[] {
  const { services: words } = w.words;
  const need: Need = service.kind === 'accommodation' ? 'concept' : 'never';
  const funded = stated(w, service.funded_until, 'concept', (date) =>
    date === 'standing' ? words.standing : w.date(date),
  );
  return [
    named(words.conditions, labels(w, 'condition', service.conditions, 'never')),
    named(words.imposedByLaw, stated(w, service.imposed_by_law, 'never')),
    named(words.freedom, labelled(w, 'freedom', service.freedom, need)),
    named(words.placement, labels(w, 'placement-term', service.terms, 'never')),
    named(words.standard, stated(w, service.standard, 'never')),
    named(
      words.fundedUntil,
      joined(
        funded,
        stated(w, service.funded_by, 'never')?.map(({ text }) => plain(`(${text})`)),
      ),
    ),
  ];
}
