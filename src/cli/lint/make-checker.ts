import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import { type LintOptions, RULE_CRASHED } from '../../lint/engine.ts';
import { type FileReport, fileFinding } from '../../lint/reporters/report.ts';
import { builtInKnowledge } from '../assets.ts';
import type { Io } from '../io.ts';
import { shownPath } from '../read-file.ts';
import { checkFile } from './check-file.ts';
import type { CheckRequest } from './check-request.ts';
import { defaultSettings, type LintSettings } from './lint-settings.ts';

/** Checks designs as they were asked to be. */
export interface Checker {
  readonly settings: LintSettings;
  readonly knowledge: Knowledge;
  /** How a design is checked. @param path absolute */
  optionsFor(path: string): LintOptions;
  /** Checks a file; a fault of the program in it is a finding, so that the other files are still reported. */
  check(path: string): FileReport;
}

/** @throws UserError for what is wrong in the configuration */
export async function makeChecker(request: CheckRequest, io: Io): Promise<Checker> {
  const knowledge = builtInKnowledge();
  const settings = await settingsFor(request.configuration, io);
  const optionsFor = (path: string): LintOptions => {
    const stage = request.stage ?? settings.stageFor(path);
    return {
      rules: settings.rulesFor(path),
      words: (language) => knowledge.wordLists(language),
      today: request.today,
      excerpts: request.excerpts,
      ...(stage ? { stage } : {}),
    };
  };
  return {
    settings,
    knowledge,
    optionsFor,
    check(path) {
      try {
        return checkFile(path, optionsFor(path), io);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const finding = fileFinding(
          RULE_CRASHED,
          `The file could not be checked: ${message}`,
          'This is a fault of ctip, not of your design; please report it.',
        );
        return { path: shownPath(io, path), stage: undefined, findings: [finding] };
      }
    },
  };
}

/** What reads configurations is loaded only where there is one. */
export async function settingsFor(configuration: string | undefined, io: Io): Promise<LintSettings> {
  if (configuration === undefined) return defaultSettings();
  const { readLintSettings } = await import('./read-lint-settings.ts');
  return readLintSettings(configuration, io);
}
