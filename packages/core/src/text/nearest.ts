import { distance } from 'fastest-levenshtein';
import { foldWord } from './fold.ts';

/** How many letters a slip may change in a word of this length (1 from 5 letters, 2 from 8). */
function toleratedDistance(length: number): number {
  if (length >= 8) return 2;
  return length >= 5 ? 1 : 0;
}

/** The candidate that `word` was probably meant to be, or undefined where none is close enough to be sure. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = foldWord(word);
  const tolerated = toleratedDistance(folded.length);
  let best: string | undefined;
  let bestDistance = tolerated + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) >= bestDistance) continue;
    const far = distance(folded, foldWord(candidate));
    if (far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
}
