/** Why the rules on indicators matter. */
export const indicators: Readonly<Record<string, string>> = {
  'outcome-has-outcome-indicator':
    'What a programme did says nothing about what it changed: officers can be trained and go on as before.',
  'outcome-measures-action':
    'Knowledge, attitude and intention do not move together, and people who know the risks may still have to leave.',
  'adoption-is-not-the-result':
    'A law, a plan or a procedure changes nothing by being adopted; the change begins when somebody applies it.',
  'count-is-not-the-only-outcome':
    'A plain count cannot tell why it rose: more cases can also mean that the easy ones were taken.',
  'ambiguous-count-is-explained':
    'Without a word on how to read it and a measure of effort beside it, a count proves whatever readers want.',
  'perverse-target-is-balanced':
    'What is rewarded tends to be done, and a safeguard beside the number shows at what cost it was had.',
  'indicator-is-complete': 'The first report is too late to find that an indicator cannot be reported on.',
  'outcome-has-baseline':
    'Without a start measured in time, nobody can say afterwards whether the value is more than before.',
  'prevalence-claim-has-method':
    'People in exploitation are hidden and few among many, so without a fitting method a rise or fall may be noise.',
  'change-is-measured-late-enough':
    'Whether somebody acts differently shows in the months after the work, and much fades in them.',
  'target-has-basis': 'Reviewers ask where a target comes from, and a guess later looks like failure or like success.',
  'outcome-evidence-is-independent':
    'Those who deliver want to see that it worked, and a source that promised nothing in writing can be lost.',
  'people-are-disaggregated': 'One figure for everybody hides whom the programme does not reach.',
  'indicator-fits-its-outcome':
    'If other people are measured, all indicators can be met while those who should change do nothing.',
  'indicator-set-is-manageable':
    'Each indicator costs time, and the few that could change a decision are lost among many that describe delivery.',
};
