import { didYouMean } from '../text/did-you-mean.ts';
import { COUNTRY_NAMES } from '../text/english-country.ts';
import { BEARING_FIELDS } from './bearing-fields.ts';
import type { ItemProblem } from './check-additions.ts';
import type { Knowledge } from './open-knowledge.ts';
import type { OwnItem } from './read-additions.ts';

/** Values that no design and no search can ever meet: conditions of a lesson, countries of a source. */
export function ownValueProblems(item: OwnItem, builtIn: Knowledge): ItemProblem[] {
  if (item.kind === 'source') return countryProblems(item);
  return item.kind === 'lesson' ? bearingProblems(item, builtIn) : [];
}

function bearingProblems({ value, at }: OwnItem & { kind: 'lesson' }, builtIn: Knowledge): ItemProblem[] {
  return (value.bears_when ?? []).flatMap(({ field, any }, condition) => {
    const [, list] = BEARING_FIELDS[field];
    const values = list === undefined ? ['yes'] : builtIn.list(list)?.values.map((entry) => entry.value);
    return any.flatMap((named, index): ItemProblem[] =>
      values === undefined || values.includes(named)
        ? []
        : [
            {
              at: [...at, 'bears_when', condition, 'any', index],
              message: `"${named}" is no value of ${field}.${didYouMean(named, values)}`,
              help:
                list === undefined
                  ? 'Write `any: [yes]`, or leave this condition out.'
                  : `Name a value of the list ${list} (docs/design-file.md, section 12), or leave it out.`,
            },
          ],
    );
  });
}

function countryProblems({ value, at }: OwnItem & { kind: 'source' }): ItemProblem[] {
  const names = [...COUNTRY_NAMES.values()];
  return (value.countries ?? []).flatMap((country, index): ItemProblem[] => {
    if (names.includes(country)) return [];
    const byCode = COUNTRY_NAMES.get(country.toUpperCase());
    return [
      {
        at: [...at, 'countries', index],
        message: `"${country}" is no country that ctip knows.${
          byCode === undefined ? didYouMean(country, names) : ` Did you mean "${byCode}"?`
        }`,
        help: 'Write its English name, such as Nepal, or leave it out and name the region only.',
      },
    ];
  });
}
