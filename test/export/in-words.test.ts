import { describe, expect, it } from 'vitest';
import { agesInWords, dateInWords, moneyInWords, numberInWords } from '../../src/export/in-words.ts';
import { wordsFor } from '../../src/export/words.ts';
import { englishCountry } from '../../src/text/english-country.ts';
import { englishLanguage } from '../../src/text/english-language.ts';

const { wording } = wordsFor('en');

describe('dates', () => {
  it.each([
    ['2027', '2027'],
    [2027, '2027'],
    ['2027-03', 'March\u00a02027'],
    ['2027-03-05', '5\u00a0March\u00a02027'],
    ['2027-13', '2027-13'],
    ['after the harvest', 'after the harvest'],
  ])('%j', (date, words) => expect(dateInWords(date, wording)).toBe(words));
});

describe('numbers and money', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [12600, '12,600'],
    [1234567.5, '1,234,567.5'],
    [-3100, '\u22123,100'],
    [1e21, '1e+21'],
  ])('%j', (number, words) => expect(numberInWords(number, wording)).toBe(words));

  it('sets the currency before the amount', () => {
    expect(moneyInWords(2460000, 'EUR', wording)).toBe('EUR\u00a02,460,000');
    expect(moneyInWords(96000, undefined, wording)).toBe('96,000');
  });
});

describe('ages', () => {
  it.each([
    ['16-45', '16 to 45 years'],
    ['18+', '18 years and over'],
    ['all', 'all'],
  ])('%j', (ages, words) => expect(agesInWords(ages, wording)).toBe(words));
});

describe('names of countries and languages', () => {
  it('knows the first, the last and one at the end of a line', () => {
    expect(['AD', 'ZW', 'AM', 'CD'].map(englishCountry)).toEqual([
      'Andorra',
      'Zimbabwe',
      'Armenia',
      'Democratic Republic of the Congo',
    ]);
    expect(['aa', 'pcm', 'kmr', 'bn'].map(englishLanguage)).toEqual([
      'Afar',
      'Nigerian Pidgin',
      'Northern Kurdish',
      'Bengali',
    ]);
  });
  it('leaves free codes as they are', () => {
    expect(englishCountry('XV')).toBe('XV');
    expect(englishLanguage('vel')).toBe('vel');
  });
});
