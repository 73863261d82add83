// The yardstick: reads the files that it is given, or those of a folder, with `yaml`, positions kept, and does nothing else.
// Bundled like ctip itself.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';

const [, , path = ''] = process.argv;
const files = statSync(path).isDirectory()
  ? readdirSync(path, { recursive: true })
      .filter((file) => file.endsWith('.ctip.yaml'))
      .map((file) => join(path, file))
  : [path];
for (const file of files) {
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter });
  if (document.errors.length > 0) throw document.errors[0];
  document.toJS();
}
