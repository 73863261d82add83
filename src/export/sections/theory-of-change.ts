import type { Assumption, Barrier, Outcome, Output, WhoChanges } from '../../design/design.generated.ts';
import { groupOf, isYes, listOf } from '../../design/values.ts';
import type { Block, Line, Section } from '../../document/paper.ts';
import { bullets, heading, joined, named, paragraph, plain, quiet } from '../../document/pieces.ts';
import { evidenceLine } from '../answers.ts';
import { byParty, entries, entryNames, labelled, labels, listed, stated, type Writer, within } from '../writer.ts';

export function theoryOfChangeSection(w: Writer): Section {
  const { theoryOfChange: words } = w.words;
  const logframe = groupOf(w.design.logframe);
  const impact = within(w, logframe?.impact, 'concept', (group) => [
    ...paragraph(stated(w, group.statement, 'concept')),
    ...paragraph(named(words.framework, labels(w, 'framework-node', group.framework, 'never'))),
  ]);
  return {
    id: 'theory-of-change',
    title: words.title,
    blocks: within(w, w.design.logframe, 'concept', () => [
      ...paragraph(stated(w, logframe?.theory_of_change, 'proposal')),
      ...heading(2, words.impact, impact),
      ...entries<Outcome>(w, logframe?.outcomes, 'concept', (outcomes) =>
        outcomes.flatMap((outcome) => outcomeBlocks(w, outcome)),
      ),
    ]),
  };
}

function outcomeBlocks(w: Writer, outcome: Outcome): Block[] {
  const { theoryOfChange: words } = w.words;
  return [
    { kind: 'heading', level: 2, text: words.outcome(outcome.id) },
    ...paragraph(
      stated(w, outcome.statement, 'concept')?.map((piece) =>
        piece.tone === 'plain' ? { ...piece, tone: 'strong' } : piece,
      ),
    ),
    ...paragraph(named(words.framework, labels(w, 'framework-node', outcome.framework, 'proposal'))),
    ...paragraph(named(words.levelReason, stated(w, outcome.level_reason, 'never'))),
    ...heading(
      3,
      words.whoChanges,
      entries<WhoChanges>(w, outcome.who_changes, 'concept', (list) =>
        bullets(list.map((card) => changeLine(w, card))),
      ),
    ),
    ...heading(
      3,
      words.barriers,
      entries<Barrier>(w, outcome.barriers, 'concept', (list) =>
        bullets(list.map((barrier) => barrierLine(w, barrier))),
      ),
    ),
    ...paragraph(named(words.because, joined(stated(w, outcome.because, 'never'), evidenceLine(outcome.evidence)))),
    ...paragraph(named(words.leadsTo, listed(w, outcome.leads_to, 'never', String))),
    ...paragraph(named(words.lastsBecause, stated(w, outcome.lasts_because, 'never'))),
    ...paragraph(named(words.claimLimit, labelled(w, 'measures', outcome.claim_limit, 'never'))),
    ...paragraph(named(words.lagReason, stated(w, outcome.lag_reason, 'never'))),
    ...heading(
      3,
      words.outputs,
      entries<Output>(w, outcome.outputs, 'never', (list) => bullets(list.map((output) => outputLine(w, output)))),
    ),
    ...heading(3, words.assumptions, assumptions(w, outcome)),
  ];
}

function changeLine(w: Writer, card: WhoChanges): Line | undefined {
  const { theoryOfChange: words } = w.words;
  const who =
    listOf<string>(card.groups).length > 0
      ? entryNames(w, card.groups, 'concept')
      : labelled(w, 'actor-group', card.actor, 'concept');
  const does = stated(w, card.does ?? card.situation, 'concept');
  return joined(
    named(`${who?.map(({ text }) => text).join('') ?? ''}:`, does),
    named(words.now, stated(w, card.now, 'never')),
    named(words.gainsOrLoses, stated(w, card.gains_or_loses, 'never')),
    evidenceLine(card.evidence),
  );
}

function barrierLine(w: Writer, barrier: Barrier): Line | undefined {
  const { theoryOfChange: words } = w.words;
  const handler = stated(w, barrier.handled_by, 'never', (party) => {
    const text = String(party);
    return text.startsWith('SV') ? serviceName(w, text) : w.party(text);
  });
  const notes = [
    isYes(barrier.beyond_them) ? words.beyondThem : '',
    handler ? words.handledBy(handler.map(({ text }) => text).join('')) : '',
  ].filter((note) => note !== '');
  const line = joined(
    stated(w, barrier.what, 'never'),
    notes.length > 0 ? [quiet(`(${notes.join('; ')})`)] : undefined,
    named(words.accepted, stated(w, barrier.accepted, 'never')),
  );
  const kind = w.label('barrier', barrier.kind);
  return line ? named(`${kind}:`, line) : [plain(kind)];
}

/** A service by its kind and its id. */
export function serviceName(w: Writer, id: string): string {
  const service = listOf(w.design.services).find((entry) => entry.id === id);
  return service?.kind ? `${w.label('service-kind', service.kind)} (${id})` : id;
}

function outputLine(w: Writer, output: Output): Line | undefined {
  const { theoryOfChange: words } = w.words;
  return joined(
    [quiet(output.id)],
    stated(w, output.statement, 'proposal'),
    named(words.because, joined(stated(w, output.because, 'never'), evidenceLine(output.evidence))),
    named(words.alsoLeadsTo, listed(w, output.also_leads_to, 'never', String)),
  );
}

function assumptions(w: Writer, outcome: Outcome): Block[] {
  const own = entries<Assumption>(w, outcome.assumptions, 'concept', (list) =>
    bullets(list.map((assumption) => assumptionLine(w, assumption))),
  );
  const below = listOf<Output>(outcome.outputs).flatMap((output) => listOf<Assumption>(output.assumptions));
  return [...own, ...bullets(below.map((assumption) => assumptionLine(w, assumption)))];
}

function assumptionLine(w: Writer, assumption: Assumption): Line | undefined {
  const { theoryOfChange: words } = w.words;
  const scales = [
    labelled(w, 'holds', assumption.holds, 'never'),
    stated(w, assumption.effect, 'never', (level) => words.effectIfNot(w.label('level', level))),
  ].flatMap((line) => (line ? [line.map(({ text }) => text).join('')] : []));
  return joined(
    [quiet(assumption.id)],
    stated(w, assumption.text ?? assumption.not_here, 'concept'),
    scales.length > 0 ? [quiet(`(${scales.join('; ')})`)] : undefined,
    named(words.ifFails, stated(w, assumption.if_fails, 'never')),
    named(words.watchedBy, watchedBy(w, assumption.watched_by)),
    evidenceLine(assumption.evidence),
  );
}

/** Indicators by their ids, since the logical framework names them, and anybody else by name. */
export function watchedBy(w: Writer, value: unknown): Line | undefined {
  return Array.isArray(value) ? listed(w, value, 'never', (id) => w.party(String(id))) : byParty(w, value, 'never');
}
