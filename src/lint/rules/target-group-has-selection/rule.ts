import type { ListActorGroup, TargetGroup } from '../../../design/design.generated.ts';
import { targetGroupsOf } from '../../../design/elements.ts';
import { isAnswered, listOf, textOf } from '../../../design/values.ts';
import { stemOf } from '../../../text/word-stem.ts';
import { contentWords } from '../../content-words.ts';
import { gapPlace } from '../../gap-place.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'target-group-has-selection',
  category: 'target-groups',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['mo-2018', 'freedom-fund-2021', 'edo-esip-2019'],
  serves: ['A2-R03'],
  check({ design, words, report }) {
    for (const { value, pointer } of targetGroupsOf(design)) {
      if (!isChosen(value)) continue;
      const method = wholeArea(value);
      if (method === 'with-reason') continue;
      const args = { id: value.id };
      if (method === 'without-reason') {
        report({ at: [...pointer, 'selection_method'], message: 'whole-area', args });
        continue;
      }
      const gaps = (['selected_by', 'selection_method'] as const).filter((key) => !isAnswered(value[key]));
      if (gaps.length > 0) {
        report({ ...gapPlace(pointer, gaps), message: 'none', args: { ...args, gaps } });
        continue;
      }
      const markers = listOf(value.selected_by);
      if (!words || markers.length === 0) continue;
      const isBroad = (marker: string): boolean => [...contentWords(marker, words)].every((word) => BROAD.has(word));
      if (markers.every(isBroad)) {
        report({ at: [...pointer, 'selected_by'], message: 'broad', args: { ...args, markers } });
      }
    }
  },
};

/**
 * Whether somebody decides who is in: people at risk or trafficked and their families, with whom the programme works.
 * An audience that nobody meets, buyers, recruiters and bodies are not selected by markers of a pattern.
 */
function isChosen({ actor, contact, role }: TargetGroup): boolean {
  return (role === undefined || role === 'direct') && contact !== 'none' && (actor === undefined || CHOSEN.has(actor));
}

const CHOSEN: ReadonlySet<ListActorGroup> = new Set([
  'people-at-risk',
  'people-trafficked',
  'families-and-leaders',
] as const);

/** Whether everybody in an area is taken: `whole area`, then the reason (docs/design-file.md, 5.4). */
function wholeArea({ selection_method }: TargetGroup): 'with-reason' | 'without-reason' | undefined {
  const match = /^whole[ -]area\b\W*(.*)$/isu.exec(textOf(selection_method) ?? '');
  if (!match) return undefined;
  return match[1] ? 'with-reason' : 'without-reason';
}

/** Words of poverty, residence and openness to all; a marker is broad if it holds no other word of content. */
const BROAD: ReadonlySet<string> = new Set(
  `poor poorest poverty low income needy need household family live life resident residence area village community
  district region local target open everybody everyone anyone anybody people person interested want join`
    .split(/\s+/)
    .map(stemOf),
);
