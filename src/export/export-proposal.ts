import type { Proposal } from './view.ts';

/** The document formats of a proposal. */
export const PROPOSAL_FORMATS = ['docx', 'md'] as const;
export type ProposalFormat = (typeof PROPOSAL_FORMATS)[number];

/**
 * A proposal as a document.
 *
 * @param view what the proposal says: see `proposalView`
 * @returns text for `md`, the bytes of a file for `docx`; the same for the same view on every machine
 */
export async function exportProposal(view: Proposal, format: ProposalFormat): Promise<Uint8Array | string> {
  // Each format loads what it needs when it is asked for: `docx` alone is over a megabyte.
  if (format === 'docx') {
    const { proposalAsDocx } = await import('./formats/docx.ts');
    return proposalAsDocx(view);
  }
  const { proposalAsMarkdown } = await import('./formats/markdown.ts');
  return proposalAsMarkdown(view);
}
