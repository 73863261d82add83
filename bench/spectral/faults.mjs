/**
 * One fault for each check that ctip and Spectral share: the rule that must find it, the element it must be found at,
 * and how a sound design is spoilt.
 */
export const faults = [
  {
    rule: 'schema',
    at: '/evaluation/conduct',
    spoil: ({ evaluation }) => {
      evaluation.conduct = 'elsewhere';
    },
  },
  { rule: 'outcome-names-who-changes', at: '/logframe/outcomes/0', spoil: without('who_changes') },
  { rule: 'outcome-has-assumption', at: '/logframe/outcomes/1', spoil: without('assumptions', 1) },
  {
    rule: 'outcome-has-outcome-indicator',
    at: '/logframe/outcomes/1',
    spoil: ({ logframe }) => {
      for (const indicator of logframe.outcomes[1].indicators) indicator.measures = 'delivery';
    },
  },
  {
    rule: 'outcome-has-baseline',
    at: '/logframe/outcomes/0/indicators/1',
    spoil: ({ logframe }) => {
      delete logframe.outcomes[0].indicators[1].baseline;
    },
  },
  {
    rule: 'indicator-is-complete',
    at: '/logframe/outcomes/1/outputs/0/indicators/0',
    spoil: ({ logframe }) => {
      delete logframe.outcomes[1].outputs[0].indicators[0].means_of_verification;
    },
  },
  {
    rule: 'indicator-text-is-neutral',
    at: '/logframe/outcomes/0/indicators/0/text',
    spoil: ({ logframe }) => {
      logframe.outcomes[0].indicators[0].text = 'Increased share of departing workers whose offer was checked';
    },
  },
  {
    rule: 'response-is-argued',
    at: '/responses/1',
    spoil: ({ responses }) => {
      delete responses[1].rationale;
      delete responses[1].alternatives;
    },
  },
  {
    rule: 'target-group-has-selection',
    at: '/target_groups/0',
    spoil: ({ target_groups }) => {
      delete target_groups[0].selection_method;
    },
  },
  {
    rule: 'evaluation-is-decided',
    at: '/evaluation',
    spoil: ({ evaluation }) => {
      delete evaluation.rationale;
    },
  },
  {
    rule: 'monitoring-is-set-up',
    at: '/programme/budget',
    spoil: ({ programme: { budget } }) => {
      delete budget.monitoring;
      for (const line of budget.lines) if (line.kind === 'monitoring') line.kind = 'activities';
    },
  },
  {
    rule: 'help-is-unconditional',
    at: '/services/1/conditions',
    spoil: ({ services }) => {
      services[1].conditions = ['testimony'];
    },
  },
  {
    rule: 'accommodation-is-open',
    at: '/services/2',
    spoil: ({ services }) => {
      services[2].freedom = 'closed';
    },
  },
  {
    rule: 'gain-has-owner-and-payer',
    at: '/sustainability/gains/0',
    spoil: ({ sustainability }) => {
      delete sustainability.gains[0].owner;
    },
  },
];

function without(field, outcome = 0) {
  return ({ logframe }) => {
    delete logframe.outcomes[outcome][field];
  };
}
