import type { Problem } from '../yaml/problem.ts';
import type { Design } from './design.generated.ts';
import { linkProblems } from './structure-links.ts';
import { sumProblems } from './structure-sums.ts';
import { valueProblems } from './structure-values.ts';

/**
 * What holds at every stage and a schema cannot say: S4 and S6 to S26 of docs/design-file.md, section 7. Missing
 * things are never structure errors.
 *
 * @param data a design whose types may still be wrong in places; such places are passed over
 */
export function structureProblems(data: object): Problem[] {
  const design = data as Design;
  return [linkProblems, valueProblems, sumProblems].flatMap((check) => check(design));
}
