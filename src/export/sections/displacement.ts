import type { Displacement, Risk } from '../../design/design.generated.ts';
import { listOf } from '../../design/values.ts';
import type { Block, Line, Section } from '../../document/paper.ts';
import { cell, heading, joined, named, quiet, strong } from '../../document/pieces.ts';
import { evidenceLine } from '../answers.ts';
import { byParty, entries, labelled, labels, listed, type Need, stated, type Writer } from '../writer.ts';
import { watchedBy } from './theory-of-change.ts';

export function displacementSection(w: Writer): Section {
  const { displacement: words } = w.words;
  const moved = entries<Displacement>(w, w.design.displacement, 'concept', (list) => [displacementTable(w, list)]);
  const risks = entries<Risk>(w, w.design.risks, 'proposal', (list) => [riskTable(w, list)]);
  return {
    id: 'displacement',
    title: words.title,
    blocks: [...heading(2, words.displacement, moved), ...heading(2, words.risks, risks)],
  };
}

/** What a channel asks for depends on it: nothing has to be done against benefit that spreads. */
function needOf(entry: Displacement): Need {
  if (entry.channel === 'none' || entry.channel === 'benefit-spread') return 'never';
  return entry.likelihood === 'low' ? 'never' : 'proposal';
}

function displacementTable(w: Writer, list: readonly Displacement[]): Block {
  const { displacement: words } = w.words;
  const plain = listOf(list).every((entry) => needOf(entry) === 'never' || w.stage === 'concept');
  const bare = plain && list.every(({ where, mitigation, decision_rule }) => !where && !mitigation && !decision_rule);
  const columns = [
    { heading: words.what, share: 32 },
    { heading: words.where, share: 20 },
    { heading: words.mitigation, share: 24 },
    { heading: words.decisionRule, share: 24 },
  ];
  return {
    kind: 'table',
    columns: bare ? columns.slice(0, 1) : columns,
    rows: list.map((entry) => {
      const need = needOf(entry);
      const cells = [
        cell(...whatLines(w, entry)),
        cell(stated(w, entry.where, need), named(words.watchedBy, watchedBy(w, entry.watched_by))),
        cell(stated(w, entry.mitigation, need)),
        cell(stated(w, entry.decision_rule, need)),
      ];
      return { cells: bare ? cells.slice(0, 1) : cells };
    }),
  };
}

function whatLines(w: Writer, entry: Displacement): (Line | undefined)[] {
  const { displacement: words } = w.words;
  const likelihood = stated(w, entry.likelihood, entry.channel === 'none' ? 'never' : 'concept', (level) =>
    words.likelihoodOf(w.label('level', level)),
  );
  const cause = labels(w, 'activity-type', entry.because_of, 'never');
  return [
    joined([quiet(entry.id)], [strong(w.label('displacement-channel', entry.channel))]),
    stated(w, entry.what, 'concept'),
    named(words.reason, stated(w, entry.reason, 'never')),
    likelihood?.map((piece) => (piece.tone === 'missing' ? piece : quiet(piece.text))),
    joined(
      cause && [quiet(`${words.ifThisWorks} ${cause.map(({ text }) => text).join('')}`)],
      evidenceLine(entry.evidence),
    ),
  ];
}

function riskTable(w: Writer, risks: readonly Risk[]): Block {
  const { displacement: words } = w.words;
  return {
    kind: 'table',
    columns: [
      { heading: words.risk, share: 36 },
      { heading: words.likelihood, share: 12 },
      { heading: words.effect, share: 10 },
      { heading: words.mitigation, share: 28 },
      { heading: words.owner, share: 14 },
    ],
    rows: risks.map((risk) => {
      const threatened = listed(w, risk.for, 'never', String);
      return {
        cells: [
          cell(
            joined([quiet(risk.id)], stated(w, risk.text, 'proposal')),
            threatened && [quiet(`${words.threatens} ${threatened.map(({ text }) => text).join('')}`)],
            named(words.watchedBy, watchedBy(w, risk.watched_by)),
          ),
          cell(labelled(w, 'level', risk.likelihood, 'proposal')),
          cell(labelled(w, 'level', risk.effect, 'proposal')),
          cell(stated(w, risk.mitigation, 'proposal')),
          cell(byParty(w, risk.owner, 'proposal')),
        ],
      };
    }),
  };
}
