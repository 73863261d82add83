// Builds after an installation from source. Some versions of npm, 11.19 among them, lay the development dependencies of a
// package that is installed globally from git into the wrong folder (npm/cli#8440), and pre-commit installs so since
// 4.6.1: then they are fetched here.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../', import.meta.url));
const install = 'npm ci --global=false --include=dev --ignore-scripts --no-audit --no-fund';
if (!existsSync(new URL('../node_modules/esbuild', import.meta.url))) execSync(install, { cwd, stdio: 'inherit' });
await import('./build.mjs');
await import('./build-types.mjs');
