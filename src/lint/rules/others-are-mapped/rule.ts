import type { Landscape } from '../../../design/design.generated.ts';
import { placed } from '../../../design/elements.ts';
import { isAnswered, textOf } from '../../../design/values.ts';
import { gapPlace } from '../../gap-place.ts';
import type { Rule } from '../../rule.ts';

const AT = ['landscape'] as const;
const ASKED = ['who', 'where', 'relation'] as const;

export const rule: Rule = {
  id: 'others-are-mapped',
  category: 'evidence',
  core: false,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['icat-egm', 'eca-2017'],
  serves: [],
  check({ design, report }) {
    const entries = placed<Landscape>(design.landscape, AT).map(({ value, pointer }) => ({
      pointer,
      text: textOf(value.who),
      gaps: ASKED.filter((key) => !isAnswered(value[key])),
    }));
    const [nearest] = entries.sort((one, other) => one.gaps.length - other.gaps.length);
    if (!nearest) {
      if (!isAnswered(design.landscape)) report({ at: AT, message: 'none', missing: [AT] });
      return;
    }
    // One complete entry is enough; how many others there are is not the linter's business.
    const { pointer, text, gaps } = nearest;
    if (gaps.length === 0) return;
    const place = gapPlace(pointer, gaps);
    report({
      ...place,
      ...(text ? { message: 'incomplete-quoted', args: { gaps, text } } : { message: 'incomplete', args: { gaps } }),
    });
  },
};
