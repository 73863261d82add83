import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/yaml/read-yaml.ts';
import { PLAIN_HELP, type YamlKind } from '../../src/yaml/yaml-kind.ts';

const KIND: YamlKind = {
  empty: { message: 'Nothing is in it.', help: 'Write a key.' },
  noKeys: { message: 'No keys are in it.', help: 'Write keys.' },
  help: {
    aliases: 'No aliases.',
    forbiddenKey: 'Not this key.',
    tooDeep: 'Not so deep.',
    severalDocuments: 'One at a time.',
  },
  mayStandAlone: new Set(['alone']),
  names: new Set(['code']),
};

describe('readYaml', () => {
  it('gives data and says where everything stands, entries by the key that names them', () => {
    const file = readYaml('a: 1\nlist:\n  - text: x\n    code: Q1\n', KIND);
    expect(file.data).toEqual({ a: 1, list: [{ text: 'x', code: 'Q1' }] });
    expect(file.locate(['a'])).toEqual({ line: 1, column: 4, endLine: 1, endColumn: 5 });
    expect(file.locate(['a'], 'key')).toMatchObject({ line: 1, column: 1 });
    expect(file.locate(['list', 0])).toMatchObject({ line: 4, column: 11 });
    expect(file.locate(['list', 0, 'none'])).toEqual(file.locate(['list', 0]));
    expect(
      readYaml('list:\n  - {id: I1, code: Q1}\n', { ...KIND, names: new Set(['id']) }).locate(['list', 0]),
    ).toMatchObject({ line: 2, column: 10 });
  });

  it('counts an empty key as missing, unless the kind of file lets it stand alone', () => {
    expect(readYaml('a:\nalone:\nb: [~, 1]\n', KIND).data).toEqual({ alone: null, b: [1] });
  });

  it.each([
    ['', 'Nothing is in it.', 'Write a key.', '1:1'],
    ['\ufeff \n', 'Nothing is in it.', 'Write a key.', '1:1'],
    ['- a\n', 'No keys are in it.', 'Write keys.', '1:1'],
    ['a: &x 1\n', 'The anchor "&x" is not allowed.', 'No aliases.', '1:7'],
    ['a: 1\n<<: {b: 1}\n', 'The merge key "<<" is not allowed.', 'No aliases.', '2:1'],
    ['b: {__proto__: 1}\n', 'The key "__proto__" is not allowed.', 'Not this key.', '1:5'],
    ['a: !!set {b}\n', 'The tag "tag:yaml.org,2002:set" is not allowed.', 'Remove it; values need no tags.', '1:10'],
    [
      'a: 1\n---\nb: 1\n',
      'The file holds more than one document: a line of three dashes begins a second one.',
      'One at a time.',
      '2:1',
    ],
    [
      'a: 1\na: 2\n',
      'The key "a" stands twice in the same group.',
      'Keep one of the two and move what is needed into it.',
      '2:1',
    ],
    [
      `a: ${'['.repeat(30)}${']'.repeat(30)}\n`,
      'The file is nested deeper than 20 levels here.',
      'Not so deep.',
      '1:24',
    ],
    [
      'a: "open\n',
      'Something is not closed or not separated here.',
      'Look for a missing quotation mark, comma, bracket or brace, on this line or just before it.',
      '2:1',
    ],
  ])('refuses %j in the words of its kind', (source, message, help, place) => {
    const file = readYaml(source, KIND);
    const [problem] = file.problems;
    const { line, column } = file.locateOffsets(problem?.range ?? [-1, -1]);
    expect({ message: problem?.message, help: problem?.help, place: `${line}:${column}` }).toEqual({
      message,
      help,
      place,
    });
    expect(file.data).toBeUndefined();
  });

  it('has words of its own for a kind that has none', () => {
    expect(readYaml('a: &x 1\n', { ...KIND, help: PLAIN_HELP }).problems[0]?.help).toContain('anchors and aliases');
  });
});
