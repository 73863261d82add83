import type { Partner } from '../../design/design.generated.ts';
import { groupOf } from '../../design/values.ts';
import type { Block, Line, Section } from '../../document/paper.ts';
import { cell, heading, joined, paragraph, quiet, strong } from '../../document/pieces.ts';
import { dated, entries, labelled, stated, type Writer } from '../writer.ts';

/** Who answers for the programme and who takes part. */
export function partnersSection(w: Writer): Section {
  const { partners: words } = w.words;
  const programme = groupOf(w.design.programme);
  const organisation = groupOf(programme?.organisation);
  return {
    id: 'partners',
    title: words.title,
    blocks: [
      ...heading(2, words.experience, paragraph(stated(w, organisation?.experience, 'never'))),
      ...entries<Partner>(w, programme?.partners, 'proposal', (list) => [partnerTable(w, list)]),
    ],
  };
}

function partnerTable(w: Writer, list: readonly Partner[]): Block {
  const { partners: words } = w.words;
  return {
    kind: 'table',
    columns: [
      { heading: words.partner, share: 36 },
      { heading: words.role, share: 36 },
      { heading: words.agreement, share: 28 },
    ],
    rows: list.map((partner) => ({
      cells: [
        cell(...nameLines(w, partner)),
        cell(stated(w, partner.role, 'proposal')),
        cell(...bindingLines(w, partner)),
      ],
    })),
  };
}

function nameLines(w: Writer, partner: Partner): (Line | undefined)[] {
  const name = stated(w, partner.name, 'proposal');
  const kind = labelled(w, 'partner-kind', partner.kind, 'proposal');
  const country = stated(w, partner.country, 'never', (code) => w.words.country(String(code)));
  const details = [kind, country].flatMap((line) => (line ? [line.map(({ text }) => text).join('')] : []));
  return [
    joined(
      [quiet(partner.id)],
      name?.map(({ text, tone }) => (tone === 'plain' ? strong(text) : { text, tone })),
    ),
    details.length > 0 ? [quiet(details.join(', '))] : undefined,
  ];
}

function bindingLines(w: Writer, partner: Partner): (Line | undefined)[] {
  const { partners: words } = w.words;
  const checked = dated(w, partner.capacity_checked, 'never');
  return [
    labelled(w, 'agreement', partner.agreement, 'proposal'),
    stated(w, partner.why, partner.agreement === 'not-sought' ? 'proposal' : 'never'),
    checked && [quiet(words.capacityChecked(checked.map(({ text }) => text).join('')))],
    partner.may_identify === 'yes' || partner.may_identify === true ? [quiet(words.mayIdentify)] : undefined,
  ];
}
