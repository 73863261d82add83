// Writes docs/knowledge/ from knowledge/*.yaml, so that the pages say what the data say. Files there that are no
// longer generated are deleted.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = new URL('../', import.meta.url);
const temporary = new URL('build/knowledge-docs.mjs', root);
mkdirSync(new URL('build/', root), { recursive: true });
await build({
  stdin: {
    contents: `
      export { knowledgePages } from './src/browse/docs/all-pages.ts';
      export { openKnowledge } from './src/knowledge/open-knowledge.ts';
      export { redFlags } from './src/lint/red-flags.ts';
      export { RULES } from './src/lint/rules/registry.generated.ts';
    `,
    resolveDir: fileURLToPath(root),
  },
  outfile: fileURLToPath(temporary),
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const { knowledgePages, openKnowledge, redFlags, RULES } = await import(pathToFileURL(fileURLToPath(temporary)).href);
rmSync(temporary);

const data = (path) => parse(readFileSync(new URL(`knowledge/${path}`, root), 'utf8'));
const knowledge = openKnowledge((file) => {
  if (file !== 'sources') return data(`${file}.yaml`);
  const parts = readdirSync(new URL('knowledge/sources/', root))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => data(`sources/${name}`).sources);
  return { kind: 'sources', sources: Object.assign({}, ...parts) };
});

const statement = (id) => {
  const page = readFileSync(new URL(`src/lint/rules/${id}/page.md`, root), 'utf8');
  const line = page.split('\n').find((text) => text.startsWith('> '));
  if (!line) throw new Error(`${id}/page.md has no statement line ("> …")`);
  return line.slice(2);
};
const pages = knowledgePages(knowledge, {
  rules: RULES.map(({ id }) => ({ id, statement: statement(id) })),
  flags: redFlags(),
});

const target = new URL('docs/knowledge/', root);
mkdirSync(target, { recursive: true });
for (const name of readdirSync(target)) if (!pages.has(name)) rmSync(new URL(name, target), { recursive: true });
for (const [name, text] of pages) writeFileSync(new URL(name, target), text);
