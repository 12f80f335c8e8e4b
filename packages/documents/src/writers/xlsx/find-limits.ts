import type { Table, TableDocument } from '../../document/table-document.ts';
import { wholeHead } from '../../document/table-head.ts';
import type { LongText } from '../write-trouble.ts';
import type { PlacedSheet } from './place-blocks.ts';
import type { PlacedText } from './sheet-grid.ts';

/** The most characters that a cell of Excel holds, in UTF-16 units. */
export const longestText = 32_767;

/** The first text of a sheet that no cell can hold, or undefined. */
export function findLongText(document: TableDocument, table: Table, sheet: PlacedSheet): LongText | undefined {
  const long = sheet.texts.find((placed) => placed.text.length > longestText);
  if (long === undefined) return undefined;
  return {
    code: 'cell-too-long',
    ...placeOf(long, { document, table, sheet }),
    length: long.text.length,
    limit: longestText,
  };
}

interface Written {
  readonly document: TableDocument;
  readonly table: Table;
  readonly sheet: PlacedSheet;
}

function placeOf(
  text: PlacedText,
  { document, table, sheet }: Written,
): Pick<LongText, 'number' | 'title' | 'column' | 'source' | 'text'> {
  const row = table.rows[text.row - sheet.firstRow];
  const column = table.columns[text.column];
  const isHead = text.row >= sheet.headerRow && text.row < sheet.firstRow;
  return {
    number: row?.number ?? '',
    title: row?.title ?? document.properties.title,
    ...(row?.source === undefined ? {} : { source: row.source }),
    column: (row === undefined && !isHead) || column === undefined ? '' : wholeHead(column),
    ...(row === undefined ? { text: text.text } : {}),
  };
}
