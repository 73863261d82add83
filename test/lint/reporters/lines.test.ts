import { expect, it } from 'vitest';
import { finding, HOSTILE, report, saying, written } from './sample.ts';

it('compact: one line for each finding, nothing else', async () => {
  expect(await written('compact', [report([finding(), finding({ waived: true })]), report([])])).toBe(
    'designs/offers.ctip.yaml:12:16: warning: OC1-I1 has no baseline. [outcome-has-baseline]\n',
  );
  const text = await written('compact', [report(HOSTILE.map(saying))]);
  expect(text.split('\n')).toHaveLength(HOSTILE.length + 1);
});

it('github: one workflow command for each finding, and a plain line with the totals', async () => {
  const findings = [
    finding(),
    finding({ severity: 'error', endLine: 14 }),
    finding({ severity: 'note', endColumn: 16 }),
    finding({ known: true }),
  ];
  const said =
    'designs/offers.ctip.yaml:12:16: OC1-I1 has no baseline. To do: Give its value with date and source. [outcome-has-baseline]';
  expect(await written('github', [report(findings)])).toBe(
    [
      `::warning file=designs/offers.ctip.yaml,line=12,col=16,endColumn=22,title=outcome-has-baseline::${said}`,
      `::error file=designs/offers.ctip.yaml,line=12,endLine=14,col=16,title=outcome-has-baseline::${said}`,
      `::notice file=designs/offers.ctip.yaml,line=12,col=16,title=outcome-has-baseline::${said}`,
      '1 error, 1 warning, 1 note in 1 file checked; 1 finding known from the baseline.\n',
    ].join('\n'),
  );
});

/** As GitHub's runner reads a line: properties end at commas, the command at the next two colons. */
function commandOf(line: string) {
  const [, command = '', properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const decoded = (text: string) =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const entries = properties.split(',').map((property) => {
    const [key = '', ...value] = property.split('=');
    return [key, decoded(value.join('='))] as const;
  });
  return { command, properties: Object.fromEntries(entries), message: decoded(message) };
}

it('github: what GitHub decodes is what was said, and no text becomes a command', async () => {
  const text = '100 %, %0A a:b,c ::error::x';
  const hostile = report([finding({ message: text, rule: 'house/a,b:c' })], { path: 'a,b%3A:c.ctip.yaml' });
  const [line = ''] = (await written('github', [hostile])).split('\n');
  const { command, properties, message } = commandOf(line);
  expect(command).toBe('warning');
  expect(properties).toEqual({
    file: 'a,b%3A:c.ctip.yaml',
    line: '12',
    col: '16',
    endColumn: '22',
    title: 'house/a,b:c',
  });
  expect(message).toContain(`a,b%3A:c.ctip.yaml:12:16: ${text} To do:`);

  const lines = (await written('github', [report(HOSTILE.map(saying))])).trimEnd().split('\n');
  expect(lines).toHaveLength(HOSTILE.length + 1);
  expect(lines.slice(0, -1).every((each) => each.startsWith('::warning file='))).toBe(true);
});
