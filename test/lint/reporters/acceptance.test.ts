import { expect, it } from 'vitest';
import { acceptanceInWords } from '../../../src/lint/reporters/in-words.ts';
import { context, finding, report, written } from './sample.ts';

const acceptance = { reason: 'Agreed in May.', acceptedBy: 'programme officer', until: '2027-04' };
const words = 'Agreed in May; accepted by programme officer; until 2027-04';

it('says why, by whom and until when a finding was accepted, as far as that is known', () => {
  expect(acceptanceInWords(finding({ waived: true, acceptance }))).toBe(words);
  const none = { reason: undefined, acceptedBy: undefined, until: undefined };
  expect(acceptanceInWords(finding({ waived: true, acceptance: { ...none, until: '2027' } }))).toBe('until 2027');
  expect(acceptanceInWords(finding({ waived: true, acceptance: none }))).toBe('');
  expect(acceptanceInWords(finding())).toBe('');
});

it.each(['markdown', 'html', 'junit', 'sarif'] as const)(
  '%s shows with an accepted finding why it was',
  async (format) => {
    expect(await written(format, [report([finding({ waived: true, acceptance })])], context())).toContain(words);
  },
);
