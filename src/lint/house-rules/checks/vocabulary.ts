import type { CheckName } from '../house-rule-file.ts';
import type { Check } from './check.ts';
import { count } from './count.ts';
import { dateOrder } from './date-order.ts';
import { includesAll, includesAny } from './includes.ts';
import { length } from './length.ts';
import { number } from './number.ts';
import { oneOf } from './one-of.ts';
import { pattern } from './pattern.ts';
import { present } from './present.ts';
import { refersTo } from './refers-to.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';
import { template } from './template.ts';

/** Everything that a house rule can ask of a field, by its name in the file. */
export const VOCABULARY: { readonly [Name in CheckName]: Check<Name> } = {
  present,
  count,
  length,
  pattern,
  template,
  one_of: oneOf,
  includes_all: includesAll,
  includes_any: includesAny,
  number,
  sum,
  share,
  date_order: dateOrder,
  refers_to: refersTo,
};
