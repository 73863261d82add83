import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ctip, folderWith } from '../support/run-ctip.ts';

const rule = (id: string, more = '') =>
  `  - id: ${id}
    statement: Every partner has signed.
    for: partner
    check: {field: agreement, one_of: [mou, contract]}
    message: '{id} has only {value:quoted}.'
    help: Sign with {id}.
    why: We pay on the ground of a signed agreement.
    source: {title: General conditions, year: 2024}
    severity: error
    failing: {programme: {partners: [{id: P1, agreement: letter}]}}
    passing: {programme: {partners: [{id: P1, agreement: mou}]}}
${more}`.replace('Sign with {id}.', "'Sign with {id}.'");
const file = (name: string, ...rules: readonly string[]) =>
  `kind: house-rules\nname: ${name}\norganisation: Acme Fund\nrules:\n${rules.join('')}`;
const DESIGN = 'ctip: 1\nstage: concept\nprogramme:\n  partners:\n    - {id: P4, name: Open Door, agreement: letter}\n';

describe('ctip lint with house rules', () => {
  const folder = () =>
    folderWith({
      'ctip.config.yaml': 'house_rules: [house.yaml]\n',
      'house.yaml': file('acme', rule('partner-has-signed')),
      'd.ctip.yaml': DESIGN,
    });

  it('reports them like its own, in the words and on the authority of the organisation', () => {
    const { code, stdout } = ctip(['lint', 'd.ctip.yaml', '--format', 'json'], { cwd: folder() });
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout).files[0];
    expect(findings.filter(({ rule: id }: { rule: string }) => id.startsWith('acme/'))).toMatchObject([
      {
        rule: 'acme/partner-has-signed',
        severity: 'error',
        message: 'P4 has only "letter".',
        line: 5,
        column: 44,
        help: 'Sign with P4.',
        sources: ['Acme Fund, General conditions (2024)'],
      },
    ]);
  });

  it('can be accepted in the design like its own', () => {
    const cwd = folder();
    const waiver =
      'waivers: [{rule: acme/partner-has-signed, where: P4, reason: The contract is signed in May., accepted_by: desk of the fund, until: 2099}]\n';
    writeFileSync(join(cwd, 'd.ctip.yaml'), DESIGN + waiver);
    const { findings } = JSON.parse(ctip(['lint', 'd.ctip.yaml', '--format', 'json'], { cwd }).stdout).files[0];
    const own = findings.filter(({ rule: id }: { rule: string }) => id === 'acme/partner-has-signed');
    expect(own).toMatchObject([{ element: 'P4.agreement', waived: true }]);
  });

  it('does nothing with half of them', () => {
    const cwd = folder();
    writeFileSync(
      join(cwd, 'house.yaml'),
      file('acme', rule('a'), rule('b').replace('agreement,', 'agrement,'), rule('c').replace('one_of', 'oneof')),
    );
    const { code, stdout, stderr } = ctip(['lint', 'd.ctip.yaml'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'ctip: house.yaml:19:20: There is no field "agrement". Did you mean "agreement"? (1 more place is wrong in this file.)\nThe fields are id, name, kind, country, role, agreement, why, capacity_checked, data_access, may_identify, implements, ref, sensitive; docs/design-file.md says what they hold.\n',
    );
  });
});

describe('ctip rules test', () => {
  it('runs the rules that the configuration names, and those that are named', () => {
    const cwd = folderWith({
      'ctip.config.yaml': 'house_rules: [house.yaml]\n',
      'house.yaml': file('acme', rule('partner-has-signed')),
      'other.yaml': file('other', rule('one'), rule('two').replace('agreement: mou}]}}', 'agreement: law}]}}')),
    });
    expect(ctip(['rules', 'test'], { cwd })).toEqual({
      code: 0,
      stdout: 'ok      acme/partner-has-signed\n\n1 rule tested, 0 failed.\n',
      stderr: '',
    });
    const { code, stdout } = ctip(['rules', 'test', 'other.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toBe(`ok      other/one
failed  other/two
        other.yaml:26:5: The passing example gives a finding at P1.agreement: P1 has only "law".
          Mend the example, or the rule if it asks for too much.

2 rules tested, 1 failed.
`);
  });

  it('tests what it can where a file is broken, gone, or takes an id that is taken', () => {
    const cwd = folderWith({
      'a.yaml': file('acme', rule('one')),
      'b.yaml': file('acme', rule('one'), rule('two')),
      'c.yaml': 'kind: additions\n',
      'large.yaml': '#'.repeat(5 * 1024 * 1024 + 1),
    });
    const files = ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml', 'large.yaml', './a.yaml'];
    const { code, stdout, stderr } = ctip(['rules', 'test', ...files], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stdout).toBe('ok      acme/one\nok      acme/two\n\n2 rules tested, 0 failed.\n');
    expect(stderr).toContain('b.yaml:5:9: The rule acme/one already stands in a.yaml:5.');
    expect(stderr).toContain('c.yaml:1:7: "additions" cannot stand at kind');
    expect(stderr).toContain('There is no file d.yaml.');
    expect(stderr).toContain('large.yaml has 6 MB; a file with house rules has at most 5 MB.');
  });

  it('says so where there is nothing to test', () => {
    const { code, stderr } = ctip(['rules', 'test'], { cwd: folderWith() });
    expect(code).toBe(2);
    expect(stderr).toContain('No file with house rules is named.');
  });
});
