import { isCountryCode } from '../text/english-country.ts';
import { isKnownLanguage } from '../text/english-language.ts';
import { holdsHiddenSigns } from '../text/printable-text.ts';
import type { Pointer } from '../yaml/pointer.ts';
import { type Problem, structureProblem } from '../yaml/problem.ts';
import { shownValue } from '../yaml/shown-value.ts';
import { endOf, readDate, startOf } from './dates.ts';
import type { Design, Indicator } from './design.generated.ts';
import { allActivities, indicatorsOf } from './elements.ts';
import type { Field } from './fields.ts';
import { meantLanguage } from './fixes/meant-code.ts';
import { shownPlace } from './known-place.ts';
import { groupOf, listOf, markerOf } from './values.ts';
import { walkDesign } from './walk-design.ts';

/** Dates, values of indicators and codes: S8 to S12, S20 to S22, S24. */
export function valueProblems(design: Design): Problem[] {
  const found: Problem[] = [];
  for (const { field, value, pointer } of walkDesign(design).values) {
    if (!Array.isArray(value)) found.push(...itemProblems(field, value, pointer, design));
    else for (const [i, item] of value.entries()) found.push(...itemProblems(field, item, [...pointer, i], design));
  }
  return [
    ...found,
    ...periods(design),
    ...indicatorsOf(design).flatMap(({ value, pointer }) =>
      indicatorProblems(value, pointer, () => shownPlace(pointer, design)),
    ),
  ];
}

const NONE: readonly Problem[] = [];

function itemProblems(field: Field, value: unknown, pointer: Pointer, design: Design): readonly Problem[] {
  if (typeof value === 'string') {
    const hidden = hiddenSigns(value, pointer);
    const own = singleValue(field, value, pointer, design);
    return hidden.length === 0 ? own : [...hidden, ...own];
  }
  return typeof value === 'number' ? singleValue(field, value, pointer, design) : NONE;
}

/** Signs that nobody sees: they act on terminals, or turn the direction of what is read around them. */
function hiddenSigns(value: string, pointer: Pointer): readonly Problem[] {
  if (!holdsHiddenSigns(value)) return NONE;
  return [
    structureProblem(
      pointer,
      'This text holds control characters, which nobody sees and which can act on a terminal or hide what is written.',
      'Type the text anew, or paste it as plain text.',
    ),
  ];
}

function singleValue(field: Field, value: string | number, pointer: Pointer, design: Design): readonly Problem[] {
  const one = (message: string, help: string, severity?: Problem['severity']) => [
    structureProblem(pointer, message, help, severity),
  ];
  const kind = field.type === 'codes' ? field.of : field.type;
  if (kind === 'date' && !readDate(value) && !field.or?.includes(String(value)))
    return one(`${shownValue(value)} is no day in the calendar.`, 'Write a year, a month or a day that exists.');
  if (kind === 'country-code' && !isCountryCode(String(value)))
    return one(
      `${shownValue(value)} is no country code.`,
      'Use the two letters of ISO 3166, such as NP, or XA to XZ for an invented or undecided place.',
    );
  if (kind === 'currency-code' && !isCurrencyCode(String(value)))
    return one(`${shownValue(value)} is no currency code.`, 'Use the three letters of ISO 4217, such as EUR.');
  const language = kind === 'language-code' && String(value).length > 3 ? meantLanguage(String(value)) : undefined;
  if (language !== undefined)
    return one(`${shownValue(value)} is the name of a language, not its code.`, `Write ${language}.`, 'warning');
  if (kind === 'language-code' && !isKnownLanguage(String(value)) && !hasInventedPlace(design))
    return one(
      `${shownValue(value)} is no language that is registered.`,
      'Nothing has to be done if the code is your own.',
      'note',
    );
  if (kind === 'sdg' && !isSdgTarget(String(value)))
    return one(
      `${shownValue(value)} is no target of the Sustainable Development Goals.`,
      'Goals run from 1 to 17, such as SDG-8.7 or SDG-16.a.',
    );
  if (kind === 'age-range') {
    const [from, to] = String(value).replace('+', '').split('-').map(Number);
    if (to !== undefined && from !== undefined && from >= to)
      return one(
        `The age range ${shownValue(value)} ends before it begins.`,
        'Write the lower age first, such as 16-45.',
      );
  }
  if (kind === 'year') {
    const end = endOf(groupOf(design.programme)?.end)?.year;
    if (end !== undefined && Number(value) > end + 1 && pointer[1] !== 'budget')
      return one(
        `The year ${shownValue(value)} lies after the programme.`,
        'Write the year of the data or of the finding.',
      );
  }
  if (pointer.at(-1) === 'code' && pointer.includes('dac') && value === 15137)
    return one(
      'The purpose code 15137 is for prisons.',
      'For work against trafficking 15190, 15180 or 16070 are the usual codes.',
      'warning',
    );
  return NONE;
}

let currencies: ReadonlySet<string> | undefined;

function isCurrencyCode(code: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(code);
}

/** Where a country is invented, so are its languages. */
function hasInventedPlace(design: Design): boolean {
  return listOf(groupOf(design.programme)?.countries).some((code) => /^X[A-Z]$/.test(code));
}

/** The number of numbered targets of each goal; lettered ones run from a to d. */
const SDG_TARGETS = [7, 8, 13, 10, 9, 8, 5, 10, 5, 7, 10, 11, 5, 10, 12, 12, 19];

function isSdgTarget(target: string): boolean {
  const match = /^SDG-(\d{1,2})\.(\d{1,2}|[a-d])$/.exec(target);
  const count = SDG_TARGETS[Number(match?.[1]) - 1];
  if (!match || count === undefined) return false;
  const last = String(match[2]);
  return /[a-d]/.test(last) || (Number(last) >= 1 && Number(last) <= count);
}

function periods(design: Design): Problem[] {
  const programme = groupOf(design.programme);
  const found: Problem[] = [];
  const check = (start: unknown, end: unknown, pointer: Pointer, name: string) => {
    const [from, to] = [startOf(start), endOf(end)];
    if (from && to && from.time > to.time)
      found.push(
        structureProblem(
          [...pointer, 'end'],
          `${name} ends in ${String(end)}, before it starts in ${String(start)}.`,
          'Correct one of the two dates.',
        ),
      );
  };
  check(programme?.start, programme?.end, ['programme'], 'The programme');
  for (const { value, pointer } of allActivities(design))
    check(value.start, value.end, pointer, shownPlace(pointer, design));
  return found;
}

/** @param name what the indicator is called, asked where something is wrong */
function indicatorProblems(indicator: Indicator, pointer: Pointer, name: () => string): Problem[] {
  return [
    ...baselineProblems(indicator, pointer, name),
    ...targetProblems(indicator, pointer, name),
    ...measureProblems(indicator, pointer, name),
    ...splitProblems(indicator, pointer, name),
  ];
}

function baselineProblems({ baseline: value }: Indicator, pointer: Pointer, name: () => string): Problem[] {
  const baseline = groupOf(value);
  if (!baseline) return [];
  const hasValue = baseline.value !== undefined && !markerOf(baseline.value);
  if (hasValue && baseline.due !== undefined)
    return [
      structureProblem(
        [...pointer, 'baseline', 'due'],
        `The baseline of ${name()} has both a value and a date by which it is still to be measured.`,
        'Keep the value with its date, or the plan with "due" and "who".',
      ),
    ];
  return [];
}

function targetProblems(indicator: Indicator, pointer: Pointer, name: () => string): Problem[] {
  const found: Problem[] = [];
  let before = endOf(groupOf(indicator.baseline)?.date);
  let earlier = 'its baseline';
  for (const [i, target] of listOf(indicator.targets).entries()) {
    const by = endOf(target.by);
    if (by && before && by.time <= before.time) {
      found.push(
        structureProblem(
          [...pointer, 'targets', i, 'by'],
          `The target of ${name()} for ${String(target.by)} does not lie after ${earlier}.`,
          'Put the targets in the order of their dates, after the baseline.',
        ),
      );
    }
    if (by) {
      before = by;
      earlier = `the target for ${String(target.by)}`;
    }
  }
  return found;
}

function measureProblems(indicator: Indicator, pointer: Pointer, name: () => string): Problem[] {
  const measure = indicator.measure;
  if (typeof measure !== 'string') return [];
  const values: [unknown, Pointer][] = listOf(indicator.targets).map((target, i) => [
    target.value,
    [...pointer, 'targets', i, 'value'],
  ]);
  values.push([groupOf(indicator.baseline)?.value, [...pointer, 'baseline', 'value']]);
  return values.flatMap(([value, place]) => {
    if (value === undefined || markerOf(value)) return [];
    const expected = misfit(measure, value);
    return expected
      ? [
          structureProblem(
            place,
            `The value ${typeof value === 'string' ? shownValue(value) : JSON.stringify(value)} does not fit the measure ${shownValue(measure)} of ${name()}.`,
            `Expected ${expected}.`,
          ),
        ]
      : [];
  });
}

/** What a value should be where it does not fit its measure (S11). */
function misfit(measure: string, value: unknown): string | undefined {
  if (measure === 'text') return 'words under "text" instead of a value';
  if (measure === 'yes-no')
    return typeof value === 'boolean' || value === 'yes' || value === 'no' ? undefined : 'yes or no';
  if (value === '<10') return measure === 'count' ? undefined : 'a number';
  if (typeof value !== 'number') return 'a number';
  if (measure === 'percent') return value < 0 || value > 100 ? 'a number from 0 to 100' : undefined;
  return (measure === 'count' || measure === 'category') && !Number.isInteger(value) ? 'a whole number' : undefined;
}

/** Nobody splits an indicator by more. */
const MOST_NAMED = 12;

function splitProblems(indicator: Indicator, pointer: Pointer, name: () => string): Problem[] {
  const dimensions = listOf(indicator.disaggregation);
  const holders: [{ split?: unknown; value?: unknown } | undefined, Pointer][] = listOf(indicator.targets).map(
    (target, i) => [target, [...pointer, 'targets', i]],
  );
  holders.push([groupOf(indicator.baseline), [...pointer, 'baseline']]);
  return holders.flatMap(([holder, place]) => {
    const parts = Array.isArray(holder?.split) ? (holder.split as Record<string, unknown>[]) : [];
    const foreign = parts.flatMap((part, i) =>
      dimensions.length === 0
        ? []
        : Object.keys(part)
            .filter((key) => key !== 'value' && !dimensions.includes(key))
            .map((key) =>
              structureProblem(
                [...place, 'split', i, key],
                `${name()} is split by ${shownValue(key)}, which its disaggregation does not name.`,
                `Add ${shownValue(key)} to the disaggregation, or split by ${dimensions.slice(0, MOST_NAMED).map(shownValue).join(', ')}.`,
              ),
            ),
    );
    const sum = parts.reduce((total, part) => total + (typeof part.value === 'number' ? part.value : 0), 0);
    const isOver =
      indicator.measure === 'count' &&
      new Set(parts.map((part) => Object.keys(part).join())).size === 1 &&
      typeof holder?.value === 'number' &&
      sum > holder.value;
    return isOver
      ? [
          ...foreign,
          structureProblem(
            [...place, 'split'],
            `The parts of ${name()} add up to ${sum}, more than the whole of ${holder?.value}.`,
            'Correct the parts or the whole.',
          ),
        ]
      : foreign;
  });
}
