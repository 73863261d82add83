import type { ListFrameworkNode } from '../../../design/design.generated.ts';
import { outcomesOf, outputsOf } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf } from '../../../design/values.ts';
import type { Pointer } from '../../../yaml/pointer.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'result-fits-framework-level',
  category: 'structure',
  core: false,
  severity: { concept: 'off', proposal: 'note', approval: 'warning' },
  sources: ['icat-slides-2016', 'proposed'],
  serves: ['RF-L1', 'RF-L3'],
  strictOnly: true,
  check({ design, report }) {
    const impact = groupOf(groupOf(design.logframe)?.impact);
    const nodes = listOf(impact?.framework);
    if (nodes.length > 0 && !nodes.some((node) => isOf(node, 'top-') || isOf(node, 'area-'))) {
      report({ at: ['logframe', 'impact', 'framework'], message: 'impact', args: { nodes } });
    }
    for (const outcome of outcomesOf(design)) {
      const { value, pointer } = outcome;
      const own = listOf(value.framework);
      if (own.length > 0 && own.every((node) => isOf(node, 'instr-')) && !isAnswered(value.level_reason)) {
        report(misplaced('outcome', value.id, own, pointer));
      }
      for (const output of outputsOf(outcome)) {
        const put = listOf(output.value.framework);
        if (put.length === 0 || put.some((node) => isOf(node, 'instr-')) || isAnswered(output.value.level_reason))
          continue;
        report(misplaced('output', output.value.id, put, output.pointer));
      }
    }
  },
};

type Level = 'top-' | 'area-' | 'instr-';

const isOf = (node: ListFrameworkNode, level: Level): boolean => node.startsWith(level);

function misplaced(message: string, id: string, nodes: readonly string[], pointer: Pointer) {
  return {
    at: [...pointer, 'framework'],
    message,
    args: { id, nodes },
    missing: [[...pointer, 'level_reason']],
  };
}
