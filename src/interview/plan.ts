import type { Design } from '../design/design.generated.ts';
import { chosenTypes, outcomesOf } from '../design/elements.ts';
import type { Field } from '../design/fields.ts';
import { listOf } from '../design/values.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { Question } from '../knowledge/types.generated.ts';
import { asksOf } from './asks.ts';
import { channelSteps } from './channel-steps.ts';
import { type Chosen, Entries, type Scope, type Spot, type WantedEntry } from './entries.ts';
import { type Asking, type FoundStep, neededSteps, stepsOf } from './field-steps.ts';
import { opening, typesStep } from './opening-steps.ts';
import { SECTIONS, type SectionScript } from './script.ts';
import type { Stage, Step } from './step.ts';
import { isTriggered } from './triggers.ts';
import { concernsTypes, type Wording, wordingOfPath, wordingOfQuestion } from './wording.ts';

export interface PlanOptions {
  /** Lists that are to get a further entry. */
  readonly more?: readonly WantedEntry[];
}

/** One round of a section: a pattern, a response, an outcome, or the section once. */
interface Round {
  readonly whose?: string;
  readonly only: Readonly<Record<string, Chosen>>;
  readonly type?: string;
}

/**
 * What there is to ask of a design, in the order of the interview, each step with its state. A pure function of the
 * design: whatever stands in the file is answered, and nothing else is remembered.
 *
 * At stage `concept` these are the facts of the programme, the choice of activity types and the core questions of
 * domain/core-questions.md, no others; from `proposal` on all that the format needs.
 */
export function planInterview(
  design: Design,
  knowledge: Knowledge,
  stage: Stage,
  options: PlanOptions = {},
): readonly Step[] {
  return new Planner(design, knowledge, stage, options.more ?? []).plan();
}

class Planner {
  readonly #design: Design;
  readonly #knowledge: Knowledge;
  readonly #stage: Stage;
  readonly #more: readonly WantedEntry[];
  readonly #entries: Entries;
  readonly #types: readonly string[];
  readonly #wordings = new Map<string, Wording>();

  constructor(design: Design, knowledge: Knowledge, stage: Stage, more: readonly WantedEntry[]) {
    this.#design = design;
    this.#knowledge = knowledge;
    this.#stage = stage;
    this.#more = more;
    this.#entries = new Entries(design);
    this.#types = chosenTypes(design);
  }

  plan(): Step[] {
    const steps = SECTIONS.flatMap((section) => this.#section(section));
    const found = [...opening(this.#design), ...steps];
    return withoutPassed(once(found)).map(({ named: _, ...step }) => step);
  }

  #section(section: SectionScript): FoundStep[] {
    const isLater = this.#stage !== 'concept';
    const rest = isLater || section.id === 'programme' ? section.rest : [];
    const needed = rest.flatMap((path) => this.#needed(path, section));
    const asked = [
      ...(section.id === 'responses' ? [typesStep(this.#design, this.#knowledge)] : []),
      ...this.#rounds(section).flatMap((round) => this.#round(section, round)),
      ...(section.once ?? []).flatMap((code) => this.#question(code, section, { only: {} })),
    ];
    return section.id === 'programme' ? [...needed, ...asked] : [...asked, ...needed];
  }

  #rounds({ each }: SectionScript): Round[] {
    if (each === 'pattern') {
      const patterns = listOf(this.#design.patterns);
      const rounds: Round[] = patterns.map(({ id }, index) => ({ whose: id, only: { patterns: index } }));
      return this.#wants('patterns') || patterns.length === 0
        ? [...rounds, { only: { patterns: { newFor: '' } } }]
        : rounds;
    }
    if (each === 'response') {
      return listOf(this.#design.responses).map(({ type }, index) => ({
        whose: type,
        type,
        only: { responses: index },
      }));
    }
    return each === 'outcome' ? this.#outcomes() : [{ only: {} }];
  }

  /** The outcomes that there are, and one to be begun for each response that has none. */
  #outcomes(): Round[] {
    const outcomes = outcomesOf(this.#design);
    const rounds: Round[] = outcomes.map(({ value }, index) => ({
      whose: value.id,
      only: { 'logframe.outcomes': index },
    }));
    const named = outcomes.map(({ value }) => listOf<string>(value.activity_types));
    const without = listOf(this.#design.responses).filter(
      ({ type, supports }) =>
        listOf(supports).length === 0 && !named.some((types) => types.length === 0 || types.includes(type)),
    );
    rounds.push(...without.map(({ type }) => this.#begin('logframe.outcomes', type)));
    const isBegun = rounds.length === 0 || this.#wants('logframe', 'outcomes');
    return isBegun ? [...rounds, this.#begin('logframe.outcomes', '')] : rounds;
  }

  /** A round about an entry that its first answer will begin. */
  #begin(list: string, label: string): Round {
    const only = { [list]: { newFor: label } };
    const [spot] = this.#entries.spots(`${list}[]`, { only, more: [] });
    const id = spot?.entries.at(-1)?.id;
    return { ...(id === undefined ? {} : { whose: id }), only };
  }

  #wants(...list: string[]): boolean {
    return this.#more.some((wanted) => wanted.list.join('/') === list.join('/'));
  }

  #round(section: SectionScript, round: Round): FoundStep[] {
    const codes = [...section.questions, ...this.#further(section, round)];
    return codes.flatMap((code) => this.#question(code, section, round));
  }

  /** Of a response the questions of its type; of a pattern what organisations ask of every design. */
  #further({ each }: SectionScript, { type }: Round): string[] {
    const { questions, typeOf, origin } = this.#knowledge;
    const isWanted =
      each === 'response' && type !== undefined && this.#types.includes(type)
        ? ({ code }: Question) => typeOf(code) === type
        : each === 'pattern'
          ? ({ code }: Question) => origin(code) !== undefined && typeOf(code) === undefined
          : () => false;
    return questions()
      .filter(isWanted)
      .filter(
        ({ ask, under, code }) => ask === 'concept' || (ask === 'proposal' && (under === undefined || origin(code))),
      )
      .map(({ code }) => code);
  }

  #question(code: string, section: SectionScript, round: Round): FoundStep[] {
    const question = this.#knowledge.question(code);
    if (!question) throw new Error(`knowledge: the question ${code} is missing.`);
    const isLater = question.ask !== 'concept';
    if (isLater && (this.#stage === 'concept' || isTriggered(question.when, this.#design) === false)) return [];
    const scope = { only: round.only, more: this.#more, ...this.#typeOf(question, round) };
    const worded = this.#wordingOf(question, round);
    const asking = this.#asking(
      section,
      round,
      scope,
      () => this.#wordingOf(question, round),
      question.optional === 'yes',
    );
    const asked =
      code === 'PD-D01'
        ? channelSteps(this.#design, this.#knowledge, worded, asking)
        : asksOf(question).flatMap((ask) => stepsOf(ask, asking));
    return [...asked, ...this.#under(question).flatMap((below) => this.#question(below, section, round))];
  }

  /** Questions that are shown under another one and, from proposal on, are asked after it. */
  #under(question: Question): string[] {
    if (this.#stage === 'concept') return [];
    const below = this.#knowledge
      .questions()
      .filter(({ ask, under, home }) => {
        if (under !== question.code) return false;
        const hasOwnHome =
          home.length > 0 && home.every((path) => path.includes('answers.') || path === 'patterns[].protective');
        return ask === 'proposal' || (ask === 'prompt' && hasOwnHome);
      })
      .filter((other) => concernsTypes(other.code, this.#types, this.#knowledge));
    return below.map(({ code }) => code);
  }

  /** Target groups, outcomes and services are those of the type whose question, or whose response, it is. */
  #typeOf(question: Question, round: Round): { type?: string } {
    const isOfType = question.code === 'PD-M30' || this.#knowledge.typeOf(question.code) !== undefined;
    return isOfType && round.type !== undefined ? { type: round.type } : {};
  }

  #wordingOf(question: Question, round: Round): Wording {
    const types = round.type ? [round.type] : this.#types;
    return this.#worded(`${question.code} ${types.join()}`, () => wordingOfQuestion(question, this.#knowledge, types));
  }

  /** The words of a question are looked up once in a plan, not for each of its fields. */
  #worded(key: string, find: () => Wording): Wording {
    const known = this.#wordings.get(key) ?? find();
    this.#wordings.set(key, known);
    return known;
  }

  #needed(path: string, section: SectionScript): FoundStep[] {
    const scope: Scope = { only: {}, more: this.#more, existing: 'begun-by-questions' };
    const wording = (spot: Spot, field: Field): Wording =>
      this.#worded(spot.path, () => wordingOfPath(spot.path, field, this.#knowledge, this.#types));
    return neededSteps(path, { ...this.#asking(section, { only: {} }, scope, wording, false), named: false });
  }

  #asking(section: SectionScript, round: Round, scope: Scope, wording: Asking['wording'], optional: boolean): Asking {
    return {
      design: this.#design,
      entries: this.#entries,
      stage: this.#stage,
      scope,
      section: section.id,
      ...(round.whose === undefined ? {} : { whose: round.whose }),
      wording,
      named: true,
      explicit: false,
      optional,
    };
  }
}

/** Each place once: where a question names it, else where it came first. */
function once(steps: readonly FoundStep[]): FoundStep[] {
  const byId = new Map<string, FoundStep>();
  for (const step of steps) {
    const known = byId.get(step.id);
    if (!known || (step.named && !known.named)) byId.set(step.id, step);
  }
  return steps.filter((step) => byId.get(step.id) === step);
}

/**
 * What may stay empty is asked only on the way to something that may not: once the rest of its entry is answered, an
 * interview that goes on does not come back to it.
 */
function withoutPassed(steps: readonly FoundStep[]): FoundStep[] {
  // Read from the end: where something is still to be answered further on.
  const ahead = new Set<string>();
  return steps
    .toReversed()
    .filter((step) => {
      const places = around(step);
      if (step.optional && step.state === 'open') return ahead.has(places.at(-1) ?? '');
      if (step.state === 'open') for (const place of places) ahead.add(place);
      return true;
    })
    .toReversed();
}

/** The section and the entries in which a step stands, from outside; without those that its answer would begin. */
function around({ section, entries, missing }: FoundStep): string[] {
  const begun = new Set(missing.map(({ pointer }) => pointer.join('/')));
  return [
    section,
    ...entries.map(({ list, index }) => [...list, index].join('/')).filter((place) => !begun.has(place)),
  ];
}
