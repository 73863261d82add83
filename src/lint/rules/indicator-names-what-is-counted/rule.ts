import { indicatorsOf } from '../../../design/elements.ts';
import { isAnswered, textOf } from '../../../design/values.ts';
import { isEmptyPhrase } from '../../is-empty-phrase.ts';
import { plainCounts } from '../../plain-counts.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'indicator-names-what-is-counted',
  category: 'wording',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['eca-2017', 'proposed'],
  serves: ['C4', 'C10'],
  check({ design, words, severities, report }) {
    // Where nothing but plain counts measures the outcomes, that is said once and not of each of them.
    const isOff = (severities.get('count-is-not-the-only-outcome') ?? 'off') === 'off';
    const told = new Set(
      isOff ? [] : plainCounts(design).flatMap(({ indicators }) => indicators.map(({ value }) => value)),
    );
    for (const { value, pointer, level } of indicatorsOf(design)) {
      const text = textOf(value.text) ?? '';
      const isPlainCount =
        level === 'outcome' &&
        value.measure === 'count' &&
        !told.has(value) &&
        !isAnswered(value.out_of) &&
        !isAnswered(value.why_count);
      const isEmpty = words !== undefined && isEmptyPhrase(text, words);
      const missing = isPlainCount
        ? [
            [...pointer, 'out_of'],
            [...pointer, 'why_count'],
          ]
        : [];
      if (isEmpty) {
        const message = isPlainCount ? 'empty-and-plain' : 'empty-phrase';
        report({ at: [...pointer, 'text'], message, args: { id: value.id, text }, missing });
      } else if (isPlainCount) {
        report({ at: [...pointer, 'out_of'], message: 'plain-count', args: { id: value.id }, missing });
      }
    }
  },
};
