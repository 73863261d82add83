import type { Assumption, Indicator, Outcome, Output } from '../../design/design.generated.ts';
import { groupOf, listOf } from '../../design/values.ts';
import type { Block, Cell, Line, Row, Section } from '../../document/paper.ts';
import { cell, heading, joined, named, paragraph, quiet, strong } from '../../document/pieces.ts';
import { baselineLines, indicatorLines, targetLines } from '../values-in-words.ts';
import { byParty, entries, inSentence, labelled, labels, listed, type Need, stated, type Writer } from '../writer.ts';

/** The logical framework as donors read it: result, indicator, baseline, targets, means of verification, assumptions. */
export function logframeSection(w: Writer): Section {
  const { logframe: words } = w.words;
  const logframe = groupOf(w.design.logframe);
  const rows = logframe ? resultRows(w) : [];
  const columns = [
    { heading: words.result, share: 17 },
    { heading: words.indicator, share: 24 },
    { heading: words.baseline, share: 12 },
    { heading: words.targets, share: 12 },
    { heading: words.verification, share: 16 },
    { heading: words.assumptions, share: 19 },
  ];
  const watched = entries<Indicator>(w, logframe?.watch, 'proposal', (list) => [watchTable(w, list)]);
  return {
    id: 'logframe',
    title: words.title,
    ...(rows.length > 0 ? { wide: true } : {}),
    blocks: [
      ...(rows.length > 0 ? [{ kind: 'table', columns, rows } as const] : paragraph(stated(w, undefined, 'proposal'))),
      ...heading(2, words.watched, watched.length > 0 ? [...paragraph([quiet(words.watchedNote)]), ...watched] : []),
    ],
  };
}

function resultRows(w: Writer): Row[] {
  const { logframe: words } = w.words;
  const logframe = groupOf(w.design.logframe);
  const impact = groupOf(logframe?.impact);
  const rows: Row[] = [];
  if (impact || logframe?.impact) {
    const statement = stated(w, impact ? impact.statement : logframe?.impact, 'concept');
    rows.push(...group(w, [[strong(words.impact)], statement], impact?.indicators, [], 'never'));
  }
  for (const outcome of listOf<Outcome>(logframe?.outcomes)) {
    const result = [[strong(words.outcome(outcome.id))], stated(w, outcome.statement, 'concept')];
    rows.push(...group(w, result, outcome.indicators, assumptionLines(w, outcome.assumptions), 'concept'));
    for (const output of listOf<Output>(outcome.outputs)) {
      const produced = [[strong(words.output(output.id))], stated(w, output.statement, 'proposal')];
      rows.push(...group(w, produced, output.indicators, assumptionLines(w, output.assumptions), 'proposal'));
    }
  }
  return rows;
}

/** A result with its indicators: its statement and its assumptions reach over all of them. */
function group(w: Writer, result: (Line | undefined)[], field: unknown, assumptions: Line[], need: Need): Row[] {
  const indicators = listOf<Indicator>(field as readonly Indicator[]);
  const span = { rows: Math.max(indicators.length, 1) };
  const first: Cell = { ...cell(...result), ...span };
  const last: Cell = { ...cell(...assumptions), ...span };
  if (indicators.length === 0) {
    return [{ cells: [first, cell(stated(w, field, need, () => undefined)), cell(), cell(), cell(), last] }];
  }
  return indicators.map((indicator, i) => ({
    cells: [
      i === 0 ? first : undefined,
      cell(...indicatorLines(w, indicator), pairedLine(w, indicator)),
      cell(...baselineLines(w, indicator, need === 'never' ? 'proposal' : need)),
      cell(...targetLines(w, indicator, 'proposal')),
      cell(...verificationLines(w, indicator)),
      i === 0 ? last : undefined,
    ],
  }));
}

function pairedLine(w: Writer, indicator: Indicator): Line | undefined {
  const { logframe: words } = w.words;
  const paired = listed(w, indicator.paired_with, 'never', String);
  const reason = stated(w, indicator.direction_reason, 'never');
  return joined(
    paired && [quiet(`${words.pairedWith} ${paired.map(({ text }) => text).join('')}.`)],
    reason?.map(({ text }) => quiet(text)),
  );
}

function verificationLines(w: Writer, indicator: Indicator): (Line | undefined)[] {
  const { logframe: words } = w.words;
  const monitoring = groupOf(w.design.monitoring);
  const collector = byParty(w, indicator.collected_by ?? monitoring?.collected_by, 'never');
  const frequency = stated(w, indicator.frequency ?? monitoring?.frequency, 'never', (value) =>
    inSentence(w.label('frequency', value)),
  );
  const who = [collector, frequency].flatMap((line) => (line ? [line.map(({ text }) => text).join('')] : []));
  return [
    stated(w, indicator.means_of_verification, 'proposal'),
    who.length > 0 ? [quiet(words.collected(who.join('; ')))] : undefined,
  ];
}

function assumptionLines(w: Writer, field: unknown): Line[] {
  return listOf<Assumption>(field as readonly Assumption[]).flatMap((assumption) => {
    const text = joined([quiet(assumption.id)], stated(w, assumption.text ?? assumption.not_here, 'concept'));
    return text ? [text] : [];
  });
}

function watchTable(w: Writer, watched: readonly Indicator[]): Block {
  const { logframe: words } = w.words;
  return {
    kind: 'table',
    columns: [
      { heading: words.indicator, share: 30 },
      { heading: words.why, share: 26 },
      { heading: words.baseline, share: 16 },
      { heading: words.verification, share: 28 },
    ],
    rows: watched.map((indicator) => ({
      cells: [
        cell(...indicatorLines(w, indicator)),
        cell(
          labelled(w, 'watch-kind', indicator.kind, 'proposal'),
          named(words.looksBeyond, labels(w, 'beyond', indicator.looks_beyond, 'never')),
          pairedLine(w, indicator),
        ),
        cell(...baselineLines(w, indicator, 'proposal')),
        cell(...verificationLines(w, indicator)),
      ],
    })),
  };
}
