import { addressOf } from '../../design/address.ts';
import type { LintOptions } from '../../lint/engine.ts';
import { type LintedFile, lintFile } from '../../lint/lint-file.ts';
import { type FileReport, fileFinding, type RelatedPlace, UNREADABLE } from '../../lint/reporters/report.ts';
import type { Io } from '../io.ts';
import { readTextFile, shownPath } from '../read-file.ts';
import { UserError } from '../user-error.ts';

/** Checks one design file on disk. What cannot be read is a finding, so that the others are still reported. */
export function checkFile(path: string, options: LintOptions, io: Io): FileReport {
  const shown = shownPath(io, path);
  let source: string;
  try {
    source = readTextFile(io, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { path: shown, stage: undefined, findings: [fileFinding(UNREADABLE, error.message, error.hint)] };
  }
  return checkText(shown, source, options);
}

/** Checks the text of a design that is called so. */
export function checkText(path: string, source: string, options: LintOptions): FileReport {
  const linted = lintFile(source, options);
  const { file, stage } = linted;
  const findings = linted.findings.map((finding) => ({
    ...finding,
    // What is no YAML at all could not be read as a design, whatever the linter would say of it.
    rule: file.isReadable ? finding.rule : UNREADABLE,
    known: false,
    related: relatedPlaces(linted, finding.related),
  }));
  return { path, stage, findings };
}

function relatedPlaces({ file }: LintedFile, pointers: LintedFile['findings'][number]['related']): RelatedPlace[] {
  return pointers.map((pointer) => {
    const { line, column } = file.locate(pointer);
    return { element: file.data ? addressOf(file.data, pointer) : '', line, column };
  });
}
