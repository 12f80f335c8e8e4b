import { ownCopy } from '@dorkarta/core';

import { areSameFields, noOwnFields, type OwnFields, withOwnFields } from '../syntax/own-fields.ts';
import { readLines } from '../syntax/read-lines.ts';
import type { SourceLine } from '../syntax/source-line.ts';
import { fieldsDeclaredIn } from './declared-fields.ts';
import { cutIntoPieces, type PlacedPiece } from './piece.ts';
import { findChange, type TextChange } from './text-change.ts';

/** A text and the pieces that it consists of, in their order. */
export interface PiecedText {
  readonly text: string;
  readonly pieces: readonly PlacedPiece[];
  /** The fields that the configuration adds to the language, and those with what the text adds itself. */
  readonly given: OwnFields;
  readonly own: OwnFields;
  /** The first offset at which nothing was read yet. */
  readonly unread: number;
  /** The same object for all versions that keep pieces of each other. */
  readonly lineage: object;
}

/** Reads a text from its beginning to its end. */
export function readPieces(text: string, given: OwnFields = noOwnFields): PiecedText {
  const plain = readLines(text);
  const own = withOwnFields(given, fieldsDeclaredIn(plain));
  const lines = own.size === 0 ? plain : readLines(text, own);
  const pieces = cutIntoPieces(text, lines, { readAt: 0, own });
  return { text, pieces, given, own, unread: text.length + 1, lineage: {} };
}

/** Offsets beyond it would take more memory. */
const lastOffset = 2 ** 30;

/**
 * Reads a text that differs from one already read in one stretch: only the pieces around it are read again, the others
 * stay the same objects. Gives lines and pieces as reading all of it would, but for the offsets that they keep.
 */
export function rereadPieces(
  previous: PiecedText,
  text: string,
  change: TextChange = findChange(previous.text, text),
): PiecedText {
  const { given, own, unread, pieces } = previous;
  if (unread + text.length > lastOffset) return readPieces(text, given);
  const read = rereadAround(previous, text, change) ?? reread(previous, text, change, 0, pieces.length);
  const declared = read.pieces.flatMap(({ piece }) => piece.declares);
  return areSameFields(withOwnFields(given, declared), own) ? read : readPieces(text, given);
}

/** Reads the pieces around a change; undefined where what they are read as may reach beyond them. */
function rereadAround(previous: PiecedText, text: string, change: TextChange): PiecedText | undefined {
  const { pieces } = previous;
  if (pieces.some(({ piece }) => piece.isOpen)) return undefined;
  // From the piece before the change, where a list may now go on, to an unchanged one behind it.
  const from = Math.max(0, pieces.findLastIndex(({ start }) => start <= change.start) - 1);
  const to = Math.min(pieces.length, pieces.findLastIndex(({ start }) => start <= change.oldEnd) + 2);
  const read = reread(previous, text, change, from, to);
  const last = read.pieces.length - (pieces.length - to) - 1;
  const goesOn = to < pieces.length && read.pieces[last]?.piece !== pieces[to - 1]?.piece;
  const isOpen = read.pieces.slice(from, last + 1).some(({ piece }) => piece.isOpen);
  return goesOn || isOpen ? undefined : read;
}

/** Reads the pieces from one to before another, and keeps those that come out as they were. */
function reread(previous: PiecedText, text: string, change: TextChange, from: number, to: number): PiecedText {
  const { pieces, unread, lineage, given, own } = previous;
  const shift = text.length - previous.text.length;
  const start = pieces[from]?.start ?? 0;
  const stop = (pieces[to]?.start ?? previous.text.length) + shift;
  // A piece of the text would keep all of this version in memory.
  const stretch = ownCopy(text.slice(start, stop));
  const known = new Map(pieces.slice(from, to).map((each) => [each.start, each.piece]));
  const fresh = cutIntoPieces(stretch, readLines(stretch, own), { readAt: unread, own });
  const middle = fresh.map(({ piece, start: within }): PlacedPiece => {
    const now = start + within;
    const isBefore = now + piece.length <= change.start;
    const isBehind = now >= change.newEnd;
    const old = isBefore || isBehind ? known.get(isBehind ? now - shift : now) : undefined;
    return { piece: old !== undefined && isSame(old, piece) ? old : piece, start: now };
  });
  const behind = pieces.slice(to);
  const moved = shift === 0 ? behind : behind.map(({ piece, start: old }) => ({ piece, start: old + shift }));
  return {
    text,
    pieces: [...pieces.slice(0, from), ...middle, ...moved],
    given,
    own,
    unread: unread + stretch.length + 1,
    lineage,
  };
}

type Piece = PlacedPiece['piece'];

/** Whether a stretch of text that did not change was read as it was before. */
function isSame(old: Piece, fresh: Piece): boolean {
  return (
    old.length === fresh.length &&
    old.lines.length === fresh.lines.length &&
    old.lines.every((line, index) => isSameLine(line, fresh.lines[index], fresh.readAt - old.readAt))
  );
}

/** The text of the lines being equal, they are the same where they were cut at the same places. */
function isSameLine(line: SourceLine, other: SourceLine | undefined, by: number): boolean {
  return (
    other !== undefined && line.shape === other.shape && line.start + by === other.start && line.end + by === other.end
  );
}
