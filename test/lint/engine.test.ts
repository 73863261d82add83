import { describe, expect, it } from 'vitest';
import type { Design } from '../../src/design/design.generated.ts';
import { lintDesign, RULE_CRASHED } from '../../src/lint/engine.ts';
import { fingerprints } from '../../src/lint/fingerprint.ts';
import type { Report, Rule } from '../../src/lint/rule.ts';
import { asCatalogued, type RuleLayer, rulesInForce } from '../../src/lint/rule-set.ts';

const design = {
  ctip: 1,
  stage: 'proposal',
  programme: { title: 'Fair contracts' },
  logframe: {
    outcomes: [
      { id: 'OC1', statement: 'One.' },
      { id: 'OC2', statement: 'Two.' },
    ],
  },
} as unknown as Design;

/** A rule that reports what it is told. */
function saying(id: string, reports: readonly Report[], more: Partial<Rule> = {}): Rule {
  return {
    id,
    category: 'logic',
    core: true,
    severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
    sources: ['proposed'],
    serves: [],
    wording: { why: 'Because.', messages: { said: { message: 'It says {text:quoted}.', help: 'Do it.' } } },
    check: ({ report }) => reports.forEach(report),
    ...more,
  };
}
const at = (text: string, pointer: Report['at'] = ['programme', 'title']): Report => ({
  at: pointer,
  message: 'said',
  args: { text },
});

describe('a rule that fails', () => {
  const sound = saying('sound', [at('x')]);
  it.each([
    [
      'throws',
      saying('broken', [], {
        check: () => {
          throw new Error('no such key');
        },
      }),
      'no such key',
    ],
    [
      'has no wording for what it reports',
      saying('broken', [{ at: ['programme'], message: 'other' }]),
      'no wording for broken/other',
    ],
    [
      'hands in too little for its message',
      saying('broken', [{ at: ['programme'], message: 'said' }]),
      'message argument "text" is missing',
    ],
  ])('is named where it %s, and the others are checked', (_, broken, reason) => {
    const found = lintDesign(design, { rules: asCatalogued([broken, sound]) });
    expect(found.map(({ rule }) => rule).sort()).toEqual([RULE_CRASHED, 'sound']);
    const crash = found.find(({ rule }) => rule === RULE_CRASHED);
    expect(crash?.message).toContain('The rule broken failed: ');
    expect(crash?.message).toContain(reason);
  });
});

describe('settings', () => {
  const warned = saying('a', [at('x')]);
  const graver = saying('a', [{ ...at('x'), severity: 'error' }]);
  const lower = saying('a', [{ ...at('x'), severity: 'note' }]);
  const severities = (rule: Rule, ...layers: RuleLayer[]) =>
    lintDesign(design, { rules: rulesInForce([rule], layers) }).map(({ severity }) => severity);
  const set = (severity: 'off' | 'note' | 'warning' | 'error'): RuleLayer => ({
    from: 'x',
    rules: { a: { severity } },
  });

  it.each([
    ['what the catalogue says', warned, [], ['warning']],
    ['the later of two', warned, [set('error'), set('note')], ['note']],
    ['off', warned, [set('off')], []],
    ['graver where the rule is so by itself', graver, [], ['error']],
    ['not graver than what somebody set', graver, [set('note')], ['note']],
    ['milder where the rule is so by itself', lower, [set('error')], ['note']],
    ['anew with a preset', warned, [set('error'), { from: 'strict', preset: 'strict' }], ['warning']],
    ['one stage only', warned, [{ from: 'x', rules: { a: { severity: { approval: 'error' } } } }], ['warning']],
  ] as const)('hold: %s', (_, rule, layers, expected) => {
    expect(severities(rule, ...layers)).toEqual(expected);
  });

  it('leave out of recommended what is for strict only', () => {
    const rule = saying('a', [at('x')], { strictOnly: true });
    expect(severities(rule)).toEqual([]);
    expect(severities(rule, { from: 'strict', preset: 'strict' })).toEqual(['warning']);
  });

  it('reach the rule as options, defaults where nobody set one', () => {
    const options = { months: { default: 9, description: '' }, share: { default: 0.5, description: '' } };
    const rule = saying('a', [], { options, check: ({ options: held, report }) => report(at(JSON.stringify(held))) });
    const [finding] = lintDesign(design, {
      rules: rulesInForce([rule], [{ from: 'x', rules: { a: { options: { months: 3 } } } }]),
    });
    expect(finding?.said.args).toEqual({ text: JSON.stringify({ months: 3, share: 0.5 }) });
  });
});

it('a rule that reads findings is handed those of the others, waived or not', () => {
  const seen: string[] = [];
  const reader = saying('reader', [], {
    readsFindings: true,
    check: ({ findings, severities }) => {
      seen.push(...findings.map(({ rule, waived }) => `${rule} ${waived}`), ...severities.keys());
    },
  });
  const waived = { ...design, waivers: [{ rule: 'a', where: 'programme', reason: 'Agreed.' }] } as unknown as Design;
  lintDesign(waived, { rules: asCatalogued([reader, saying('a', [at('x')])]) });
  expect(seen).toEqual(['a true', 'reader', 'a']);
});

describe('what is shown', () => {
  const message = (text: string, excerpts: 'shown' | 'left-out' = 'shown') =>
    lintDesign(design, { rules: asCatalogued([saying('a', [at(text)])]), excerpts })[0]?.message;

  it('quotes a text, without anything that leads to a person', () => {
    expect(message('Officers in Ostrel')).toBe('It says "Officers in Ostrel".');
    expect(message('Ask +41 79 555 01 41')).toBe('It says "[not shown]".');
  });
  it('leaves out every text where excerpts are left out, and keeps ids, keys and figures', () => {
    expect(message('Officers in Ostrel', 'left-out')).toBe('It says "[not shown]".');
    for (const formal of ['OC1-I2', 'who_changes', '2027-04', '12'])
      expect(message(formal, 'left-out')).toContain(formal);
  });
});

describe('what a finding is known by', () => {
  const known = (changed: Design, text = 'x', pointer: Report['at'] = ['logframe', 'outcomes', 1, 'statement']) =>
    fingerprints(lintDesign(changed, { rules: asCatalogued([saying('a', [at(text, pointer)])]) }));
  const outcomes = [
    { id: 'OC2', statement: 'Two.' },
    { id: 'OC1', statement: 'One.' },
  ];
  const moved = { ...design, logframe: { outcomes } } as unknown as Design;

  it('stays the same when entries change their places, and differs by element and by what is said', () => {
    const before = known(design);
    expect(before[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(known(moved, 'x', ['logframe', 'outcomes', 0, 'statement'])).toEqual(before);
    expect(known(moved)).not.toEqual(before);
    expect(known(design, 'y')).not.toEqual(before);
  });

  it('tells findings apart that are alike in all of it', () => {
    const twice = lintDesign(design, { rules: asCatalogued([saying('a', [at('x'), at('x')])]) });
    expect(new Set(fingerprints(twice)).size).toBe(2);
  });
});
