import type { Field } from '../../../design/fields.ts';
import { fieldValue, plainText } from '../field-value.ts';
import { eitherOf, namedValues } from './allowed-values.ts';
import type { Check } from './check.ts';
import { isSingle, isValueList } from './field-types.ts';

/** Whether a value is one of some; of a list, whether every entry is. */
export const oneOf: Check<'one_of'> = {
  of: 'single values and lists of values',
  accepts: (field: Field) => isSingle(field) || isValueList(field),
  read(asked, reading) {
    const values = namedValues(asked, reading);
    return {
      expected: eitherOf(values),
      hasValue: true,
      see(subject) {
        const { at, value } = fieldValue(subject, reading.place);
        const isList = Array.isArray(value);
        const stated = (isList ? value : [value]).map(plainText);
        if (stated.includes(undefined)) return { at, truth: undefined };
        const other = stated.findIndex((text) => text !== undefined && !values.includes(text));
        if (other < 0) return { at, truth: true };
        return { at: isList ? [...at, other] : at, truth: false, value: stated[other] ?? '' };
      },
    };
  },
};
