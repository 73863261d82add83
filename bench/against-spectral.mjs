// Prints how many times longer Spectral takes than `ctip lint` on the same design files, one and a thousand, measured in
// this run as whole processes in turn. Spectral checks the schema and the rules of spectral/ruleset.yaml, ctip all its
// rules. First both must find the same faults in spoilt designs. `--check` fails when a target is missed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { renderDesign } from '../dist/index.js';
import { faults } from './spectral/faults.mjs';

const TARGET = 5;
const LINES = 400;
const MANY = 1000;
/** No shared check reads them. */
const LEFT_OUT = ['safeguarding', 'learning', 'risks', 'knowledge_used', 'landscape', 'participation', 'displacement'];
const root = fileURLToPath(new URL('../', import.meta.url));
const work = 'build/against-spectral';
const spectral = 'bench/spectral/node_modules/@stoplight/spectral-cli/dist/index.js';
const commands = {
  Spectral: [spectral, 'lint', '--quiet', '--format', 'json', '--ruleset', `${work}/ruleset.json`],
  // Some of the shared checks are in the preset strict only.
  'ctip lint': ['bin/ctip.js', 'lint', '--format', 'json', '--config', `${work}/strict.yaml`],
};
const checks = new Set(faults.map(({ rule }) => rule));

process.chdir(root);
if (!existsSync(spectral)) {
  console.error('Spectral is not installed here: npm ci --prefix bench/spectral --ignore-scripts');
  process.exit(2);
}
rmSync(work, { recursive: true, force: true });
for (const folder of ['many', 'spoilt']) mkdirSync(`${work}/${folder}`, { recursive: true });
writeFileSync(`${work}/strict.yaml`, 'extends: [strict]\n');
writeFileSync(`${work}/ruleset.json`, JSON.stringify(rulesetWithSchema()));
const design = smallerDesign();
const sound = renderDesign(design);
const lines = sound.trimEnd().split('\n').length;
if (Math.abs(lines - LINES) > LINES / 20) throw new Error(`The design has ${lines} lines, not about ${LINES}.`);

writeFileSync(`${work}/spoilt/sound.ctip.yaml`, sound);
for (const { rule, spoil } of faults) {
  const spoilt = structuredClone(design);
  spoil(spoilt);
  writeFileSync(`${work}/spoilt/${rule}.ctip.yaml`, renderDesign(spoilt));
}
compareFindings();

writeFileSync(`${work}/one.ctip.yaml`, sound);
for (let number = 1; number <= MANY; number++) {
  const copy = structuredClone(design);
  copy.programme.title += `, part ${number}`;
  copy.programme.version = `v${number}`;
  copy.logframe.outcomes[0].indicators[0].baseline.value = number % 30;
  writeFileSync(`${work}/many/${String(number).padStart(4, '0')}.ctip.yaml`, renderDesign(copy));
}
console.log(`Designs of ${lines} lines, Node ${process.version}, whole processes in turn`);
const ratios = [
  compareTimes('1 file, median of 5', `${work}/one.ctip.yaml`, 5),
  compareTimes(`${MANY} files, once`, `${work}/many/*.ctip.yaml`, 1),
];
if (process.argv.includes('--check') && ratios.some((ratio) => ratio < TARGET)) process.exitCode = 1;

/** The rules with the schema of the design file, less what only explains it: Spectral reads all of it at every start. */
function rulesetWithSchema() {
  const silent = new Set(['$id', 'title', 'description', 'examples', 'x-ctip']);
  const isKeyword = (key, inside) =>
    !['properties', 'definitions', 'patternProperties'].includes(inside) && silent.has(key);
  const bare = (value, inside) => {
    if (Array.isArray(value)) return value.map((item) => bare(item, inside === 'enum' ? 'enum' : undefined));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => (isKeyword(key, inside) ? [] : [[key, bare(item, key)]])),
    );
  };
  const schema = bare(JSON.parse(readFileSync('schemas/design.schema.json', 'utf8')));
  const ruleset = parse(readFileSync('bench/spectral/ruleset.yaml', 'utf8'));
  ruleset.rules.schema.then.functionOptions.schema = schema;
  return ruleset;
}

/** The complete example without some parts, and without references to them; what the shared checks read stays in it. */
function smallerDesign() {
  const design = parse(readFileSync('examples/fair-season.ctip.yaml', 'utf8'));
  design.stage = 'proposal';
  design.responses.pop();
  design.logframe.outcomes.pop();
  design.target_groups.pop();
  design.sustainability.gains.splice(2);
  for (const section of LEFT_OUT) delete design[section];
  for (const part of ['codes', 'iati']) delete design.programme[part];
  for (const pattern of design.patterns) delete pattern.answers;
  const ids = new Set(JSON.stringify(design).match(/(?<="id":")[^"]+/g));
  const isGone = (value) =>
    (typeof value === 'string' && /^(?:[A-Z]{1,2}\d[\d.]*|W\d+)(?:-[AI]\d+)?$/.test(value) && !ids.has(value)) ||
    value === 'support-solutions';
  const prune = (value) => {
    if (Array.isArray(value)) return value.filter((item) => !isGone(item)).map(prune);
    if (value === null || typeof value !== 'object') return value;
    const kept = Object.entries(value).filter(([, item]) => !isGone(item));
    return Object.fromEntries(kept.map(([key, item]) => [key, prune(item)]));
  };
  return prune(design);
}

/** @throws Error unless each tool finds in each spoilt design the one fault that is in it, at its place, and none in the sound one */
function compareFindings() {
  const found = {
    Spectral: JSON.parse(run('Spectral', `${work}/spoilt/*.ctip.yaml`)).map(({ source, code, path }) => ({
      file: basename(source),
      rule: code,
      pointer: path.map((part) => `/${part}`).join(''),
    })),
    'ctip lint': JSON.parse(run('ctip lint', `${work}/spoilt/*.ctip.yaml`)).files.flatMap(({ path, findings }) =>
      findings.map(({ rule, pointer }) => ({ file: basename(path), rule, pointer })),
    ),
  };
  for (const [tool, all] of Object.entries(found)) {
    const shared = all.filter(({ rule }) => checks.has(rule));
    for (const { rule, at } of faults) {
      const here = shared.filter(({ file }) => file === `${rule}.ctip.yaml`);
      const isRight =
        here.length > 0 && here.every((one) => one.rule === rule && `${one.pointer}/`.startsWith(`${at}/`));
      if (!isRight) throw new Error(`${tool} should find ${rule} at ${at} and finds ${JSON.stringify(here)}`);
    }
    const wrong = shared.filter(({ file }) => file === 'sound.ctip.yaml');
    if (wrong.length > 0) throw new Error(`${tool} finds ${JSON.stringify(wrong)} in the sound design`);
  }
  console.log(
    `Both find the same ${faults.length} faults in ${faults.length} spoilt designs, and none of them in the sound one.`,
  );
}

function compareTimes(what, files, runs) {
  const times = { Spectral: [], 'ctip lint': [] };
  for (let count = 0; count < runs; count++) {
    for (const tool of Object.keys(commands)) {
      const start = performance.now();
      run(tool, files);
      times[tool].push(performance.now() - start);
    }
  }
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const [theirs, ours] = [median(times.Spectral), median(times['ctip lint'])];
  console.log(
    `  ${what.padEnd(20)} Spectral ${theirs.toFixed(0).padStart(7)} ms   ctip lint ${ours.toFixed(0).padStart(6)} ms   ` +
      `${(theirs / ours).toFixed(1)} times (target: at least ${TARGET})`,
  );
  return theirs / ours;
}

/** What the tool prints about the files. */
function run(tool, files) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...commands[tool], files], {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (status === null || status > 1) throw new Error(`${tool} ended with ${status}: ${stderr}`);
  return stdout;
}
