// The yardstick: reads a file with `yaml`, positions kept, and does nothing else. Bundled like ctip itself.
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';

const lineCounter = new LineCounter();
const document = parseDocument(readFileSync(process.argv[2], 'utf8'), { lineCounter });
if (document.errors.length > 0) throw document.errors[0];
document.toJS();
