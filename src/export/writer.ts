import type { Design, ListStage } from '../design/design.generated.ts';
import { familyOf } from '../design/ids.ts';
import { groupOf, isNo, isPlaceholder, isYes, type MarkerName, markerOf, textOf } from '../design/values.ts';
import type { Block, Line } from '../document/paper.ts';
import { missing, paragraph, plain } from '../document/pieces.ts';
import { agesInWords, dateInWords, moneyInWords, numberInWords } from './in-words.ts';
import { nameOf, partyName, withPartnerNames } from './names.ts';
import type { ProposalKnowledge } from './proposal-knowledge.ts';
import type { Words } from './words.ts';

/** The stage from which a gap is shown as one; `never` for what nobody has to state. */
export type Need = ListStage | 'never';

/** What the sections of a proposal write with. One writer serves one section: it remembers whom it has introduced. */
export interface Writer {
  /** The design without anything private. */
  readonly design: Design;
  readonly stage: ListStage;
  readonly words: Words;
  readonly knowledge: ProposalKnowledge;
  /** Whether a gap that matters from this stage on is to be shown. */
  shows(need: Need): boolean;
  /** The label of a value of a named list. */
  label(list: string, value: unknown): string;
  number(value: number): string;
  money(value: number): string;
  date(value: unknown): string;
  ages(value: string): string;
  party(value: string): string;
  /** A text of the author with partners called by name. */
  prose(text: string): string;
  /** An entry by its name with the id in brackets; from the second time on by its id alone. A partner by its name. */
  entry(id: string): string;
  yesNo(value: unknown): string;
}

const STAGES: readonly Need[] = ['concept', 'proposal', 'approval'];

export function openWriter(design: Design, knowledge: ProposalKnowledge, words: Words): Writer {
  const stage = design.stage ?? 'concept';
  const introduced = new Set<string>();
  const currency = groupOf(groupOf(design.programme)?.budget)?.currency;
  return {
    design,
    stage,
    words,
    knowledge,
    shows: (need) => need !== 'never' && STAGES.indexOf(need) <= STAGES.indexOf(stage),
    label: (list, value) =>
      typeof value === 'string' ? (knowledge.label(list, value) ?? value.replaceAll('-', ' ')) : '',
    number: (value) => numberInWords(value, words.wording),
    money: (value) => moneyInWords(value, typeof currency === 'string' ? currency : undefined, words.wording),
    date: (value) => (typeof value === 'string' || typeof value === 'number' ? dateInWords(value, words.wording) : ''),
    ages: (value) => agesInWords(value, words.wording),
    party: (value) => partyName(design, value, words.organisationItself),
    prose: (text) => withPartnerNames(design, text),
    entry: (id) => {
      const name = nameOf(design, id);
      if (familyOf(id) === 'P') return name ?? id;
      if (name === undefined || introduced.has(id)) return id;
      introduced.add(id);
      return `${name} (${id})`;
    },
    yesNo: (value) => (isYes(value) ? words.yes : isNo(value) ? words.no : value === 'partly' ? words.partly : ''),
  };
}

/** What a marker says in a document; the text of `held_privately` is never printed. */
export function markerLine(w: Writer, marker: { name: MarkerName; text: string }): Line {
  switch (marker.name) {
    case 'not_known_yet':
      return [missing(isPlaceholder(marker.text) ? w.words.notStated : w.words.notKnownYet(marker.text))];
    case 'does_not_apply':
      return [plain(w.words.doesNotApply(marker.text))];
    case 'held_privately':
      return [plain(w.words.heldPrivately)];
  }
}

/** An empty list stands where everything was private: nothing is said, neither that something is missing nor that it is kept. */
export const isSilent = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/**
 * What is stated in a field, or that it is missing.
 *
 * @param need from which stage on a gap is shown
 * @param show the value in words; undefined or empty text counts as missing
 */
export function stated(
  w: Writer,
  value: unknown,
  need: Need,
  show: (value: unknown) => string | Line | undefined = (given) => proseShown(w, given),
): Line | undefined {
  if (isSilent(value)) return undefined;
  const marker = markerOf(value);
  if (marker) return markerLine(w, marker);
  const shown = value === undefined || value === null ? undefined : show(value);
  if (shown !== undefined && shown.length > 0) return typeof shown === 'string' ? [plain(shown)] : shown;
  return w.shows(need) ? [missing(w.words.notStated)] : undefined;
}

const proseShown = (w: Writer, value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? w.prose(textOf(value) ?? '') : undefined;

export const dated = (w: Writer, value: unknown, need: Need) => stated(w, value, need, (date) => w.date(date));

export const amount = (w: Writer, value: unknown, need: Need) =>
  stated(w, value, need, (money) => (typeof money === 'number' ? w.money(money) : undefined));

export const byParty = (w: Writer, value: unknown, need: Need) =>
  stated(w, value, need, (party) => (typeof party === 'string' ? w.party(party) : undefined));

export const yesNo = (w: Writer, value: unknown, need: Need) => stated(w, value, need, (answer) => w.yesNo(answer));

export const labelled = (w: Writer, list: string, value: unknown, need: Need) =>
  stated(w, value, need, (choice) => w.label(list, choice));

/** Several values of a named list, or of a list of ids or texts, in one line. */
export function listed(w: Writer, value: unknown, need: Need, show: (item: unknown) => string): Line | undefined {
  return stated(w, value, need, (items) =>
    (Array.isArray(items) ? items : [items])
      .map(show)
      .filter((text) => text !== '')
      .join(', '),
  );
}

export const labels = (w: Writer, list: string, value: unknown, need: Need) =>
  stated(w, value, need, (choices) =>
    (Array.isArray(choices) ? choices : [choices])
      .map((choice, i) => (i === 0 ? w.label(list, choice) : inSentence(w.label(list, choice))))
      .join(', '),
  );

export const entryNames = (w: Writer, value: unknown, need: Need) =>
  listed(w, value, need, (id) => (typeof id === 'string' ? w.entry(id) : ''));

/** A label as it stands within a sentence; an abbreviation keeps its capitals. */
export function inSentence(label: string): string {
  const text = label.replace(/[.]$/, '');
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The blocks of a list of entries, or one paragraph that says why there are none. */
export function entries<T>(
  w: Writer,
  value: readonly T[] | object | null | undefined,
  need: Need,
  write: (list: readonly T[]) => Block[],
): Block[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : write(value as readonly T[]);
  return paragraph(stated(w, value, need, () => undefined));
}

/** The blocks of a group, or one paragraph that says why there are none. */
export function within<T extends object>(
  w: Writer,
  value: T | null | undefined,
  need: Need,
  write: (group: T) => Block[],
): Block[] {
  const group = groupOf(value);
  return group ? write(group) : paragraph(stated(w, value, need, () => undefined));
}
