import { expect, it } from 'vitest';
import { proposalView } from '../../../src/export/proposal.ts';
import { knowledge } from '../../support/knowledge.ts';

it.each([
  ['2015-06', '2020-12', 'June\u00a02015 to December\u00a02020 (67 months)'],
  ['2015-06-01', '2020-12-31', '1\u00a0June\u00a02015 to 31\u00a0December\u00a02020 (67 months)'],
  ['2015-06', '2020', 'June\u00a02015 to 2020'],
  ['2015', '2020-12', '2015 to December\u00a02020'],
  ['2015', '2020', '2015 to 2020'],
])('says of %s to %s: %s', (start, end, shown) => {
  const { facts } = proposalView({ ctip: 1, programme: { start, end } }, knowledge);
  const dates = facts.find(({ name }) => name === 'Dates');
  expect(dates?.lines.map((line) => line.map(({ text }) => text).join(''))).toEqual([shown]);
});
