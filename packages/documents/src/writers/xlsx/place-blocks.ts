import { blockText, cellText, inlineText } from '../../document/plain-text.ts';
import type { Block, Cell, List, Paragraph, Table } from '../../document/table-document.ts';
import { gridRows } from '../../document/table-grid.ts';
import { cellStyles } from './cell-styles.ts';
import { placeLinks } from './place-links.ts';
import type { PlacedText } from './sheet-grid.ts';

/** The texts of a sheet at their places. */
export interface PlacedSheet {
  readonly texts: readonly PlacedText[];
  readonly rowCount: number;
  /** The row with the columns' headers. */
  readonly headerRow: number;
  /** The row behind the heads with which the table begins. */
  readonly firstRow: number;
}

/** The share of the sheet's width that the approval takes at the right. */
const approvalShare = 0.3;
/** The share that agreements take at the left. */
const leftShare = 0.4;

/** Places a table with the paragraphs before and after it, each across the width of the table. */
export function placeSheet(
  before: readonly Block[],
  table: Table,
  after: readonly Block[],
  widths: readonly number[],
): PlacedSheet {
  const opening = placeParagraphs(before, 0, widths);
  const headerRow = opening.length === 0 ? 0 : Math.max(...opening.map(({ row }) => row)) + 1;
  const firstRow = headerRow + 1 + (table.numbersColumns === true ? 1 : 0);
  const body = placeTable(table, headerRow, firstRow);
  const tableEnd = firstRow + table.rows.length;
  const closing = placeParagraphs(after, tableEnd, widths);
  return { texts: [...opening, ...body, ...closing], rowCount: tableEnd + closing.length, headerRow, firstRow };
}

function placeParagraphs(blocks: readonly Block[], firstRow: number, widths: readonly number[]): readonly PlacedText[] {
  let row = firstRow;
  return sheetLines(blocks).flatMap((line) => {
    const placed = placeLine(line, row, widths);
    row += 1;
    return placed;
  });
}

/** What stands in one row of a sheet outside its table: a text across it, or approvals at the right, or at both sides. */
type SheetLine =
  | { readonly across: Pick<PlacedText, 'text' | 'style'> }
  | { readonly left: readonly Paragraph[]; readonly right: readonly Paragraph[] };

function sheetLines(blocks: readonly Block[]): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  let approvals: Paragraph[] = [];
  const endApprovals = (): void => {
    if (approvals.length > 0) lines.push({ left: [], right: approvals });
    approvals = [];
  };
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.style === 'approval') {
      approvals.push(block);
      continue;
    }
    endApprovals();
    if (block.type === 'side-by-side') lines.push(block);
    else if (block.type !== 'table') lines.push(...paragraphLines(block).map((across) => ({ across })));
  }
  endApprovals();
  return lines;
}

function placeLine(line: SheetLine, row: number, widths: readonly number[]): readonly PlacedText[] {
  if ('across' in line) return [{ column: 0, columnSpan: widths.length, rowSpan: 1, ...line.across, row }];
  const { left, right } = line;
  const style = cellStyles.approval;
  const rightPlace = approvalPlace(widths);
  const columnSpan = Math.max(1, Math.min(rightPlace.column, leftSpan(widths)));
  return [
    ...(left.length === 0 ? [] : [{ column: 0, columnSpan, row, rowSpan: 1, text: joinedText(left), style }]),
    { ...rightPlace, row, rowSpan: 1, text: joinedText(right), style },
  ];
}

function paragraphLines(block: Paragraph | List): readonly Pick<PlacedText, 'text' | 'style'>[] {
  if (block.type === 'paragraph') return [{ text: inlineText(block.content), style: cellStyles[block.style] }];
  return blockText(block)
    .split('\n')
    .map((text) => ({ text, style: cellStyles.body }));
}

function joinedText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(blockText).join('\n');
}

/** How many columns from the left are as wide as an approval. */
function leftSpan(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let width = 0;
  const last = widths.findIndex((each) => {
    width += each;
    return width >= total * leftShare;
  });
  return last + 1;
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

function placeTable(table: Table, headerRow: number, firstRow: number): readonly PlacedText[] {
  const header = table.columns.map((column, index) => ({
    row: headerRow,
    column: index,
    rowSpan: 1,
    columnSpan: 1,
    text: inlineText([{ text: column.header }]),
    style: cellStyles['column-header'],
  }));
  const rows = gridRows(table).flatMap((slots, index) =>
    slots
      .filter((slot) => !slot.continued)
      .map(({ cell, column, columnSpan, rowsLeft }) => ({
        row: firstRow + index,
        column,
        rowSpan: rowsLeft,
        columnSpan,
        ...cellParts(cell),
      })),
  );
  const numbers = header.slice(0, firstRow - headerRow > 1 ? header.length : 0).map((head, index) => ({
    ...head,
    row: headerRow + 1,
    text: String(index + 1),
    style: cellStyles['cell-centered'],
  }));
  return [...header, ...numbers, ...rows, ...placeLinks(table, headerRow, firstRow)];
}

function cellParts(cell: Cell): Pick<PlacedText, 'text' | 'style'> {
  const [first] = cell.content;
  return { text: cellText(cell), style: cellStyles[first?.type === 'paragraph' ? first.style : 'cell'] };
}
