import { dirname, resolve } from 'node:path';
import type { PlacedProblem } from '../../knowledge/placed-problem.ts';
import type { PlacedRule, ReadRuleFile } from '../../lint/house-rules/read-rule-file.ts';
import { tryExamples } from '../../lint/house-rules/try-examples.ts';
import { terminalText } from '../../text/terminal-text.ts';
import { readConfigurationChain } from '../configuration-chain.ts';
import { configurationOf } from '../configuration-path.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { houseRuleFiles } from '../lint/read-lint-settings.ts';
import { readHouseRuleFile, withoutTakenIds } from '../read-house-rules.ts';
import { terminal } from '../terminal.ts';
import { UserError } from '../user-error.ts';

export interface RulesTestOptions {
  /** Files with house rules; none: those that the configuration names. */
  readonly files: readonly string[];
  readonly config?: string | false;
  readonly color?: boolean;
}

/**
 * `ctip rules test`: runs the examples of house rules. For each rule it says whether the failing example fails and the
 * passing one passes, and where not, at which place of the file.
 *
 * @returns 0, 1 if an example does not do what it should, 2 if something in a file is wrong so that not all rules were run
 * @throws UserError if there is no file to test
 */
export async function runRulesTest(options: RulesTestOptions, io: Io): Promise<number> {
  const { chalk } = terminal(io, io.stdout, options);
  const counts = { ok: 0, failed: 0 };
  const broken: string[] = [];
  const read = pathsOf(options, io).flatMap((path): ReadRuleFile[] => {
    try {
      return [readHouseRuleFile(path, io)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      broken.push(`${error.message}\n  ${error.hint}\n`);
      return [];
    }
  });
  for (const file of withoutTakenIds(read)) {
    broken.push(...file.problems.map(problemText));
    for (const placed of file.rules) {
      const faults = faultsOf(placed, file);
      counts[faults.length === 0 ? 'ok' : 'failed'] += 1;
      const mark = faults.length === 0 ? chalk.green('ok    ') : chalk.red.bold('failed');
      const lines = faults.map((fault) => terminalText(problemText(fault), true).replace(/^(?=.)/gm, '        '));
      io.stdout.write(`${mark}  ${placed.rule.id}\n${lines.join('')}`);
    }
  }
  const all = counts.ok + counts.failed;
  io.stdout.write(`${all === 0 ? '' : '\n'}${all} ${all === 1 ? 'rule' : 'rules'} tested, ${counts.failed} failed.\n`);
  if (broken.length > 0) {
    io.stderr.write(
      terminalText(`ctip: rules with something wrong in them were not tested.\n${broken.join('')}`, true),
    );
    return EXIT.failed;
  }
  return counts.failed > 0 ? EXIT.findings : EXIT.ok;
}

function pathsOf({ files, config }: RulesTestOptions, io: Io): readonly string[] {
  if (files.length > 0) return [...new Set(files.map((file) => resolve(io.cwd, file)))];
  const configuration = configurationOf(config, io);
  const named =
    configuration === undefined
      ? []
      : houseRuleFiles(readConfigurationChain(configuration, io), dirname(configuration));
  if (named.length > 0) return named;
  throw new UserError(
    configuration === undefined ? 'No file with house rules is named.' : 'The configuration names no house rules.',
    'Name a file, as in `ctip rules test house-rules.yaml`, or list it under `house_rules` in ctip.config.yaml.',
  );
}

const faultsOf = (placed: PlacedRule, { path, locate }: ReadRuleFile): PlacedProblem[] =>
  tryExamples(placed).map(({ at, part, message, help }) => {
    const { line, column } = locate(at, part);
    return { path, line, column, message, help };
  });

const problemText = ({ path, line, column, message, help }: PlacedProblem): string =>
  `${path}:${line}:${column}: ${message}\n  ${help}\n`;
