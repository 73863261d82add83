import { outcomesOf } from '../../../design/elements.ts';
import { textOf } from '../../../design/values.ts';
import { promisedEnd } from '../../promised-end.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'promise-is-bounded',
  category: 'wording',
  core: false,
  severity: { concept: 'note', proposal: 'note', approval: 'warning' },
  sources: ['proposed', 'davies-2013'],
  serves: ['PD-R16'],
  check({ design, words, report }) {
    if (!words?.absolutePromises) return;
    for (const { value, pointer } of outcomesOf(design)) {
      const statement = textOf(value.statement) ?? '';
      const promise = NAMES_AN_EVIL.test(statement) ? promisedEnd(statement, words.absolutePromises) : undefined;
      if (!promise) continue;
      const { verb, object } = promise;
      report({ at: [...pointer, 'statement'], message: 'absolute', args: { id: value.id, verb, object } });
    }
  },
};

/** Only the end of one of these is looked for; to take a statement apart for nothing takes longer than all else here. */
const NAMES_AN_EVIL = /trafficking|slavery|exploitation/i;
