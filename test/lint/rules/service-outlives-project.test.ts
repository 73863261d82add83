import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import { asCatalogued } from '../../../src/lint/rule-set.ts';
import { rule } from '../../../src/lint/rules/service-outlives-project/rule.ts';

const check = (service: string, rest = '') =>
  lintDesign(parse(`ctip: 1\nprogramme: {end: 2030-12}\nservices: [{id: SV1, ${service}}]\n${rest}`) as Design, {
    rules: asCatalogued([rule]),
    stage: 'approval',
  });

it.each([
  ['money to the last promised month', 'months: 6, funded_until: 2031-06', 0],
  ['money a month short', 'months: 6, funded_until: 2031-05-31', 1],
  ['money to the end of the promised year', 'months: 12, funded_until: 2031', 0],
  ['money to the end of the programme', 'months: 1, funded_until: 2030-12', 1],
  ['a standing service', 'months: 24, funded_until: standing', 0],
  ['no promised time', 'funded_until: 2028-01', 0],
  ['no date for the money', 'months: 12', 0],
])('%s', (_, service, count) => expect(check(service)).toHaveLength(count));

it.each([
  ['a plan', 'sustainability: {people_when_money_ends: Intake stops in June 2029.}', 0],
  ['a plan held privately', 'sustainability: {people_when_money_ends: {held_privately: "2026-09, lead"}}', 0],
  ['a placeholder', 'sustainability: {people_when_money_ends: tbd}', 1],
  ['an open point', 'sustainability: {people_when_money_ends: {not_known_yet: Asked in May.}}', 1],
])('%s', (_, rest, count) => expect(check('months: 12, funded_until: 2030-12', rest)).toHaveLength(count));

it('speaks once of all services, at the plan that would mend it', () => {
  const found = check('months: 12, funded_until: 2030-12}, {id: SV2, months: 3, funded_until: 2031-01');
  expect(found.map(({ pointer }) => pointer.join('/'))).toEqual(['sustainability/people_when_money_ends']);
  expect(found[0]?.message).toContain('Support from SV1 and SV2');
  expect(found[0]?.related).toHaveLength(2);
});
