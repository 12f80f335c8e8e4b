import { firstThat } from '@dorkarta/core';
import type { Span } from './span.ts';

/**
 * Where what was read stands by now.
 * A piece of a text keeps the offsets at which it was read, so that all that was made of it stays true while text before it
 * comes and goes; a placement turns them into the offsets of one version of the text.
 */
export interface Placement {
  readonly spanOf: (span: Span) => Span;
}

/** A piece of a text: no two pieces of one text were read at the same offsets. */
export interface ReadPiece {
  readonly readAt: number;
}

const asRead: Placement = { spanOf: ({ start, end }) => ({ start, end }) };

/** How far the pieces of a text, which begin at `starts` by now, have moved since they were read. */
export function createPlacement(pieces: readonly ReadPiece[], starts: readonly number[]): Placement {
  const moves = pieces.map(({ readAt }, index) => ({ readAt, by: (starts[index] ?? 0) - readAt }));
  if (moves.every(({ by }) => by === 0)) return asRead;
  const byOffset = moves.toSorted((one, other) => one.readAt - other.readAt);
  const place = (offset: number): number => {
    const behind = firstThat(0, byOffset.length, (index) => (byOffset[index]?.readAt ?? 0) > offset);
    return offset + (byOffset[Math.max(0, behind - 1)]?.by ?? 0);
  };
  return {
    // An end belongs to what stands before it, which may be the last of its piece. Its piece may have been read before that
    // of the beginning, at smaller offsets.
    spanOf: ({ start, end }) => ({ start: place(start), end: end === start ? place(start) : place(end - 1) + 1 }),
  };
}
