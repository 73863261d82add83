import type { Pointer } from '../yaml/pointer.ts';

/** A text of the design with its place. */
export interface Passage {
  readonly text: string;
  readonly at: Pointer;
}

/**
 * Every text of a design. In notes of one's own (`x_`) a key is a label that belongs to the text or number behind it.
 *
 * @param isTelling whether a key of an own note says too much itself; the place is then named by the group around it,
 *   because a pointer is printed
 * @param isLeftOut places that are not read, by their keys joined with dots
 */
export function passagesOf(
  design: object,
  isTelling: (key: string) => boolean,
  isLeftOut: (path: string) => boolean,
): readonly Passage[] {
  const read = new Map<Path, boolean>();
  const isRead = (path: Path): boolean => {
    let known = read.get(path);
    if (known === undefined) {
      known = path.around === undefined || (isRead(path.around) && !isLeftOut(path.name));
      read.set(path, known);
    }
    return known;
  };
  const found: Passage[] = [];
  for (const writing of writingsOf(design)) {
    if (!isRead(writing.path)) continue;
    if ('text' in writing) found.push(writing);
    else found.push(...ownPassages(writing, isTelling));
  }
  return found;
}

/** The keys on the way to a field, list positions left out; the same for the same fields of all entries of a list. */
interface Path {
  /** Joined with dots; empty for the whole design. */
  readonly name: string;
  readonly around: Path | undefined;
  readonly inner: Map<string, Path>;
}

/** A text in a field of the format. */
interface FieldText extends Passage {
  readonly path: Path;
}

/** A key of one's own with what stands behind it, in the group at `at`. */
interface OwnNote {
  readonly key: string;
  readonly value: unknown;
  readonly at: Pointer;
  readonly path: Path;
}

const known = new WeakMap<object, readonly (FieldText | OwnNote)[]>();

/** All that is written in a design, in its order; gathered once, since several checks read all of it. */
function writingsOf(design: object): readonly (FieldText | OwnNote)[] {
  const ready = known.get(design);
  if (ready) return ready;
  const found: (FieldText | OwnNote)[] = [];
  const visit = (value: unknown, at: Pointer, path: Path): void => {
    if (typeof value === 'string') found.push({ text: value, at, path });
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, [...at, i], path);
    else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) {
        if (key.startsWith('x_')) found.push({ key, value: item, at, path });
        else visit(item, [...at, key], within(path, key));
      }
    }
  };
  visit(design, [], { name: '', around: undefined, inner: new Map() });
  known.set(design, found);
  return found;
}

function within(around: Path, key: string): Path {
  let path = around.inner.get(key);
  if (!path) {
    path = { name: around.name === '' ? key : `${around.name}.${key}`, around, inner: new Map() };
    around.inner.set(key, path);
  }
  return path;
}

function ownPassages(note: OwnNote, isTelling: (key: string) => boolean): readonly Passage[] {
  const found: Passage[] = [];
  const visitKey = (key: string, value: unknown, at: Pointer): void => {
    const label = key.replace(/^x_/, '').replaceAll('_', ' ');
    if (isTelling(label)) found.push({ text: label, at });
    else visit(value, [...at, key], label);
  };
  const visit = (value: unknown, at: Pointer, label: string): void => {
    if (typeof value === 'string' || typeof value === 'number') found.push({ text: `${label}: ${value}`, at });
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, [...at, i], label);
    else if (value !== null && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) visitKey(key, item, at);
  };
  visitKey(note.key, note.value, note.at);
  return found;
}
