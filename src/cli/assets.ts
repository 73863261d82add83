import { readFileSync } from 'node:fs';
import type { BuiltInPlace } from '../knowledge/built-in-names.ts';
import { type Knowledge, openKnowledge } from '../knowledge/open-knowledge.ts';

/** A file that travels with the built program. */
export function readAsset(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** The knowledge that travels with the built program; its files are read when they are first needed. */
export function builtInKnowledge(): Knowledge {
  return openKnowledge((file) => JSON.parse(readAsset(`./knowledge/${file}.json`)));
}

type Places = Record<string, readonly [path: string, line: number]>;
let places: Places | undefined;

/** Where a built-in id stands in the files of the knowledge; undefined for an id that is not built in. */
export function builtInPlace(id: string): BuiltInPlace | undefined {
  places ??= JSON.parse(readAsset('./knowledge/places.json')) as Places;
  const place = Object.hasOwn(places, id) ? places[id] : undefined;
  return place && { path: place[0], line: place[1] };
}
