import type { Interruption, Response } from '../../../design/design.generated.ts';
import { type Placed, placed, responsesOf } from '../../../design/elements.ts';
import { isAnswered, listOf } from '../../../design/values.ts';
import type { Pointer } from '../../../yaml/pointer.ts';
import type { Report, Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'response-is-argued',
  category: 'structure',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['icat-publications', 'davies-2013'],
  serves: [],
  check({ design, stage, report }) {
    // Without a mapped pattern there is nothing to point to; that is the subject of pattern-is-mapped.
    const hasPatterns = listOf(design.patterns).length > 0;
    for (const response of responsesOf(design)) {
      const { value, pointer } = response;
      const points = hasPatterns ? openPoints(response) : [];
      const isArgued = isAnswered(value.rationale) || isAnswered(value.alternatives);
      const reasons = isArgued
        ? []
        : [
            [...pointer, 'rationale'],
            [...pointer, 'alternatives'],
          ];
      const missing = [...points, ...reasons];
      const [first] = missing;
      if (!first) {
        const half = stage === 'approval' ? openParts(response, hasPatterns) : undefined;
        if (half) report({ ...half, args: { type: value.type, ...half.args }, severity: 'warning' });
        continue;
      }
      const message = points.length === 0 ? 'no-reason' : reasons.length === 0 ? 'no-point' : 'neither';
      report({ at: message === 'neither' ? pointer : first, message, args: { type: value.type }, missing });
    }
  },
};

/** What a full argument has besides: both the reason and what was set aside, and how the response cuts in. */
function openParts({ value, pointer }: Placed<Response>, hasPatterns: boolean): Report | undefined {
  const points = placed<Interruption>(value.interrupts, [...pointer, 'interrupts']);
  const [point] = points;
  // Entries of the list have no ids, so the place is the entry.
  const how = hasPatterns && point && !points.some((entry) => isAnswered(entry.value.how)) ? point.pointer : undefined;
  const reasons = (['rationale', 'alternatives'] as const).filter((key) => !isAnswered(value[key]));
  const places = [...reasons.map((key) => [...pointer, key]), ...(how ? [how] : [])];
  const [first] = places;
  if (!first) return undefined;
  return {
    at: places.length === 1 ? first : pointer,
    message: 'half',
    args: { gaps: [...reasons, ...(how ? ['how'] : [])] },
    missing: reasons.map((key) => [...pointer, key]),
  };
}

/** What is open before the response points to a pattern and to a stage of its chain; empty if one entry does. */
function openPoints({ value, pointer }: Placed<Response>): Pointer[] {
  const at = [...pointer, 'interrupts'];
  const entries = listOf(value.interrupts);
  if (entries.length === 0) return isAnswered(value.interrupts) ? [] : [at];
  const open = entries.map((entry, i) =>
    (['pattern', 'stages'] as const).filter((key) => !isAnswered(entry[key])).map((key) => [...at, i, key]),
  );
  return open.some((gaps) => gaps.length === 0) ? [] : open.flat();
}
