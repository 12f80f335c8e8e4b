import type { Table, TableDocument } from '../../document/table-document.ts';
import type { WriteTrouble } from '../write-trouble.ts';
import type { PlacedSheet } from './place-blocks.ts';

/** The most characters that a cell of Excel holds, in UTF-16 units. */
const limit = 32_767;

/** The first text of a sheet that no cell can hold, or undefined. */
export function findLongText(document: TableDocument, table: Table, sheet: PlacedSheet): WriteTrouble | undefined {
  const long = sheet.texts.find((placed) => placed.text.length > limit);
  if (long === undefined) return undefined;
  const row = table.rows[long.row - sheet.headerRow - 1];
  return {
    code: 'cell-too-long',
    number: row?.number ?? '',
    title: row?.title ?? document.properties.title,
    column: row === undefined ? '' : (table.columns[long.column]?.header ?? ''),
    length: long.text.length,
    limit,
  };
}
