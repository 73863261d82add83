import type { Pointer } from '../yaml/pointer.ts';
import { type Problem, structureProblem } from '../yaml/problem.ts';
import { shownValue } from '../yaml/shown-value.ts';
import type { Design } from './design.generated.ts';
import { outcomesOf, outputsOf } from './elements.ts';
import { shownPlace } from './known-place.ts';
import { groupOf, listOf, numberOf, textOf } from './values.ts';

/** Shares that sum to 100, money that adds up, and the form of the IATI identifier: S13, S14, S21. */
export function sumProblems(design: Design): Problem[] {
  return [...shares(design), ...money(design), ...iatiIdentifier(design)];
}

function shares(design: Design): Problem[] {
  const programme = groupOf(design.programme);
  const dac = listOf(groupOf(programme?.codes)?.dac).map((entry) => entry.percent);
  const countries = listOf(groupOf(programme?.iati)?.country_percent).map((entry) => entry.percent);
  const lists: [string, readonly unknown[], Pointer][] = [
    ['The shares of the DAC codes', dac, ['programme', 'codes', 'dac']],
    ['The shares of the countries', countries, ['programme', 'iati', 'country_percent']],
    ...outcomesOf(design).map((outcome): [string, readonly unknown[], Pointer] => [
      `The weights of the outputs of ${shownPlace(outcome.pointer, design)}`,
      outputsOf(outcome).map(({ value }) => value.weight_percent),
      [...outcome.pointer, 'outputs'],
    ]),
  ];
  return lists.flatMap(([name, values, pointer]) => {
    const given = values.map(numberOf).filter((value) => value !== undefined);
    const sum = given.reduce((total, value) => total + value, 0);
    const isComplete = given.length > 0 && given.length === values.length;
    return isComplete && Math.abs(sum - 100) > 0.5
      ? [structureProblem(pointer, `${name} add up to ${sum}, not to 100.`, 'Correct the shares.')]
      : [];
  });
}

function money(design: Design): Problem[] {
  const programme = groupOf(design.programme);
  const budget = groupOf(programme?.budget);
  if (!programme || !budget) return [];
  const lines = listOf(budget.lines);
  const ofKind = (kind: string) => lines.filter((line) => line.kind === kind).map((line) => line.amount);
  const total = numberOf(budget.total);
  const sums: [string, readonly unknown[], string, unknown, Pointer][] = [
    ['The budget lines', lines.map((line) => line.amount), 'the total', total, ['programme', 'budget', 'lines']],
    [
      'The yearly amounts',
      listOf(budget.by_year).map((entry) => entry.amount),
      'the total',
      total,
      ['programme', 'budget', 'by_year'],
    ],
    [
      'The budget lines for evaluation',
      ofKind('evaluation'),
      'the amount set aside for evaluation',
      budget.evaluation,
      ['programme', 'budget', 'evaluation'],
    ],
    [
      'The budget lines for monitoring',
      ofKind('monitoring'),
      'the amount set aside for monitoring',
      budget.monitoring,
      ['programme', 'budget', 'monitoring'],
    ],
    [
      'The amounts of the donors',
      listOf(programme.donors).map((donor) => donor.amount),
      'the total',
      total,
      ['programme', 'donors'],
    ],
  ];
  return sums.flatMap(([name, values, wholeName, whole, pointer]) => {
    const amounts = values.map(numberOf);
    const target = numberOf(whole);
    if (amounts.length === 0 || amounts.includes(undefined) || target === undefined) return [];
    const sum = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
    return Math.abs(sum - target) >= 1
      ? [
          structureProblem(
            pointer,
            `${name} add up to ${sum}, and ${wholeName} is ${target}.`,
            'Correct the amounts, so that readers find the same sums.',
          ),
        ]
      : [];
  });
}

function iatiIdentifier(design: Design): Problem[] {
  const programme = groupOf(design.programme);
  const identifier = textOf(groupOf(programme?.iati)?.identifier);
  const organisation = textOf(groupOf(programme?.organisation)?.ref);
  if (!identifier) return [];
  const pointer = ['programme', 'iati', 'identifier'];
  if (/[/&|?]/.test(identifier))
    return [
      structureProblem(
        pointer,
        'The IATI identifier holds one of the signs / & | ?.',
        'Use letters, digits and hyphens only.',
      ),
    ];
  if (organisation && !(identifier.startsWith(`${organisation}-`) && identifier.length > organisation.length + 1)) {
    return [
      structureProblem(
        pointer,
        `The IATI identifier does not begin with the organisation's own, ${shownValue(organisation)}, and a hyphen.`,
        `Write it as ${shownValue(`${organisation}-`)} followed by your number of the programme.`,
      ),
    ];
  }
  return [];
}
