import { describe, expect, it } from 'vitest';
import type { Design } from '../../src/design/design.generated.ts';
import { proposalView } from '../../src/export/proposal.ts';
import { knowledge } from '../support/knowledge.ts';
import { schemaErrors } from '../support/schema-errors.ts';
import { fairSeason, sectionText } from './designs.ts';

const view = (design: Design, findings = [] as Parameters<typeof proposalView>[2]) =>
  proposalView(design, knowledge, findings);
const ids = (design: Design) => view(design).sections.map(({ id }) => id);

describe('what a proposal says of a full design', () => {
  const full = view(fairSeason());

  it('stands in the order donors expect', () => {
    expect(full.sections.map(({ title }) => title).slice(0, 9)).toEqual([
      '1 Summary',
      '2 Problem and trafficking pattern',
      '3 Target groups',
      '4 Approach',
      '5 Theory of change',
      '6 Logical framework',
      '7 Work plan',
      '8 Displacement and risks',
      '9 Services people can be referred to',
    ]);
  });

  it('has no id of a partner where a partner is named, and the name of a group before its id', () => {
    expect(sectionText(full, 'workplan')).toContain(
      'A1.1.1 Open the licence register to desks and phone line, and list who sells a place twice / Service: Check of job offers (SV1) | March\u00a02027 to May\u00a02027 | Velmora Employment Service / System or database',
    );
    const approach = sectionText(full, 'approach').join('\n');
    expect(approach).toContain(
      'Target groups: People in Ardel and Sorrin who hold an offer of farm work in Kessal (TG1)',
    );
    expect(sectionText(full, 'safeguarding').join('\n')).toContain(
      'Guardian: Named by Kessal Child Protection Office within 48 hours',
    );
  });

  it('writes an indicator with unit, direction, baseline, targets and verification in one row, the result beside it', () => {
    const [row] = sectionText(full, 'logframe').filter((line) => line.startsWith('Outcome OC1'));
    expect(row?.split(' | ')).toEqual([
      'Outcome OC1 / People in Ardel and Sorrin accept only those offers of farm work that passed a check of employer, contract and fee.',
      'OC1-I1 Share of departing workers whose offer was checked before any payment / Percent: departing workers interviewed at Lenk; up is better / By: sex, age, place, first or repeat departure',
      '14% / March\u00a02026; DS2',
      '30% by March\u00a02028 / 45% by March\u00a02030 / Basis: a pilot',
      'Interviews on a random sample of buses, register check on one in five / Collected: Institute for Labour Studies; yearly',
      'OC1-A1 Intermediaries do not move to unchecked channels faster than the desks follow. / OC1-A2 The licence register stays open to the desks and is no more than a week old. / OC1-A3 Growers go on hiring people who bring a written contract of their own.',
    ]);
    const [second] = sectionText(full, 'logframe').filter((line) => line.includes('OC1-I2'));
    expect(second?.startsWith('^ | OC1-I2')).toBe(true);
    expect(second?.endsWith('| ^')).toBe(true);
  });

  it('sums the budget and repeats no total that agrees', () => {
    const budget = sectionText(full, 'budget');
    expect(budget.at(-1)).toBe('Sum of the lines |  | EUR\u00a02,460,000');
    const other = fairSeason();
    const money = other.programme?.budget;
    if (money && 'total' in money) money.total = 2500000;
    expect(sectionText(view(other), 'budget').at(-1)).toBe('Total stated |  | EUR\u00a02,500,000');
  });

  it('answers questions in their own form', () => {
    const approach = sectionText(full, 'approach');
    expect(approach).toContain('Noticed | 1,400 | estimate for one season, most of them not recognised as such');
    expect(approach).toContain('By which test: Reasonable grounds');
    expect(approach.join('\n')).toContain('Staying, going back, moving on. A permit for another employer since 2025');
    expect(sectionText(full, 'problem')).toContain(
      '2,700 people a season (2,300 to 3,100). Share with two or more signs times departures [DS1]',
    );
  });

  it('grades evidence in words', () => {
    expect(sectionText(full, 'evidence')).toContain(
      'Earlier evaluation; evidence: comparison group; 2024; Velmora, one district and a comparison district; its approach is copied here',
    );
  });

  it('says who evaluates with which money, and nothing that only decides on the kind of evaluation', () => {
    const evaluation = sectionText(full, 'evaluation');
    expect(evaluation).toContain('Conducted by: External evaluators');
    expect(evaluation).toContain('Money for the evaluation: EUR\u00a0148,000');
    expect(sectionText(full, 'monitoring')).toContain('Money for monitoring: EUR\u00a0132,000');
    const other = fairSeason();
    if (other.evaluation?.context && 'comparison_ethical' in other.evaluation.context)
      other.evaluation.context.comparison_ethical = 'yes';
    expect(sectionText(view(other), 'evaluation')).toEqual(evaluation);
  });

  it('gives the short name of a group with its id from the second response on', () => {
    const other = fairSeason();
    for (const response of Array.isArray(other.responses) ? other.responses : []) response.target_groups = ['TG1'];
    expect(sectionText(view(other), 'approach').filter((line) => line.startsWith('Target groups:'))).toEqual([
      'Target groups: People in Ardel and Sorrin who hold an offer of farm work in Kessal (TG1)',
      'Target groups: People in Ardel and Sorrin who hold an offer\u00a0… (TG1)',
      'Target groups: People in Ardel and Sorrin who hold an offer\u00a0… (TG1)',
    ]);
  });

  it('closes with the sentence on the toolkit', () => {
    expect(full.closing).toBe(
      'Lessons, questions, indicators and checks are ctip’s own content, arranged on the outline of the ICAT toolkit (2016); they are neither quoted from it nor endorsed by ICAT.',
    );
  });
});

describe('what is missing', () => {
  it('is shown from the stage on that asks for it', () => {
    expect(sectionText(view({ ctip: 1 }), 'target-groups')).toEqual(['2 Target groups', 'Not stated yet.']);
    expect(ids({ ctip: 1 })).not.toContain('budget');
    expect(ids({ ctip: 1 })).not.toContain('workplan');
    expect(sectionText(view({ ctip: 1, stage: 'proposal' }), 'budget')[1]).toBe('Not stated yet.');
    expect(sectionText(view({ ctip: 1, stage: 'proposal' }), 'workplan')[1]).toBe('Not stated yet.');
    expect(sectionText(view({ ctip: 1, stage: 'proposal' }), 'monitoring')[1]).toBe('Not stated yet.');
  });

  it('is said in the words of the author, with its reason', () => {
    const design: Design = {
      ctip: 1,
      programme: { budget: { currency: 'EUR', total: { not_known_yet: 'the donor tells us in May' } } },
      knowledge_used: { does_not_apply: 'Searched three libraries in April 2026.' },
      landscape: { not_known_yet: null },
      target_groups: [{ id: 'TG1', name: 'Packers', size: { held_privately: '2026-09, officer' } }],
    };
    expect(schemaErrors(design)).toEqual([]);
    const shown = view(design);
    expect(shown.facts).toContainEqual({
      name: 'Total budget',
      lines: [[{ text: 'Not known yet: the donor tells us in May', tone: 'missing' }]],
    });
    expect(sectionText(shown, 'evidence')).toContain('Does not apply: Searched three libraries in April 2026.');
    expect(sectionText(shown, 'target-groups')).toContain('Planned reach: Held privately by the organisation.');
    expect(sectionText(shown, 'open-points')).toEqual([
      'Annex: open points and findings',
      'Open points',
      'Where | What is not known yet',
      'programme, budget, total | the donor tells us in May',
      'landscape | Not stated yet.',
    ]);
  });

  it('never reads as a value: a placeholder is a gap', () => {
    const shown = view({ ctip: 1, stage: 'proposal', programme: { title: 'tbd', summary: 'n/a' } });
    expect(shown.title).toBe('Programme without a title yet');
    expect(sectionText(shown, 'summary')[1]).toBe('Not stated yet.');
  });
});

describe('findings', () => {
  const finding = {
    rule: 'outcome-has-baseline',
    message: 'OC1-I1 has no baseline.',
    help: 'State when it is measured.',
    pointer: ['logframe', 'outcomes', 0, 'indicators', 0, 'baseline'],
  };

  it('stand in the annex by element, the accepted ones not', () => {
    const findings = [finding, { ...finding, rule: 'accepted-one', waived: true }];
    expect(sectionText(view(fairSeason(), findings), 'open-points').slice(-1)).toEqual([
      'OC1-I1, baseline / outcome-has-baseline | OC1-I1 has no baseline. | State when it is measured.',
    ]);
  });

  it('can be left out', () => {
    const without = proposalView(fairSeason(), knowledge, [finding], { withoutFindings: true });
    expect(without.sections.map(({ id }) => id)).not.toContain('open-points');
  });
});
