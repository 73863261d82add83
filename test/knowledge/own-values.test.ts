import { describe, expect, it } from 'vitest';
import { ACTIVITY_TYPES } from '../../src/knowledge/open-knowledge.ts';
import { knowledge } from '../support/knowledge.ts';
import { withOwn } from '../support/own-knowledge.ts';

const file = (lines: string, type = '') => `kind: additions\norganisation: Own\n${type}${lines}`;
const lesson = (more: string) => `lessons:\n  - {id: ABC-L01, learned: a, so: b, mark: field, ${more}}\n`;
const source = (more: string) =>
  `sources:\n  abc-x: {title: t, read: r, category: review, regions: [Africa], ${more}}\n`;
const dropped = knowledge.questions().filter(({ ask }) => ask === 'dropped');

/** What is said of a file with one faulty item, which is left out. */
function fault(text: string): string | undefined {
  const { said, knowledge: own } = withOwn(text);
  expect(said).toHaveLength(1);
  expect(own.ownIds().size).toBe(0);
  return said[0]?.slice('own.yaml:'.length);
}

describe('what a lesson names', () => {
  it('rules are those of the linter', () => {
    expect(withOwn(file(lesson('checked_by: [outcome-has-baseline, promise-is-bounded]'))).said).toEqual([]);
    expect(fault(file(lesson('checked_by: [outcome-has-baseline, no-such-rule]')))).toBe(
      '4:86: There is no rule "no-such-rule". Name a rule by its id (docs/rules.md), or remove it here.',
    );
    expect(fault(file(lesson('checked_by: [outcome-has-basline]')))).toContain('Did you mean "outcome-has-baseline"');
  });

  it('conditions have values of the named list of their field', () => {
    const fine =
      'bears_when: [{field: recruitment, any: [false-job-offer]}, {field: children, any: [yes]}, {field: sector, any: [fishing]}]';
    expect(withOwn(file(lesson(fine))).said).toEqual([]);
    expect(
      fault(
        file(lesson('bears_when: [{field: setting, any: [conflict]}, {field: recruitment, any: [false-job-ofer]}]')),
      ),
    ).toContain(
      '"false-job-ofer" is no value of recruitment. Did you mean "false-job-offer"? Name a value of the list recruitment-method (docs/design-file.md, section 12), or leave it out.',
    );
    expect(fault(file(lesson('bears_when: [{field: children, any: [maybe]}]')))).toBe(
      '4:88: "maybe" is no value of children. Write `any: [yes]`, or leave this condition out.',
    );
  });

  it('conditions of the built-in lessons are such', () => {
    const lessons = [...knowledge.lessons()].filter(({ bears_when }) => bears_when !== undefined);
    expect(lessons.length).toBeGreaterThan(20);
    const own = lessons.map((one, index) => ({
      id: `ABC-L${String(index + 1).padStart(3, '0')}`,
      learned: 'a',
      so: 'b',
      mark: 'field',
      bears_when: one.bears_when,
      ...(one.checked_by ? { checked_by: one.checked_by } : {}),
      ...(one.asked_in ? { asked_in: one.asked_in } : {}),
    }));
    expect(withOwn(file(`lessons: ${JSON.stringify(own)}\n`)).said).toEqual([]);
  });

  it('questions are still asked', () => {
    const [gone] = dropped;
    expect(dropped.length).toBeGreaterThan(0);
    expect(fault(file(lesson(`asked_in: [PD-M01, ${gone?.code}]`)))).toBe(
      `4:70: The question "${gone?.code}" is no longer asked. Name a question that is asked, or remove it here.`,
    );
  });

  it('an own question is asked below one that is still asked', () => {
    const gone = dropped.find(({ code }) => ACTIVITY_TYPES.some((type) => knowledge.typeOf(code) === type));
    const type = gone && knowledge.typeOf(gone.code);
    const list = type === undefined ? 'patterns' : 'responses';
    const under = gone ?? dropped[0];
    expect(
      fault(
        file(
          `questions:\n  - {code: ABC-Q01, group: g, ask: concept, text: t, home: ["${list}[].answers.x_a"], mark: field, under: ${under?.code}}\n`,
          type === undefined ? '' : `type: ${type}\n`,
        ),
      ),
    ).toContain(`The question "${under?.code}" is no longer asked.`);
  });
});

describe('countries of a source', () => {
  it('are English names', () => {
    expect(withOwn(file(source('countries: [Nepal, Côte d’Ivoire]'))).said).toEqual([]);
  });

  it.each([
    ['Atlantis', ''],
    ['nepal', ' Did you mean "Nepal"?'],
    ['NP', ' Did you mean "Nepal"?'],
    ['Nigeria, Ghana', ''],
    ['Kambodia', ' Did you mean "Cambodia"?'],
  ])('%s is none', (country, near) => {
    const said = fault(file(source(`countries: [India, "${country}"]`)));
    expect(said).toContain(`4:86: "${country}" is no country that ctip knows.${near}`);
    expect(said).toContain('Write its English name, such as Nepal, or leave it out and name the region only.');
  });
});

describe('signs that nobody sees', () => {
  it('in the name of the organisation leave out the file', () => {
    expect(fault(file(lesson('note: n')).replace('Own', 'O\u200bwn'))).toBe(
      '2:16: The text of organisation holds a sign that nobody sees (U+200B). Delete it: type the words around it anew. Until then nothing of this file is used.',
    );
  });

  it.each([
    ['plain', 'so: b', 'so: b\u202ec', '4:36'],
    ['escaped', 'so: b', 'so: "b\\u202ec"', '4:35'],
    ['at the end of a line', 'so: b', 'so: b\u202e', '4:36'],
  ])('in a text leave out its item: %s', (_, before, after, place) => {
    const other = '  - {id: ABC-L02, learned: a, so: b, mark: field}\n';
    const { said, knowledge: own } = withOwn(`${file(lesson('note: n')).replace(before, after)}${other}`);
    expect(said).toEqual([
      `own.yaml:${place}: The text of ABC-L01.so holds a sign that nobody sees (U+202E). Delete it: type the words around it anew.`,
    ]);
    expect([...own.ownIds()]).toEqual(['ABC-L02']);
  });

  it('are found on the line where they stand', () => {
    const text = file(
      'lessons:\n  - id: ABC-L01\n    learned: >-\n      one line\n      an\u2066other\n    so: b\n    mark: field\n',
    );
    expect(fault(text)).toContain('7:9: The text of ABC-L01.learned holds a sign');
  });

  it('say more than the form that they spoil', () => {
    expect(fault(file(lesson('note: n')).replace('ABC-L01', 'ABC-L01\u200b'))).toContain(
      'holds a sign that nobody sees',
    );
  });

  it('are not the joiners that scripts are spelled with', () => {
    expect(withOwn(file(lesson('note: "می\u200cخواهم ☎\ufe0f"'))).said).toEqual([]);
  });
});
