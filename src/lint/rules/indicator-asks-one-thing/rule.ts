import { indicatorsOf } from '../../../design/elements.ts';
import { textOf } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';
import { hasTwoMeasures, hasTwoUnits } from '../../two-measures.ts';

export const rule: Rule = {
  id: 'indicator-asks-one-thing',
  category: 'wording',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'note' },
  sources: ['proposed'],
  serves: ['C1'],
  check({ design, words, report }) {
    if (!words) return;
    for (const { value, pointer } of indicatorsOf(design)) {
      const unit = textOf(value.unit) ?? '';
      const text = textOf(value.text) ?? '';
      const args = { id: value.id, unit, text };
      // Two measures bring two units: one fault, said of the text.
      if (hasTwoMeasures(text)) {
        report({ at: [...pointer, 'text'], message: 'two-measures', args });
      } else if (hasTwoUnits(unit)) report({ at: [...pointer, 'unit'], message: 'two-units', args });
    }
  },
};
