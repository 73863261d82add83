import type { MakeReporter } from './report.ts';

/**
 * The formats of the report, each loaded when it is asked for: the report in the terminal must not wait for the others.
 * What each is for: docs/reports.md.
 */
export const REPORTERS = {
  pretty: async (): Promise<MakeReporter> => (await import('./pretty.ts')).prettyReporter,
  compact: async (): Promise<MakeReporter> => (await import('./compact.ts')).compactReporter,
  json: async (): Promise<MakeReporter> => (await import('./json.ts')).jsonReporter,
  sarif: async (): Promise<MakeReporter> => (await import('./sarif.ts')).sarifReporter,
  junit: async (): Promise<MakeReporter> => (await import('./junit.ts')).junitReporter,
  github: async (): Promise<MakeReporter> => (await import('./github.ts')).githubReporter,
  markdown: async (): Promise<MakeReporter> => (await import('./markdown.ts')).markdownReporter,
  html: async (): Promise<MakeReporter> => (await import('./html.ts')).htmlReporter,
} as const satisfies Readonly<Record<string, () => Promise<MakeReporter>>>;

export type FormatName = keyof typeof REPORTERS;

/** The names of the formats, in the order in which help lists them. */
export const FORMATS = Object.keys(REPORTERS) as readonly FormatName[];
