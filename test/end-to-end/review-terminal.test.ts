import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDesign } from '../../src/design/read-design.ts';
import { ctip, folderWith, PROGRAM } from '../support/run-ctip.ts';
import { hasTmux, TestTerminal } from '../support/terminal.ts';

const DESIGN = `# Kept by the team.
ctip: 1
stage: concept
logframe:
  outcomes:
    - id: OC1
      statement: Officers screen people at farm visits.
`;

describe.skipIf(!hasTmux)('ctip review in a terminal', () => {
  let terminal: TestTerminal;
  let file = '';
  const start = (rule: string) => terminal.run(`node ${PROGRAM} review a.ctip.yaml --rule ${rule}`);
  const design = () => readDesign(readFileSync(file, 'utf8')).data;

  beforeEach(() => {
    const folder = folderWith({ 'a.ctip.yaml': DESIGN });
    file = join(folder, 'a.ctip.yaml');
    terminal = new TestTerminal(folder, { columns: 60 });
  });
  afterEach(() => terminal.end());

  test('an answer is written at once, and the finding is gone', async () => {
    start('outcome-has-assumption');
    const shown = await terminal.seen('What would you like?');
    expect(shown).toContain('1 finding.');
    expect(shown).toMatch(/^Why: /m);
    expect(shown).toMatch(/^In the file: line 6, OC1\.assumptions$/m);
    expect(shown.split('\n').every((line) => [...line].length <= 60)).toBe(true);
    terminal.keys('Enter');
    await terminal.seen('? Text:');
    await terminal.type('Managers release officers.', 'This finding is gone.');
    expect(design()?.logframe).toMatchObject({
      outcomes: [{ assumptions: [{ text: 'Managers release officers.' }] }],
    });
    expect(readFileSync(file, 'utf8').startsWith(DESIGN)).toBe(true);
    await terminal.seen('left with 0');
  }, 60_000);

  test('a finding is accepted with reason, role and end date; another is skipped and stays', async () => {
    start('outcome-has-outcome-indicator --rule outcome-has-assumption');
    await terminal.seen('2 to go');
    const isFirst = (await terminal.seen('What would you like?')).includes('· outcome-has-assumption');
    const accept = async () => {
      terminal.keys('Down', 'Down', 'Enter');
      await terminal.seen('Why is it accepted?');
      await terminal.type('Agreed with the donor in May.', 'Which role accepts it?');
      await terminal.type('programme officer', 'Until when?');
      await terminal.type('2999-04', /to go|Done for now/);
    };
    const skip = async () => {
      terminal.keys('Down', 'Enter');
      await terminal.seen(/1 to go|Done for now/);
    };
    if (isFirst) {
      await skip();
      await accept();
    } else {
      await accept();
      await skip();
    }
    await terminal.seen('2 findings at the start, 1 now.');
    expect(design()?.waivers).toEqual([
      {
        rule: 'outcome-has-outcome-indicator',
        where: 'OC1.indicators',
        reason: 'Agreed with the donor in May.',
        accepted_by: 'programme officer',
        until: '2999-04',
      },
    ]);
  }, 60_000);

  test('what says too little, can be traced or has passed is no waiver', async () => {
    start('outcome-has-outcome-indicator');
    await terminal.seen('What would you like?');
    terminal.keys('Down', 'Down', 'Enter');
    await terminal.seen('at least 20 characters');
    await terminal.type('ok', 'The reason has 2 characters; at least 20 are needed.');
    terminal.keys('C-u');
    await terminal.type('Agreed, ask anna.k@example.org.', 'can be traced to a person');
    terminal.keys('C-u');
    await terminal.type('Agreed with the donor in May.', 'Which role accepts it?');
    await terminal.type('tbd', 'The role says nothing.');
    terminal.keys('C-u');
    await terminal.type('programme officer', 'Until when?');
    await terminal.type('2020-04', '2020-04 has passed.');
    expect(design()?.waivers).toBeUndefined();
    terminal.keys('C-u');
    await terminal.type('2999-04', /Done for now/);
    expect(design()?.waivers).toMatchObject([{ reason: 'Agreed with the donor in May.', until: '2999-04' }]);
  }, 60_000);

  test('Ctrl+C leaves with 130, and what somebody else wrote meanwhile is kept', async () => {
    start('outcome-has-outcome-indicator');
    await terminal.seen('What would you like?');
    writeFileSync(file, `${DESIGN}# Added by a colleague.\n`);
    terminal.keys('Down', 'Down', 'Enter');
    await terminal.seen('Why is it accepted?');
    await terminal.type('Agreed with the donor in May.', 'Which role');
    await terminal.type('programme officer', 'Until when?');
    await terminal.type('2999', /Done for now|Nothing/);
    expect(readFileSync(file, 'utf8')).toContain('# Added by a colleague.');
    expect(design()?.waivers).toHaveLength(1);
    start('outcome-has-assumption');
    await terminal.seen('What would you like?');
    terminal.keys('C-c');
    await terminal.seen('left with 130');
  }, 60_000);
});

test('without a terminal it says what to do instead', () => {
  const cwd = folderWith({ 'a.ctip.yaml': DESIGN });
  expect(ctip(['review', 'a.ctip.yaml'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'ctip: There is no terminal to ask at.\nTo see the findings: ctip lint a.ctip.yaml\n',
  });
});
