import type { EditWriter } from './line-edits.ts';
import type { Row } from './rows.ts';

/** Of blank rows that follow each other the first stays, empty; at the beginning and the end of the file none does. */
export function editBlankRow(
  text: string,
  { rows, at }: { readonly rows: readonly Row[]; readonly at: number },
  { replace }: EditWriter,
): void {
  const [row, above] = [rows[at], rows[at - 1]];
  if (row === undefined) return;
  const isKept = above !== undefined && above.holds !== 'nothing' && !isAtEnd(rows, at);
  if (!isKept) replace(row.start, row.next, '');
  else if (!joinsBreaks(text, row)) replace(row.start, row.end, '');
}

/** Without its spaces the row would make one line break of the old Macintosh's before it and its own. */
function joinsBreaks(text: string, row: Row): boolean {
  return text[row.start - 1] === '\r' && text[row.end] === '\n';
}

function isAtEnd(rows: readonly Row[], at: number): boolean {
  for (let index = at; index < rows.length; index += 1) {
    if (rows[index]?.holds !== 'nothing') return false;
  }
  return true;
}

/** The last row that holds something ends with a line break, as the row above it does. */
export function endLastRow(text: string, rows: readonly Row[], { replace }: EditWriter): void {
  const last = rows.findLastIndex(({ holds }) => holds !== 'nothing');
  const [row, above] = [rows[last], rows[last - 1]];
  if (row === undefined || row.next > row.end || row.start === row.end) return;
  const lineBreak = above === undefined ? '\n' : text.slice(above.end, above.next);
  replace(row.end, row.end, lineBreak);
}
