/** Why the rules on structure matter. */
export const structure: Readonly<Record<string, string>> = {
  'required-field-is-filled': 'What is still open should be seen by its authors before it is seen by a donor.',
  'pattern-is-mapped':
    'The same activity can be right or useless, depending on how people are recruited, what holds them and who earns by it.',
  'response-is-argued':
    'Most patterns can be broken at several points, and a reader wants to see that the choice follows from the pattern.',
  'response-has-outcome':
    'What a response is to change will be paid for and not be measured, unless the logframe holds it.',
  'outcome-names-who-changes':
    'Only what somebody does differently, or how somebody lives differently, can be seen, counted and asked about.',
  'triggered-question-is-answered': 'Some questions matter only to some designs, and there they matter much.',
  'result-fits-framework-level':
    'Where two levels have changed places, the step between them is neither argued nor measured.',
  'output-is-complete':
    'Without activities an output is a wish, without an indicator nobody can tell whether it came, without money it is dropped first.',
  'date-fits-programme':
    'What is dated outside the programme may have nobody to pay for it, and a late baseline has nothing to compare.',
  'answer-is-not-copied':
    'Readers notice one sentence in many places, and a phrase that would fit any programme protects nobody.',
  'waiver-is-used':
    'A waiver that no finding needs hides the next fault at its place, and a misspelt one accepts nothing.',
  'waiver-is-current': 'A finding is accepted for a time; when that has passed, somebody has to look again.',
  'waiver-has-reason':
    'Without reason, role and end, a waiver says only that somebody did not want to hear of a finding.',
};
