import { firstThat, hiddenIn, mayBeUnplain, mixedIn, type Unplain } from '@dorkarta/core';
import type { Span } from '../places/span.ts';

/** A text as it is read for its meaning: its words without what is not seen and without letters of another alphabet. */
export interface PlainText {
  readonly text: string;
  /** Where words of the plain text stand in the text itself. */
  readonly spanOf: (span: Span) => Span;
  /** How many unseen characters and letters in parts it had, and the first word of those, in the plain text. */
  readonly hidden: { readonly count: number; readonly first: Span } | undefined;
  /** The words with letters of another alphabet, in the plain text; `text` is how they are written. */
  readonly mixed: readonly Unplain[];
}

/** A text in which everything is plain. */
export function alreadyPlain(text: string): PlainText {
  return { text, spanOf: (span) => span, hidden: undefined, mixed: [] };
}

/** Reads a text plainly. */
export function plainText(text: string): PlainText {
  if (!mayBeUnplain(text)) return alreadyPlain(text);
  const hidden = hiddenIn(text);
  const seen = replaced(text, hidden);
  const mixed = mixedIn(seen);
  const plain = replaced(seen, mixed);
  return {
    text: plain,
    spanOf: spansIn(hidden),
    hidden: hidden.length === 0 ? undefined : { count: hidden.length, first: firstWord(plain, hidden[0]?.start ?? 0) },
    mixed: mixed.map(({ start, end }) => ({ start, end, text: seen.slice(start, end) })),
  };
}

function replaced(text: string, stretches: readonly Unplain[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text: instead } of stretches) {
    pieces.push(text.slice(from, start), instead);
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

/** The word that stands around an offset, or behind it. */
function firstWord(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && /[\p{L}\d]/u.test(text[start - 1] ?? '')) start -= 1;
  const word = /[\p{L}\d]+/u.exec(text.slice(start));
  const at = start + (word?.index ?? 0);
  return { start: at, end: Math.min(text.length, at + (word?.[0].length ?? 1)) };
}

/** Where the plain text falls behind the text itself: from `at` on by `by` units more. */
interface Lag {
  readonly at: number;
  readonly by: number;
}

function spansIn(hidden: readonly Unplain[]): PlainText['spanOf'] {
  const lags: Lag[] = [];
  let by = 0;
  for (const { start, end, text } of hidden) {
    const at = start - by + text.length;
    by += end - start - text.length;
    lags.push({ at, by });
  }
  const moved = (offset: number): number => offset + lagAt(lags, offset);
  return ({ start, end }) => ({ start: moved(start), end: end === start ? moved(start) : endOf(lags, end) });
}

/** An end belongs to what stands before it: to a letter with its parts, and not to what is hidden behind it. */
function endOf(lags: readonly Lag[], end: number): number {
  const before = end - 1 + lagAt(lags, end - 1);
  return before + 1;
}

function lagAt(lags: readonly Lag[], offset: number): number {
  return lags[firstThat(0, lags.length, (index) => (lags[index]?.at ?? 0) > offset) - 1]?.by ?? 0;
}
