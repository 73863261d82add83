import { type Field, fieldAt, fieldsAt, listValues } from '../../design/fields.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { Pointer } from '../../yaml/pointer.ts';
import type { Wording } from '../../yaml/yaml-kind.ts';

/** Where the elements stand of which a test speaks; every entry of a list is written as 0. */
export type Scope = readonly Pointer[];

/** A field as a rule names it, found in the schema of the design. */
export interface FieldPlace {
  /** As the rule writes it, with dots. */
  readonly path: string;
  readonly keys: readonly string[];
  readonly field: Field;
  /** Whether it stands at the top of the design, not in the element. */
  readonly isOfDesign: boolean;
  /** The places of the field, for those who look into its entries. */
  readonly places: Scope;
}

/** The answers of a response depend on its type, so a field is known if one of the types has it. */
const DESIGNS = [{}, ...listValues('activity-type').map((type) => ({ responses: [{ type }] }))];

/**
 * Finds a field that a rule names: in the element, and if it is not there, from the top of the design.
 *
 * @returns what is wrong, and what to do, where the format has no such field
 */
export function findField(scope: Scope, path: string): FieldPlace | Wording {
  const keys = path.split('.');
  for (const base of [scope, TOP]) {
    const found = base
      .map((pointer) => [...pointer, ...keys])
      .flatMap((place) => {
        const field = knownField(place);
        return field ? [{ place, field }] : [];
      });
    const [first] = found;
    if (first) {
      const places = found.map(({ place }) => place);
      return { path, keys, field: first.field, isOfDesign: base === TOP, places };
    }
  }
  return unknownField(scope, path);
}

const TOP: Scope = [[]];

/** The entries of a list, as elements of their own. */
export const entriesOf = ({ places }: FieldPlace): Scope => places.map((place) => [...place, 0]);

/** The keys that an element may have. */
function keysIn(scope: Scope): string[] {
  return [
    ...new Set(
      scope.flatMap((pointer) =>
        DESIGNS.flatMap((design) => fieldsAt(pointer, design).map(({ key }) => key)).filter((key) => key !== 'ctip'),
      ),
    ),
  ];
}

/** Whether the entries of a list have keys by which a condition could speak of them. */
export const hasKeys = (scope: Scope): boolean => keysIn(scope).length > 0;

function knownField(place: Pointer): Field | undefined {
  for (const design of place[0] === 'responses' ? DESIGNS : [{}]) {
    const field = fieldAt(place, design);
    if (field && field.key !== 'ctip') return field;
  }
  return undefined;
}

/** How many keys a message names before it stops. */
const NAMED = 30;

/** Says at which key a path leaves the format, and what stands there instead. */
function unknownField(scope: Scope, path: string): Wording {
  const keys = path.split('.');
  const [first = ''] = keys;
  const isOfDesign = !keysIn(scope).includes(first) && keysIn(TOP).includes(first);
  let here: Scope = isOfDesign ? TOP : scope;
  for (const [depth, key] of keys.entries()) {
    const known = keysIn(here);
    const next = here.map((pointer) => [...pointer, key]).filter((pointer) => knownField(pointer));
    if (next.length > 0) {
      here = next;
      continue;
    }
    const owner = keys.slice(0, depth).join('.');
    if (known.length === 0 && hasKeys(here.map((pointer) => [...pointer, 0])))
      return {
        message: `"${path}" leads into the list "${owner}", which has many entries.`,
        help: `Look at its entries with \`for\`, or ask for "${owner}" with count, sum or share and a condition under \`where\`.`,
      };
    const place = owner === '' ? '' : ` in "${owner}"`;
    const near = depth === 0 ? [...known, ...keysIn(TOP)] : known;
    const more = known.length > NAMED ? ', …' : '';
    return {
      message: `There is no field "${key}"${place}.${didYouMean(key, near)}`,
      help:
        known.length === 0
          ? 'Remove what stands behind the last dot; docs/design-file.md lists the fields.'
          : `The fields are ${known.slice(0, NAMED).join(', ')}${more}; docs/design-file.md says what they hold.`,
    };
  }
  return { message: `There is no field "${path}".`, help: 'docs/design-file.md lists the fields.' };
}
