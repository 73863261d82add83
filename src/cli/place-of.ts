import type { Item } from '../browse/item.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import { builtInPlace } from './assets.ts';

/** The file in which an item stands: of the knowledge without its ending, or of the organisation that added it. */
export function fileOf({ id, kind, file }: Item, knowledge: Knowledge): string {
  const origin = knowledge.origin(id);
  if (origin) return origin.path;
  if (kind !== 'source') return file;
  return builtInPlace(id)?.path.replace(/^knowledge\/|\.yaml$/g, '') ?? file;
}

/** Where an item stands, so that whoever wants to correct it finds it; undefined where it has no place of its own. */
export function placeOf({ id }: Item, knowledge: Knowledge): string | undefined {
  const origin = knowledge.origin(id);
  if (origin) return `Added by ${origin.organisation}: ${origin.path}, line ${origin.line}`;
  const place = builtInPlace(id.replace(/^list-/, ''));
  return place && `${place.path}, line ${place.line}`;
}
