import type { Activity, Outcome, Output } from '../../design/design.generated.ts';
import { groupOf, listOf } from '../../design/values.ts';
import type { Block, Cell, Line, Row, Section } from '../../document/paper.ts';
import { cell, joined, named, paragraph, plain, quiet, strong } from '../../document/pieces.ts';
import { byParty, dated, labelled, labels, stated, type Writer } from '../writer.ts';
import { serviceName } from './theory-of-change.ts';

/** What is done, from when to when, by whom, output by output. */
export function workplanSection(w: Writer): Section {
  const { workplan: words } = w.words;
  const outputs = listOf<Outcome>(groupOf(w.design.logframe)?.outcomes).flatMap(({ outputs: list }) =>
    listOf<Output>(list),
  );
  const rows = outputs.flatMap((output) => outputRows(w, output));
  const columns = [
    { heading: words.activity, share: 50 },
    { heading: words.when, share: 25 },
    { heading: words.responsible, share: 25 },
  ];
  const blocks: Block[] =
    rows.length > 0 ? [{ kind: 'table', columns, rows }] : paragraph(stated(w, undefined, 'proposal'));
  return { id: 'workplan', title: words.title, blocks };
}

function outputRows(w: Writer, output: Output): Row[] {
  const activities = listOf<Activity>(output.activities);
  const gap = stated(w, output.activities, 'proposal', () => undefined);
  if (activities.length === 0 && !gap) return [];
  const title: Cell = cell(joined([strong(output.id)], stated(w, output.statement, 'proposal')));
  const head: Row = { strong: true, cells: [{ ...title, rows: 1 }, cell(), cell()] };
  if (activities.length === 0) return [head, { cells: [cell(gap), cell(), cell()] }];
  return [head, ...activities.map((activity) => ({ cells: activityCells(w, activity) }))];
}

function activityCells(w: Writer, activity: Activity): Cell[] {
  const { workplan: words } = w.words;
  const service = stated(w, activity.service === 'none-needed' ? undefined : activity.service, 'never', (id) =>
    serviceName(w, String(id)),
  );
  return [
    cell(
      joined([quiet(activity.id)], stated(w, activity.statement, 'proposal')),
      named(words.restrictive, labels(w, 'restrictive', activity.restrictive, 'never')),
      named(words.necessity, stated(w, activity.necessity, 'never')),
      service && [quiet(`${words.service} ${service.map(({ text }) => text).join('')}`)],
    ),
    cell(period(w, activity)),
    cell(
      byParty(w, activity.responsible, 'proposal'),
      labelled(w, 'activity-kind', activity.kind, 'never')?.map(({ text }) => quiet(text)),
    ),
  ];
}

function period(w: Writer, activity: Activity): Line | undefined {
  const start = dated(w, activity.start, 'proposal');
  const end = dated(w, activity.end, 'never');
  const text = (line: Line) => line.map((piece) => piece.text).join('');
  if (!start || !end || text(start) === text(end)) return start ?? end;
  return [plain(w.words.range(text(start), text(end)))];
}
