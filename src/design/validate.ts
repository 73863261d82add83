import { didYouMean } from '../text/did-you-mean.ts';
import { oneForEachPlace } from '../yaml/one-for-each-place.ts';
import { type Pointer, toJsonPointer, valueAt } from '../yaml/pointer.ts';
import type { Problem } from '../yaml/problem.ts';
import type { SchemaFault } from '../yaml/schema-faults.ts';
import { shownValue } from '../yaml/shown-value.ts';
import { expectedOf } from './expected.ts';
import { type Field, fieldAt, fieldsAt, listValues, resolved } from './fields.ts';
import { formFix } from './fixes/form-fix.ts';
import { familyOf } from './ids.ts';
import { shownPlace } from './known-place.ts';
import { referenceProblems } from './references.ts';
import { schemaFaults } from './schema-faults.ts';
import { structureProblems } from './structure.ts';
import { MARKERS } from './values.ts';

/**
 * Everything wrong with the form of a design: what the schema says, and what a schema cannot say (references, orders,
 * sums; docs/design-file.md, section 7). One problem for each place, in the designer's words.
 *
 * @param data parsed YAML without empty keys
 */
export function validateDesign(data: unknown): Problem[] {
  const version = versionProblem(data);
  if (version) return [withFix(version, data)];
  const problems = oneForEachPlace(schemaFaults(data), (fault) => toProblem(fault, data));
  // What has the wrong type cannot be followed further; the rest of the file is checked in the same run.
  const broken = new Set(problems.map((problem) => toJsonPointer(problem.pointer)));
  const further = [...structureProblems(data as object), ...referenceProblems(data as object)].filter(
    ({ pointer }) => !pointer.some((_, last) => broken.has(toJsonPointer(pointer.slice(0, last + 1)))),
  );
  return [...problems, ...further].map((problem) => withFix(problem, data));
}

function withFix(problem: Problem, data: unknown): Problem {
  const fix = problem.fix ?? formFix(problem, data as object);
  return fix ? { ...problem, fix } : problem;
}

function versionProblem(data: unknown): Problem | undefined {
  const version = valueAt(data, ['ctip']);
  if (version === 1) return undefined;
  const help = 'Write `ctip: 1` as the first line of the file.';
  if (version === undefined) {
    return {
      rule: 'schema',
      severity: 'error',
      message: 'The file does not say which version of the design format it is written in.',
      help,
      pointer: [],
    };
  }
  const isLater = typeof version === 'number' && version > 1;
  return {
    rule: 'schema',
    severity: 'error',
    message: `This is version ${versionInWords(version)} of the design format; this program reads version 1.`,
    help: isLater ? 'A newer release of ctip may read it.' : help,
    pointer: ['ctip'],
  };
}

function versionInWords(version: unknown): string {
  if (typeof version === 'object') return 'unknown';
  return typeof version === 'number' && Math.abs(version) < 1000 ? String(version) : shownValue(version);
}

function toProblem(fault: SchemaFault, data: unknown): Problem {
  if (fault.keyword === 'unknown-key') return unknownKey(fault.pointer, data);
  if (fault.missing !== undefined) return missingKey(fault.pointer, fault.missing);
  return wrongValue(fault, data);
}

function unknownKey(pointer: Pointer, data: unknown): Problem {
  const key = String(pointer.at(-1));
  const group = pointer.slice(0, -1);
  const fields = fieldsAt(group, data);
  const place = group.length === 0 ? 'at the top level' : `in ${shownPlace(group, data as object) || 'this group'}`;
  const base = { rule: 'schema', pointer, part: 'key' } as const;
  const value = valueAt(data, pointer);
  const shown = shownValue(key);
  const own = ownKey(key);
  if (/\s/.test(key) && (value === undefined || value === null)) {
    return {
      ...base,
      severity: 'error',
      message: `${shown} is read as a key ${place}, because the text before it ends at a comma.`,
      help: 'Put the whole text in double quotes: inside braces a text ends at a comma, a bracket or a brace.',
    };
  }
  if (fields.length === 0) {
    const owner = fieldAt(group, data);
    const expected = owner ? ` Expected ${expectedOf(owner)}.` : '';
    return {
      ...base,
      severity: 'error',
      message: `The key ${shown} cannot stand ${place}.${expected}`,
      help: `Use one of the markers ${MARKERS.join(', ')}, or write the value itself.`,
    };
  }
  const near = didYouMean(key, [...fields.map((field) => field.key), ...MARKERS]);
  if (near !== '') {
    return {
      ...base,
      severity: 'error',
      message: `There is no key ${shown} ${place}.${near}`,
      help: `Rename it, or write it as ${own} if it is a note of your own.`,
    };
  }
  return {
    ...base,
    severity: 'warning',
    message: `There is no key ${shown} ${place}; ctip passes over it.`,
    help: `Keep a note of your own as ${own}; a newer release of ctip may know the key.`,
  };
}

/** The name of a note. One made of signs and figures would carry over what must not be repeated. */
const ownKey = (key: string): string =>
  /^[A-Za-z][A-Za-z _-]{0,40}\d?$/.test(key)
    ? shownValue(`x_${key.replace(/\W+/g, '_')}`)
    : 'a key that begins with x_';

function missingKey(pointer: Pointer, key: string): Problem {
  return {
    rule: 'schema',
    severity: 'error',
    message: `This entry has no ${key}; others point to it by that.`,
    help: `Add ${key} as its first key.`,
    pointer,
  };
}

function wrongValue({ keyword, pointer }: SchemaFault, data: unknown): Problem {
  const value = valueAt(data, pointer);
  const isItem = typeof pointer.at(-1) === 'number';
  const field = fieldAt(isItem ? pointer.slice(0, -1) : pointer, data);
  const base = { rule: 'schema', severity: 'error', pointer } as const;
  const name = shownPlace(pointer, data as object) || 'this place';
  if (keyword === 'maxLength') {
    return {
      ...base,
      message: `The text of ${name} has more than ${field?.type === 'text' || field?.type === 'answer' ? '100,000' : '300'} characters.`,
      help: 'Shorten it; what is longer belongs in an annex.',
    };
  }
  if (pointer.at(-1) === 'does_not_apply') {
    return {
      ...base,
      message: 'The reason why this does not apply has fewer than 20 characters.',
      help: 'Say in a sentence why it does not apply; it is printed in the documents.',
    };
  }
  if (!field)
    return {
      ...base,
      message: `${shownValue(value)} cannot stand at ${name}.`,
      help: 'Compare docs/design-file.md, section 5.',
    };
  if (typeof value === 'string' && !isItem && isOneEntry(value, field))
    return {
      ...base,
      message: `${shownValue(value)} cannot stand at ${name} by itself.`,
      help: `Write it as a list: [${value}].`,
    };
  const known = field.list && typeof value === 'string' ? didYouMean(value, listValues(field.list)) : '';
  const quotes =
    typeof value === 'number' && ['text', 'short-text', 'party'].includes(field.type)
      ? ' Put it in double quotes if it is a text.'
      : '';
  return {
    ...base,
    message: `${shownValue(value)} cannot stand at ${name}.${known}`,
    help: `Expected ${expectedOf(isItem ? ofItem(field) : field)}.${quotes}`,
  };
}

/** Whether a value of the format or an id stands where a list of such is asked for. */
function isOneEntry(value: string, field: Field): boolean {
  const isList = [resolved(field.schema).type ?? []].flat().includes('array');
  return (
    isList &&
    (listValues(field.list ?? '').includes(value) || (field.to !== undefined && familyOf(value) !== undefined))
  );
}

/** What one entry of a list holds. */
function ofItem(field: Field): Field {
  if (field.type === 'choices') return { ...field, type: 'choice' };
  if (field.type === 'codes' && field.of !== 'sdg') return { ...field, type: field.of as Field['type'] };
  return field.type === 'entries' || field.type === 'places' ? { ...field, type: 'group' } : field;
}
