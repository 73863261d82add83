/** Why the rules on safeguarding matter. */
export const safeguarding: Readonly<Record<string, string>> = {
  'no-traceable-detail':
    'A design is mailed, copied and exported, and people whom such a detail must not reach can read it.',
  'harm-is-analysed':
    'Work that looks good on its own measure can leave people worse off: those turned away, found beside them or at home.',
  'feedback-reaches-someone':
    'Those who know first that something goes wrong are the people it happens to, and they speak if it is safe.',
  'help-is-unconditional': 'Help that is tied to a condition leaves people out, and repeats what control did before.',
  'accommodation-is-open':
    'A house that nobody may leave is detention, whatever its purpose, and those who can choose stay away.',
  'return-is-chosen':
    'Return can lead back to the debt, to the family that arranged the work or to the same recruiter.',
  'firewall-is-stated':
    'People without secure status stay away if a question can end in removal, and can decide only if they know beforehand.',
  'children-are-protected': 'Children turn up where nobody planned for them, and rules for adults do not fit them.',
  'disclosure-has-a-path':
    'Sooner or later somebody tells, and what happens next decides whether it was safe to speak.',
  'sensitive-passage-is-reviewed':
    'Nobody means to write down a person; it happens in an example, a quotation or a line on an operation.',
  'small-cell-is-masked':
    'A count looks harmless, but a few people alike in age and place are known to those who look for them.',
  'restriction-is-justified':
    'Such limits are meant to protect and often fall on those they should protect, who turn to less safe ways.',
  'consent-is-staged': 'A person who says yes to a bed has not said yes to the police, to a survey or to a photograph.',
  'data-protection-is-described':
    'A file can do what a trafficker did and find somebody, long after the help has ended.',
  'research-has-ethics-review':
    'A question can be dangerous when somebody else hears it, and it can hurt when nobody answers it.',
  'story-has-safeguards':
    'A story told once can be found for ever, and who said yes in a shelter may want to say no later.',
  'abuse-by-staff-is-prevented':
    'Help gives power over people who have few other doors, and abuse happens where nobody is bound by a rule.',
  'safeguarding-is-funded': 'What has no line in the budget is paid by whoever is nearest, or not at all.',
};
