import { itemFinder, nearestIds } from '../../../browse/find-item.ts';
import type { Item } from '../../../browse/item.ts';
import { itemPage } from '../../../browse/item-page.ts';
import { allItems } from '../../../browse/items/all-items.ts';
import { redFlagItem } from '../../../browse/items/red-flags.ts';
import { knowledgePaper } from '../../../browse/knowledge-paper.ts';
import type { Knowledge } from '../../../knowledge/open-knowledge.ts';
import { redFlags } from '../../../lint/red-flags.ts';
import { RULES } from '../../../lint/rules/registry.generated.ts';
import { shortened } from '../../../text/shortened.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';
import { knowledgeFor } from '../../knowledge-for.ts';
import { placeOf } from '../../place-of.ts';
import { ruleStatement } from '../../rule-statement.ts';
import { UserError } from '../../user-error.ts';
import { itemAsJson, type ShowOptions, showJson, showPaper } from './show-as.ts';

/**
 * `ctip knowledge show A1-I03`: items whole, with their sources.
 *
 * @throws UserError for an id that there is not, before anything is printed
 */
export async function runKnowledgeShow(
  options: ShowOptions & { readonly ids: readonly string[]; readonly where?: boolean },
  io: Io,
): Promise<number> {
  const knowledge = await knowledgeFor(io);
  const items = allItems(knowledge);
  const flags = redFlags().map((flag) => redFlagItem(flag, flag.rule && ruleStatement(flag.rule)));
  const isTold = new Set(items.map(({ id }) => id));
  const everything = [...items, ...flags.filter(({ id }) => !isTold.has(id))];
  const find = itemFinder(everything);
  const found = options.ids.map((id) => find(id) ?? unknown(id, everything));
  if (options.format === 'json') {
    showJson({ items: found.map((item) => itemAsJson(item, placeOf(item, knowledge), knowledge)) }, knowledge, io);
    return EXIT.ok;
  }
  const sections = found.map((item) => {
    const citedBy = item.kind === 'source' ? citing(item.id, items, knowledge) : [];
    // Where a built-in item stands matters to those who correct it; whose an added one is, to everybody.
    const place = options.where || knowledge.origin(item.id) ? placeOf(item, knowledge) : undefined;
    return {
      id: item.id,
      title: item.id,
      blocks: itemPage(item, { knowledge, citedBy, ...(place === undefined ? {} : { place }) }),
    };
  });
  const title = found.length === 1 ? '' : `${found.length} items`;
  await showPaper(knowledgePaper(title, sections, knowledge), options, io);
  return EXIT.ok;
}

function unknown(id: string, items: readonly Item[]): never {
  if (RULES.some((rule) => rule.id === id))
    throw new UserError(`"${id}" is a rule of the linter.`, `\`ctip explain ${id}\` prints its page.`);
  const named = items.find(
    ({ kind, title }) => kind === 'guidance' && id.length > 3 && title.includes(id.toUpperCase()),
  );
  if (named)
    throw new UserError(`"${id}" is no longer in use.`, `\`ctip knowledge show ${named.id}\` says what became of it.`);
  const near = nearestIds(items, id);
  throw new UserError(
    `There is nothing with the id "${shortened(id)}".`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Look for words with `ctip knowledge search`.',
  );
}

/** What cites a source: items, rules of the linter, and the lists of further reading. */
function citing(key: string, items: readonly Item[], knowledge: Knowledge): string[] {
  const further: readonly (readonly [name: string, keys: readonly string[] | undefined])[] = [
    ['further reading on programme design', knowledge.programmeDesign().further],
    ['further reading on displacement', knowledge.displacement().further],
    ['further reading on the results framework', knowledge.resultsFramework().further],
    ['further reading on evaluation', knowledge.evaluation().further],
    ['further reading on safeguarding', knowledge.safeguarding().further],
  ];
  return [
    ...items.filter(({ sources }) => sources.includes(key)).map(({ id }) => id),
    ...RULES.filter(({ sources }) => sources.includes(key)).map(({ id }) => `the rule ${id}`),
    ...further.filter(([, keys]) => keys?.includes(key)).map(([name]) => name),
  ];
}
