import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ConstructLine, FieldLine } from '../syntax/source-line.ts';
import { wordsOf } from './meant-lines.ts';
import { rowFound, rowIn } from './pasted-rows.ts';
import { linesIn, secondLineFound } from './second-lines.ts';

/** A construct's line in which others stand. */
export interface SeveralLines {
  readonly first: ConstructLine;
  readonly others: readonly (ConstructLine | FieldLine)[];
  readonly diagnostic: Diagnostic;
}

/** The lines of a row of a table, or of a line that goes on with another; undefined of what is one line. */
export function severalIn(line: ConstructLine): SeveralLines | undefined {
  const { keyword, head } = line;
  const row = keyword === 'event' && head !== undefined ? rowIn(head) : undefined;
  if (row !== undefined) {
    return { first: { ...line, head: row.head }, others: row.fields, diagnostic: rowFound(wordsOf(line)) };
  }
  const [first, ...others] = linesIn(line);
  const diagnostic = secondLineFound(line, others);
  return diagnostic === undefined ? undefined : { first, others, diagnostic };
}
