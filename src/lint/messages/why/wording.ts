/** Why the rules on wording matter. */
export const wording: Readonly<Record<string, string>> = {
  'promise-is-bounded':
    'What no single programme can reach leaves nobody able to say at the end whether the work was good.',
  'indicator-text-is-neutral':
    'If the target is changed, the text is wrong; if the value falls, the sentence reads as nonsense.',
  'indicator-asks-one-thing':
    'An indicator has room for one value, and whoever fills it in will choose one, each time perhaps another.',
  'indicator-names-what-is-counted':
    'A number means little without its whole, and two people who measure a vague phrase will measure two things.',
};
