import type { Span } from '../../places/span.ts';
import type { SourceLine } from '../../syntax/source-line.ts';
import { endOfLine } from '../../syntax/text-span.ts';

/** The row of the file that an offset is on, without its line break. */
export function rowAt(text: string, offset: number): Span {
  const breaks = offset === 0 ? [-1] : [text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)];
  return { start: Math.max(...breaks) + 1, end: endOfLine(text, offset) };
}

/** The line that begins or goes on on a row. */
export function lineOn(lines: readonly SourceLine[], row: Span): SourceLine | undefined {
  return lines.find(({ start, end }) => end >= row.start && start <= row.end);
}

/** The last line that ends before a row. */
export function lineAbove(lines: readonly SourceLine[], row: Span): SourceLine | undefined {
  return lines.findLast(({ end }) => end < row.start);
}
