import type { Line, Section } from '../document/paper.ts';
import { plain, quiet, strong } from '../document/pieces.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { ItemInBrief } from './item.ts';
import { slug } from './item.ts';
import { kindLine } from './item-page.ts';

/** Items in brief, a section for each group in which they stand. */
export function itemSections(items: readonly ItemInBrief[], knowledge: Knowledge): Section[] {
  const groups = new Map<string, ItemInBrief[]>();
  for (const item of items) {
    const group = groupOf(item, knowledge);
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  return [...groups].map(([title, members]) => ({
    id: slug(title),
    title,
    blocks: [{ kind: 'list', items: members.map((item) => briefLine(item, item.mark && `[${item.mark}]`, knowledge)) }],
  }));
}

/** Items in brief in one section, in the order in which a search found them. */
export function rankedSection(items: readonly ItemInBrief[], title: string, knowledge: Knowledge): Section {
  return {
    id: slug(title),
    title,
    blocks: [{ kind: 'list', items: items.map((item) => briefLine(item, kindLine(item, knowledge), knowledge)) }],
  };
}

function briefLine(item: ItemInBrief, about: string | undefined, knowledge: Knowledge): Line {
  const origin = knowledge.origin(item.id);
  const said = [about, origin && `added by ${origin.organisation}`].filter((part) => part !== undefined);
  return [strong(item.id), ...(said.length > 0 ? [quiet(` ${said.join(' · ')}`)] : []), plain(`\n${item.title}`)];
}

/** The heading under which an item stands in a list of its kind. */
function groupOf({ kind, types, group }: ItemInBrief, knowledge: Knowledge): string {
  const type = types[0];
  const whose = type === undefined ? 'Every design' : knowledge.label('activity-type', type);
  switch (kind) {
    case 'lesson':
    case 'activity-type':
      return whose;
    case 'channel':
      return group ?? whose;
    case 'question':
    case 'indicator':
    case 'guidance':
      return group === undefined ? whose : `${whose} – ${group}`;
    default:
      return group ?? 'All';
  }
}
