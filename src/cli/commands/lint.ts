import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import { RULE_CRASHED } from '../../lint/engine.ts';
import { lintFile } from '../../lint/lint-file.ts';
import { jsonReport } from '../../lint/reporters/json.ts';
import { prettyReport } from '../../lint/reporters/pretty.ts';
import { type FileReport, fileFinding, summarise, UNREADABLE } from '../../lint/reporters/report.ts';
import type { Stage } from '../../lint/rule.ts';
import { RULES } from '../../lint/rules/registry.generated.ts';
import { builtInKnowledge } from '../assets.ts';
import { EXIT } from '../exit-codes.ts';
import { findDesigns } from '../find-designs.ts';
import type { Io } from '../io.ts';
import { readTextFile, shownPath } from '../read-file.ts';
import { sourceInWords } from '../source-in-words.ts';
import { terminal } from '../terminal.ts';
import { UserError } from '../user-error.ts';

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
  const files: FileReport[] = [];
  for (const path of await findDesigns(io, options.paths)) files.push(checkFile(path, options.stage, knowledge, io));
  io.stdout.write(
    options.format === 'json'
      ? jsonReport(files)
      : prettyReport(files, {
          ...terminal(io, io.stdout, options),
          sourceText: (key) => sourceInWords(key, knowledge),
        }),
  );
  const rules = files.flatMap((file) => file.findings.map(({ rule }) => rule));
  if (rules.includes(UNREADABLE) || rules.includes(RULE_CRASHED)) return EXIT.failed;
  return summarise(files).errors > 0 ? EXIT.findings : EXIT.ok;
}

function checkFile(path: string, stage: Stage | undefined, knowledge: Knowledge, io: Io): FileReport {
  const shown = shownPath(io, path);
  try {
    const source = readTextFile(io, path);
    const linted = lintFile(source, {
      rules: RULES,
      words: (language) => knowledge.wordLists(language),
      ...(stage ? { stage } : {}),
    });
    // What is no YAML at all could not be read as a design, whatever the linter would say of it.
    const findings = linted.file.isReadable
      ? linted.findings
      : linted.findings.map((finding) => ({ ...finding, rule: UNREADABLE }));
    return { path: shown, source, stage: linted.stage, findings };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      path: shown,
      source: '',
      stage: undefined,
      findings: [fileFinding(UNREADABLE, error.message, error.hint)],
    };
  }
}
