import { readFileSync } from 'node:fs';
import { type Knowledge, openKnowledge } from '../knowledge/open-knowledge.ts';

/** A file that travels with the built program. */
export function readAsset(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** The knowledge that travels with the built program; its files are read when they are first needed. */
export function builtInKnowledge(): Knowledge {
  return openKnowledge((file) => JSON.parse(readAsset(`./knowledge/${file}.json`)));
}
