// Generates everything that is generated and committed, and fails if git sees a difference.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../', import.meta.url));
for (const script of ['generate-types.mjs', 'generate-rules.mjs', 'generate-knowledge-docs.mjs'])
  execFileSync(process.execPath, [`scripts/${script}`], { cwd, stdio: 'inherit' });
const generated = [
  'src/design/design.generated.ts',
  'src/knowledge/types.generated.ts',
  'src/lint/rules/registry.generated.ts',
  'docs/rules.md',
  'schemas/config.schema.json',
  'docs/knowledge',
];
const git = (...args) => execFileSync('git', args, { cwd, encoding: 'utf8' });
// `git diff` does not speak of files that were never committed: a new page would pass unseen.
const untracked = git('ls-files', '--others', '--exclude-standard', '--', ...generated);
const difference = git('diff', '--stat', '--', ...generated) + untracked.replace(/^(?=.)/gm, ' never committed: ');
if (difference !== '') {
  console.error(`What is generated was out of date:\n${difference}Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
} else console.log('What is generated is up to date.');
