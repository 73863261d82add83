import type { Design, ListActivityType } from '../design/design.generated.ts';
import { listValues } from '../design/fields.ts';
import { patternValues } from '../design/pattern-values.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { Fit } from '../knowledge/types.generated.ts';

/** One reason for or against a type, with what in the mapped patterns it follows from. */
export interface FitReason {
  readonly because: string;
  /** The values of the pattern that it reads, in plain words. */
  readonly found: readonly string[];
  readonly sources: readonly string[];
}

export interface TypeFit {
  readonly type: ListActivityType;
  readonly label: string;
  readonly speaksFor: readonly FitReason[];
  readonly speaksAgainst: readonly FitReason[];
}

const LISTS: Readonly<Record<Fit['when']['field'], string>> = {
  recruitment: 'recruitment-method',
  control: 'control-method',
  enablers: 'enabler',
  form: 'form-of-exploitation',
  perpetrators: 'perpetrator-kind',
  places: 'place-role',
};

/**
 * Which activity types the mapped patterns speak for, and what speaks against them. A recommendation with its reasons,
 * never a choice: types with more reasons for them come first, those without keep the order of the outline.
 */
export function recommendTypes(design: Design, knowledge: Knowledge): readonly TypeFit[] {
  const found = patternValues(design);
  const fits = knowledge.programmeDesign().fit.flatMap((fit) => {
    const values = fit.when.any.filter((value) => found[fit.when.field].has(value));
    const words = values.map((value) => knowledge.label(LISTS[fit.when.field], value));
    return values.length > 0
      ? [{ fit, reason: { because: fit.because, found: words, sources: fit.sources ?? [] } }]
      : [];
  });
  const types = listValues('activity-type') as readonly ListActivityType[];
  return types
    .map((type) => {
      const own = fits.filter(({ fit }) => fit.type === type);
      return {
        type,
        label: knowledge.label('activity-type', type),
        speaksFor: own.filter(({ fit }) => fit.speaks === 'for').map(({ reason }) => reason),
        speaksAgainst: own.filter(({ fit }) => fit.speaks === 'against').map(({ reason }) => reason),
      };
    })
    .sort((a, b) => b.speaksFor.length - a.speaksFor.length);
}
