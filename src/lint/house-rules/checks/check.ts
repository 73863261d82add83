import type { Field } from '../../../design/fields.ts';
import type { Pointer } from '../../../yaml/pointer.ts';
import type { Subject } from '../field-value.ts';
import type { Asked, CheckName, Test } from '../house-rule-file.ts';
import type { FieldPlace, Scope } from '../scope.ts';

/**
 * What a test has seen of an element. `undefined` where it cannot be told, because what it speaks of is missing, open or
 * settled without a value: a check then keeps silent, and a condition does not choose the element.
 */
export interface Seen {
  readonly truth: boolean | undefined;
  /** Where it is mended if it is not true. */
  readonly at: Pointer;
  /** What stands there, for the message. */
  readonly value?: string | number;
  /** Fields whose absence makes it untrue. */
  readonly missing?: readonly Pointer[];
  /** Other places that belong to it. */
  readonly related?: readonly Pointer[];
}

/** A test that was read and can be put to elements. */
export interface ReadTest {
  /** The field of which it speaks, as the rule writes it; undefined where it speaks of several. */
  readonly field?: string;
  /** What is asked for, as it stands behind "expected"; undefined where it speaks of several fields. */
  readonly expected?: string;
  /** Whether what it has seen comes with a value. */
  readonly hasValue: boolean;
  see(subject: Subject): Seen;
}

/** What a check may use while the file is read. */
export interface Reading {
  /** The field of which something is asked. */
  readonly place: FieldPlace;
  /** Says what is wrong with the rule, at a place below the check. */
  fault(below: Pointer, message: string, help: string): void;
  /** Finds another field that the check names; undefined where there is none, which is then said. */
  otherField(below: Pointer, path: string, scope?: Scope): FieldPlace | undefined;
  /** Reads a condition below the check. */
  condition(below: Pointer, test: Test, scope: Scope): ReadTest;
}

/** One word of the vocabulary: of which fields it can be asked, and how it is read. */
export interface Check<Name extends CheckName> {
  /** Which fields it can be asked of, as it stands behind "can be asked only of". */
  readonly of: string;
  accepts(field: Field): boolean;
  read(asked: Asked[Name], reading: Reading): ReadTest;
}
