import { describe, expect, test } from 'vitest';
import { readDesign } from '../../src/design/read-design.ts';
import { planInterview } from '../../src/interview/plan.ts';
import { skeletonFor } from '../../src/interview/skeleton.ts';
import { knowledge } from '../support/knowledge.ts';

const TYPES = [
  'awareness',
  'livelihoods',
  'legal-framework',
  'criminal-justice',
  'identification-referral',
  'support-solutions',
  'national-plan',
  'other',
] as const;

/** What somebody gets who takes the comment sign off every key. */
const uncommented = (skeleton: string): string =>
  skeleton
    .slice(skeleton.indexOf('ctip: 1'))
    .split('\n')
    .map((line) => line.replace(/^(\s*)# /, '$1'))
    .join('\n');

describe('the skeleton', () => {
  test.each(['concept', 'proposal'] as const)(
    'is a valid design at stage %s, as it stands and with every key opened',
    (stage) => {
      const skeleton = skeletonFor(TYPES, stage, knowledge);
      const read = readDesign(skeleton);
      expect(read.problems).toEqual([]);
      expect(read.data).toEqual({ ctip: 1, stage, responses: TYPES.map((type) => ({ type })) });
      expect(readDesign(uncommented(skeleton)).problems).toEqual([]);
    },
  );

  test('holds every question of the stage once, with its reason', () => {
    const skeleton = skeletonFor(['awareness'], 'concept', knowledge).replace(/\n\s*#\s*(?:# )?/g, ' ');
    const plan = planInterview(
      readDesign('ctip: 1\nresponses: [{type: awareness}]').data as never,
      knowledge,
      'concept',
    );
    const questions = new Map(
      plan.flatMap((step) => (step.number === undefined || step.form === 'types' ? [] : [[step.number, step]])),
    );
    expect(questions.size).toBe(30);
    for (const { number, text, why } of questions.values()) {
      expect([number, skeleton.split(`${number}. ${text}`).length]).toEqual([number, 2]);
      expect(skeleton).toContain(`Why: ${why}`);
    }
  });

  test('without types it says how to get their questions', () => {
    const skeleton = skeletonFor([], 'concept', knowledge);
    expect(readDesign(skeleton).data).toEqual({ ctip: 1, stage: 'concept' });
    for (const type of TYPES) expect(skeleton).toContain(`- type: ${type}`);
    expect(skeleton).toContain('--type <type>');
  });
});
