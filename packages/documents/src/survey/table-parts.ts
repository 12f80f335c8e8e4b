import type { Cell, Table, TableColumn, TableRow } from '../document/table-document.ts';
import { paragraph } from '../document/table-document.ts';

/** A table of texts: a column for each head, a row for each list of texts. */
export interface PlainTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of texts for other programs, of whatever length: its rows are made one by one. */
export interface FlatTable {
  readonly headers: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

/** How many paragraphs a table of texts is. */
export function sizeOf({ columns, rows }: PlainTable): number {
  const inRow = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.split('\n').length, 0);
  return rows.reduce((sum, texts) => sum + inRow(texts), columns.length);
}

/** A table of texts as documents have it. */
export function plainTable({ name, columns, rows }: PlainTable): Table {
  return { type: 'table', name, columns, rows: rows.map(plainRow) };
}

function plainRow(texts: readonly string[]): TableRow {
  return { kind: 'event', number: '', title: texts[0] ?? '', cells: texts.map(plainCell) };
}

function plainCell(text: string): Cell {
  return { content: text.split('\n').map((line) => paragraph('cell', line)) };
}
