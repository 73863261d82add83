import { endOf, monthsFrom, startOf } from '../../design/dates.ts';
import type { Donor, Partner } from '../../design/design.generated.ts';
import { answerState, groupOf, listOf } from '../../design/values.ts';
import type { Fact, Line } from '../../document/paper.ts';
import { fact, joined, plain, quiet } from '../../document/pieces.ts';
import { placesLine } from '../places.ts';
import { amount, labelled, labels, listed, stated, type Writer } from '../writer.ts';

/** What the title page says below the title: who, for whom, where, when, for how much, and how far the design is. */
export function titleFacts(w: Writer): Fact[] {
  const { words } = w;
  const programme = groupOf(w.design.programme) ?? {};
  const organisation = groupOf(programme.organisation);
  const contact = groupOf(programme.contact);
  const budget = groupOf(programme.budget);
  return [
    ...fact(
      words.titlePage.organisation,
      stated(w, organisation?.name ?? programme.organisation, 'concept', (name) =>
        typeof name === 'string' ? name : undefined,
      ),
      joined(stated(w, organisation?.unit, 'never')),
      labelled(w, 'organisation-kind', organisation?.kind, 'never')?.map(({ text }) => quiet(text)),
    ),
    ...fact(words.titlePage.partners, partners(w)),
    ...fact(words.titlePage.donors, ...donors(w)),
    ...fact(
      words.titlePage.countries,
      listed(w, programme.countries, 'concept', (code) => words.country(String(code))),
    ),
    ...fact(words.titlePage.places, placesLine(w, programme.places, 'proposal')),
    ...fact(words.titlePage.setting, labels(w, 'setting', programme.setting, 'never')),
    ...fact(
      words.titlePage.goals,
      listed(w, groupOf(programme.codes)?.sdg, 'never', (goal) => String(goal).replace(/^SDG-/, '')),
    ),
    ...fact(words.titlePage.fourPs, labels(w, 'four-p', groupOf(programme.codes)?.four_ps, 'never')),
    ...fact(words.titlePage.dates, ...dates(w)),
    ...fact(words.titlePage.budget, amount(w, budget?.total ?? (budget ? undefined : programme.budget), 'concept')),
    ...fact(words.titlePage.reference, stated(w, programme.reference, 'never')),
    ...fact(words.titlePage.version, stated(w, programme.version, 'never')),
    ...fact(words.titlePage.stage, [plain(w.label('stage', w.stage))]),
    ...fact(
      words.titlePage.contact,
      stated(w, contact?.role ?? (contact ? undefined : programme.contact), 'never'),
      stated(w, contact?.email, 'never'),
    ),
  ];
}

function partners(w: Writer): Line | undefined {
  const list = listOf<Partner>(groupOf(w.design.programme)?.partners);
  const names = list.flatMap((partner) => (typeof partner.name === 'string' ? [partner.name] : []));
  if (names.length > 0) return [plain(names.join('; '))];
  return stated(w, groupOf(w.design.programme)?.partners, 'proposal', () => undefined);
}

function donors(w: Writer): (Line | undefined)[] {
  const field = groupOf(w.design.programme)?.donors;
  const list = listOf<Donor>(field);
  if (list.length === 0) return [stated(w, field, 'concept', () => undefined)];
  return list.map((donor) => {
    const name = stated(w, donor.name, 'concept');
    const sum = amount(w, donor.amount, 'never');
    return sum && name ? [...name, plain(': '), ...sum] : name;
  });
}

function dates(w: Writer): (Line | undefined)[] {
  const programme = groupOf(w.design.programme) ?? {};
  const start = startOf(programme.start);
  const end = endOf(programme.end);
  if (start && end && end.time > start.time) {
    const span = w.words.range(w.date(programme.start), w.date(programme.end));
    // A year alone does not say how many months are meant.
    const exact = [programme.start, programme.end].every((date) => String(date).includes('-'));
    return [[plain(span), ...(exact ? [plain(' '), quiet(w.words.months(monthsFrom(start, end)))] : [])]];
  }
  // One gap is enough where neither is stated.
  const needed =
    answerState(programme.end) === 'missing' && answerState(programme.start) === 'missing' ? 'never' : 'concept';
  const first = stated(w, programme.start, 'concept', (date) => w.words.from(w.date(date)));
  return [first, stated(w, programme.end, needed, (date) => w.words.until(w.date(date)))];
}
