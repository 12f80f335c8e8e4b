import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { rowStarts } from '../places/row-starts.ts';
import type { Span } from '../places/span.ts';
import { noOwnFields, type OwnFields } from '../syntax/own-fields.ts';
import { readLines } from '../syntax/read-lines.ts';
import type { ConstructLine, FieldLine, SourceLine } from '../syntax/source-line.ts';
import { isUnclosedBlock } from '../syntax/text-span.ts';
import { reportUnprintable } from '../syntax/unprintable.ts';
import { endsBodies, isBodyOfText, isDeclaration } from '../vocabulary/constructs.ts';
import { readAlone } from './build-outline.ts';
import { fieldsDeclaredIn } from './declared-fields.ts';
import type { ConstructAlone } from './line-groups.ts';
import { reportMergeMarks } from './merge-marks.ts';
import { reportMixedLayout } from './mixed-layout.ts';
import { moveBy, movedLine } from './moved-line.ts';
import { oddSpacesOf } from './odd-spaces.ts';

/**
 * A construct with the lines below it up to the next one (a stage goes with its event), or what stands before the first.
 * It is what is kept of a text while other pieces change: it holds no place in the text, only the offsets at which it was
 * read, and those are no other piece's (see `Placement`).
 */
export interface Piece {
  readonly readAt: number;
  readonly length: number;
  readonly lines: readonly SourceLine[];
  /** Where its rows begin, the first one at 0. */
  readonly rows: readonly number[];
  /** What no document can hold, what a merge left, and words in another layout. */
  readonly faults: readonly Diagnostic[];
  /** Where spaces stand that should not. */
  readonly oddSpaces: readonly Span[];
  /** Whether a text in `"""` lost its end, so that other pieces decide how far it goes. */
  readonly isOpen: boolean;
  /** The fields that it adds to the language, by columns of their own. */
  readonly declares: readonly string[];
  /** What it is by itself, if it adds nothing to what stands around it. */
  readonly alone: ConstructAlone | undefined;
}

/** A piece and where it begins in a version of the text. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly start: number;
}

/** Cuts a text whose lines were read into its pieces; they are to keep the offsets of `readAt` and on. */
export function cutIntoPieces(
  text: string,
  lines: readonly SourceLine[],
  { readAt, own = noOwnFields }: { readonly readAt: number; readonly own?: OwnFields },
): readonly PlacedPiece[] {
  const move = moveBy(readAt);
  const kept = (line: SourceLine): SourceLine => (readAt === 0 ? line : movedLine(line, move));
  return cuts(text, lines).map(({ start, end, lines: inside }) => ({
    start,
    piece: createPiece(text.slice(start, end), inside.map(kept), { readAt: readAt + start, own }),
  }));
}

interface Cut {
  readonly start: number;
  end: number;
  readonly lines: SourceLine[];
}

function cuts(text: string, lines: readonly SourceLine[]): readonly Cut[] {
  const found: Cut[] = [];
  let current: Cut = { start: 0, end: text.length, lines: [] };
  for (const line of lines) {
    if (beginsPiece(line, current)) {
      const start = startOfRow(text, line.start);
      if (start > 0) {
        current.end = start;
        found.push(current);
      }
      current = { start, end: text.length, lines: [] };
    }
    current.lines.push(line);
  }
  return [...found, current];
}

function beginsPiece(line: SourceLine, { lines: [first] }: Cut): boolean {
  if (line.shape !== 'construct') return false;
  if (endsBodies(line.keyword)) return true;
  const isInBody = first?.shape === 'construct' && isBodyOfText(first.keyword);
  return isDeclaration(line.keyword) && !isInBody;
}

function startOfRow(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  return start;
}

function createPiece(
  text: string,
  lines: readonly SourceLine[],
  { readAt, own }: { readonly readAt: number; readonly own: OwnFields },
): Piece {
  const move = moveBy(readAt);
  return {
    readAt,
    length: text.length,
    lines,
    rows: rowStarts(text),
    faults: [
      ...[...reportUnprintable(text), ...reportMergeMarks(text)].map((each) => ({ ...each, span: move(each.span) })),
      ...reportMixedLayout(lines, text),
    ],
    oddSpaces: oddSpacesOf(lines),
    isOpen: lines.some((line) => line.shape !== 'stray' && isUnclosedBlock(blockIn(line))),
    declares: declaredIn(text, lines),
    alone: readAlone(lines, own),
  };
}

const block = '"""';

/** What a text in such a field hides declares its fields nevertheless: which fields there are is known before they are read. */
function declaredIn(text: string, lines: readonly SourceLine[]): readonly string[] {
  const hides = lines.some((line) => line.shape === 'field' && line.keyword === 'own' && blockIn(line) !== '');
  return fieldsDeclaredIn(hides ? readLines(text) : lines);
}

function blockIn(line: ConstructLine | FieldLine): string {
  const text = (line.shape === 'construct' ? line.head : line.value)?.text ?? '';
  return text.slice(Math.max(0, text.indexOf(block)));
}
