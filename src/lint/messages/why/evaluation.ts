/** Why the rules on evaluation matter. */
export const evaluation: Readonly<Record<string, string>> = {
  'evaluation-is-decided':
    'Baselines, money and agreements depend on the choice of an evaluation, so it is made at design.',
  'evaluation-is-funded':
    'An evaluation without its money is easily cut, and a shared one to which nobody has agreed may not take place.',
  'experiment-withholds-no-protection':
    'A comparison does not become cleaner at the price of somebody who waits for a bed, a lawyer or recognition.',
  'findings-lead-to-decisions':
    'Findings that nobody has to answer change nothing, and a review on the last day comes too late.',
  'monitoring-is-set-up':
    'Monitoring without owner and money does not happen; if it begins late, it records what is easy or the programme itself.',
  'findings-are-public': 'The next programme can begin with what this one found out, if it can find it.',
  'judge-is-not-party': 'Those who judge their own work need not be dishonest, but nobody can tell.',
};
