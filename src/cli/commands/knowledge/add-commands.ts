import { type Command, InvalidArgumentError, Option } from 'commander';
import { ITEM_KINDS } from '../../../browse/item.ts';
import { CATEGORIES } from '../../../browse/items/sources.ts';
import { MARKS } from '../../../browse/marks.ts';
import { PAPER_FORMATS } from '../../../document/write-paper.ts';
import type { Io } from '../../io.ts';
import { SHOW_FORMATS } from './show-as.ts';
import { TOPICS } from './topics.ts';

const LEVELS = ['impact', 'outcome', 'output'];
const MEASURES = [
  'delivery',
  'satisfaction',
  'knowledge',
  'attitude',
  'intention',
  'ability',
  'practice',
  'persistence',
  'condition',
  'institution',
  'market',
  'safeguard',
  'displacement',
];

/** What can be done besides listing a topic. */
const ACTIONS = ['show', 'search', 'recommend', 'workshop'] as const;

/**
 * Adds what `ctip knowledge` can do. Kept apart from the other commands, and added only when it is asked for: to set up
 * seventeen commands takes time.
 *
 * @param asked the word that follows on the command line: if it is a topic or an action, only that one is added
 * @param done takes the exit code
 */
export function addKnowledgeCommands(
  knowledge: Command,
  asked: string | undefined,
  io: Io,
  done: (code: number) => void,
): void {
  const names: readonly (string | undefined)[] = [...TOPICS.map(({ name }) => name), ...ACTIONS];
  const isAsked = (name: string) => asked === name || !names.includes(asked);
  // A format that follows a topic is taken by `knowledge` itself, so that only it has a default.
  const format = () => new Option('--format <format>', 'how to show it').choices(SHOW_FORMATS);
  const globals = () => knowledge.optsWithGlobals();
  knowledge
    .argument('[topic...]')
    .usage('[topic] [options]')
    .option('--stats', 'count the items of each file')
    .addOption(format().default('pretty'))
    .action(async (topic: string[], options) => {
      const { runKnowledgeOverview } = await import('./overview.ts');
      done(await runKnowledgeOverview({ ...globals(), ...options, topic }, io));
    });

  for (const { name, kind, summary } of TOPICS.filter((topic) => isAsked(topic.name))) {
    const command = knowledge.command(name).summary(summary).description(`Lists ${summary}.`);
    command.argument('[words...]', 'only what holds all these words, whatever their endings').addOption(format());
    if (!['term', 'list', 'evaluation', 'safeguarding'].includes(kind))
      command.option('--activity <type>', 'only of this activity type, such as awareness or A1');
    if (kind !== 'source' && kind !== 'list')
      command.addOption(new Option('--mark <mark>', 'only what carries this mark').choices(Object.keys(MARKS)));
    if (kind === 'indicator')
      command
        .addOption(new Option('--level <level>', 'only of this level').choices(LEVELS))
        .addOption(new Option('--measures <step>', 'only what measures this step of change').choices(MEASURES))
        .option('--node <id>', 'only what fits this node of the results framework, such as sub-safer-migration');
    if (kind === 'question')
      command.addOption(
        new Option('--stage <stage>', 'only what is first asked at this stage').choices(['concept', 'proposal']),
      );
    if (kind === 'source')
      command
        .addOption(new Option('--category <category>', 'only of this category').choices(Object.keys(CATEGORIES)))
        .option('--country <country>', 'only what is about this country: English name or code')
        .option('--region <region>', 'only what is about this region, or about one within it')
        .option('--year <years>', 'only of this year or these years: 2019, 2015-2020, 2015-');
    command.action(async (words: string[], options) => {
      const { runKnowledgeList } = await import('./list.ts');
      done(await runKnowledgeList({ ...globals(), ...options, kind, words }, io));
    });
  }

  if (isAsked('show'))
    knowledge
      .command('show')
      .summary('one item whole, with its sources')
      .description('Shows items whole: what is said of them, their mark, their sources and what was read of those.')
      .argument('<ids...>', 'ids such as A1-I03, PD-L07, sub-safer-migration, thompson-2011')
      .option('--where', 'say in which file and line each one stands')
      .addOption(format())
      .action(async (ids: string[], options) => {
        const { runKnowledgeShow } = await import('./show.ts');
        done(await runKnowledgeShow({ ...globals(), ...options, ids }, io));
      });
  if (isAsked('search'))
    knowledge
      .command('search')
      .summary('look for words in everything')
      .description('Looks for words in everything, best first. Endings and slips of the pen are forgiven.')
      .argument('[words...]', 'words, with or without quotation marks')
      .addOption(
        new Option('--kind <kind>', 'only items of this kind').choices(
          ITEM_KINDS.filter((kind) => kind !== 'red-flag'),
        ),
      )
      .option('--activity <type>', 'only of this activity type')
      .addOption(new Option('--limit <number>', 'how many at most').default(12).argParser(positive))
      .addOption(format())
      .action(async (words: string[], options) => {
        const { runKnowledgeSearch } = await import('./search.ts');
        done(await runKnowledgeSearch({ ...globals(), ...options, words }, io));
      });
  if (isAsked('recommend'))
    knowledge
      .command('recommend')
      .summary('the lessons that bear on a design')
      .description('Lists the lessons that bear on a design, and which of them it has not answered.')
      .argument('<file>', 'the design file')
      .option('--all', 'tell those that are answered as well')
      .addOption(format())
      .action(async (file: string, options) => {
        const { runKnowledgeRecommend } = await import('./recommend.ts');
        done(await runKnowledgeRecommend({ ...globals(), ...options, file }, io));
      });
  if (isAsked('workshop'))
    knowledge
      .command('workshop')
      .summary('a question sheet to print for group work')
      .description(
        'Writes a question sheet for group work: on one activity type or several, or without one on the questions of every design.',
      )
      .option('--activity <type>', 'an activity type such as awareness or A1 (repeatable)', collect, [])
      .addOption(new Option('--stage <stage>', 'how far to go').choices(['concept', 'proposal']).default('concept'))
      .addOption(new Option('--to <format>', 'the format').choices(PAPER_FORMATS).makeOptionMandatory())
      .option('-o, --output <file>', 'where to write; absent: workshop-<types> in this folder; - for standard output')
      .option('--force', 'replace an existing sheet')
      .action(async (options) => {
        const { runKnowledgeWorkshop } = await import('./workshop.ts');
        done(await runKnowledgeWorkshop(options, io));
      });
}

const collect = (value: string, before: string[]): string[] => [...before, value];

function positive(given: string): number {
  if (!/^[1-9]\d{0,5}$/.test(given)) throw new InvalidArgumentError('It is a whole number from 1 on.');
  return Number(given);
}
