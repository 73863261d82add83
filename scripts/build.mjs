// Builds dist/: the bundled program, its public API, the knowledge as JSON, and the pages of the rules.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { knowledgePlaces } from './knowledge-places.mjs';

const root = new URL('../', import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));

rmSync(path('dist'), { recursive: true, force: true });
const OPTIONS = {
  outdir: path('dist'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  // All files stand in one folder, so that `import.meta.url` finds what travels with them.
  chunkNames: '[name]-[hash]',
  // Some libraries are CommonJS and ask for Node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url),__builtin=require;",
  },
  // The ESM edition of `yaml` can be tree-shaken; Node would be given the CommonJS one.
  alias: { yaml: path('node_modules/yaml/browser/index.js') },
};
const PLUGINS = [
  { name: 'json-text', setup: loadJsonAsText },
  { name: 'no-subprocesses', setup: leaveOutSubprocesses },
  { name: 'no-colour-detection', setup: leaveOutColourDetection },
];

const result = await build({
  ...OPTIONS,
  entryPoints: {
    ctip: path('src/cli/program.ts'),
    index: path('src/index.ts'),
    'lint-worker': path('src/cli/lint/lint-worker.ts'),
  },
  splitting: true,
  plugins: PLUGINS,
});
// The program once more for `ctip lint`, in one file: it is started most often, by editors and hooks, and dozens of small
// files take longer to load than a design takes to check.
await build({
  ...OPTIONS,
  entryPoints: { 'ctip-lint': path('src/cli/program.ts') },
  plugins: [
    ...PLUGINS,
    { name: 'lint-alone', setup: leaveOutOtherCommands },
    { name: 'late-builtins', setup: loadBuiltinsLate },
  ],
});
writeNotices(result.metafile);
buildKnowledge();
writeFileSync(path('dist/knowledge/places.json'), JSON.stringify(knowledgePlaces(path('knowledge/'))));
copyRulePages();
await buildSearchIndex();

/** JSON.parse of a text is several times faster than the same data written as code. */
function loadJsonAsText(setup) {
  setup.onLoad({ filter: /\.schema\.json$/ }, ({ path: file }) => {
    const data = JSON.parse(readFileSync(file, 'utf8'));
    return { contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`, loader: 'js' };
  });
}

/** commander can start subcommands as programs of their own; ctip has none, and loading what that needs delays every start. */
function leaveOutSubprocesses(setup) {
  setup.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
    importer.includes('/commander/') ? { path: 'child_process', namespace: 'left-out' } : undefined,
  );
  setup.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
}

/** chalk finds out what a terminal can show as soon as it is loaded; ctip tells it (src/cli/terminal.ts). */
function leaveOutColourDetection(setup) {
  setup.onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'no-colour' }));
  setup.onLoad({ filter: /.*/, namespace: 'no-colour' }, () => ({
    contents: 'export default { stdout: false, stderr: false };',
  }));
}

/** Commands that are never reached where the first word is `lint` (bin/ctip.js). */
function leaveOutOtherCommands(setup) {
  setup.onResolve({ filter: /^\.\/commands\// }, ({ path: file, kind }) =>
    kind === 'dynamic-import' && file !== './commands/lint.ts' ? { path: file, namespace: 'left-out' } : undefined,
  );
}

/**
 * Node's own modules are loaded with the code that needs them. Imported at the head of the one file they would all be loaded
 * at every start, and an import of `node:process` alone opens the standard streams.
 */
function loadBuiltinsLate(setup) {
  setup.onResolve({ filter: /^(?:node:)?[a-z_/]+$/ }, ({ path: name }) =>
    isBuiltin(name) ? { path: name, namespace: 'builtin' } : undefined,
  );
  setup.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path: name }) => ({
    contents: `module.exports = __builtin(${JSON.stringify(name)});`,
  }));
}

function buildKnowledge() {
  const from = path('knowledge/');
  const target = path('dist/knowledge/');
  mkdirSync(`${target}activities`, { recursive: true });
  const files = readdirSync(from, { recursive: true })
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  const sources = {};
  for (const file of files) {
    const data = parse(readFileSync(`${from}${file}`, 'utf8'));
    if (data.kind === 'sources') Object.assign(sources, data.sources);
    else writeFileSync(`${target}${file.replace(/\.yaml$/, '.json')}`, JSON.stringify(data));
  }
  writeFileSync(`${target}sources.json`, JSON.stringify({ kind: 'sources', sources }));
}

function copyRulePages() {
  mkdirSync(path('dist/rules'), { recursive: true });
  const rules = readdirSync(path('src/lint/rules'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of rules) cpSync(path(`src/lint/rules/${name}/page.md`), path(`dist/rules/${name}.md`));
  cpSync(path('src/lint/pages'), path('dist/rules'), { recursive: true });
}

/** Making the index of `ctip knowledge search` takes longer than a search may, so it travels with the program. */
async function buildSearchIndex() {
  const bundle = path('build/search-index.mjs');
  await build({
    stdin: {
      contents: `export { offeredItems } from './src/browse/items/all-items.ts';
export { writeIndex } from './src/browse/search-index.ts';
export { openKnowledge } from './src/knowledge/open-knowledge.ts';`,
      resolveDir: path('./'),
      loader: 'ts',
    },
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const { offeredItems, writeIndex, openKnowledge } = await import(pathToFileURL(bundle).href);
  const knowledge = openKnowledge((file) => JSON.parse(readFileSync(path(`dist/knowledge/${file}.json`), 'utf8')));
  const index = writeIndex(offeredItems(knowledge), new Set(knowledge.wordLists('en').functionWords));
  writeFileSync(path('dist/knowledge/search-index.txt'), index);
}

/** The licences of what is bundled travel with it. */
function writeNotices({ inputs }) {
  const packages = new Set(
    Object.keys(inputs).flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  );
  const notices = [...packages].sort().map((name) => {
    const folder = path(`node_modules/${name}/`);
    const { version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(`${folder}${file}`, 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  writeFileSync(
    path('dist/THIRD-PARTY-NOTICES.txt'),
    `This program contains the following works.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`,
  );
}
