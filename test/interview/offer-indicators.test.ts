import { describe, expect, test } from 'vitest';
import type { Design } from '../../src/design/design.generated.ts';
import { offerIndicators } from '../../src/interview/offer-indicators.ts';
import { planInterview } from '../../src/interview/plan.ts';
import { withOwn } from '../support/own-knowledge.ts';

const OWN = `kind: additions
organisation: Quay Network
type: identification-referral
indicators:
  - {id: QN-I01, level: outcome, measures: safeguard, direction: up, measure: percent, text: Share of people asked twice, mark: proposed}
  - {id: QN-I02, level: outcome, measures: safeguard, direction: up, measure: percent, text: Share of people held, mark: proposed, study_only: yes}
`;
const { knowledge, said } = withOwn(OWN);
const begun = { ctip: 1, responses: [{ type: 'identification-referral' }] } as unknown as Design;
const outcome = { id: 'OC1', activity_types: ['identification-referral'], indicators: [{ library: 'A5-I03' }] };
const design = { ...begun, logframe: { outcomes: [outcome] } } as unknown as Design;

const step = planInterview(begun, knowledge, 'concept').find(({ form }) => form === 'indicator');
if (!step) throw new Error('No indicator is asked for.');
const offered = (pointer: typeof step.pointer) =>
  offerIndicators({ ...step, pointer }, design, knowledge).map(({ id }) => id);
const ofOutcome = offered(['logframe', 'outcomes', 0, 'indicators']);
const toWatch = offered(['logframe', 'watch']);

describe('the indicators that are offered', () => {
  test('are those of the type, without what the design already took over', () => {
    expect(said).toEqual([]);
    expect(ofOutcome).toEqual(expect.arrayContaining(['A5-I01', 'A5-I04', 'QN-I01', 'PD-DI01']));
    expect(ofOutcome).not.toContain('A5-I03');
    expect(toWatch).toEqual(expect.arrayContaining(['A5-I13', 'QN-I01', 'PD-DI02']));
  });

  test('leave out what only a study with ethics review may measure, which the library shows', () => {
    const studies = knowledge.indicators().filter(({ study_only }) => study_only === 'yes');
    expect(studies.map(({ id }) => id)).toEqual(['A5-I02', 'QN-I02']);
    expect(ofOutcome.filter((id) => studies.some((study) => study.id === id))).toEqual([]);
    expect(toWatch).not.toContain('QN-I02');
  });
});
