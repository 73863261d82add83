import { expect, it } from 'vitest';
import { UNREADABLE } from '../../../src/lint/reporters/report.ts';
import { finding, HOSTILE, report, saying, written } from './sample.ts';

it('junit: a suite for each file, a case for each finding', async () => {
  const text = await written('junit', [report([finding()]), report([], { path: 'clean.ctip.yaml' })]);
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ctip lint">
<testsuite name="designs/offers.ctip.yaml" tests="1" failures="1" errors="0" skipped="0" time="0" file="designs/offers.ctip.yaml">
<testcase classname="designs/offers.ctip.yaml" name="outcome-has-baseline: OC1-I1" time="0"><failure type="warning" message="warning: OC1-I1 has no baseline.">designs/offers.ctip.yaml:12:16
OC1-I1 has no baseline.
Why: A change can only be seen against a start.
To do: Give its value with date and source.
Source: European Court of Auditors 2017; IATI
See also: OC1 (line 9)</failure></testcase>
</testsuite>
<testsuite name="clean.ctip.yaml" tests="1" failures="0" errors="0" skipped="0" time="0" file="clean.ctip.yaml">
<testcase classname="clean.ctip.yaml" name="nothing found" time="0"/>
</testsuite>
</testsuites>
`);
});

it('junit: errors and warnings fail, notes and what is set aside are skipped, what could not be read is an error', async () => {
  const text = await written('junit', [
    report([
      finding({ severity: 'error' }),
      finding(),
      finding({ severity: 'note' }),
      finding({ severity: 'error', waived: true }),
      finding({ severity: 'error', known: true }),
      finding({ rule: UNREADABLE, severity: 'error', element: '' }),
    ]),
  ]);
  expect(text).toContain('tests="6" failures="2" errors="1" skipped="3"');
  expect([...text.matchAll(/name="([^"]*)" time="0"><(\w+) type="([^"]*)"/g)].map((match) => match.slice(1))).toEqual([
    ['outcome-has-baseline: OC1-I1', 'failure', 'error'],
    ['outcome-has-baseline: OC1-I1 (2)', 'failure', 'warning'],
    ['outcome-has-baseline: OC1-I1 (3)', 'skipped', 'note'],
    ['outcome-has-baseline: OC1-I1 (4)', 'skipped', 'accepted in the design'],
    ['outcome-has-baseline: OC1-I1 (5)', 'skipped', 'known from the baseline'],
    ['unreadable', 'error', 'error'],
  ]);
});

/** What the readers of Jenkins and GitLab know: elements, what may stand in each, and its attributes. */
const FORM: Readonly<
  Record<string, { readonly in: readonly string[]; readonly needs: readonly string[]; readonly may: readonly string[] }>
> = {
  testsuites: { in: [''], needs: [], may: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: { in: ['testsuites'], needs: ['name', 'tests', 'failures', 'errors'], may: ['skipped', 'time', 'file'] },
  testcase: { in: ['testsuite'], needs: ['name', 'classname'], may: ['time'] },
  failure: { in: ['testcase'], needs: ['type', 'message'], may: [] },
  error: { in: ['testcase'], needs: ['type', 'message'], may: [] },
  skipped: { in: ['testcase'], needs: ['type', 'message'], may: [] },
};

it('junit: keeps to the elements and attributes that readers know, and each name stands once', async () => {
  const text = await written('junit', [report([...HOSTILE.map(saying), ...HOSTILE.map(saying)]), report([])]);
  const open: string[] = [''];
  const faults: string[] = [];
  for (const [, closing, name = '', attributes = '', single] of text.matchAll(
    /<(\/?)(\w+)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>/g,
  )) {
    if (closing) {
      open.pop();
      continue;
    }
    const keys = [...attributes.matchAll(/([\w-]+)="/g)].map(([, key = '']) => key);
    const form = FORM[name];
    const fits =
      form?.in.includes(open.at(-1) ?? '') &&
      form.needs.every((key) => keys.includes(key)) &&
      keys.every((key) => form.needs.includes(key) || form.may.includes(key));
    if (!fits) faults.push(`${open.join('/')}/${name} ${keys.join(' ')}`);
    if (!single) open.push(name);
  }
  expect(faults).toEqual([]);
  expect(open).toEqual(['']);
  const names = [...text.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"/g)].map(([whole]) => whole);
  expect(new Set(names).size).toBe(HOSTILE.length * 2 + 1);
});
