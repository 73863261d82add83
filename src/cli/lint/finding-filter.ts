import { RULE_CRASHED } from '../../lint/engine.ts';
import { type FileReport, type ReportedFinding, UNREADABLE } from '../../lint/reporters/report.ts';
import { CATEGORIES, type Rule } from '../../lint/rule.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { UserError } from '../user-error.ts';
import { FORM_RULES, unknownRule } from './rule-settings.ts';

/** Which findings of a run are meant. All rules run in any case: one may keep another silent. */
export interface FindingFilter {
  /** The findings that count: those of the rules asked for. */
  chosen(report: FileReport): FileReport;
  /** The findings that are printed: of these, with `--quiet` the errors alone. */
  shown(report: FileReport): FileReport;
}

/** @throws UserError for a rule or category that does not exist */
export function findingFilter(
  asked: { readonly rule: readonly string[]; readonly category: readonly string[]; readonly quiet?: boolean },
  rules: readonly Rule[],
): FindingFilter {
  for (const id of asked.rule) {
    if (FORM_RULES.some((form) => form === id) || rules.some((rule) => rule.id === id)) continue;
    throw new UserError(...unknownRule(id, rules));
  }
  checkCategories(asked.category);
  const isAll = asked.rule.length + asked.category.length === 0;
  const categories = new Map<string, string>(rules.map(({ id, category }) => [id, category]));
  const isMeant = ({ rule }: ReportedFinding) =>
    isAll ||
    rule === UNREADABLE ||
    rule === RULE_CRASHED ||
    asked.rule.includes(rule) ||
    asked.category.includes(categories.get(rule) ?? 'structure');
  return {
    chosen: (report) => (isAll ? report : { ...report, findings: report.findings.filter(isMeant) }),
    shown: (report) =>
      asked.quiet ? { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') } : report,
  };
}

/** @throws UserError for a category that does not exist */
export function checkCategories(names: readonly string[]): void {
  for (const name of names) {
    if (CATEGORIES.some((category) => category === name)) continue;
    throw new UserError(
      `There is no category "${name}".${didYouMean(name, CATEGORIES)}`,
      `The categories are ${CATEGORIES.join(', ')}.`,
    );
  }
}
