import { resolve } from 'node:path';
import type { Waiver } from '../../design/design.generated.ts';
import { listOf } from '../../design/values.ts';
import { lintDesign } from '../../lint/engine.ts';
import type { Finding } from '../../lint/finding.ts';
import type { Rule, Stage } from '../../lint/rule.ts';
import { endFault, oneLine, reasonFault, roleFault, shortestReason } from '../../lint/waiver-faults.ts';
import { covers } from '../../lint/waivers.ts';
import { nearest } from '../../text/nearest.ts';
import { configurationOf } from '../configuration-path.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { makeChecker } from '../lint/make-checker.ts';
import { FORM_RULES, unknownRule } from '../lint/rule-settings.ts';
import { DesignKeeper } from '../prompts/design-keeper.ts';
import { today } from '../reproducible-date.ts';
import { UserError } from '../user-error.ts';
import { checkWritable } from '../write-new-file.ts';

export interface WaiveOptions {
  readonly file: string;
  readonly rule: string;
  /** An address such as `OC2-I3.baseline`. */
  readonly where: string;
  readonly reason: string;
  readonly acceptedBy: string;
  readonly until: string;
  /** The stage at which the finding is reported; absent: that of the design. */
  readonly stage?: Stage;
  /** A configuration, `false` for none, or absent for the nearest. */
  readonly config?: string | false;
}

/**
 * `ctip waive`: writes into the design that a finding is accepted. A waiver of the same rule at the same place is brought up
 * to date.
 *
 * @throws UserError if the design holds no such finding, if another waiver accepts it already, if the reason, the role or the
 *   date is none, or if the file cannot be written
 */
export async function runWaive(options: WaiveOptions, io: Io): Promise<number> {
  const path = resolve(io.cwd, options.file);
  const day = today(io);
  const configuration = configurationOf(options.config, io);
  const checker = await makeChecker({ configuration, stage: options.stage, excerpts: 'shown', today: day }, io);
  checkRule(options.rule, checker.settings.rules);
  const lintOptions = checker.optionsFor(path);
  const waiver = waiverOf(options, shortestReason(lintOptions.rules), day);
  const keeper = await DesignKeeper.open(io, path);
  if (keeper.isNew) throw new UserError(`There is no file ${keeper.shown}.`, 'Check the name and the folder.');
  const { design } = keeper;
  const findings = lintDesign(design, lintOptions).filter(({ rule }) => rule === waiver.rule);
  const meant = findings.filter(({ rule, pointer }) => covers(design, waiver, rule, pointer));
  if (meant.length === 0) throw noSuchFinding(waiver, findings, keeper.shown);
  const list = listOf(design.waivers);
  const standing = list.findIndex(({ rule, where }) => rule === waiver.rule && where === waiver.where);
  if (standing < 0 && meant.every(({ waived }) => waived)) {
    const places = list.filter((other) => meant.some(({ rule, pointer }) => covers(design, other, rule, pointer)));
    throw new UserError(
      `${waiver.rule} at ${waiver.where} is accepted already.`,
      `To bring that waiver up to date, name its place: ${places.map(({ where }) => where).join(', ')}.`,
    );
  }
  // A rename would replace a file that is protected against writing.
  await checkWritable(path, keeper.shown);
  await keeper.save([{ pointer: ['waivers', standing < 0 ? list.length : standing], value: waiver }]);
  io.stderr.write(
    `${keeper.shown}: ${waiver.rule} is accepted at ${waiver.where} until ${String(waiver.until)}. Documents will show it with its reason.\n`,
  );
  return EXIT.ok;
}

function checkRule(id: string, rules: readonly Rule[]): void {
  if (FORM_RULES.some((form) => form === id))
    throw new UserError(
      `What ${id} reports is wrong with the form of the file and cannot be accepted.`,
      'Mend that place: what is broken in its form can be neither checked in full nor exported.',
    );
  if (!rules.some((rule) => rule.id === id)) throw new UserError(...unknownRule(id, rules));
}

function waiverOf(
  { rule, where, reason, acceptedBy, until: given }: WaiveOptions,
  shortest: number,
  day: string,
): Waiver {
  const until = given.trim();
  const fault =
    reasonFault('--reason', reason, shortest) ?? roleFault('--accepted-by', acceptedBy) ?? endFault(until, day);
  if (fault) throw new UserError(fault.message, fault.help);
  return { rule, where, reason: oneLine(reason), accepted_by: oneLine(acceptedBy), until };
}

function noSuchFinding({ rule, where }: Waiver, findings: readonly Finding[], shown: string): UserError {
  const places = [...new Set(findings.map(({ element }) => element))];
  if (places.length === 0)
    return new UserError(
      `${shown} has no finding of ${rule}.`,
      'A waiver accepts what `ctip lint` reports; with --stage it is asked as for that stage.',
    );
  const [near] = nearest(where, places, 1);
  return new UserError(
    `${rule} reports nothing at "${where}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    `It reports at ${places.join(', ')}.`,
  );
}
