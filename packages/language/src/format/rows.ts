import type { Span } from '../places/span.ts';
import type { SourceLine } from '../syntax/source-line.ts';
import { endOfLine, nextLine, skipSpaces } from '../syntax/text-span.ts';

/** A row of the file: `end` is before its line break, `next` behind it, `textStart` behind its indentation. */
export interface Row extends Span {
  readonly next: number;
  readonly textStart: number;
  readonly holds: 'line' | 'rest-of-line' | 'comment' | 'nothing';
  /** The line of the language that begins or goes on here. */
  readonly line?: SourceLine;
}

/** The rows of a text; a mark of the byte order before the first belongs to none. */
export function rowsOf(text: string, lines: readonly SourceLine[]): readonly Row[] {
  const rows: Row[] = [];
  let at = 0;
  for (let start = text.startsWith('\uFEFF') ? 1 : 0, isLast = false; !isLast; ) {
    const end = endOfLine(text, start);
    const next = nextLine(text, start);
    const textStart = Math.min(skipSpaces(text, start), end);
    while (start > (lines[at]?.end ?? Number.POSITIVE_INFINITY)) at += 1;
    rows.push({ start, end, next, textStart, ...contentOf(text, { start, end, textStart }, lines[at]) });
    isLast = next === end;
    start = next;
  }
  return rows;
}

function contentOf(
  text: string,
  { start, end, textStart }: Span & { readonly textStart: number },
  line: SourceLine | undefined,
): Pick<Row, 'holds' | 'line'> {
  if (line !== undefined && line.start <= end) return { holds: line.start < start ? 'rest-of-line' : 'line', line };
  if (textStart === end) return { holds: 'nothing' };
  return { holds: text.startsWith('//', textStart) ? 'comment' : 'nothing' };
}
