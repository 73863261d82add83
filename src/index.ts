/**
 * What a Node program may use of ctip: checking, reading and editing design files, and the knowledge.
 *
 * No function reads files of yours, the environment or the clock.
 */
export { type LintFinding, type LintResult, type LintTextOptions, lint } from './api/lint.ts';
export type { Design } from './design/design.generated.ts';
export { EditError, setValue } from './design/edit-design.ts';
export { type DesignFile, readDesign } from './design/read-design.ts';
export { renderDesign } from './design/render-yaml.ts';
export { type Knowledge, openKnowledge } from './knowledge/open-knowledge.ts';
export type { Rule, RuleOption, Severity, Stage } from './lint/rule.ts';
export type { Preset, RuleSetting } from './lint/rule-set.ts';
export { RULES } from './lint/rules/registry.generated.ts';
export type { Pointer } from './yaml/pointer.ts';
export type { Problem } from './yaml/problem.ts';
