import type { DataHeld } from '../../design/design.generated.ts';
import { isNo } from '../../design/values.ts';
import type { Block, Fact } from '../../document/paper.ts';
import { cell, fact, facts, heading, paragraph, plain } from '../../document/pieces.ts';
import { byParty, dated, entries, labelled, labels, type Need, stated, type Writer, within, yesNo } from '../writer.ts';

type Safeguarding = Exclude<Writer['design']['safeguarding'], undefined>;

/** One fact for each statement of a group, under the name that the catalogue has for its key. */
function statements(w: Writer, group: object, names: Readonly<Record<string, string>>, need: Need): Fact[] {
  return Object.entries(names).flatMap(([key, name]) =>
    fact(name, stated(w, (group as Record<string, unknown>)[key], need)),
  );
}

export function childrenBlocks(w: Writer, field: Safeguarding['children']): Block[] {
  const { safeguarding: words } = w.words;
  return heading(
    2,
    words.children,
    within(w, field, 'concept', (children) => {
      const met = !isNo(children.met);
      return facts([
        ...fact(
          words.childrenMet,
          labelled(
            w,
            'yes-no-unknown',
            typeof children.met === 'boolean' ? (children.met ? 'yes' : 'no') : children.met,
            'concept',
          ),
        ),
        ...fact(words.childPolicy, stated(w, children.policy, met ? 'concept' : 'never')),
        ...statements(w, children, words.childStatements, met ? 'proposal' : 'never'),
        ...statements(w, children, words.childStatementsIfHoused, 'never'),
      ]);
    }),
  );
}

export function inclusionBlocks(w: Writer, field: Safeguarding['inclusion']): Block[] {
  const { safeguarding: words } = w.words;
  return heading(
    2,
    words.inclusion,
    within(w, field, 'never', (group) => facts(statements(w, group, words.inclusionStatements, 'proposal'))),
  );
}

export function consentBlocks(w: Writer, field: Safeguarding['consent']): Block[] {
  const { safeguarding: words } = w.words;
  return heading(
    2,
    words.consent,
    within(w, field, 'never', (group) =>
      facts([
        ...fact(words.askedSeparately, labels(w, 'consent-topic', group.asked_separately_for, 'proposal')),
        ...statements(w, group, words.consentStatements, 'proposal'),
      ]),
    ),
  );
}

export function dataBlocks(w: Writer, safeguarding: Safeguarding): Block[] {
  const { safeguarding: words } = w.words;
  const personLevel = facts(fact(words.personLevel, yesNo(w, safeguarding.person_level, 'proposal')));
  const rest = within(w, safeguarding.data_protection, 'never', (group) => [
    ...entries<DataHeld>(w, group.inventory, 'proposal', (list) => [inventory(w, list)]),
    ...facts([
      ...statements(w, group, words.dataStatements, 'proposal'),
      ...fact(
        words.smallestCell,
        stated(w, group.smallest_cell, 'never', (size) => words.people(w.number(Number(size)))),
      ),
      ...statements(w, group, words.dataStatementsIfAny, 'never'),
    ]),
  ]);
  return heading(2, words.dataProtection, [...personLevel, ...rest]);
}

function inventory(w: Writer, list: readonly DataHeld[]): Block {
  const { safeguarding: words } = w.words;
  return {
    kind: 'table',
    columns: [
      { heading: words.dataWhat, share: 26 },
      { heading: words.dataWhy, share: 26 },
      { heading: words.dataBasis, share: 20 },
      { heading: words.dataHeldBy, share: 28 },
    ],
    rows: list.map((held) => ({
      cells: [
        cell(stated(w, held.what, 'proposal')),
        cell(stated(w, held.why, 'proposal')),
        cell(stated(w, held.basis, 'proposal')),
        cell(byParty(w, held.held_by, 'proposal')),
      ],
    })),
  };
}

export function ethicsBlocks(w: Writer, field: Safeguarding['ethics']): Block[] {
  const { safeguarding: words } = w.words;
  return heading(
    2,
    words.ethics,
    within(w, field, 'never', (ethics) => {
      const status = labelled(w, 'ethics-status', ethics.status, 'proposal');
      const date = dated(w, ethics.date, 'never');
      return [
        ...paragraph(stated(w, ethics.how, 'never')),
        ...facts([
          ...fact(words.ethicsStatus, status && date ? [...status, plain(', '), ...date] : status),
          ...fact(words.ethicsReason, stated(w, ethics.reason, 'never')),
          ...fact(words.ethicsBody, stated(w, ethics.body, 'never')),
          ...fact(words.localReview, yesNo(w, ethics.local_review, 'never')),
        ]),
      ];
    }),
  );
}
