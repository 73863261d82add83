import { RULE_CRASHED } from '../../lint/engine.ts';
import { jsonReporter } from '../../lint/reporters/json.ts';
import { prettyReporter } from '../../lint/reporters/pretty.ts';
import { NOTHING, type ReportContext, UNREADABLE, withFile } from '../../lint/reporters/report.ts';
import type { Stage } from '../../lint/rule.ts';
import { rulesInForce } from '../../lint/rule-set.ts';
import { RULES } from '../../lint/rules/registry.generated.ts';
import { builtInKnowledge } from '../assets.ts';
import { EXIT } from '../exit-codes.ts';
import { findDesigns } from '../find-designs.ts';
import type { Io } from '../io.ts';
import { checkFile } from '../lint/check-file.ts';
import { sourceInWords } from '../source-in-words.ts';
import { terminal } from '../terminal.ts';

export interface LintCommandOptions {
  readonly paths: readonly string[];
  readonly format: 'pretty' | 'json';
  readonly stage?: Stage;
  readonly color?: boolean;
}

/**
 * `ctip lint`: checks design files and prints the report on stdout. A fault in one file never hides the findings in
 * the others.
 *
 * @returns 0, 1 with errors among the findings, 2 if a file could not be read or a rule failed
 */
export async function runLint(options: LintCommandOptions, io: Io): Promise<number> {
  const knowledge = builtInKnowledge();
  const paths = await findDesigns(io, options.paths);
  const context: ReportContext = {
    ...terminal(io, io.stdout, options),
    version: '',
    sourceText: (key) => sourceInWords(key, knowledge),
    rule: () => {
      throw new Error('not yet');
    },
  };
  const reporter = (options.format === 'json' ? jsonReporter : prettyReporter)(context);
  const lintOptions = {
    rules: rulesInForce(RULES),
    words: (language: string) => knowledge.wordLists(language),
    today: io.now().toISOString().slice(0, 10),
    ...(options.stage ? { stage: options.stage } : {}),
  };
  let summary = NOTHING;
  let hasFailed = false;
  io.stdout.write(reporter.begin());
  for (const path of paths) {
    const report = checkFile(path, lintOptions, io);
    summary = withFile(summary, report);
    hasFailed ||= report.findings.some(({ rule }) => rule === UNREADABLE || rule === RULE_CRASHED);
    io.stdout.write(reporter.file(report));
  }
  io.stdout.write(reporter.end(summary));
  if (hasFailed) return EXIT.failed;
  return summary.errors > 0 ? EXIT.findings : EXIT.ok;
}
