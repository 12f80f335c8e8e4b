import type { SourceTable } from '../source.ts';

/** Where a cell stands: by letters on a sheet, by the row of a table elsewhere; `column` counts from 0. */
export function cellPlace({ name }: Pick<SourceTable, 'name'>, row: number, column: number): string {
  return isSheet(name)
    ? `${name}, ячейка ${columnLetters(column)}${row}`
    : `${name}, строка ${row}, графа ${column + 1}`;
}

/** Where a row stands. */
export function rowPlace({ name }: Pick<SourceTable, 'name'>, row: number): string {
  return `${name}, строка ${row}`;
}

function isSheet(name: string): boolean {
  return name.startsWith('лист ');
}

/** «A» for the first column, «AB» for the twenty-eighth. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
