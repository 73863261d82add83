// Prints what checking many designs of about 400 lines costs: in one thread as a ratio to parsing alone, file by file in turn,
// so that a busy machine slows both alike; and with the real program over folders of 500 and 5,000, the time as a ratio to a
// program that only parses, and how much more memory the larger folder takes. `--check` fails when a target is missed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { LineCounter, parseDocument } from 'yaml';
import { lint } from '../dist/index.js';
import { designOfLines } from './design-of-lines.mjs';

const TIME_TARGET = 1.5;
const MEMORY_TARGET = 1.2;
const [FEW, MANY] = [500, 5000];
const root = new URL('../', import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));

const folder = path('build/many-designs');
rmSync(folder, { recursive: true, force: true });
mkdirSync(`${folder}/few`, { recursive: true });
const text = designOfLines(400);
const files = Array.from(
  { length: MANY },
  (_, i) => `${folder}/${i < FEW ? 'few/' : ''}${String(i).padStart(5, '0')}.ctip.yaml`,
);
for (const [i, file] of files.entries()) writeFileSync(file, variant(text, i));
await build({
  entryPoints: [path('bench/parse-only.mjs')],
  outfile: path('build/parse-only.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  minify: true,
  alias: { yaml: path('node_modules/yaml/browser/index.js') },
});

console.log(`Designs of ${text.split('\n').length - 1} lines, Node ${process.version}`);
checkInTurn(files, (count, ratio) => {
  console.log(`  ${count} designs, one thread: reading and checking / reading and parsing = ${ratio.toFixed(2)}`);
});
const runs = [
  ['few', `${folder}/few`],
  ['many', folder],
].map(([name, at]) => [
  name,
  whole([path('bin/ctip.js'), 'lint', at, '--format', 'json']),
  whole([path('build/parse-only.mjs'), at]),
]);
for (const [name, ctip, parsing] of runs)
  console.log(
    `  ${name === 'few' ? FEW : MANY} designs, whole process: ctip lint ${(ctip.ms / 1000).toFixed(1)} s / parse only ${(parsing.ms / 1000).toFixed(1)} s = ${(ctip.ms / parsing.ms).toFixed(2)}; ctip lint takes ${ctip.megabytes.toFixed(0)} MB at most`,
  );
const [[, few], [, many, parsing]] = runs;
const time = many.ms / parsing.ms;
const memory = many.megabytes / few.megabytes;
console.log(`${MANY} designs: ctip lint / parse only = ${time.toFixed(2)} (target: at most ${TIME_TARGET})`);
console.log(`Memory at ${MANY} / at ${FEW} designs = ${memory.toFixed(2)} (target: at most ${MEMORY_TARGET})`);
rmSync(folder, { recursive: true, force: true });
if (process.argv.includes('--check') && (time > TIME_TARGET || memory > MEMORY_TARGET)) process.exitCode = 1;

/** The design under a title of its own, every third of it about another season: no two files are alike. */
function variant(design, number) {
  return design
    .replace(/^( {2}title: )(.*)$/m, (_, key, title) => `${key}"${title.replaceAll('"', '')} ${number}"`)
    .replace(/\bseason/g, () => (number % 3 === 0 ? 'harvest' : 'season'));
}

/** Checks and parses file by file, and tells the ratio so far after a few and after all. */
function checkInTurn(list, tell) {
  let [checking, parsing] = [0, 0];
  for (const [i, file] of list.entries()) {
    const steps = [
      () => {
        checking += timed(() => lint(readFileSync(file, 'utf8')));
      },
      () => {
        parsing += timed(() => parsed(file));
      },
    ];
    // Each goes first every other time: whoever comes second finds the file in the cache.
    for (const step of i % 2 === 0 ? steps : steps.reverse()) step();
    if (i + 1 === FEW || i + 1 === MANY) tell(i + 1, checking / parsing);
  }
}

function parsed(file) {
  const lineCounter = new LineCounter();
  parseDocument(readFileSync(file, 'utf8'), { lineCounter }).toJS();
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A whole process: how long it takes and how much memory it takes at most. */
function whole(args) {
  const tell =
    "data:text/javascript,process.on('exit',()=>process._rawDebug('maxRSS='+process.resourceUsage().maxRSS))";
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', tell, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const ms = performance.now() - start;
  const kilobytes = /maxRSS=(\d+)/.exec(stderr)?.[1];
  if (status === null || status > 1 || kilobytes === undefined)
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { ms, megabytes: Number(kilobytes) / 1024 };
}
