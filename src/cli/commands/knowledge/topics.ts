import type { ItemKind } from '../../../browse/item.ts';

/** What can be listed, by the name under which it is asked for. */
export const TOPICS: readonly { readonly name: string; readonly kind: ItemKind; readonly summary: string }[] = [
  {
    name: 'types',
    kind: 'activity-type',
    summary: 'the seven activity types, and work of other kinds: purpose, assumptions, harms, evaluation approaches',
  },
  { name: 'lessons', kind: 'lesson', summary: 'what has been learned, and what a design should therefore do' },
  {
    name: 'questions',
    kind: 'question',
    summary: 'what a design is asked, and why',
  },
  { name: 'indicators', kind: 'indicator', summary: 'indicators, with the pitfall of each' },
  { name: 'channels', kind: 'channel', summary: 'where, how or on whom the harm could go on' },
  { name: 'patterns', kind: 'pattern', summary: 'from a mapped pattern to a response; the legal elements' },
  { name: 'evaluation', kind: 'evaluation', summary: 'types of evaluation, the decision table, money, methods' },
  { name: 'safeguarding', kind: 'safeguarding', summary: 'what a design states so that nobody is harmed' },
  {
    name: 'framework',
    kind: 'framework',
    summary: 'the shared results framework: nodes, four Ps, SDG targets, milestones',
  },
  {
    name: 'guidance',
    kind: 'guidance',
    summary: 'advice that is neither a question nor a rule: the road map, prompts, steps',
  },
  { name: 'terms', kind: 'term', summary: 'which word when, and what the named values mean' },
  { name: 'lists', kind: 'list', summary: 'the named lists of the design file' },
  { name: 'sources', kind: 'source', summary: 'the library of sources: evaluations, studies, guidance, standards' },
];
