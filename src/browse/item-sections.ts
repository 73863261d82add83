import type { Line, Section } from '../document/paper.ts';
import { plain, quiet, strong } from '../document/pieces.ts';
import { ACTIVITY_TYPES, type Knowledge } from '../knowledge/open-knowledge.ts';
import { type Item, type ItemInBrief, markInWords, slug } from './item.ts';
import { kindLine } from './item-page.ts';

/** Items in brief, a section for each group in which they stand. */
export function itemSections(items: readonly Item[], knowledge: Knowledge): Section[] {
  const groups = new Map<string, Item[]>();
  for (const item of [...items].sort((a, b) => rank(a) - rank(b))) {
    const group = groupOf(item, knowledge);
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  return [...groups].map(([title, members]) => ({
    id: slug(title),
    title,
    blocks: [
      {
        kind: 'list',
        items: members.map((item) => [...briefLine(item, markInWords(item), knowledge), ...moreOf(item)]),
      },
    ],
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
  return [
    strong(item.id),
    ...(said.length > 0 ? [quiet(` ${said.join(' · ')}`)] : []),
    plain(`\n${item.title}`),
    ...(item.remark ? [quiet(`\n${item.remark}`)] : []),
  ];
}

/** Activity types in their order, work of other kinds last; of indicators the outcomes first. */
function rank({ kind, types, group }: Item): number {
  const type =
    types[0] === 'other'
      ? ACTIVITY_TYPES.length
      : (ACTIVITY_TYPES as readonly (string | undefined)[]).indexOf(types[0]);
  if (kind === 'indicator') return type * LEVELS.length + LEVELS.indexOf(group ?? '');
  return kind === 'lesson' || kind === 'question' ? type : 0;
}

const LEVELS = ['outcome', 'impact', 'output'];

/** What a list tells of an item besides: what it is listed for. */
const TOLD: Readonly<Partial<Record<Item['kind'], readonly [fact: string, name: string]>>> = {
  lesson: ['What a design should therefore do', '→'],
  question: ['Why it is asked', 'Why:'],
  indicator: ['Pitfall', 'Pitfall:'],
  channel: ['Mitigation', 'Mitigation:'],
};

function moreOf({ kind, facts }: Item): Line {
  const [fact, name] = TOLD[kind] ?? [];
  const texts = facts.find((each) => each.name === fact)?.texts;
  return texts === undefined ? [] : [quiet(`\n${name} ${texts.join(' ')}`)];
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
