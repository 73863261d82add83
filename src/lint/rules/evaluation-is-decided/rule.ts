import { groupOf, isAnswered } from '../../../design/values.ts';
import type { Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'evaluation-is-decided',
  category: 'evaluation',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['thompson-2011', 'unodc-pm'],
  serves: ['PD-R11', 'RF-E2'],
  silences: ['evaluation-is-funded', 'findings-are-public', 'findings-lead-to-decisions', 'judge-is-not-party'],
  silenceScope: 'design',
  check({ design, stage, report }) {
    const evaluation = groupOf(design.evaluation);
    if (!evaluation && isAnswered(design.evaluation)) return;
    const isNone = evaluation?.scope === 'none';
    const wanted = [
      'scope',
      'rationale',
      ...(isNone ? (['learning_steps'] as const) : []),
      ...(!isNone && stage !== 'concept' ? (['conduct', 'timing', 'approach'] as const) : []),
    ] as const;
    const gaps = wanted.filter((key) => !isAnswered(evaluation?.[key]));
    if (gaps.length === 0) return;
    const open = gaps.includes('rationale') ? 'open-reason' : 'open';
    const message = isNone ? 'none-unexplained' : evaluation ? open : 'absent';
    report({
      at: ['evaluation'],
      message,
      args: { gaps },
      missing: gaps.map((key) => ['evaluation', key]),
    });
  },
};
