import { listOf, longAnswer, markerOf, textOf } from '../design/values.ts';
import type { Block, Fact, Line } from '../document/paper.ts';
import { bullets, capital, cell, fact, facts, joined, paragraph, plain, quiet, strong } from '../document/pieces.ts';
import type { Question, QuestionPart } from '../knowledge/types.generated.ts';
import { inSentence, isSilent, type Need, stated, type Writer } from './writer.ts';

/** Ids of the knowledge and the data that a statement rests on, in brackets: they stand in the section on evidence. */
export function evidenceLine(evidence: unknown): Line | undefined {
  const ids = (Array.isArray(evidence) ? evidence : []).filter((id) => typeof id === 'string');
  return ids.length > 0 ? [quiet(`[${ids.join(', ')}]`)] : undefined;
}

/**
 * An answer in one line, in its short or its long form: what is said, why, on what evidence.
 *
 * @param list the named list of which the answer is a value or values
 */
export function answerLine(w: Writer, value: unknown, need: Need, list?: string): Line | undefined {
  if (isSilent(value) || markerOf(value)) return stated(w, value, need);
  const long = longAnswer(value);
  if (!long) return stated(w, undefined, need);
  const said = valueInWords(w, long.answer, value, list);
  const why = long.why && w.prose(long.why);
  if (said === undefined && why === undefined) return stated(w, undefined, need);
  const line = [
    ...(said === undefined ? [] : [why ? strong(said.replace(/[.]?$/, '.')) : plain(said)]),
    ...(why ? [plain(`${said === undefined ? why : ` ${capital(why)}`}`)] : []),
  ];
  const text = typeof long.answer === 'string' && list === undefined && said !== undefined && why;
  // A text and its reason read on as one paragraph; only a yes, a choice or a number is set apart.
  const body: Line = text && !isYesNo(long.answer) ? [plain(`${said.replace(/[.]?$/, '.')} ${why}`)] : line;
  const evidence = evidenceLine(long.evidence);
  return evidence ? [...body, plain(' '), ...evidence] : body;
}

const isYesNo = (value: unknown) =>
  value === 'yes' || value === 'no' || value === 'partly' || typeof value === 'boolean';

function valueInWords(w: Writer, answer: unknown, whole: unknown, list?: string): string | undefined {
  if (isYesNo(answer)) return w.yesNo(answer);
  if (typeof answer === 'number') return rangeInWords(w, answer, whole);
  if (Array.isArray(answer)) {
    const items = answer.filter((item) => typeof item === 'string' || typeof item === 'number').map(String);
    if (!list) return w.prose(items.join('; ')) || undefined;
    return items.map((item, i) => (i === 0 ? w.label(list, item) : inSentence(w.label(list, item)))).join(', ');
  }
  if (typeof answer !== 'string') return undefined;
  return list ? w.label(list, answer) : w.prose(textOf(answer) ?? '') || undefined;
}

/** A number with its unit, and the range beside it: "2,700 people a season (2,300 to 3,100)". */
function rangeInWords(w: Writer, answer: number, whole: unknown): string {
  const group = whole !== null && typeof whole === 'object' ? (whole as Record<string, unknown>) : {};
  const unit = typeof group.unit === 'string' ? ` ${group.unit}` : '';
  const { from, to } = group;
  const range =
    typeof from === 'number' && typeof to === 'number' ? ` (${w.words.range(w.number(from), w.number(to))})` : '';
  return `${w.number(answer)}${unit}${range}`;
}

/** An answer to a design question in the form that its question asks for: a paragraph, a list, a table, facts. */
export function answerBlocks(w: Writer, value: unknown, question: Question | undefined): Block[] {
  if (isSilent(value) || markerOf(value)) return paragraph(stated(w, value, 'never'));
  const long = longAnswer(value);
  if (!long) return [];
  const parts = question?.parts ?? [];
  const reason = long.why ? [plain(w.prose(long.why))] : undefined;
  const after = paragraph(joined(reason, evidenceLine(long.evidence)));
  const entries = listOf(long.answer as readonly unknown[]).filter((item) => item !== null && typeof item === 'object');
  if (entries.length > 0) return [tableOf(w, entries as Record<string, unknown>[], parts), ...after];
  const isForm = parts.length > 0 && value !== null && typeof value === 'object' && !Array.isArray(value);
  if (isForm) {
    const group = value as Record<string, unknown>;
    const own = parts.some(({ key }) => key === 'answer') ? [] : paragraph(answerLine(w, group.answer, 'never'));
    return [...own, ...facts(parts.flatMap((part) => partFact(w, part, group[part.key]))), ...after];
  }
  if (Array.isArray(long.answer) && !question?.list)
    return [...bullets(long.answer.map((item) => [plain(w.prose(String(item)))])), ...after];
  return paragraph(answerLine(w, value, 'never', question?.list));
}

function partFact(w: Writer, part: QuestionPart, value: unknown): Fact[] {
  const line = partLine(w, part, value);
  return fact(partName(part), line);
}

const partName = (part: QuestionPart) => part.label ?? part.key.replaceAll('_', ' ');

function partLine(w: Writer, part: QuestionPart, value: unknown): Line | undefined {
  return stated(w, value, 'never', (given) => {
    if (part.kind === 'yes-no') return w.yesNo(given);
    if (part.kind === 'date') return w.date(given);
    if (part.kind === 'party') return typeof given === 'string' ? w.party(given) : undefined;
    if (part.key === 'year') return String(given);
    return valueInWords(w, given, given, part.list);
  });
}

function tableOf(w: Writer, entries: readonly Record<string, unknown>[], parts: readonly QuestionPart[]): Block {
  const used = parts.filter((part) => entries.some((entry) => entry[part.key] !== undefined));
  const longest = (part: QuestionPart) =>
    Math.max(...entries.map((entry) => String(entry[part.key] ?? '').length), partName(part).length / 2, 10);
  return {
    kind: 'table',
    columns: used.map((part) => ({
      heading: partName(part),
      share: Math.min(longest(part), 60),
      ...(part.kind === 'number' ? { end: true } : {}),
    })),
    rows: entries.map((entry) => ({ cells: used.map((part) => cell(partLine(w, part, entry[part.key]))) })),
  };
}
