import type { ListActorGroup } from '../../../design/design.generated.ts';
import { targetGroupsOf } from '../../../design/elements.ts';
import { isAnswered, textOf } from '../../../design/values.ts';
import { stemOf, wordsIn } from '../../../text/word-stem.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule<'facts'> = {
  id: 'target-group-is-specific',
  category: 'target-groups',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['marshall-adb-uniap-2012', 'iom-gmdac-2018'],
  serves: ['PD-R06', 'A1-R03'],
  // Who decides on entry comes after it is clear who is meant.
  silences: ['target-group-has-selection'],
  options: {
    facts: {
      default: 2,
      minimum: 1,
      maximum: 5,
      description: 'Facts of place, age, sex, work and situation that make a group one that can be found.',
    },
  },
  check({ design, words, options, report }) {
    const vague = new Set(words?.vagueGroups.map(plain));
    for (const { value, pointer } of targetGroupsOf(design)) {
      const isBody = value.actor !== undefined && BODIES.has(value.actor);
      if (value.role === undefined ? isBody : value.role !== 'direct') continue;
      const facts = isBody ? FACTS_OF_BODIES : FACTS;
      const gaps = facts.filter((key) => !isAnswered(value[key]));
      const given = facts.length - gaps.length + (isBody && isAnswered(value.bodies) ? 1 : 0);
      const wanted = isBody ? Math.min(1, options.facts) : options.facts;
      if (given >= wanted) continue;
      const name = textOf(value.name) ?? '';
      const args = { id: value.id, name, gaps, given, wanted };
      const missing = gaps.map((key) => [...pointer, key]);
      const message = vague.has(plain(name)) ? 'vague' : 'unspecific';
      report({ at: pointer, message: given === 0 ? message : `${message}-too-few`, args, missing });
    }
  },
};

/** So many of these facts, by the option, make a group that can be found. */
const FACTS = ['places', 'ages', 'sex', 'occupation', 'situation'] as const;

/** Organisations and authorities have no age and no sex; one fact, or their bodies, tells which are meant. */
const FACTS_OF_BODIES = ['places', 'occupation', 'situation'] as const;
const BODIES: ReadonlySet<ListActorGroup> = new Set([
  'mandated-to-act',
  'worker-organisation',
  'firms-in-between',
] as const);

/** A name without endings and capitals: "Vulnerable group" is on the list as "vulnerable groups". */
const plain = (text: string): string => wordsIn(text).map(stemOf).join(' ');
