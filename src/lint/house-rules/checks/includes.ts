import { joinList } from '../../message.ts';
import { fieldValue, plainText } from '../field-value.ts';
import type { PlainValue } from '../house-rule-file.ts';
import { eitherOf, namedValues } from './allowed-values.ts';
import type { Check, Reading, ReadTest } from './check.ts';
import { isValueList } from './field-types.ts';

function read(asked: readonly PlainValue[], reading: Reading, needs: 'all' | 'any'): ReadTest {
  const values = namedValues(asked, reading);
  return {
    expected: needs === 'all' ? joinList(values) : eitherOf(values),
    hasValue: true,
    see(subject) {
      const { at, value } = fieldValue(subject, reading.place);
      if (!Array.isArray(value)) return { at, truth: undefined };
      const stated = value.map(plainText).filter((text) => text !== undefined);
      const isThere = (text: string) => stated.includes(text);
      return { at, truth: needs === 'all' ? values.every(isThere) : values.some(isThere), value: joinList(stated) };
    },
  };
}

/** Whether a list holds all of some values. */
export const includesAll: Check<'includes_all'> = {
  of: 'lists of values',
  accepts: isValueList,
  read: (asked, reading) => read(asked, reading, 'all'),
};

/** Whether a list holds one or more of some values. */
export const includesAny: Check<'includes_any'> = {
  of: 'lists of values',
  accepts: isValueList,
  read: (asked, reading) => read(asked, reading, 'any'),
};
