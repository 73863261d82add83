import type { Paper } from './paper.ts';

/** The formats in which a paper can be written. */
export const PAPER_FORMATS = ['docx', 'md'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/**
 * A paper as a document.
 *
 * @returns text for `md`, the bytes of a file for `docx`; the same for the same paper on every machine
 */
export async function writePaper(paper: Paper, format: PaperFormat): Promise<Uint8Array | string> {
  // Each format loads what it needs when it is asked for: `docx` alone is over a megabyte.
  if (format === 'docx') {
    const { paperAsDocx } = await import('./formats/docx.ts');
    return paperAsDocx(paper);
  }
  const { paperAsMarkdown } = await import('./formats/markdown.ts');
  return paperAsMarkdown(paper);
}
