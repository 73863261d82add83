import type { Shown } from './message.ts';
import { traceableDetails } from './traceable-details.ts';

/** What stands in place of a text that may not be shown. */
export const NOT_SHOWN = '[not shown]';

/** Numbers, dates, and words as the file format has them: ids, keys, codes. They say nothing by themselves. */
const FORMAL = /^(?:[A-Z]{1,3}\d[\d.]*(?:-[A-Z]\d+)?|[a-z][a-z0-9_./-]*|[\d.,: –-]+%?)$/;

/** Texts that hold a detail that can be traced to somebody are never echoed: reports end up in logs and mailboxes. */
export const withoutTraceable: Shown = (text) => (traceableDetails(text).length > 0 ? NOT_SHOWN : text);

/** Nothing of what the authors wrote, only ids, keys, codes and figures: for logs that others read. */
export const formalOnly: Shown = (text) => (FORMAL.test(text) ? text : NOT_SHOWN);

/** A sentence of the reader of files, in which whatever the author wrote stands in quotation marks. */
export const formalQuotes: Shown = (sentence) =>
  sentence.replace(/"([^"]*)"/g, (quoted, text: string) => (FORMAL.test(text) ? quoted : `"${NOT_SHOWN}"`));
