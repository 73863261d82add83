import { targetGroupsOf } from '../../../design/elements.ts';
import { isAnswered, textOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'target-group-is-specific',
  category: 'target-groups',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['marshall-adb-uniap-2012', 'iom-gmdac-2018'],
  serves: ['PD-R06', 'A1-R03'],
  check({ design, words, report }) {
    const vague = new Set(words?.vagueGroups.map(plain));
    for (const { value, pointer } of targetGroupsOf(design)) {
      if (value.role !== 'direct') continue;
      const gaps = FACTS.filter((key) => !isAnswered(value[key]));
      if (FACTS.length - gaps.length >= 2) continue;
      const name = textOf(value.name) ?? '';
      const args = { id: value.id, name, gaps };
      const missing = gaps.map((key) => [...pointer, key]);
      const message = vague.has(plain(name)) ? 'vague' : 'unspecific';
      report({ at: pointer, message: gaps.length === FACTS.length ? message : `${message}-one`, args, missing });
    }
  },
};

/** Two of these facts make a group that can be found. */
const FACTS = ['places', 'ages', 'sex', 'occupation', 'situation'] as const;

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
