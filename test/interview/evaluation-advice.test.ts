import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../src/design/design.generated.ts';
import { adviseEvaluation } from '../../src/interview/evaluation-advice.ts';
import { matchRow } from '../../src/interview/evaluation-conditions.ts';
import { evaluationInputs } from '../../src/interview/evaluation-inputs.ts';
import { evaluationMoney } from '../../src/interview/evaluation-money.ts';
import type { EvaluationKnowledge, EvaluationRow } from '../../src/knowledge/types.generated.ts';

const table = parse(
  readFileSync(new URL('../../knowledge/evaluation.yaml', import.meta.url), 'utf8'),
) as EvaluationKnowledge;

interface Case {
  types?: readonly string[];
  total?: number;
  setAside?: number;
  estimate?: number;
  currency?: string;
  usd?: number;
  end?: string;
  setting?: readonly string[];
  countries?: readonly string[];
  places?: readonly string[];
  children?: string;
  restrictive?: readonly string[];
  context?: Record<string, unknown>;
  outcomes?: readonly object[];
  evaluation?: Record<string, unknown>;
}

const outcome = {
  id: 'OC1',
  statement: 'People with an offer accept only offers that passed a check.',
  assumptions: [{ id: 'OC1-A1', text: 'Growers hire people who bring a checked contract.' }],
  indicators: [{ id: 'OC1-I1', text: 'Share of workers whose offer was checked', measures: 'practice' }],
};

/** A design of one awareness response with money for an evaluation of its own, 24 months long, answered in full. */
function designOf(given: Case): Design {
  const { total = 800_000, currency = 'USD', usd, setAside, estimate } = given;
  const activity = { id: 'A1.1.1', kind: 'outreach', ...(given.restrictive ? { restrictive: given.restrictive } : {}) };
  const outcomes = given.outcomes ?? [{ ...outcome, outputs: [{ id: 'OP1.1', activities: [activity] }] }];
  const design = {
    ctip: 1,
    programme: {
      countries: given.countries ?? ['XV'],
      setting: given.setting ?? ['stable'],
      start: '2027-01',
      end: given.end ?? '2028-12',
      budget: {
        currency,
        total,
        ...(setAside === undefined ? {} : { evaluation: setAside }),
        ...(usd === undefined ? {} : { rate: { usd, date: '2026-09' } }),
      },
    },
    patterns: [{ id: 'TP1', places: (given.places ?? ['XV']).map((country) => ({ country, role: 'origin' })) }],
    responses: (given.types ?? ['awareness']).map((type) => ({ type })),
    logframe: { outcomes },
    evaluation: {
      ...(estimate === undefined ? {} : { cost_estimate: estimate }),
      ...given.evaluation,
      context: {
        novelty: 'adapted',
        baseline_feasible: 'yes',
        allocation: 'cluster',
        clusters: 12,
        smallest_change: '10 points in checked offers',
        comparison_ethical: 'no',
        siblings: { does_not_apply: 'Asked the donor and three agencies; there is none.' },
        next_phase: 'no',
        donor_rule: { does_not_apply: 'The donor leaves the choice to the design.' },
        ...given.context,
      },
    },
    safeguarding: { children: { met: given.children ?? 'no' } },
  };
  // The generated type is stricter than a file: what the schema allows as text is enough for the advice.
  return design as unknown as Design;
}

const advise = (given: Case) => adviseEvaluation(designOf(given), table);
const poor = { total: 120_000 };

describe('the main choice: the first matching row', () => {
  it.each<[string, string, Case, Record<string, unknown>]>([
    ['E0', 'no outcome', { outcomes: [] }, {}],
    [
      'E0',
      'an outcome whose indicator only measures delivery',
      { outcomes: [{ ...outcome, indicators: [{ id: 'OC1-I1', text: 'People trained', measures: 'delivery' }] }] },
      {},
    ],
    [
      'E0',
      'an outcome whose indicators only ask for satisfaction',
      { outcomes: [{ ...outcome, indicators: [{ id: 'OC1-I1', text: 'Pleased', measures: 'satisfaction' }] }] },
      {},
    ],
    ['E0', 'no assumption', { outcomes: [{ ...outcome, assumptions: [] }] }, {}],
    [
      'E2',
      'no money, two similar projects',
      { ...poor, context: { siblings: ['River project', 'Hill project'] } },
      { scope: ['cluster'], conduct: ['external'], timing: ['final'], approach: ['theory-based'] },
    ],
    [
      'E3',
      'no money, identification',
      { ...poor, types: ['identification-referral'] },
      { scope: ['joint', 'thematic'], until_agreed: { scope: ['own'], conduct: ['self'], approach: ['process'] } },
    ],
    [
      'E3',
      'no money, a national plan',
      { ...poor, types: ['awareness', 'national-plan'] },
      { scope: ['joint', 'thematic'] },
    ],
    [
      'E4',
      'no money, twelve months, awareness and criminal justice',
      { ...poor, types: ['awareness', 'criminal-justice'], end: '2027-12' },
      { scope: ['thematic', 'own'], conduct: ['self'], approach: ['process'], timing: ['final', 'ex-post'] },
    ],
    [
      'E5',
      'no money, thirteen months',
      { ...poor, end: '2028-01' },
      { scope: ['own'], conduct: ['internal', 'self'], timing: ['final'], approach: ['case-based'] },
    ],
    [
      'E6',
      'money and a pilot',
      { context: { novelty: 'pilot' } },
      { scope: ['own'], conduct: ['mixed'], timing: ['real-time', 'final'], approach: ['theory-based'] },
    ],
    [
      'E7',
      'only law and plan',
      { types: ['legal-framework', 'national-plan'] },
      { timing: ['final', 'ex-post'], approach: ['theory-based'], ex_post_months: { at_least: 12, at_most: 24 } },
    ],
    [
      'E8',
      'criminal justice without support',
      { types: ['awareness', 'criminal-justice'] },
      { conduct: ['external'], timing: ['final'], approach: ['theory-based'] },
    ],
    [
      'E9',
      'support beside identification: the higher potential for harm leads',
      { types: ['identification-referral', 'support-solutions'] },
      { timing: ['final', 'ex-post'], approach: ['before-after'], ex_post_months: { at_least: 12, at_most: 12 } },
    ],
    [
      'E10',
      'awareness and livelihoods, twenty places, comparison right',
      { types: ['awareness', 'livelihoods'], context: { clusters: 20, comparison_ethical: 'yes' } },
      { approach: ['randomised', 'quasi-experimental'], withheld: 'nothing' },
    ],
    [
      'E10',
      'a comparison by person needs no places',
      { context: { allocation: 'individual', clusters: undefined, comparison_ethical: 'yes' } },
      { withheld: 'nothing' },
    ],
    [
      'E11',
      'nineteen places are too few',
      { context: { clusters: 19, comparison_ethical: 'yes' } },
      { approach: ['theory-based'] },
    ],
    [
      'E11b',
      'any other mix',
      { types: ['livelihoods', 'legal-framework'] },
      { scope: ['own'], approach: ['theory-based'] },
    ],
    ['E11b', 'work of another type', { types: ['awareness', 'other'] }, { scope: ['own'], conduct: ['external'] }],
  ])('%s: %s', (row, _, given, recommended) => {
    const { main, alternatives } = advise(given);
    expect(main?.row).toBe(row);
    expect(main?.recommended).toMatchObject(recommended);
    if (row === 'E0') expect(main?.recommended).toEqual({});
    expect(alternatives).toEqual([]);
  });
});

describe('the rows that add', () => {
  const added = (given: Case) => advise(given).additions.map(({ row }) => row);

  it.each<[string, Case]>([
    ['E0+', { context: { donor_rule: 'External final evaluation above EUR 1 million.' } }],
    ['E1+', { children: 'yes' }],
    ['E1+', { restrictive: ['raid'] }],
    ['E1+', { types: ['support-solutions'] }],
    ['E1+', { setting: ['displacement'] }],
    ['E6+', { context: { novelty: 'pilot', clusters: 40, comparison_ethical: 'yes' } }],
    ['E12+', { end: '2030-12' }],
    ['E12+', { total: 1_500_000 }],
    ['E12+', { end: '2029-12', context: { next_phase: 'yes' } }],
    ['E13+', { countries: ['XV', 'XT'], places: ['XV', 'XT'] }],
    ['E14+', { context: { next_phase: 'yes' } }],
    ['E15+', { context: { baseline_feasible: 'no' } }],
  ])('%s fits %j', (row, given) => {
    expect(added(given)).toContain(row);
  });

  it('adds nothing to a plain design', () => {
    expect(added({})).toEqual([]);
    expect(added({ end: '2029-12' })).toEqual([]);
    expect(added({ countries: ['XV', 'XT'], places: ['XV'] })).toEqual([]);
  });

  it('does not recommend before and after where no baseline can be had', () => {
    const { main, draftRationale } = advise({ types: ['support-solutions'], context: { baseline_feasible: 'no' } });
    expect(main?.row).toBe('E9');
    expect(main?.recommended.approach).toBeUndefined();
    expect(draftRationale).not.toContain('comparing before and after');
    expect(draftRationale).toContain('recall with care');
  });
});

describe('money', () => {
  const value = (given: Case, name: string) => advise(given).inputs.find((input) => input.name === name)?.value;

  it.each<[string, Case]>([
    ['yes', { total: 500_000 }],
    ['no', { total: 499_999 }],
    ['yes', { total: 120_000, setAside: 30_000 }],
    ['no', { total: 120_000, setAside: 20_000 }],
    ['yes', { total: 120_000, setAside: 18_000, estimate: 18_000 }],
    ['short, USD 5,000 missing', { setAside: 20_000 }],
    ['short, USD 25,000 missing', { setAside: 0 }],
    ['short, USD 40,000 missing', { setAside: 20_000, estimate: 60_000 }],
    ['yes', { total: 120_000, evaluation: { paid_by: 'donor framework' } }],
    ['unknown', { currency: 'EUR' }],
    ['yes', { currency: 'EUR', usd: 1.08 }],
    ['no', { currency: 'EUR', usd: 0.5 }],
    ['yes', { currency: 'EUR', setAside: 40_000, estimate: 40_000 }],
  ])('is %s for %j', (expected, given) => {
    expect(value(given, 'money')).toBe(expected);
  });

  it.each([
    ['tiny', 149_999],
    ['small', 150_000],
    ['medium', 500_000],
    ['large', 1_500_000],
  ])('calls a programme %s from its total', (size, total) => {
    expect(value({ total }, 'size')).toBe(size);
  });

  it('gives no size without a rate', () => {
    expect(value({ currency: 'EUR', total: 2_000_000 }, 'size')).toBe('unknown');
  });

  it('shows both answers when the sum set aside is too small, with the missing amount', () => {
    const { main, alternatives, draftRationale } = advise({ types: ['criminal-justice'], setAside: 10_000 });
    expect(main).toBeUndefined();
    expect(alternatives.map(({ row, if: condition }) => [row, condition])).toEqual([
      ['E8', 'if USD 15,000 more are set aside'],
      ['E5', 'with what is set aside'],
    ]);
    expect(draftRationale).toContain('If USD 15,000 more are set aside, we plan an evaluation of our own');
  });

  it('shows both answers side by side when nobody gave a rate, and works with an answer', () => {
    const design = designOf({ types: ['support-solutions'], currency: 'EUR' });
    expect(adviseEvaluation(design, table).alternatives.map(({ row }) => row)).toEqual(['E9', 'E5']);
    expect(adviseEvaluation(design, table, 'yes').main?.row).toBe('E9');
    expect(adviseEvaluation(design, table, 'no').main?.row).toBe('E5');
    const set = designOf({ types: ['support-solutions'], currency: 'EUR', setAside: 9_000 });
    expect(adviseEvaluation(set, table, 'yes').main?.row).toBe('E9');
  });

  it('still says first that there is nothing to evaluate against', () => {
    expect(advise({ currency: 'EUR', outcomes: [] }).main?.row).toBe('E0');
  });
});

describe('what the design does not say', () => {
  it('keeps a row open, names its condition, and goes on to the next', () => {
    const { main, open } = advise({ context: { novelty: undefined } });
    expect(main?.row).toBe('E11');
    expect(open.map(({ row }) => row)).toEqual(['E6']);
    expect(open[0]?.if).toBe('if there is money for an evaluation of its own, and the approach is a pilot');
  });

  it('leaves a comparison open while the smallest change is not stated', () => {
    const context = { clusters: 40, comparison_ethical: 'yes', smallest_change: undefined };
    const { main, open } = advise({ context });
    expect(main?.row).toBe('E11');
    expect(open.map(({ row }) => row)).toEqual(['E10']);
  });

  it('lets a known input decide although another is unknown', () => {
    const { open, setAside } = advise({ context: { comparison_ethical: undefined } });
    expect(open).toEqual([]);
    expect(setAside.map(({ row }) => row)).toContain('E10');
  });

  it('does not say that the potential for harm is low before it is known whether children are met', () => {
    const { additions, open } = advise({ children: 'unknown' });
    expect(additions).toEqual([]);
    expect(open.map(({ row }) => row)).toEqual(['E1+']);
  });

  it('answers for an empty design', () => {
    const { main, draftRationale } = adviseEvaluation({ ctip: 1 }, table);
    expect(main?.row).toBe('E0');
    expect(draftRationale).toMatch(
      /^An evaluation cannot be chosen yet, because there is no outcome and no assumption/,
    );
  });
});

describe('what is printed', () => {
  it('says in one line why a row did not fit', () => {
    const line = advise({}).setAside.find(({ row }) => row === 'E6');
    expect(line?.why).toBe(
      'fits where there is money for an evaluation of its own, and the approach is a pilot; here novelty: adapted',
    );
  });

  it('names the outcome that lacks an outcome indicator', () => {
    const { draftRationale } = advise({ outcomes: [outcome, { id: 'OC2', indicators: [] }] });
    expect(draftRationale).toContain('OC2 has no outcome indicator');
  });

  it('drafts a rationale of two to four plain sentences', () => {
    expect(advise({ total: 1_600_000, end: '2030-12', children: 'yes' }).draftRationale).toBe(
      'The programme has USD 1,600,000 (large), runs for 48 months and works on awareness; its approach is adapted from elsewhere. ' +
        'We plan an evaluation of our own, done by people from outside the organisation, at the end, following the steps from the work to the change, because it is honest about having no comparison. ' +
        'In addition: a short safety review, fed by feedback, complaints and incident counts, because harm does not wait for a final report; a look at mid-term, because there is time to correct. ' +
        'Set aside: a comparison group, since it would not be right towards the people in it; a cluster, since there is no similar project.',
    );
  });

  it('shows every input as it was used', () => {
    const shown = Object.fromEntries(
      advise({ types: ['awareness', 'livelihoods'] }).inputs.map((i) => [i.name, i.value]),
    );
    expect(shown).toMatchObject({
      'budget.total': 'USD 800,000',
      'budget.evaluation': 'unknown',
      could_afford: 'yes',
      funded: 'no',
      types: 'awareness, livelihoods',
      months: '24',
      clusters: '12',
      comparison_feasible: 'no',
      siblings: '0',
      donor_rule: 'none',
    });
  });
});

describe('a row with two kinds of condition', () => {
  const row: EvaluationRow = {
    id: 'E99+',
    adds: 'yes',
    condition: 'both kinds hold',
    when: { next_phase: 'yes' },
    when_any: [{ size: ['large'] }, { months: { at_least: 36 } }],
    recommend: {},
    because: 'it is a test',
    mark: 'proposed',
  };
  const inputs = evaluationInputs(designOf({}), table, evaluationMoney(designOf({}), table));

  it.each([
    ['yes', 'yes', 48],
    ['no', 'no', 48],
    ['no', 'yes', 12],
    ['no', undefined, 12],
    ['unknown', undefined, 48],
    ['unknown', 'yes', undefined],
  ])('is %s with next phase %s and %s months', (verdict, next_phase, months) => {
    expect(matchRow(row, { ...inputs, next_phase, months }).verdict).toBe(verdict);
  });

  it('names every input that leaves it open', () => {
    expect(matchRow(row, { ...inputs, next_phase: undefined, months: undefined }).inputs).toEqual([
      'next_phase',
      'months',
    ]);
  });
});

describe('the table', () => {
  it('always answers: its last main rows ask for nothing but the money', () => {
    const catchAll = table.rows.filter(({ adds, when }) => adds === 'no' && Object.keys(when).join() === 'money');
    expect(catchAll.map(({ id, when }) => [id, when.money])).toEqual([
      ['E5', 'no'],
      ['E11b', 'yes'],
    ]);
  });

  it('never lets a comparison hold back protection', () => {
    for (const { recommend } of table.rows) expect(recommend.withheld ?? 'nothing').toBe('nothing');
  });

  it('has something to say for every row that adds', () => {
    for (const row of table.rows.filter(({ adds }) => adds === 'yes')) expect(row.also?.[0]).toBeTruthy();
  });
});
