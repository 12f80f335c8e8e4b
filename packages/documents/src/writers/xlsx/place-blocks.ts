import { blockText, cellText, inlineText } from '../../document/plain-text.ts';
import type { Block, Cell, List, Paragraph, Table } from '../../document/table-document.ts';
import { gridRows } from '../../document/table-grid.ts';
import type { CellStyles } from './cell-styles.ts';
import { placeLinks } from './place-links.ts';
import type { PlacedText } from './sheet-grid.ts';

/** The texts of a sheet at their places. */
export interface PlacedSheet {
  readonly texts: readonly PlacedText[];
  readonly rowCount: number;
  /** The row with the columns' headers. */
  readonly headerRow: number;
}

/** What the places of texts depend on beside the texts. */
export interface SheetLook {
  /** The widths of the table's columns, in points. */
  readonly widths: readonly number[];
  readonly styles: CellStyles;
}

/** The share of the sheet's width that the approval takes at the right. */
const approvalShare = 0.3;

/** Places a table with the paragraphs before and after it, each across the width of the table. */
export function placeSheet(
  before: readonly Block[],
  table: Table,
  after: readonly Block[],
  look: SheetLook,
): PlacedSheet {
  const opening = placeParagraphs(before, 0, look);
  const headerRow = opening.length;
  const body = placeTable(table, headerRow, look.styles);
  const tableEnd = headerRow + 1 + table.rows.length;
  const closing = placeParagraphs(after, tableEnd, look);
  return { texts: [...opening, ...body, ...closing], rowCount: tableEnd + closing.length, headerRow };
}

function placeParagraphs(
  blocks: readonly Block[],
  firstRow: number,
  { widths, styles }: SheetLook,
): readonly PlacedText[] {
  const approval = blocks.filter((block) => block.type === 'paragraph' && block.style === 'approval');
  const others = blocks.filter((block) => !approval.includes(block));
  const lines = others.flatMap((block) => (block.type === 'table' ? [] : paragraphLines(block, styles)));
  const across = { column: 0, columnSpan: widths.length, rowSpan: 1 };
  if (approval.length === 0) return lines.map((line, index) => ({ ...across, ...line, row: firstRow + index }));
  return [
    { ...approvalPlace(widths), row: firstRow, rowSpan: 1, text: joinedText(approval), style: styles.approval },
    ...lines.map((line, index) => ({ ...across, ...line, row: firstRow + 1 + index })),
  ];
}

function paragraphLines(block: Paragraph | List, styles: CellStyles): readonly Pick<PlacedText, 'text' | 'style'>[] {
  if (block.type === 'paragraph') return [{ text: inlineText(block.content), style: styles[block.style] }];
  return blockText(block)
    .split('\n')
    .map((text) => ({ text, style: styles.body }));
}

function joinedText(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.type === 'table' ? '' : blockText(block))).join('\n');
}

function approvalPlace(widths: readonly number[]): { readonly column: number; readonly columnSpan: number } {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let column = widths.length - 1;
  let width = widths[column] ?? 0;
  while (column > 0 && width < total * approvalShare) {
    column -= 1;
    width += widths[column] ?? 0;
  }
  return { column, columnSpan: widths.length - column };
}

function placeTable(table: Table, headerRow: number, styles: CellStyles): readonly PlacedText[] {
  const header = table.columns.map((column, index) => ({
    row: headerRow,
    column: index,
    rowSpan: 1,
    columnSpan: 1,
    text: inlineText([{ text: column.header }]),
    style: styles['column-header'],
  }));
  const rows = gridRows(table).flatMap((slots, index) =>
    slots
      .filter((slot) => !slot.continued)
      .map(({ cell, column, columnSpan, rowsLeft }) => ({
        row: headerRow + 1 + index,
        column,
        rowSpan: rowsLeft,
        columnSpan,
        ...cellParts(cell, styles),
      })),
  );
  return [...header, ...rows, ...placeLinks(table, headerRow, styles)];
}

function cellParts(cell: Cell, styles: CellStyles): Pick<PlacedText, 'text' | 'style'> {
  const [first] = cell.content;
  return { text: cellText(cell), style: styles[first?.type === 'paragraph' ? first.style : 'cell'] };
}
