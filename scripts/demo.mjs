// The main job without questions: a real programme from scripted answers to a proposal, with what each command prints.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const answers = 'examples/ghana-compact.answers.yaml';
const folder = 'demo-output';
const design = `${folder}/ghana-compact.ctip.yaml`;
const documents = ['docx', 'md'].map((format) => design.replace('.ctip.yaml', `.${format}`));

rmSync(`${root}${folder}`, { recursive: true, force: true });
mkdirSync(`${root}${folder}`);

console.log(`This is the main job of ctip, on a real programme whose answers stand in ${answers}.\n`);
step('Answer the questions, get a design file', ['init', design, '--answers', answers], [0]);
step('See what is weak in it, and why', ['lint', design], [0, 1]);
step('Write the proposal that a donor reads, as a Word document', ['export', design, '--to', 'docx'], [0]);
step('The same as Markdown', ['export', design, '--to', 'md'], [0]);

const missing = [design, ...documents].filter((file) => !existsSync(`${root}${file}`));
if (missing.length > 0) throw new Error(`not written: ${missing.join(', ')}`);
console.log(`Written:
  ${design}   the design: one file that people read and edit
  ${documents[0]}        the proposal for Word and LibreOffice
  ${documents[1]}          the proposal as Markdown

Try next:
  npx ctip init my-programme.ctip.yaml             your own design, question by question
  npx ctip lint examples/fair-season.ctip.yaml     a complete design, in which nothing is found
  npx ctip explain displacement-is-considered      why a rule exists, and how to answer it
  npx ctip knowledge recommend ${design}
                                                   the lessons that bear on this design, and which are not answered`);

function step(title, args, allowed) {
  console.log(`--- ${title}\n\n$ npx ctip ${args.join(' ')}\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/ctip.js', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  process.stdout.write(`${stdout}${stderr}\n`);
  if (!allowed.includes(status)) throw new Error(`ctip ${args.join(' ')} ended with exit code ${status}`);
}
