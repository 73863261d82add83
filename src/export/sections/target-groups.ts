import type { TargetGroup } from '../../design/design.generated.ts';
import { groupOf } from '../../design/values.ts';
import type { Block, Section } from '../../document/paper.ts';
import { fact, facts } from '../../document/pieces.ts';
import { answerLine } from '../answers.ts';
import { placesLine } from '../places.ts';
import { sexAndAge } from '../sex-and-age.ts';
import { entries, labelled, listed, stated, type Writer } from '../writer.ts';

export function targetGroupsSection(w: Writer): Section {
  return {
    id: 'target-groups',
    title: w.words.targetGroups.title,
    blocks: entries<TargetGroup>(w, w.design.target_groups, 'concept', (groups) =>
      groups.flatMap((group) => groupBlocks(w, group)),
    ),
  };
}

function groupBlocks(w: Writer, group: TargetGroup): Block[] {
  const { targetGroups: words } = w.words;
  const name =
    stated(w, group.name, 'concept')
      ?.map(({ text }) => text)
      .join('') ?? '';
  const direct = group.role === 'direct' ? 'proposal' : 'never';
  return [
    { kind: 'heading', level: 2, text: `${group.id} ${name}`.trim() },
    ...facts([
      ...fact(words.actor, labelled(w, 'actor-group', group.actor, 'concept')),
      ...fact(words.role, labelled(w, 'target-role', group.role, 'concept')),
      ...fact(words.contact, labelled(w, 'contact', group.contact, 'concept')),
      ...fact(
        words.bodies,
        listed(w, group.bodies, 'never', (body) => bodyName(w, body)),
      ),
      ...fact(words.people, sexAndAge(w, group, 'concept')),
      ...fact(words.occupation, stated(w, group.occupation, 'never')),
      ...fact(words.situation, stated(w, group.situation, 'never')),
      ...fact(words.places, placesLine(w, group.places, 'concept')),
      ...fact(words.size, answerLine(w, sized(w, group.size), 'concept')),
      ...fact(words.coverage, answerLine(w, group.coverage, 'never', 'coverage')),
      ...fact(words.patternRole, stated(w, group.pattern_role, 'never')),
      ...fact(words.selectedBy, listed(w, group.selected_by, direct, String)),
      ...fact(words.selectionMethod, stated(w, group.selection_method, direct)),
      ...fact(
        words.fit,
        stated(w, group.fit_percent, 'never', (percent) => `${String(percent)}%`),
      ),
      ...fact(words.leftOut, stated(w, group.left_out, 'concept')),
    ]),
  ];
}

const bodyName = (w: Writer, body: unknown) => {
  const text = String(body);
  return /^P\d+$/.test(text) ? w.party(text) : w.label('partner-kind', text);
};

/** A bare number of people gets its unit. */
function sized(w: Writer, size: TargetGroup['size']): unknown {
  if (typeof size === 'number') return { answer: size, unit: w.words.targetGroups.peopleUnit };
  const group = groupOf(size as object);
  return group && 'answer' in group && !('unit' in group) ? { ...group, unit: w.words.targetGroups.peopleUnit } : size;
}
