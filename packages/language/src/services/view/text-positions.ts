import type { Position, Range } from 'vscode-languageserver';
import { rowAt, rowStarts } from '../../places/row-starts.ts';
import type { Span } from '../../places/span.ts';
import { endOfLine } from '../../syntax/text-span.ts';

/** Between offsets of a text and an editor's positions (lines and UTF-16 columns from 0). */
export interface TextPositions {
  readonly positionAt: (offset: number) => Position;
  /** Total: a position behind its line's end is at that end, one below the text at the text's. */
  readonly offsetAt: (position: Position) => number;
  readonly rangeOf: (span: Span) => Range;
}

/** The positions of a text; whoever knows already where its rows begin need not have them looked for. */
export function textPositions(text: string, starts: readonly number[] = rowStarts(text)): TextPositions {
  const positionAt = (offset: number): Position => {
    const line = rowAt(starts, offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  return {
    positionAt,
    offsetAt: ({ line, character }) => {
      const start = starts[line];
      return start === undefined ? text.length : Math.min(start + character, endOfLine(text, start));
    },
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
  };
}
