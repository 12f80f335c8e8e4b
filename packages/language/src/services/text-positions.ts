import type { Position, Range } from 'vscode-languageserver';
import type { Span } from '../places/span.ts';
import { endOfLine } from '../syntax/text-span.ts';

/** Between offsets of a text and an editor's positions (lines and UTF-16 columns from 0). */
export interface TextPositions {
  readonly positionAt: (offset: number) => Position;
  /** Total: a position behind its line's end is at that end, one below the text at the text's. */
  readonly offsetAt: (position: Position) => number;
  readonly rangeOf: (span: Span) => Range;
}

export function textPositions(text: string): TextPositions {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((found) => found.index + found[0].length)];
  const positionAt = (offset: number): Position => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (starts[low] ?? 0) };
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
