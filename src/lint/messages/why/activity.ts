/** Why the rules on single types of activity matter. */
export const activity: Readonly<Record<string, string>> = {
  'recommended-action-is-possible':
    'A message that asks people to act is a promise; where nobody answers, the first step is the last one.',
  'identified-people-have-a-place':
    'Somebody who is recognised gives up a place to sleep, a wage or a silence that protected them.',
  'durability-is-measured': 'What is true on the day a case is closed may not last.',
  'law-has-a-sequel': 'Without a regulation, forms, money and people who know it, a law stays a text.',
  'migration-is-not-the-failure':
    'People leave for good reasons and often fare well; what matters is how they move and work.',
  'debt-is-addressed':
    'Information, training and income come too late for somebody who already owes a lender or a recruiter.',
  'skills-meet-a-market':
    'Trades are often chosen because a trainer is at hand, and those who then find no work have lost months.',
  'child-work-is-watched':
    'New animals, a loan or a workshop at home need hands, and the nearest are often those of children.',
  'placement-is-safe': 'A programme that finds people a job is part of their recruitment.',
  'law-review-is-wide': 'A gap in the laws on debt, fees, visas or inspection is not closed by a better offence.',
  'remedy-is-pursued': 'Where nobody pursues them, the rights of people who leave exploitation stay on paper.',
  'non-punishment-is-addressed':
    'If nobody has thought of it, identification of people who were forced to offend begins with a charge.',
  'justice-measures-treatment':
    'Files, charges and convictions can improve while witnesses are pressed, addresses leak and victims are deported.',
  'evidence-goes-beyond-testimony':
    'A case on testimony alone puts its whole weight on one person, and seldom reaches those who profit.',
  'decision-is-prompt-and-free':
    'While nobody decides, a person can neither work nor plan, and a decision tied to a case turns protection into a price.',
  'gate-is-wider-than-police':
    'Many people get out by themselves or with the help of others, and some fear the police.',
  'plan-has-money-and-owners': 'A plan without a price is a wish, and an action with two owners has none.',
};
