/** Why the rules on target groups matter. */
export const targetGroups: Readonly<Record<string, string>> = {
  'target-group-is-specific':
    'Staff cannot find a group that could be anyone, and no indicator can be counted out of it.',
  'target-group-has-selection':
    'Without sharper markers than poverty or residence, much of the money may reach people who were never at risk.',
  'affected-people-shape-design':
    'Those who lived through a pattern bring what they know into a design by deciding, which is work and can be dangerous.',
  'gender-analysis-shapes-design':
    'Who is thought of as a victim decides who is looked for, and an analysis shows who is overlooked.',
  'inclusion-is-planned': 'A service is open to those it was planned for; others do not come, and nobody notices.',
};
