import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/lint/house-rules/code-template.ts';
import { type PatternName, TEXT_PATTERNS } from '../../../src/lint/house-rules/text-patterns.ts';

const FITTING: Readonly<Record<PatternName, readonly [fits: readonly string[], doesNot: readonly string[]]>> = {
  url: [
    ['https://a.example/x?y=1', 'http://a.example'],
    ['a.example', 'see https://a.example', 'https://a b', 'javascript:alert(1)'],
  ],
  'email-free': [['Ask the desk.', 'two @ signs'], ['Write to desk@a.example.']],
  'url-free': [['Ask the desk.'], ['See www.a.example', 'see HTTPS://a.example']],
  'iso-date': [['2028-02-29'], ['2027-02-29', '2027-02', '1 May 2027']],
  year: [
    ['2027', '1999'],
    ['27', '2027-01', '3027'],
  ],
  percentage: [
    ['35 %', '35%', '7.5 %', '7,5 per cent'],
    ['35', '% 35', '1000 %'],
  ],
  'single-sentence': [
    ['Did it work, e.g. Nepal?', 'About approx. 30 people left.', 'Dr. Rai and J. Rai stayed.', 'Wait... what'],
    ['It worked. Did it last?', 'It worked.\nDid it last?', 'What changed? 30 left.'],
  ],
  'single-line': [['a b'], ['a\nb']],
  'starts-with-capital': [
    ['Élan', '“A'],
    ['a', '1 A'],
  ],
  'ends-with-full-stop': [
    ['A.', 'He said “a.”'],
    ['A', 'A?'],
  ],
  'states-a-figure': [['30 people', '٣ people'], ['thirty people']],
};

describe.each(Object.entries(FITTING))('%s', (name, [fits, doesNot]) => {
  const pattern = TEXT_PATTERNS[name as PatternName];
  it.each(fits)('fits %j', (text) => expect(pattern.fits(text)).toBe(true));
  it.each(doesNot)('does not fit %j', (text) => expect(pattern.fits(text)).toBe(false));
});

it('no pattern takes long on a text made for it', () => {
  const long = [
    ' '.repeat(100_000),
    '. '.repeat(50_000),
    'a@'.repeat(50_000),
    `.${' '.repeat(99_000)}a`,
    'A.'.repeat(50_000),
    '"'.repeat(100_000),
  ];
  const start = performance.now();
  for (const text of long) for (const { fits } of Object.values(TEXT_PATTERNS)) fits(text);
  // Quadratic time would take a minute and more.
  expect(performance.now() - start).toBeLessThan(5000);
});

describe('a template', () => {
  const fits = (template: string, text: string) => {
    const read = readTemplate(template);
    return typeof read === 'string' ? read : read.fits(text);
  };
  it.each([
    ['[ACF]-0000-AA', 'ACF-0114-XT', true],
    ['[ACF]-0000-AA', 'ACG-0114-XT', false],
    ['[ACF]-0000-AA', 'ACF-0114-XTT', false],
    ['[ACF]-0000-AA', 'ACF-011A-XT', false],
    ['Aa0', 'Éß7', true],
    ['[A0]/0', 'A0/5', true],
    ['0', '7'.repeat(100_000), false],
  ])('%s and %s', (template, text, isFitting) => expect(fits(template, text)).toBe(isFitting));
});
