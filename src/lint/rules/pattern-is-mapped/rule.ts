import type { Pattern } from '../../../design/design.generated.ts';
import { answerState, isAnswered, listOf, markerOf } from '../../../design/values.ts';
import { gapPlace } from '../../gap-place.ts';
import { patternsToMap } from '../../patterns-to-map.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule<'open_means'> = {
  id: 'pattern-is-mapped',
  category: 'structure',
  core: true,
  severity: { concept: 'warning', proposal: 'error', approval: 'error' },
  sources: ['icat-publications'],
  serves: ['PD-R05'],
  options: {
    open_means: {
      default: 2,
      minimum: 1,
      maximum: 4,
      description: 'Open parts among recruitment, control, demand and enablers from which they are reported.',
    },
  },
  silences: ['response-is-argued', 'response-reaches-source-of-harm'],
  silenceScope: 'design',
  check({ design, stage, options, report }) {
    if (markerOf(design.patterns)?.name === 'held_privately' && isAnswered(design.patterns)) return;
    if (listOf(design.patterns).length === 0) {
      report({ at: ['patterns'], message: 'none', missing: [['patterns']] });
      return;
    }
    for (const { value, pointer } of patternsToMap(design)) {
      const means = MEANS.filter((key) => !isFilled(value[key]));
      const gaps = [
        ...(isFilled(value.form) ? [] : ['form']),
        ...(isFilled(value.victims) ? [] : ['victims']),
        ...(hasSite(value) ? [] : ['places']),
        ...(stage !== 'concept' && means.length >= options.open_means ? means : []),
      ];
      if (gaps.length > 0) {
        const fields = gaps.map((key) => (key === 'places' ? 'a place with the role exploitation' : key));
        report({ ...gapPlace(pointer, gaps), message: 'incomplete', args: { id: value.id, fields } });
      }
    }
  },
};

const MEANS = ['recruitment', 'control', 'demand', 'enablers'] as const;

/** "Unknown, to be established by …" is an answer here; that it does not apply is none. */
function isFilled(value: unknown): boolean {
  return answerState(value) !== 'missing' && markerOf(value)?.name !== 'does_not_apply';
}

function hasSite({ places }: Pattern): boolean {
  return Array.isArray(places) ? places.some(({ role }) => role === 'exploitation') : isFilled(places);
}
