import type { ReadColumn } from './read-columns.ts';
import type { SourceRow } from './source.ts';

/** What stands at a cell and is none of its words, with the head of its column; at a title or a number it is of the whole row. */
export interface BesideCell {
  readonly text: string;
  readonly head: string;
}

/** What stands at the foot of a row's cells, and what readers have written at them; undefined where nothing does. */
export function besideCells(
  { cells }: SourceRow,
  columns: readonly ReadColumn[],
): { readonly notes: readonly BesideCell[]; readonly comments: readonly BesideCell[] } | undefined {
  const [notes, comments]: [BesideCell[], BesideCell[]] = [[], []];
  for (const [place, cell] of cells) {
    if (cell.notes === undefined && cell.comments === undefined) continue;
    const column = columns.find(({ places }) => places.includes(place));
    const head = column === undefined || column.key === 'event' || column.key === 'number' ? '' : column.head;
    notes.push(...(cell.notes ?? []).map((text) => ({ text, head })));
    comments.push(...(cell.comments ?? []).map((text) => ({ text, head })));
  }
  return notes.length + comments.length === 0 ? undefined : { notes, comments };
}

/** Words behind the head that they are of. */
export function behindHead({ text, head }: BesideCell): string {
  return head === '' ? text : `${head}: ${text}`;
}
