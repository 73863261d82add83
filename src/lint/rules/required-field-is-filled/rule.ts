import { isMissing, requiredPlaces } from '../../required-fields.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'required-field-is-filled',
  category: 'structure',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['proposed'],
  serves: [],
  check({ design, stage, report }) {
    for (const { at, name, fields } of requiredPlaces(design, stage)) {
      if (fields.length === 0) {
        if (isMissing(design, at)) report({ at, message: 'section', args: { section: name }, missing: [at] });
        continue;
      }
      const open = fields.filter((field) => isMissing(design, [...at, ...field.split('.')]));
      if (open.length === 0) continue;
      const missing = open.map((field) => [...at, ...field.split('.')]);
      // The engine names the fields anew after it has dropped those on which a more telling rule reported.
      if (typeof at.at(-1) === 'number') {
        // Entries of one list that lack the same are joined after that, too (gather-open-fields).
        const message = at[0] === 'responses' ? 'response' : 'entry';
        report({ at, message, args: { entry: name, fields: open }, missing });
      } else report({ at, message: 'fields', args: { section: name, fields: open }, missing });
    }
  },
};
