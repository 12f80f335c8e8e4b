import { distance } from 'fastest-levenshtein';
import { firstThat } from './first-that.ts';
import { foldWord } from './fold.ts';
import { lazily } from './lazily.ts';

/** How many letters a slip may change in a word of this length (1 from 5 letters, 2 from 8). */
function toleratedDistance(length: number): number {
  if (length >= 8) return 2;
  return length >= 5 ? 1 : 0;
}

/** The candidate that `word` was probably meant to be, or undefined where none is close enough to be sure. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const asked = foldWord(word);
  return closestOf(asked, [...candidates], toleratedDistance(asked.length));
}

/** `nearest` among a few words that are all that can stand in a place, so that a slip in a short one is told too. */
export function nearestOfFew(word: string, candidates: Iterable<string>): string | undefined {
  const asked = foldWord(word);
  return closestOf(asked, [...candidates], Math.max(toleratedDistance(asked.length), asked.length >= 3 ? 1 : 0));
}

function closestOf(asked: string, candidates: readonly string[], tolerated: number): string | undefined {
  const best = closest(asked, candidates.map(foldWord), tolerated);
  return best === undefined ? undefined : candidates[best];
}

/** Which of the words is the fewest slips away, of several the first; undefined where it takes too many. */
function closest(
  asked: string,
  words: readonly string[],
  tolerated = toleratedDistance(asked.length),
): number | undefined {
  let best: number | undefined;
  let bestDistance = tolerated + 1;
  for (const [index, word] of words.entries()) {
    if (bestDistance === 0 || Math.abs(word.length - asked.length) >= bestDistance) continue;
    const far = distance(asked, word);
    if (far >= bestDistance) continue;
    best = index;
    bestDistance = far;
  }
  return best;
}

/** Nobody misspells a longer word. */
const longestWord = 100;

interface KnownWord {
  readonly letters: string;
  readonly order: number;
}

/** So few words are looked at one by one in less time than it takes to find out which of them need not be. */
const fewWords = 60;

/**
 * `nearest` among words that are asked about again and again: of many, in their alphabetical order, it passes over all that
 * begin otherwise than the one asked about, so that an answer takes no longer for being one of many.
 */
export function nearestAmong(candidates: readonly string[]): (word: string) => string | undefined {
  const folded = lazily(() => candidates.map(foldWord));
  const known = lazily(() =>
    folded()
      .map((letters, order) => ({ letters, order }))
      .filter(({ letters: { length } }) => length <= longestWord)
      .sort(byLetters),
  );
  return (word) => {
    const letters = foldWord(word);
    if (letters.length > longestWord) return undefined;
    if (candidates.length <= fewWords) return at(candidates, closest(letters, folded()));
    for (let slips = 0; slips <= toleratedDistance(letters.length); slips += 1) {
      const first = firstWithin(known(), letters, slips);
      if (first !== undefined) return candidates[first];
    }
    return undefined;
  };
}

function at(candidates: readonly string[], index: number | undefined): string | undefined {
  return index === undefined ? undefined : candidates[index];
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
    const { from, depth, distances } = alike;
    const ended = known[from];
    const isWhole = ended?.letters.length === depth;
    const far = distances[asked.length - depth + slips] ?? slips + 1;
    if (isWhole && far <= slips) first = Math.min(first ?? ended.order, ended.order);
    const longer = isWhole ? { ...alike, from: endOfWord(known, alike) } : alike;
    const isExact = distances.every((each) => each >= slips);
    for (const { letter, ...range } of isExact
      ? lettersThatMatch(known, longer, asked, slips)
      : allLetters(known, longer)) {
      const further = oneLetterOn(distances, asked, depth, letter, slips);
      if (further.some((each) => each <= slips)) open.push({ ...range, depth: depth + 1, distances: further });
    }
  }
  return first;
}

/** Behind the words that have no letter after those they have in common. */
function endOfWord(known: readonly KnownWord[], { from, to, depth }: Alike): number {
  return firstThat(from, to, (index) => (known[index]?.letters.length ?? 0) > depth);
}

/** Words that go on with the same letter. */
interface NextLetter {
  readonly letter: number;
  readonly from: number;
  readonly to: number;
}

function* allLetters(known: readonly KnownWord[], { from, to, depth }: Alike): Generator<NextLetter> {
  for (let start = from; start < to; ) {
    const letter = letterAt(known, start, depth);
    const end = letterAt(known, to - 1, depth) === letter ? to : behindLetter(known, start, to, depth, letter);
    yield { letter, from: start, to: end };
    start = end;
  }
}

/** Where no further slip can be, only the letters that the word asked about has near there lead on. */
function* lettersThatMatch(
  known: readonly KnownWord[],
  { from, to, depth }: Alike,
  asked: string,
  slips: number,
): Generator<NextLetter> {
  const letters = new Set<number>();
  for (let at = Math.max(0, depth - slips); at <= depth + slips && at < asked.length; at += 1) {
    letters.add(asked.charCodeAt(at));
  }
  for (const letter of letters) {
    const start = firstThat(from, to, (index) => letterAt(known, index, depth) >= letter);
    if (start < to && letterAt(known, start, depth) === letter) {
      yield { letter, from: start, to: behindLetter(known, start, to, depth, letter) };
    }
  }
}

function letterAt(known: readonly KnownWord[], index: number, depth: number): number {
  return known[index]?.letters.charCodeAt(depth) ?? 0;
}

function behindLetter(known: readonly KnownWord[], from: number, to: number, depth: number, letter: number): number {
  return firstThat(from, to, (index) => letterAt(known, index, depth) > letter);
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
