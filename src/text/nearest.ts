import { distance } from 'fastest-levenshtein';

/**
 * The known words nearest to a word that somebody mistyped, best first.
 *
 * Near means an edit distance of at most 2, or a third of the word's length (docs/design-file.md, S3).
 *
 * @param most how many at the most
 */
export function nearest(word: string, known: readonly string[], most = 2): string[] {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const wanted = word.toLowerCase().replaceAll('_', '-');
  return known
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase().replaceAll('_', '-')) }))
    .filter(({ candidate, far }) => far <= limit && far < candidate.length)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
