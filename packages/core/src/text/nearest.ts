import { distance } from 'fastest-levenshtein';
import { foldWord } from './fold.ts';

/** How many letters a slip may change in a word of this length (1 from 5 letters, 2 from 8). */
function toleratedDistance(length: number): number {
  if (length >= 8) return 2;
  return length >= 5 ? 1 : 0;
}

/** The candidate that `word` was probably meant to be, or undefined where none is close enough to be sure. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return nearestWithin(toleratedDistance(foldWord(word).length), word, candidates);
}

/** `nearest` among a few words that are all that can stand in a place, so that a slip in a short one is one too. */
export function nearestOfFew(word: string, candidates: Iterable<string>): string | undefined {
  const { length } = foldWord(word);
  return nearestWithin(Math.max(toleratedDistance(length), length >= 3 ? 1 : 0), word, candidates);
}

function nearestWithin(tolerated: number, word: string, candidates: Iterable<string>): string | undefined {
  const folded = foldWord(word);
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

/** Nobody misspells a longer word. */
const longestWord = 100;

interface KnownWord {
  readonly letters: string;
  readonly order: number;
}

/**
 * `nearest` among words that are asked about again and again: in their alphabetical order it passes over all that begin
 * otherwise than the one asked about, so that an answer takes no longer for being one of many.
 */
export function nearestAmong(candidates: readonly string[]): (word: string) => string | undefined {
  const known = candidates
    .map((word, order) => ({ letters: foldWord(word), order }))
    .filter(({ letters }) => letters.length <= longestWord)
    .sort(byLetters);
  return (word) => {
    const letters = foldWord(word);
    if (letters.length > longestWord) return undefined;
    for (let slips = 0; slips <= toleratedDistance(letters.length); slips += 1) {
      const first = firstWithin(known, letters, slips);
      if (first !== undefined) return candidates[first];
    }
    return undefined;
  };
}

function byLetters(one: KnownWord, other: KnownWord): number {
  if (one.letters === other.letters) return one.order - other.order;
  return one.letters < other.letters ? -1 : 1;
}

/** Words from one place in the alphabetical order up to another, all of which begin with the same letters. */
interface Alike {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly distances: Distances;
}

/**
 * How far the first letters of the word asked about are from those that words have in common: only as many of them can
 * matter as the words have, or up to `slips` fewer or more.
 */
type Distances = readonly number[];

/** The first of the words that are so many slips away at most. */
function firstWithin(known: readonly KnownWord[], asked: string, slips: number): number | undefined {
  let first: number | undefined;
  const none = Array.from({ length: 2 * slips + 1 }, (_, index) => (index < slips ? slips + 1 : index - slips));
  const open: Alike[] = [{ from: 0, to: known.length, depth: 0, distances: none }];
  for (let alike = open.pop(); alike !== undefined; alike = open.pop()) {
    const { from, to, depth, distances } = alike;
    const ended = known[from];
    const isWhole = ended?.letters.length === depth;
    const far = distances[asked.length - depth + slips] ?? slips + 1;
    if (isWhole && far <= slips) first = Math.min(first ?? ended.order, ended.order);
    for (let start = isWhole ? endOfWord(known, alike) : from; start < to; ) {
      const letter = known[start]?.letters.charCodeAt(depth) ?? 0;
      const end = endOfLetter(known, start, to, depth, letter);
      const further = oneLetterOn(distances, asked, depth, letter, slips);
      if (further.some((each) => each <= slips))
        open.push({ from: start, to: end, depth: depth + 1, distances: further });
      start = end;
    }
  }
  return first;
}

/** Behind the words that have no letter after those they have in common. */
function endOfWord(known: readonly KnownWord[], { from, to, depth }: Alike): number {
  return firstThat(from, to, (index) => (known[index]?.letters.length ?? 0) > depth);
}

/** Behind the words that go on with a letter. */
function endOfLetter(known: readonly KnownWord[], from: number, to: number, depth: number, letter: number): number {
  const goesOn = (index: number): boolean => known[index]?.letters.charCodeAt(depth) === letter;
  return goesOn(to - 1) ? to : firstThat(from, to, (index) => !goesOn(index));
}

/** The first place in a range from which on something is so. */
function firstThat(from: number, to: number, isSo: (index: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function oneLetterOn(before: Distances, asked: string, depth: number, letter: number, slips: number): Distances {
  const after: number[] = [];
  for (let index = 0; index <= 2 * slips; index += 1) {
    const length = depth + 1 + index - slips;
    const isInside = length >= 0 && length <= asked.length;
    const exchanged = (before[index] ?? slips) + (asked.charCodeAt(length - 1) === letter ? 0 : 1);
    const added = (before[index + 1] ?? slips) + 1;
    const left = (after[index - 1] ?? slips) + 1;
    after.push(isInside ? Math.min(length === 0 ? added : exchanged, added, left) : slips + 1);
  }
  return after;
}
