import type { Knowledge } from '../knowledge/open-knowledge.ts';
import { builtInKnowledge } from './assets.ts';
import { findConfiguration } from './configuration-path.ts';
import type { Io } from './io.ts';

/**
 * The knowledge that holds in the working folder: the built-in one, with what an organisation added to it in the folders
 * that its configuration names. Problems in its files are said on stderr and keep nothing else from being used.
 *
 * @throws UserError for what is wrong in the configuration itself
 */
export async function knowledgeFor(io: Io): Promise<Knowledge> {
  const configuration = findConfiguration(io.cwd);
  if (configuration === undefined) return builtInKnowledge();
  // What reads and checks such files is loaded only where there are any.
  const { readOwnKnowledge } = await import('./read-own-knowledge.ts');
  return readOwnKnowledge(configuration, io);
}
