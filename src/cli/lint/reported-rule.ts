import type { ReportedRule } from '../../lint/reporters/report.ts';
import { readAsset } from '../assets.ts';
import { statementIn } from '../rule-statement.ts';
import type { LintSettings } from './lint-settings.ts';

/** What reports say of a rule that found something; rules that ctip brings have a page, those of a house their own words. */
export function reportedRule(id: string, settings: LintSettings): ReportedRule {
  const held = settings.rulesFor(undefined).find(({ rule }) => rule.id === id);
  const severity = held?.severity.proposal ?? 'error';
  if (held?.rule.page !== undefined) {
    const { page, category } = held.rule;
    return { id, category, severity, page, statement: statementIn(page) };
  }
  let page = '';
  try {
    page = readAsset(`./rules/${id}.md`);
  } catch {
    // A rule that failed and a file that cannot be read have no page.
  }
  return { id, category: held?.rule.category ?? 'form', severity, page, statement: statementIn(page) };
}
