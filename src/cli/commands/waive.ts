import { resolve } from 'node:path';
import { readDate } from '../../design/dates.ts';
import type { Waiver } from '../../design/design.generated.ts';
import { isPlaceholder, listOf } from '../../design/values.ts';
import { lintDesign } from '../../lint/engine.ts';
import type { Finding } from '../../lint/finding.ts';
import { covers } from '../../lint/waivers.ts';
import { nearest } from '../../text/nearest.ts';
import { configurationOf } from '../configuration-path.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { makeChecker } from '../lint/make-checker.ts';
import { unknownRule } from '../lint/rule-settings.ts';
import { DesignKeeper } from '../prompts/design-keeper.ts';
import { today } from '../reproducible-date.ts';
import { UserError } from '../user-error.ts';

export interface WaiveOptions {
  readonly file: string;
  readonly rule: string;
  /** An address such as `OC2-I3.baseline`. */
  readonly where: string;
  readonly reason: string;
  readonly acceptedBy: string;
  readonly until: string;
}

/**
 * `ctip waive`: writes into the design that a finding is accepted. A waiver of the same rule at the same place is brought up
 * to date.
 *
 * @throws UserError if the design holds no such finding, if the reason, the role or the date is none, or if the file cannot be
 *   written
 */
export async function runWaive(options: WaiveOptions, io: Io): Promise<number> {
  const path = resolve(io.cwd, options.file);
  const checker = await makeChecker(
    { configuration: configurationOf(undefined, io), stage: undefined, excerpts: 'shown', today: today(io) },
    io,
  );
  const { rules } = checker.settings;
  if (!rules.some(({ id }) => id === options.rule)) throw new UserError(...unknownRule(options.rule, rules));
  const waiver = waiverOf(options, today(io));
  const keeper = await DesignKeeper.open(io, path);
  if (keeper.isNew) throw new UserError(`There is no file ${keeper.shown}.`, 'Check the name and the folder.');
  const { design } = keeper;
  const findings = lintDesign(design, checker.optionsFor(path)).filter(({ rule }) => rule === waiver.rule);
  if (!findings.some(({ rule, pointer }) => covers(design, waiver, rule, pointer)))
    throw noSuchFinding(waiver, findings, keeper.shown);
  const list = listOf(design.waivers);
  const standing = list.findIndex(({ rule, where }) => rule === waiver.rule && where === waiver.where);
  await keeper.save([{ pointer: ['waivers', standing < 0 ? list.length : standing], value: waiver }]);
  io.stderr.write(
    `${keeper.shown}: ${waiver.rule} is accepted at ${waiver.where} until ${String(waiver.until)}. Documents will show it with its reason.\n`,
  );
  return EXIT.ok;
}

function waiverOf({ rule, where, reason, acceptedBy, until }: WaiveOptions, day: string): Waiver {
  for (const [name, text] of [
    ['--reason', reason],
    ['--accepted-by', acceptedBy],
  ] as const) {
    if (isPlaceholder(text))
      throw new UserError(`${name} says nothing.`, 'Whoever reads the waiver was not in the room.');
  }
  const end = readDate(until)?.last;
  const now = readDate(day)?.first;
  if (!end) throw new UserError(`"${until}" is no date.`, 'Write it as 2027, 2027-04 or 2027-04-30.');
  if (now && end.time < now.time)
    throw new UserError(`${until} has passed.`, 'A waiver holds until a day that is still to come.');
  return { rule, where, reason: reason.trim(), accepted_by: acceptedBy.trim(), until };
}

function noSuchFinding({ rule, where }: Waiver, findings: readonly Finding[], shown: string): UserError {
  const places = [...new Set(findings.map(({ element }) => element))];
  if (places.length === 0)
    return new UserError(
      `${shown} has no finding of ${rule}.`,
      'A waiver accepts what `ctip lint` reports at the stage of the design; there is nothing to accept.',
    );
  const [near] = nearest(where, places, 1);
  return new UserError(
    `${rule} reports nothing at "${where}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    `It reports at ${places.join(', ')}.`,
  );
}
