import { describe, expect, it } from 'vitest';
import { bears } from '../../src/browse/bearing.ts';
import type { Design } from '../../src/design/design.generated.ts';
import type { Bearing, Lesson } from '../../src/knowledge/types.generated.ts';

const lesson = (...bears_when: Bearing[]): Lesson => ({
  id: 'XX-L01',
  learned: 'a',
  so: 'b',
  mark: 'proposed',
  bears_when,
});
const design = (more: object): Design => ({ ctip: 1, ...more }) as Design;

describe('bears', () => {
  const onDebt = lesson({ field: 'control', any: ['debt'] });

  it('reads a list as it stands, and one with its reason', () => {
    expect(bears(onDebt, [], design({ patterns: [{ id: 'TP1', control: ['debt'] }] }))).toBe(true);
    expect(bears(onDebt, [], design({ patterns: [{ id: 'TP1', control: { answer: ['debt'], why: 'w' } }] }))).toBe(
      true,
    );
    expect(bears(onDebt, [], design({ patterns: [{ id: 'TP1', control: ['violence'] }] }))).toBe(false);
  });

  it('holds for the designs with its activity type alone', () => {
    const plain = { id: 'XX-L01', learned: 'a', so: 'b', mark: 'proposed' } as const;
    expect(bears(plain, ['awareness'], design({ responses: [{ type: 'awareness' }] }))).toBe(true);
    expect(bears(plain, ['awareness'], design({ responses: [{ type: 'livelihoods' }] }))).toBe(false);
  });

  it('takes an unknown whether children are met for yes', () => {
    const onChildren = lesson({ field: 'children', any: ['yes'] });
    expect(bears(onChildren, [], design({ safeguarding: { children: { met: 'unknown' } } }))).toBe(true);
    expect(bears(onChildren, [], design({ safeguarding: { children: { met: 'no' } } }))).toBe(false);
  });
});
