import { RULE_CRASHED } from '../engine.ts';
import { type ReportContext, type ReportedRule, UNREADABLE } from './report.ts';

const OWN: Readonly<Record<string, string>> = {
  [UNREADABLE]: 'The file can be read, as text and as YAML.',
  [RULE_CRASHED]: 'Every rule runs to its end. Where one does not, ctip is at fault and not the design.',
};

/** A rule by its id, or what stands for one where a file could not be read or a rule failed: these have no page. */
export function describedRule(id: string, { rule }: ReportContext): ReportedRule {
  const statement = Object.hasOwn(OWN, id) ? OWN[id] : undefined;
  if (statement === undefined) return rule(id);
  return { id, statement, category: 'form', severity: 'error', page: `# ${id}\n\n> ${statement}\n` };
}
