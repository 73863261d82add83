import { indicatorsOf } from '../../../design/elements.ts';
import { listOf, numberOf, textOf } from '../../../design/values.ts';
import { isEmptyPhrase } from '../../is-empty-phrase.ts';
import { openingDirection } from '../../opens-with-direction.ts';
import { repeatedTarget } from '../../repeated-target.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'indicator-text-is-neutral',
  category: 'wording',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'note' },
  sources: ['logalto', 'iati'],
  serves: ['C3'],
  strictOnly: true,
  check({ design, words, report }) {
    if (!words) return;
    for (const { value, pointer } of indicatorsOf(design)) {
      const text = textOf(value.text);
      // "Improved capacity" needs another text altogether: indicator-names-what-is-counted says so.
      if (!text || isEmptyPhrase(text, words)) continue;
      const direction = openingDirection(text);
      const targets = listOf(value.targets).flatMap((target) => numberOf(target.value) ?? []);
      const number = repeatedTarget(text, value.measure === 'percent', targets);
      const at = [...pointer, 'text'];
      const args = { id: value.id, direction: direction ?? '', number: number ?? '' };
      if (direction && number) report({ at, message: 'both', args });
      else if (direction) report({ at, message: 'direction', args });
      else if (number) report({ at, message: 'target', args });
    }
  },
};
