import { resolve } from 'node:path';
import type { Stage } from '../../lint/rule.ts';
import { configurationOf } from '../configuration-path.ts';
import type { Io } from '../io.ts';
import { isInteractive } from '../is-interactive.ts';
import { knowledgeFor } from '../knowledge-for.ts';
import { findingFilter } from '../lint/finding-filter.ts';
import { makeChecker } from '../lint/make-checker.ts';
import { shownPath } from '../read-file.ts';
import { today } from '../reproducible-date.ts';
import { UserError } from '../user-error.ts';

export interface ReviewOptions {
  readonly file: string;
  readonly stage?: Stage;
  readonly rule: readonly string[];
  readonly config?: string;
  readonly color?: boolean;
}

/**
 * `ctip review`: goes through the findings of a design at the terminal.
 *
 * @returns 0 when all were gone through, 130 when the designer left
 * @throws UserError where nobody can be asked, and for a file that cannot be read or written
 */
export async function runReview(options: ReviewOptions, io: Io): Promise<number> {
  const shown = shownPath(io, options.file);
  if (!isInteractive(io))
    throw new UserError('There is no terminal to ask at.', `To see the findings: ctip lint ${shown}`);
  const request = {
    configuration: configurationOf(options.config, io),
    stage: options.stage,
    excerpts: 'shown' as const,
    today: today(io),
  };
  const checker = await makeChecker(request, io);
  findingFilter({ rule: options.rule, category: [] }, checker.settings.rules);
  const { reviewDesign } = await import('../prompts/review-design.ts');
  return reviewDesign({ ...options, path: resolve(io.cwd, options.file) }, checker, await knowledgeFor(io), io);
}
