// Prints how long `ctip lint` takes as a ratio to a script that only parses the same file, and how long `ctip knowledge
// search` takes as a ratio to a Node that does nothing, measured in this run as whole processes in turn, so that a busy
// machine slows them alike. `--check` fails when a target is missed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { designOfLines } from './design-of-lines.mjs';

const LINT_TARGET = 1.4;
const SEARCH_TARGET = 2.5;
const RUNS = 11;
const root = new URL('../', import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));

mkdirSync(path('build'), { recursive: true });
await build({
  entryPoints: [path('bench/parse-only.mjs')],
  outfile: path('build/parse-only.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  minify: true,
  alias: { yaml: path('node_modules/yaml/browser/index.js') },
});
const design = path('build/bench.ctip.yaml');
writeFileSync(design, designOfLines(400));

const commands = {
  'node -e 0': ['-e', '0'],
  'parse only': [path('build/parse-only.mjs'), design],
  'ctip lint': [path('bin/ctip.js'), 'lint', design],
  'ctip knowledge search': [path('bin/ctip.js'), 'knowledge', 'search', 'recruitment fees'],
};
for (const args of Object.values(commands)) time(args);
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run < RUNS; run++) for (const [name, args] of Object.entries(commands)) times[name].push(time(args));
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const medians = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));

const lines = readFileSync(design, 'utf8').split('\n').length - 1;
const lint = medians['ctip lint'] / medians['parse only'];
const search = medians['ctip knowledge search'] / medians['node -e 0'];
console.log(`Design of ${lines} lines, Node ${process.version}, median of ${RUNS} whole processes`);
for (const [name, value] of Object.entries(medians)) {
  console.log(
    `  ${name.padEnd(21)} ${value.toFixed(0).padStart(5)} ms   ${(value / medians['node -e 0']).toFixed(2)} x node -e 0`,
  );
}
console.log(`ctip lint / parse only = ${lint.toFixed(2)} (target: at most ${LINT_TARGET})`);
console.log(`ctip knowledge search / node -e 0 = ${search.toFixed(2)} (target: at most ${SEARCH_TARGET})`);
if (process.argv.includes('--check') && (lint > LINT_TARGET || search > SEARCH_TARGET)) process.exitCode = 1;

function time(args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}
