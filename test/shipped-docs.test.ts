import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const files: readonly string[] = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).files;

/** What the program prints: the code without its comments, and the pages of the rules. */
function printed(): string[] {
  return readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|md)$/.test(file))
    .map((file) => readFileSync(new URL(`src/${file.replaceAll('\\', '/')}`, root), 'utf8'))
    .map((text) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''));
}

it('a page that a message names is there and travels with the package', () => {
  const named = new Set(printed().flatMap((text) => text.match(/\bdocs\/[a-z0-9/-]+\.md\b/g) ?? []));
  expect([...named]).toEqual(expect.arrayContaining(['docs/design-file.md', 'docs/own-knowledge.md', 'docs/rules.md']));
  const travels = (page: string) => files.some((file) => page === file || page.startsWith(`${file}/`));
  expect([...named].filter((page) => !existsSync(new URL(page, root)) || !travels(page))).toEqual([]);
});

it('what the package names is there', () => {
  expect(files.filter((file) => file !== 'dist' && !existsSync(new URL(file, root)))).toEqual([]);
});
