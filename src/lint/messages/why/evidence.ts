/** Why the rules on evidence matter. */
export const evidence: Readonly<Record<string, string>> = {
  'earlier-work-changes-design':
    'Whether anything was learned from earlier work shows in the design, and hardly any plan or law starts from nothing.',
  'claim-has-source':
    'A sentence that is repeated until it is believed can carry a whole programme, and nobody can say who found it.',
  'others-are-mapped':
    'Who does not know the others does their work a second time, or sends people to a door that has closed.',
};
