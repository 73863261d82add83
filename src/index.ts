/**
 * What a Node program may use of ctip: reading and editing design files, checking them, and the knowledge.
 *
 * Everything here is pure: no function reads files, the environment or the clock.
 */
export type { Design } from './design/design.generated.ts';
export { EditError, setValue } from './design/edit-design.ts';
export { type DesignFile, readDesign } from './design/read-design.ts';
export { renderDesign } from './design/render-yaml.ts';
export { type Knowledge, openKnowledge } from './knowledge/open-knowledge.ts';
export type { Finding } from './lint/finding.ts';
export { type LintedFile, type LocatedFinding, lintFile } from './lint/lint-file.ts';
export type { Rule, RuleContext, Severity, Stage } from './lint/rule.ts';
export { RULES } from './lint/rules/registry.generated.ts';
export type { Pointer } from './yaml/pointer.ts';
export type { Problem } from './yaml/problem.ts';
