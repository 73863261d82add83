import type { Pointer } from '../../yaml/pointer.ts';
import type { Wording } from '../../yaml/yaml-kind.ts';
import type { Check, Reading, ReadTest, Seen } from './checks/check.ts';
import { VOCABULARY } from './checks/vocabulary.ts';
import type { Subject } from './field-value.ts';
import type { Asked, CheckName, Test } from './house-rule-file.ts';
import { type FieldPlace, findField, type Scope } from './scope.ts';

/** Says what is wrong at a place of the file. */
export type SayFault = (at: Pointer, wording: Wording) => void;

/** A test of which something is wrong: the fault is said, and no rule is made of it. */
const NOTHING: ReadTest = { hasValue: false, see: ({ pointer }) => ({ truth: undefined, at: pointer }) };
const JOINTS = ['all', 'any', 'not'] as const;
const CHECKS = Object.keys(VOCABULARY) as readonly CheckName[];

/**
 * Reads a test: finds its field in the schema of the design and checks that what is asked of it can be asked.
 *
 * @param at the place of the test in the file
 * @param scope where the elements stand of which it speaks
 */
export function readTest(test: Test, at: Pointer, scope: Scope, sayFault: SayFault): ReadTest {
  const joints = JOINTS.filter((joint) => test[joint] !== undefined);
  const checks = CHECKS.filter((name) => test[name] !== undefined);
  const fault = (below: Pointer, message: string, help: string): ReadTest => {
    sayFault([...at, ...below], { message, help });
    return NOTHING;
  };
  const [joint] = joints;
  if (joint !== undefined) {
    if (joints.length + checks.length > 1 || test.field !== undefined)
      return fault([joint], `"${joint}" cannot stand beside other keys of a test.`, 'Put all of them under `all`.');
    const below = (part: Test, further: Pointer) => readTest(part, [...at, joint, ...further], scope, sayFault);
    if (test.not) return opposite(below(test.not, []));
    const parts = (test.all ?? test.any ?? []).map((part, i) => below(part, [i]));
    return joint === 'all' ? allOf(parts) : anyOf(parts);
  }
  if (test.field === undefined)
    return fault([], 'The test names no field.', 'Begin it with `field`, or with all, any or not.');
  const [name, second] = checks;
  if (name === undefined)
    return fault(['field'], `Nothing is asked of "${test.field}".`, `Add one of ${CHECKS.join(', ')}.`);
  if (second !== undefined)
    return fault(
      [second],
      `Two things are asked of "${test.field}": ${name} and ${second}.`,
      'Make two tests of it, under `all`.',
    );
  const place = findField(scope, test.field);
  if ('message' in place) return fault(['field'], place.message, place.help);
  return { field: test.field, ...readCheck(name, test as Asked, place, { at: [...at, name], scope, sayFault }) };
}

interface Around {
  readonly at: Pointer;
  readonly scope: Scope;
  readonly sayFault: SayFault;
}

function readCheck<Name extends CheckName>(
  name: Name,
  asked: Pick<Asked, Name>,
  place: FieldPlace,
  { at, scope, sayFault }: Around,
): ReadTest {
  const check: Check<Name> = VOCABULARY[name];
  const reading: Reading = {
    place,
    fault: (below, message, help) => sayFault([...at, ...below], { message, help }),
    otherField(below, path, inner = scope) {
      const found = findField(inner, path);
      if (!('message' in found)) return found;
      sayFault([...at, ...below], found);
      return undefined;
    },
    condition: (below, test, inner) => readTest(test, [...at, ...below], inner, sayFault),
  };
  if (!check.accepts(place.field)) {
    const fitting = CHECKS.filter((other) => VOCABULARY[other].accepts(place.field));
    reading.fault(
      [],
      `"${name}" can be asked only of ${check.of}, and "${place.path}" is none of these.`,
      `What can be asked of "${place.path}": ${fitting.join(', ')}.`,
    );
    return NOTHING;
  }
  return check.read(asked[name], reading);
}

/** True where all parts are; not true where one is not, and then mended where the first of these is. */
function allOf(parts: readonly ReadTest[]): ReadTest {
  return {
    hasValue: false,
    see(subject) {
      const seen = parts.map((part) => part.see(subject));
      const wrong = seen.find(({ truth }) => truth === false);
      return wrong ?? { ...placeOf(seen, subject), truth: seen.every(({ truth }) => truth) ? true : undefined };
    },
  };
}

/** True where one part is; not true where none is. */
function anyOf(parts: readonly ReadTest[]): ReadTest {
  return {
    hasValue: false,
    see(subject) {
      const seen = parts.map((part) => part.see(subject));
      const at = placeOf(seen, subject);
      if (seen.some(({ truth }) => truth)) return { ...at, truth: true };
      if (seen.some(({ truth }) => truth === undefined)) return { ...at, truth: undefined };
      return { ...at, truth: false, missing: seen.flatMap(({ missing = [] }) => missing) };
    },
  };
}

/** True where its part is not, and not true where it is. */
function opposite(part: ReadTest): ReadTest {
  return {
    ...part,
    ...(part.expected === undefined ? {} : { expected: `not ${part.expected}` }),
    see(subject) {
      const { truth, missing: _, ...seen } = part.see(subject);
      return { ...seen, truth: truth === undefined ? undefined : !truth };
    },
  };
}

const placeOf = ([first]: readonly Seen[], { pointer }: Subject): Pick<Seen, 'at'> => ({ at: first?.at ?? pointer });
