import { describe, expect, it } from 'vitest';
import type { Design } from '../../src/design/design.generated.ts';
import { planInterview } from '../../src/interview/plan.ts';
import { ACTIVITY_TYPES } from '../../src/knowledge/open-knowledge.ts';
import { knowledge } from '../support/knowledge.ts';

/** A design that gives every trigger of a question: all types, material, stories, a copied model, a restriction. */
const EVERYTHING: Design = {
  ctip: 1,
  stage: 'proposal',
  responses: ACTIVITY_TYPES.map((type) => ({
    type,
    ...(type === 'national-plan' ? { plan: { status: 'draft' } } : {}),
    ...(type === 'livelihoods' ? { target_groups: ['TG1'] } : {}),
  })) as NonNullable<Design['responses']>,
  patterns: [{ id: 'TP1' }],
  target_groups: [{ id: 'TG1', actor: 'people-trafficked' }],
  knowledge_used: [{ id: 'K1', copied_as_model: 'yes' }],
  safeguarding: { communications: { real_stories: 'yes' } },
  logframe: {
    outcomes: [
      {
        id: 'OC1',
        outputs: [{ id: 'OP1.1', activities: [{ id: 'OP1.1-A1', kind: 'production', restrictive: ['raid'] }] }],
      },
    ],
  },
} as Design;

describe('every question of the knowledge', () => {
  const steps = planInterview(EVERYTHING, knowledge, 'proposal');
  const asked = new Set(steps.flatMap(({ code }) => code ?? []));
  const told = new Set(steps.flatMap(({ help }) => help.prompts));
  const reached = knowledge.questions().filter(({ ask }) => ask !== 'dropped');

  it('is asked, or told while another one is answered', () => {
    // A question may be asked in one go with another one: then the field in which its answer is kept is asked for.
    const homes = new Set(steps.map(({ pointer }) => pointer.filter((part) => typeof part === 'string').join('.')));
    const isHome = (home: string) => homes.has(home.replaceAll('[]', ''));
    const unreached = reached.filter(
      ({ code, text, home }) => !asked.has(code) && !told.has(text) && !(home.length > 0 && home.every(isHome)),
    );
    expect(unreached.map(({ code, ask, under, when }) => [code, ask, under, when].join(' '))).toEqual([]);
  });

  it('is not asked where it was dropped', () => {
    const dropped = knowledge.questions().filter(({ ask }) => ask === 'dropped');
    expect(dropped.map(({ code }) => code)).toEqual(['PD-M11', 'A1-Q08', 'A1-Q18']);
    expect(dropped.filter(({ code, text }) => asked.has(code) || told.has(text))).toEqual([]);
  });
});
