import type { Mark } from '../knowledge/types.generated.ts';

/** What the marks mean, strongest first. */
export const MARKS: Readonly<Record<Mark, string>> = {
  seed: 'stated in the public ICAT and IOM texts with which ctip began',
  found: 'seen in a public source, often its abstract, record or summary; each source says what of it was read',
  field: 'general knowledge of the field, not verified here',
  proposed: "ctip's own judgement",
};

/** What was verified of the knowledge and what was not: printed wherever the knowledge is shown as a whole. */
export const VERIFIED = [
  'What is verified of the toolkit of the inter-agency group ICAT (2016) is that it exists, how it came about, and its outline. The wording of its lessons, questions and indicators could not be read. Everything here is ctip’s own content in its own words, arranged on that outline; it is neither quoted from the toolkit nor endorsed by ICAT.',
  'Every item carries a mark. Sources were read as far as each entry says: many only as an abstract, a record or a summary. Check a source before you quote it.',
  'Likelihoods, default settings and most questions and indicators are proposals. Thresholds are nobody’s standard.',
] as const;
