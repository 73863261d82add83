/**
 * What one entry of a list is called, in short before the `|` and in full with what follows it: "Another group of people
 * who end up in it?". A list that is not named here is not asked again.
 */
const ENTRY_NOUNS: Readonly<Record<string, string>> = {
  'programme.donors': 'donor',
  'programme.partners': 'partner',
  'programme.budget.lines': 'budget line',
  patterns: 'trafficking pattern',
  'patterns[].victims': 'group|of people who end up in it',
  'patterns[].perpetrators': 'actor|who recruits, moves, holds or earns',
  'patterns[].places': 'place|of this pattern',
  'patterns[].data': 'source|of what you know',
  landscape: 'organisation|that works on this here',
  target_groups: 'target group',
  'responses[].interrupts': 'point|at which this cuts into a pattern',
  'responses[].plan.actions': 'action|of the plan',
  'logframe.outcomes': 'outcome',
  'logframe.outcomes[].who_changes': 'actor|that changes',
  'logframe.outcomes[].barriers': 'obstacle',
  'logframe.outcomes[].assumptions': 'assumption',
  'logframe.outcomes[].indicators': 'indicator|of this outcome',
  'logframe.outcomes[].indicators[].targets': 'target|or milestone',
  'logframe.outcomes[].outputs': 'output|of this outcome',
  'logframe.outcomes[].outputs[].indicators': 'indicator|of this output',
  'logframe.outcomes[].outputs[].indicators[].targets': 'target|or milestone',
  'logframe.outcomes[].outputs[].activities': 'activity',
  'logframe.watch': 'indicator|that is only watched',
  knowledge_used: 'source|of knowledge: study, evaluation or experience',
  participation: 'group|or body that decided something',
  'safeguarding.harm_analysis': 'group|that could end up worse off',
  'safeguarding.data_protection.inventory': 'kind|of personal data',
  'sustainability.gains': 'thing|that must last',
  'sustainability.exit_steps': 'step|of the hand-over',
  services: 'service',
  risks: 'risk',
  'monitoring.reviews': 'review',
  'evaluation.timing': 'look|of the evaluation',
  'evaluation.questions': 'evaluation question',
  'evaluation.methods': 'method',
  'evaluation.dissemination': 'reader|of the findings',
  'responses[].answers.lost_cases': 'step|at which cases are lost',
  'responses[].answers.drop_out': 'step|at which people drop out',
  'responses[].answers.duties_and_recommendations': 'duty or recommendation',
  'responses[].answers.headline_indicators': 'headline indicator',
};

/** What an entry of a list is called: in short, and in full. */
export function entryNoun(path: string): { short: string; full: string } | undefined {
  const noun = ENTRY_NOUNS[path];
  return noun === undefined ? undefined : { short: noun.split('|')[0] ?? noun, full: noun.replace('|', ' ') };
}
