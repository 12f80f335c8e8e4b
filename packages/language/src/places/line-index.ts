import { rowAt, rowStarts } from './row-starts.ts';

/** A place for people: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the line and column of an offset. */
export interface LineIndex {
  readonly positionAt: (offset: number) => Position;
}

/** The index of a text; whoever knows already where its rows begin need not have them looked for. */
export function lineIndex(text: string, starts: readonly number[] = rowStarts(text)): LineIndex {
  return {
    positionAt: (offset) => {
      const row = rowAt(starts, offset);
      return { line: row + 1, column: offset - (starts[row] ?? 0) + 1 };
    },
  };
}
