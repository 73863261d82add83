/** Why the rules on logic matter. */
export const logic: Readonly<Record<string, string>> = {
  'outcome-has-assumption':
    'Between outputs and what people do lies a step outside your control; written down, it can be checked and planned for.',
  'barrier-meets-activity':
    'An outcome whose barriers nothing touches will not come about; an activity that touches none raises the question of its purpose.',
  'information-is-not-alone':
    'Information can help somebody who has a choice and does not see it; it pays no debt and opens no locked door.',
  'training-is-not-alone':
    'After a course people return to the same orders, forms and targets; practice changes when something at work changes too.',
  'critical-assumption-is-managed':
    'Whoever watches what may fail sees it early, and whoever has a second way can take it.',
  'expected-assumption-is-stated':
    'The same work tends to fail for the same reasons, and whoever names these beforehand can watch them.',
  'response-reaches-source-of-harm':
    'Much prevention takes place away from where people are exploited, and leaves alone those who gain.',
  'outcome-is-reachable-in-time':
    'A target that falls due too early is missed although the work is good, or met by counting something else.',
  'ambition-fits-means': 'The sum is shown so that the question of what to drop is asked before somebody else asks it.',
  'fragile-setting-is-analysed':
    'In such a setting, who reports, who is met and who hears of it decides whether people, staff and informants stay safe.',
};
