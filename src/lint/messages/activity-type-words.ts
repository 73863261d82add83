/** The activity types as they stand within a sentence, after "the response on" or "the work on". */
export const ACTIVITY_TYPE_WORDS: Readonly<Record<string, string>> = {
  awareness: 'raising awareness',
  livelihoods: 'livelihoods',
  'legal-framework': 'the legal framework',
  'criminal-justice': 'criminal justice',
  'identification-referral': 'identification and referral',
  'support-solutions': 'support and durable solutions',
  'national-plan': 'the national plan of action',
  other: 'another type of action',
};
