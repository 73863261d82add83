import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';

/*
 * The floors of docs/architecture.md: a room imports only what lies below it, and rooms of one floor do not import each
 * other.
 */

const BELOW: Readonly<Record<string, readonly string[]>> = {
  text: [],
  yaml: ['text'],
  design: ['text', 'yaml'],
  knowledge: ['text', 'yaml'],
  lint: ['text', 'yaml', 'design', 'knowledge'],
  interview: ['text', 'yaml', 'design', 'knowledge'],
  document: ['text'],
  export: ['text', 'yaml', 'document', 'design', 'knowledge'],
  browse: ['text', 'yaml', 'document', 'design', 'knowledge'],
  cli: ['text', 'yaml', 'document', 'design', 'knowledge', 'lint', 'interview', 'export', 'browse'],
  // The same as the command, for programs.
  api: ['lint', 'cli'],
  'index.ts': ['text', 'yaml', 'document', 'design', 'knowledge', 'lint', 'interview', 'export', 'browse', 'api'],
};

/** What only the edge may know: terminal, disk, environment, clock. */
const EDGE_ONLY =
  /\bprocess\.|\bconsole\.|new Date\(\)|Date\.now\(|from 'node:(?:fs|os|child_process|readline|tty|path)|from '(?:@inquirer|commander)/;

const source = new URL('../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

const room = (file: string) => file.split('/')[0] ?? '';

it('every room is on a floor', () => {
  expect([...new Set(files.map(room))].filter((name) => !(name in BELOW))).toEqual([]);
});

it('a room imports only what lies below it', () => {
  const wrong = files.flatMap((file) => {
    const text = readFileSync(new URL(file, source), 'utf8');
    const imports = [...text.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    return imports
      .map((target) => posix.join(posix.dirname(file), target))
      .filter(
        (target) =>
          !target.startsWith('..') && room(target) !== room(file) && !BELOW[room(file)]?.includes(room(target)),
      )
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

it('the middle knows no terminal, disk, environment or clock', () => {
  const wrong = files
    .filter((file) => room(file) !== 'cli')
    .flatMap((file) => {
      const code = readFileSync(new URL(file, source), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const found = EDGE_ONLY.exec(code);
      return found ? [`${file}: ${found[0]}`] : [];
    });
  expect(wrong).toEqual([]);
});
