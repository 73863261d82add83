import type { Pointer } from '../yaml/pointer.ts';
import { type Field, fieldsOf, ROOT, resolved, type SchemaNode } from './fields.ts';

/** A value of the design with what the format says of it. */
export interface FieldVisit {
  readonly field: Field;
  readonly value: unknown;
  readonly pointer: Pointer;
}

/** A group or an entry with the fields it may hold. */
export interface GroupVisit {
  readonly group: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
  readonly pointer: Pointer;
}

export interface DesignWalk {
  readonly values: readonly FieldVisit[];
  readonly groups: readonly GroupVisit[];
}

const walks = new WeakMap<object, DesignWalk>();

/** Every value and every group of a design that the format knows, outer before inner; walked once for each design. */
export function walkDesign(data: object): DesignWalk {
  const ready = walks.get(data);
  if (ready) return ready;
  const values: FieldVisit[] = [];
  const groups: GroupVisit[] = [];
  const visit = (node: SchemaNode, value: unknown, pointer: Pointer): void => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
    const group = value as Record<string, unknown>;
    const fields = fieldsOf(node, group);
    groups.push({ group, fields, pointer });
    for (const field of fields) {
      if (!Object.hasOwn(group, field.key)) continue;
      const inner = group[field.key];
      const place = [...pointer, field.key];
      values.push({ field, value: inner, pointer: place });
      if (!Array.isArray(inner)) visit(field.schema, inner, place);
      else if (inner.some((item) => typeof item === 'object')) {
        const items = resolved(field.schema).items;
        if (items) for (const [i, item] of inner.entries()) visit(items, item, [...place, i]);
      }
    }
  };
  visit(ROOT, data, []);
  const walk: DesignWalk = { values, groups };
  walks.set(data, walk);
  return walk;
}
