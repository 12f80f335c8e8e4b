import { lazily, mayBeUnplain } from '@dorkarta/core';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { createPlacement, type Placement } from '../places/placement.ts';
import type { Span } from '../places/span.ts';
import { buildOutline } from '../structure/build-outline.ts';
import { movedLine } from '../structure/moved-line.ts';
import { reportOddSpaces } from '../structure/odd-spaces.ts';
import type { Outline, OutlineNode } from '../structure/outline.ts';
import type { PlacedPiece } from '../structure/piece.ts';
import { placeOutline } from '../structure/placed-outline.ts';
import { type PiecedText, readPieces, rereadPieces } from '../structure/reread-pieces.ts';
import { findChange, type TextChange } from '../structure/text-change.ts';
import { reportUnplain } from '../structure/unplain-words.ts';
import type { OwnFields } from '../syntax/own-fields.ts';
import { alreadyPlain, type PlainText, plainText } from '../syntax/plain-text.ts';
import type { SourceLine } from '../syntax/source-line.ts';

/** A file by itself: its lines, and the tree that they form. */
export interface ParsedFile {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly outline: Outline;
  /** Where the rows of the text begin. */
  readonly rows: readonly number[];
  /** The same as it was read, for whoever remembers what was made of it. */
  readonly read: ReadFile;
}

/** A file with the offsets at which its pieces were read, and where they stand by now. */
export interface ReadFile extends PiecedText {
  readonly outline: Outline<OutlineNode>;
  readonly placement: Placement;
}

/** Reads the text of a file; with what was read of its last version, only what changed, which is looked for where it is not given. */
export type ParseFile = (text: string, previous?: ParsedFile, change?: TextChange) => ParsedFile;

/** Reads a file anew among fields that the configuration of its folder adds to the language. */
export function parseAmong(file: ParsedFile, given: OwnFields, previous?: ParsedFile): ParsedFile {
  const plain = plainText(file.text);
  const read = previous === undefined ? readPieces(plain.text, given) : rereadPieces(previous.read, plain.text);
  return parsedFile(file.text, plain, read);
}

/** Makes the parser; it keeps nothing of what it reads. */
export function createParser(): ParseFile {
  return (text, previous, change) => {
    if (previous === undefined) {
      const plain = plainText(text);
      return parsedFile(text, plain, readPieces(plain.text));
    }
    const isPlain = previous.read.text === previous.text;
    const where = isPlain ? (change ?? findChange(previous.text, text)) : undefined;
    // Beyond what changed everything is as plain as it was.
    const staysPlain = where !== undefined && !mayBeUnplain(text.slice(Math.max(0, where.start - 1), where.newEnd + 1));
    const plain = staysPlain ? alreadyPlain(text) : plainText(text);
    return parsedFile(text, plain, rereadPieces(previous.read, plain.text, staysPlain ? where : undefined));
  };
}

/** Lines, outline and rows are placed when they are first asked for: while someone types, that is seldom. */
function parsedFile(text: string, plain: PlainText, pieced: PiecedText): ParsedFile {
  const { pieces } = pieced;
  const placed = createPlacement(
    pieces.map(({ piece }) => piece),
    pieces.map(({ start }) => start),
  );
  const placement = plain.text === text ? placed : { spanOf: (span: Span) => plain.spanOf(placed.spanOf(span)) };
  const read: ReadFile = { ...pieced, outline: outlineOf(pieced, plain), placement };
  const lines = lazily(() =>
    pieces.flatMap(({ piece }) => piece.lines.map((line) => movedLine(line, placement.spanOf))),
  );
  const rows = lazily(() => rowsOf(pieces).map((row) => plain.spanOf({ start: row, end: row }).start));
  return {
    text,
    outline: placeOutline(read.outline, placement),
    read,
    get lines() {
      return lines();
    },
    get rows() {
      return rows();
    },
  };
}

function outlineOf({ pieces, own }: PiecedText, plain: PlainText): Outline<OutlineNode> {
  const outline = buildOutline(
    pieces.map(({ piece }) => piece),
    own,
  );
  const faults = pieces.flatMap(({ piece }) => piece.faults);
  return {
    ...outline,
    diagnostics: [
      ...outline.diagnostics,
      ...faults,
      ...reportUnplain(plain, pieces),
      ...reportOddSpaces(pieces.flatMap(({ piece }) => piece.oddSpaces)),
      ...reportEmptyFile(pieces),
    ],
  };
}

function reportEmptyFile(pieces: readonly PlacedPiece[]): readonly Diagnostic[] {
  if (pieces.some(({ piece }) => piece.lines.length > 0)) return [];
  const start = pieces[0]?.piece.readAt ?? 0;
  const message = 'Файл пуст: начните с «карта …» и названия дорожной карты.';
  return [diagnose('file-has-content', { start, end: start }, message)];
}

/** The row that a piece ends with is the one that the next begins with. */
function rowsOf(pieces: readonly PlacedPiece[]): readonly number[] {
  const rows: number[] = [];
  for (const [index, { piece, start }] of pieces.entries()) {
    const own = index === pieces.length - 1 ? piece.rows.length : piece.rows.length - 1;
    for (const row of piece.rows.slice(0, own)) rows.push(start + row);
  }
  return rows;
}
