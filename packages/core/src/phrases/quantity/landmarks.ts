import { foldWord } from '../../text/fold.ts';
import type { FigureToken } from './figure-tokens.ts';
import { directionOf, multiplierOf } from './figure-words.ts';

/**
 * What a reader of figures asks about the tokens around each of them, found in one pass, so that many figures in one text
 * do not look through the same tokens again and again. Each list is by token; -1 where there is none.
 */
export interface Landmarks {
  /** The nearest word before. */
  readonly wordBefore: readonly number[];
  /** The nearest «количество», «число» before. */
  readonly countedBefore: readonly number[];
  /** The nearest word before that speaks of growth or decline. */
  readonly directionBefore: readonly number[];
  /** The nearest token behind that cannot stand in a list of numbers («1, 5 и 9»). */
  readonly afterList: readonly number[];
  /** The last token that is no mark. */
  readonly lastWritten: number;
}

export function landmarksOf(tokens: readonly FigureToken[]): Landmarks {
  return {
    wordBefore: nearestBefore(tokens, (token) => token.kind === 'word'),
    countedBefore: nearestBefore(tokens, (token) => token.kind === 'word' && isCounted(token.word)),
    directionBefore: nearestBefore(tokens, (token) => token.kind === 'word' && directionOf(token.word) !== undefined),
    afterList: nearestBehind(tokens, (token) => !standsInList(token)),
    lastWritten: tokens.findLastIndex((token) => token.kind !== 'mark'),
  };
}

function nearestBefore(tokens: readonly FigureToken[], is: (token: FigureToken) => boolean): readonly number[] {
  let last = -1;
  return tokens.map((token, index) => {
    const before = last;
    if (is(token)) last = index;
    return before;
  });
}

function nearestBehind(tokens: readonly FigureToken[], is: (token: FigureToken) => boolean): readonly number[] {
  const count = tokens.length;
  return nearestBefore(tokens.toReversed(), is)
    .map((index) => (index < 0 ? -1 : count - 1 - index))
    .toReversed();
}

function isCounted(word: string): boolean {
  return /^(?:количеств|числ)/.test(foldWord(word)) && multiplierOf(word) === undefined;
}

function standsInList(token: FigureToken): boolean {
  if (token.kind === 'word') return token.word === 'и';
  return token.kind === 'number' || (token.kind === 'mark' && [',', '-', '/'].includes(token.mark));
}
