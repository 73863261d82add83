/** Why the rules on sustainability matter. */
export const sustainability: Readonly<Record<string, string>> = {
  'gain-has-owner-and-payer': 'A promise that others will take over needs a name and a line in a budget.',
  'service-outlives-project':
    'The last person taken in has the same promise as the first, and could lose a bed or a lawyer midway.',
  'exit-starts-early': 'A ministry that is told in the last month has voted its budget already.',
  'partner-commitment-is-shown':
    'Where nothing was agreed or looked at, the programme depends on goodwill and on help that may not be there.',
};
