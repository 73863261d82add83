import { resolveAddress } from '../design/address.ts';
import type { Design } from '../design/design.generated.ts';
import { privatePlaces } from '../design/private-places.ts';
import { markerOf } from '../design/values.ts';
import { isWithin, type Pointer, valueAt } from '../yaml/pointer.ts';

/** A design that holds nothing that may not be printed, and the places that were taken out of the one it came from. */
export interface PrintableDesign {
  readonly design: Design;
  /** Places in the original design: private entries and answers, what is held privately, own notes. */
  readonly hidden: readonly Pointer[];
  /** Ids and texts that stand at those places, to recognise them where somebody quotes them. */
  readonly secrets: readonly string[];
}

/** Short words such as `yes` or `high` stand everywhere; only longer texts say something about their place. */
const TELLING_LENGTH = 12;

/**
 * Takes out of a design what no document may show (docs/design-file.md, sections 3.3 and 3.6): entries and answers with
 * `private: yes`, keys that start with `x_` and are no answers, the text of `held_privately`, references to what was taken out, and parts
 * of places below the region. Everything the export does afterwards reads this copy, so that no section can forget to.
 *
 * What was private leaves an empty list in its place, and an empty list of the author leaves nothing: the first is
 * passed over in silence, the second is shown as missing.
 *
 * @param isAnswer tells answers to an organisation's own questions from notes, which stand under the same kind of key
 */
export function withoutPrivate(
  original: Design,
  isAnswer: (pointer: Pointer) => boolean = () => false,
): PrintableDesign {
  const isNote = (pointer: Pointer) => String(pointer.at(-1)).startsWith('x_') && !isAnswer(pointer);
  const hidden = privatePlaces(original, isNote);
  const ids = new Set<string>();
  const secrets = new Set<string>();
  for (const pointer of hidden) collectSecrets(valueAt(original, pointer), ids, secrets);
  const gone = (pointer: Pointer) => hidden.some((place) => isWithin(pointer, place));
  const speaksOfHidden = (address: unknown) => {
    if (typeof address !== 'string') return false;
    const pointer = resolveAddress(original, address);
    return pointer !== undefined && gone(pointer);
  };
  const copy = (value: unknown, pointer: Pointer): unknown => {
    if (Array.isArray(value)) {
      if (value.length === 0) return undefined;
      const kept: unknown[] = [];
      for (const [i, item] of value.entries()) {
        const place = [...pointer, i];
        if (gone(place) || (typeof item === 'string' && ids.has(item))) continue;
        const where = item !== null && typeof item === 'object' ? (item as Record<string, unknown>).where : undefined;
        // Waivers and agreed changes name the place they speak of.
        if ((pointer[0] === 'waivers' || pointer[0] === 'agreed') && speaksOfHidden(where)) continue;
        kept.push(copy(item, place));
      }
      return kept;
    }
    if (value === null || typeof value !== 'object') return value;
    const isPlace = pointer.at(-2) === 'places';
    const group: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      if (isNote([...pointer, key]) || (isPlace && (key === 'district' || key === 'locality'))) continue;
      if (typeof item === 'string' && key !== 'id' && ids.has(item)) continue;
      const held = markerOf(item)?.name === 'held_privately';
      group[key] = held ? { held_privately: '' } : gone([...pointer, key]) ? [] : copy(item, [...pointer, key]);
    }
    return group;
  };
  return { design: copy(original, []) as Design, hidden, secrets: [...ids, ...secrets] };
}

function collectSecrets(value: unknown, ids: Set<string>, secrets: Set<string>): void {
  if (typeof value === 'string' && value.length >= TELLING_LENGTH) secrets.add(value);
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'id' && typeof item === 'string') ids.add(item);
    else collectSecrets(item, ids, secrets);
  }
}
