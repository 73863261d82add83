import type { AgreedChange, AgreedVersion, Waiver } from '../../design/design.generated.ts';
import { listOf } from '../../design/values.ts';
import type { Block, Section } from '../../document/paper.ts';
import { bullets, cell, heading, joined, named, plain, quiet } from '../../document/pieces.ts';
import { byParty, dated, entries, stated, type Writer } from '../writer.ts';

/** Findings that somebody accepted, and versions that were agreed. Nothing is printed where there is neither. */
export function acceptedSection(w: Writer): Section {
  const { accepted: words } = w.words;
  return {
    id: 'accepted',
    title: words.title,
    blocks: [
      ...heading(
        2,
        words.waivers,
        entries<Waiver>(w, w.design.waivers, 'never', (waivers) => [waiverTable(w, waivers)]),
      ),
      ...heading(
        2,
        words.agreed,
        entries<AgreedVersion>(w, w.design.agreed, 'never', (versions) =>
          versions.flatMap((version) => versionBlocks(w, version)),
        ),
      ),
    ],
  };
}

function waiverTable(w: Writer, waivers: readonly Waiver[]): Block {
  const { accepted: words } = w.words;
  return {
    kind: 'table',
    columns: [
      { heading: words.finding, share: 30 },
      { heading: words.reason, share: 36 },
      { heading: words.acceptedBy, share: 20 },
      { heading: words.until, share: 14 },
    ],
    rows: waivers.map((waiver) => ({
      cells: [
        cell([plain(waiver.rule)], [quiet(waiver.where)]),
        cell(stated(w, waiver.reason, 'concept')),
        cell(byParty(w, waiver.accepted_by, 'concept')),
        cell(dated(w, waiver.until, 'concept')),
      ],
    })),
  };
}

function versionBlocks(w: Writer, version: AgreedVersion): Block[] {
  const { accepted: words } = w.words;
  const on = dated(w, version.on, 'never')
    ?.map(({ text }) => text)
    .join('');
  const by = stated(w, version.by, 'never');
  const changes = listOf<AgreedChange>(version.changes).map((change) =>
    named(
      `${change.where ?? ''}:`,
      joined(
        stated(w, change.reason, 'concept'),
        dated(w, change.on, 'never')?.map(({ text }) => quiet(`(${text})`)),
        stated(w, change.by, 'never')?.map(({ text }) => quiet(text)),
      ),
    ),
  );
  const title = [version.version, on].filter((part) => typeof part === 'string').join(', ');
  return [...bullets([by ? named(`${title}:`, by) : [plain(title)]]), ...heading(3, words.changes, bullets(changes))];
}
