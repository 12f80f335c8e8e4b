import { safeLink } from '../../document/safe-link.ts';
import type { Table, TableRow } from '../../document/table-document.ts';
import { type CellStyles, linkStyle } from './cell-styles.ts';
import type { PlacedText } from './sheet-grid.ts';

/**
 * The live links of a table, in columns of their own to the right of it and outside the printed area: a cell of a sheet
 * leads to one place only, and LibreOffice does not wrap it. In the table itself the links stand as text.
 */
export function placeLinks(
  table: Table,
  { headerRow, firstRow }: { readonly headerRow: number; readonly firstRow: number },
  styles: CellStyles,
): readonly PlacedText[] {
  const firstColumn = table.columns.length;
  const links = table.rows.flatMap((row, index) =>
    rowLinks(row).map((link, order) => ({
      ...placed(firstRow + index, firstColumn + order, link),
      style: linkStyle,
      link,
    })),
  );
  if (links.length === 0) return [];
  return [{ ...placed(headerRow, firstColumn, 'Ссылки'), style: styles['column-header'] }, ...links];
}

function placed(
  row: number,
  column: number,
  text: string,
): Pick<PlacedText, 'row' | 'column' | 'rowSpan' | 'columnSpan' | 'text'> {
  return { row, column, rowSpan: 1, columnSpan: 1, text };
}

function rowLinks(row: TableRow): readonly string[] {
  const pieces = row.cells.flatMap((cell) =>
    cell.content.flatMap((block) => (block.type === 'list' ? block.items.flat() : block.content)),
  );
  const links = pieces.flatMap((piece) => safeLink(piece.link) ?? []);
  return [...new Set(links)];
}
