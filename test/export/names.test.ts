import { expect, it } from 'vitest';
import { shortName } from '../../src/export/names.ts';

it.each([
  ['Families to which such children return', 'Families to which such children return'],
  ['Children who are trafficked, above all into fishing in the Volta region', 'Children who are trafficked\u00a0…'],
  ['Officials of the Ghanaian authorities that identify and prosecute', 'Officials of the Ghanaian authorities\u00a0…'],
  [
    'Labour inspectors, union outreach workers and clinic staff who meet farm workers',
    'Labour inspectors, union outreach workers\u00a0…',
  ],
])('recalls "%s" as "%s"', (name, short) => {
  expect(shortName(name)).toBe(short);
});
