import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import { factsOf, type Item, reliabilityOf, remarksOf, slug } from '../item.ts';

const LEVELS: Readonly<Record<string, string>> = {
  top: 'Top results',
  area: 'Change areas',
  sub: 'Sub-results',
  instr: 'Instruments of change',
  base: 'Base',
};

/** The shared results framework: its nodes, how levels fit, what had to be inferred, and how it maps to other frameworks. */
export function frameworkItems(knowledge: Knowledge): Item[] {
  const framework = knowledge.resultsFramework();
  const type = (value: string) => knowledge.label('activity-type', value);
  const labels = new Map(framework.nodes.map(({ id, label }) => [id, label]));
  const node = (id: string) => `${labels.get(id) ?? id} (${id})`;
  const indicators = knowledge.indicators();
  return [
    ...framework.nodes.map((entry): Item => {
      const below = framework.nodes.filter(({ parent }) => parent === entry.id).map(({ id }) => node(id));
      const primary = framework.mapping.filter((row) => row.framework.primary.includes(entry.id));
      const secondary = framework.mapping.filter((row) => row.framework.secondary?.includes(entry.id));
      return {
        id: entry.id,
        kind: 'framework',
        title: entry.label,
        ...reliabilityOf(entry),
        types: [...primary, ...secondary].map((row) => row.type as Item['types'][number]),
        group: LEVELS[entry.level] ?? entry.level,
        facts: [
          ...factsOf(
            ['Level', LEVELS[entry.level]],
            ['Part of', entry.parent && node(entry.parent)],
            ['Contributes to', entry.contributes_to?.map(node)],
            ['Below it', below],
            ['Activity types that aim at it', primary.map((row) => type(row.type))],
            ['Activity types that may argue it', secondary.map((row) => type(row.type))],
            [
              'Indicators',
              indicators
                .filter(({ nodes }) => nodes?.includes(entry.id))
                .map(({ id }) => id)
                .join(', ') || undefined,
            ],
            ['Inference', entry.inference],
          ),
          ...remarksOf(entry),
        ],
        file: 'results-framework',
        entry,
      };
    }),
    ...framework.level_rules.map(
      (entry): Item => ({
        ...other('Rules of level', entry.id, entry.text, entry),
        facts: [...factsOf(['Checked by the rule', entry.rule]), ...remarksOf(entry)],
      }),
    ),
    ...framework.inferences.map(
      (entry): Item => ({
        ...other('What had to be inferred', entry.id, entry.text, entry),
        facts: [...factsOf(['Confidence', entry.confidence]), ...remarksOf(entry)],
      }),
    ),
    ...framework.four_ps.map(
      (entry): Item => ({
        ...other('The four Ps', `four-ps-${entry.type}`, `${type(entry.type)}: ${entry.main.join(' and ')}`, entry),
        types: [entry.type as Item['types'][number]],
        facts: [...factsOf(['Main', entry.main.join(', ')], ['Some', entry.some.join(', ')]), ...remarksOf(entry)],
      }),
    ),
    ...framework.sdg_targets.map(
      (entry): Item => ({
        ...other('SDG targets', slug(entry.target), `${entry.target}: ${entry.text}`, entry),
        types: [...entry.main_types, ...entry.types],
        facts: [
          ...factsOf(
            ['Main activity types', entry.main_types.map(type)],
            ['Other activity types', entry.types.map(type)],
          ),
          ...remarksOf(entry),
        ],
      }),
    ),
    ...framework.milestones.map(
      (entry): Item => ({
        ...other('Milestones of Measurement, Action, Freedom', entry.id, entry.text, entry),
        types: [...entry.main_types, ...entry.types],
        facts: [
          ...factsOf(
            ['Results framework', entry.nodes.map(node)],
            ['Main activity types', entry.main_types.map(type)],
            ['Other activity types', entry.types.map(type)],
          ),
          ...remarksOf(entry),
        ],
      }),
    ),
  ];
}

function other(
  group: string,
  id: string,
  title: string,
  entry: { readonly mark: NonNullable<Item['mark']>; readonly sources?: string[]; readonly contested?: string },
): Omit<Item, 'facts'> {
  return {
    id,
    kind: 'framework',
    title,
    ...reliabilityOf(entry),
    types: [],
    group,
    file: 'results-framework',
    entry,
  };
}
