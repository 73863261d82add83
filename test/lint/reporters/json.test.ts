import { expect, it } from 'vitest';
import { finding, HOSTILE, report, saying, written } from './sample.ts';

it('json: says everything of a finding, by the keys of its schema', async () => {
  const { files, summary } = JSON.parse(await written('json', [report([finding({ known: true })])]));
  expect(files).toEqual([
    {
      path: 'designs/offers.ctip.yaml',
      stage: 'proposal',
      findings: [
        {
          rule: 'outcome-has-baseline',
          severity: 'warning',
          message: 'OC1-I1 has no baseline.',
          why: 'A change can only be seen against a start.',
          help: 'Give its value with date and source.',
          element: 'OC1-I1',
          pointer: '/logframe/outcomes/0/indicators/0',
          line: 12,
          column: 16,
          end_line: 12,
          end_column: 22,
          related: [{ element: 'OC1', line: 9, column: 11 }],
          sources: ['eca-2017', 'iati'],
          waived: false,
          known: true,
        },
      ],
    },
  ]);
  expect(summary).toEqual({ files: 1, errors: 0, warnings: 0, notes: 0, waived: 0, known: 1 });
});

it('json: gives every text back as it was', async () => {
  const { files } = JSON.parse(await written('json', [report(HOSTILE.map(saying))]));
  expect(files[0].findings.map(({ help }: { help: string }) => help)).toEqual(HOSTILE);
});
