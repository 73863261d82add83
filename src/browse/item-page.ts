import type { Block, Line } from '../document/paper.ts';
import { facts, paragraph, plain, quiet, strong } from '../document/pieces.ts';
import { citation } from '../knowledge/cite.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import { type Item, type ItemInBrief, markInWords } from './item.ts';
import { KIND_NAMES } from './kind-names.ts';

export interface PageOptions {
  readonly knowledge: Knowledge;
  /** Items that cite this one, where it is a source. */
  readonly citedBy?: readonly string[];
  /** Where it stands: "knowledge/activities/awareness.yaml, line 57". */
  readonly place?: string;
}

/** One item whole: what it is, everything that is said of it, and its sources with what was read of them. */
export function itemPage(item: Item, { knowledge, citedBy = [], place }: PageOptions): Block[] {
  return [
    ...paragraph([quiet(kindLine(item, knowledge))]),
    ...paragraph([strong(item.title)]),
    ...facts(item.facts.map(({ name, texts }) => ({ name, lines: texts.map((text): Line => [plain(text)]) }))),
    ...sourceBlocks(item, knowledge),
    ...(citedBy.length > 0 ? paragraph([strong('Cited by'), plain(` ${citedBy.join(', ')}`)]) : []),
    ...(place ? paragraph([quiet(place)]) : []),
  ];
}

/** What kind of item it is, of which activity type, and its mark: "indicator · Awareness · outcome · [found]". */
export function kindLine(item: ItemInBrief, knowledge: Knowledge): string {
  const { kind, types, group } = item;
  return [
    KIND_NAMES[kind].label,
    ...types.slice(0, 2).map((type) => knowledge.label('activity-type', type)),
    types.length > 2 ? `and ${types.length - 2} more` : undefined,
    group,
    markInWords(item),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function sourceBlocks({ kind, sources }: Item, knowledge: Knowledge): Block[] {
  if (sources.length === 0) return [];
  if (kind === 'source') return paragraph([strong('Listed in'), plain(` ${sources.join(', ')}`)]);
  const name = kind === 'activity-type' ? 'Further reading' : sources.length > 1 ? 'Sources' : 'Source';
  return [
    { kind: 'heading', level: 3, text: name },
    { kind: 'list', items: sources.map((key) => sourceLine(key, knowledge)) },
  ];
}

/** A source as it stands below an item: its key, the work, where it is, and what of it was read. */
export function sourceLine(key: string, knowledge: Knowledge): Line {
  const source = knowledge.source(key);
  if (!source) return [strong(key)];
  const address = source.address ? ` ${source.address}` : '';
  return [strong(key), plain(` ${citation(source).replace(/\.$/, '')}.${address}`), quiet(` Read: ${source.read}.`)];
}
