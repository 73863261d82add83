import type { Design } from '../design/design.generated.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import { type LocatedFinding, lintFile } from '../lint/lint-file.ts';
import { rulesInForce } from '../lint/rule-set.ts';
import { RULES } from '../lint/rules/registry.generated.ts';
import { terminalText } from '../text/terminal-text.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { readTextFile, shownPath } from './read-file.ts';

/** A design whose form is sound, with what the linter finds in it; or the exit code where it is not. */
export type SoundDesign =
  | { readonly data: Design; readonly findings: readonly LocatedFinding[] }
  | { readonly data: undefined; readonly code: number };

/**
 * Reads a design to make something of it. What is wrong with its form is said on stderr, with its place.
 *
 * @param purpose what a broken design keeps from being made: "a document can be made"
 * @throws UserError if the file cannot be read
 */
export function readSoundDesign(path: string, purpose: string, knowledge: Knowledge, io: Io): SoundDesign {
  const source = readTextFile(io, path);
  const { file, findings } = lintFile(source, {
    rules: rulesInForce(RULES),
    words: (language) => knowledge.wordLists(language),
  });
  if (file.data) return { data: file.data, findings };
  const shown = shownPath(io, path);
  const first = findings.find((finding) => finding.severity === 'error');
  const place = first ? `:${first.line}:${first.column}` : '';
  io.stderr.write(`ctip: ${shown}${place}: ${terminalText(first?.message ?? 'The design cannot be read.')}\n`);
  io.stderr.write(
    `${terminalText(first?.help ?? '')}\n\`ctip lint ${shown}\` names everything that has to be mended before ${purpose}.\n`,
  );
  return { data: undefined, code: file.isReadable ? EXIT.findings : EXIT.failed };
}
