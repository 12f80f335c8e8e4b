import { diffArrays } from 'diff/lib/diff/array.js';

/** A piece of a text: words that both texts have, or that only this one has. */
export interface TextPiece {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Two texts, each in pieces. */
export interface ChangedWords {
  readonly old: readonly TextPiece[];
  readonly new: readonly TextPiece[];
}

/** Texts that differ in more places than these are nothing alike, and are told as a whole. */
const mostDifferences = 400;

/** Which words of two texts differ. */
export function changedWords(old: string, next: string): ChangedWords {
  const runs = diffArrays(tokens(old), tokens(next), { maxEditLength: mostDifferences });
  if (runs === undefined) return { old: [{ text: old, isChanged: true }], new: [{ text: next, isChanged: true }] };
  const side = (isOther: (run: Run) => boolean): readonly TextPiece[] =>
    runs
      .filter((run) => !isOther(run))
      .map(({ value, added, removed }) => ({ text: value.join(''), isChanged: added || removed }));
  return { old: side(({ added }) => added), new: side(({ removed }) => removed) };
}

/** Words that both texts have, or one of them. */
interface Run {
  readonly value: readonly string[];
  readonly added: boolean;
  readonly removed: boolean;
}

/** Words, spaces, and each other sign by itself. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}
