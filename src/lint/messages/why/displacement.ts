/** Why the rules on displacement matter. */
export const displacement: Readonly<Record<string, string>> = {
  'displacement-is-considered':
    'A programme that works changes what pays for exploiters; who asks early where they may turn can look there and prepare.',
  'displacement-is-watched':
    "Inside the programme's own places the figures fall whether the harm ended or moved; only a look outside tells.",
  'likely-channel-is-answered':
    'It is easy to write down a channel that costs nothing and to pass over the obvious one.',
  'evaluation-asks-about-side-effects':
    'An evaluation answers what it is asked, and harm that is never looked for stays a paragraph in the proposal.',
};
