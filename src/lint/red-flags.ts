import { RULES } from './rules/registry.generated.ts';

/** A fault that reviewers look for, and what of the linter serves it. */
export interface RedFlag {
  readonly id: string;
  /** The rule that finds it; absent where it cannot be a rule. */
  readonly rule?: string;
  /** Why it is no rule, and where its matter went. */
  readonly because?: string;
}

/** Red flags that cannot be rules, and where their matter went. */
const NOT_A_RULE: Readonly<Record<string, string>> = {
  'A6-R10':
    'Shares of a budget for shelter have no source, and budgets are rarely split that way; a rule would hit a project whose only task is the one crisis shelter of a region. It is a hint beside the question A6-Q07.',
  C18: 'Nothing in a design says which data a verification needs. The page of data-protection-is-described advises on it.',
  'RF-S8':
    'It needs judgement on data that are not in the file. What can be checked is in no-traceable-detail and data-protection-is-described.',
  'SG-N10': 'Names of front-line staff are stripped by the public export; a design that is worked on may hold them.',
  'SG-D11': 'It is good advice without a state that fails; it is shown beside the question on data.',
};

/** Every red flag, in the order of the rules that serve them; those that are no rule stand last. */
export function redFlags(): RedFlag[] {
  return [
    ...RULES.flatMap(({ id, serves }) => serves.map((flag) => ({ id: flag, rule: id }))),
    ...Object.entries(NOT_A_RULE).map(([id, because]) => ({ id, because })),
  ];
}
