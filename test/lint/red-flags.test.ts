import { describe, expect, it } from 'vitest';
import { redFlags } from '../../src/lint/red-flags.ts';
import { RULES } from '../../src/lint/rules/registry.generated.ts';

describe('red flags', () => {
  const flags = redFlags();

  it('are the 199 of the reference, each once', () => {
    const ids = flags.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids).toHaveLength(199);
    const numbered = (prefix: string) => ids.filter((id) => new RegExp(`^${prefix}\\d+$`).test(id)).length;
    expect(['PD-R', 'RF-E', 'RF-S', 'RF-L', 'C'].map(numbered)).toEqual([16, 12, 12, 6, 18]);
    expect([1, 2, 3, 4, 5, 6, 7].map((type) => numbered(`A${type}-R`))).toEqual([10, 10, 10, 10, 10, 10, 10]);
    expect(['N', 'H', 'IC', 'D', 'K', 'R', 'G'].map((block) => numbered(`SG-${block}`))).toEqual([
      10, 12, 8, 12, 10, 5, 8,
    ]);
  });

  it('have a rule, or the reason why there is none', () => {
    const rules = new Set(RULES.map(({ id }) => id));
    for (const { id, rule, because } of flags) {
      if (rule === undefined) expect(because, id).toMatch(/\.$/);
      else expect(rules.has(rule), id).toBe(true);
    }
  });
});
