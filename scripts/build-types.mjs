// Writes dist/types/: the declarations of the public API, of what src/index.ts reaches and of nothing else.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const all = join(root, 'build/types');
const target = join(root, 'dist/types');
rmSync(all, { recursive: true, force: true });
rmSync(target, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '--project', 'tsconfig.types.json', '--outDir', all],
  { cwd: root, stdio: 'inherit' },
);

const written = new Set();
const write = (file) => {
  if (written.has(file)) return;
  written.add(file);
  const declarations = readFileSync(file, 'utf8');
  const place = join(target, relative(all, file));
  mkdirSync(dirname(place), { recursive: true });
  // The compiler leaves `.ts` in the paths, which only it could follow, and only in the sources.
  writeFileSync(place, declarations.replace(/(['"])(\.[^'"]+)\.ts\1/g, '$1$2.js$1'));
  for (const [, path] of declarations.matchAll(/['"](\.[^'"]+)\.ts['"]/g))
    write(resolve(dirname(file), `${path}.d.ts`));
};
write(join(all, 'index.d.ts'));
