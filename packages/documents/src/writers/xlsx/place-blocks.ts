import { blockText, cellText, inlineText, pictureText } from '../../document/plain-text.ts';
import { safeLink } from '../../document/safe-link.ts';
import type { Block, Cell, List, Paragraph, SideBySide, Table, TableColumn } from '../../document/table-document.ts';
import { gridRows } from '../../document/table-grid.ts';
import { headCells, headRows } from '../../document/table-head.ts';
import { spacingOf } from '../../typesetting/flow-look.ts';
import type { CellStyles } from './cell-styles.ts';
import { placeLinks } from './place-links.ts';
import type { PlacedText } from './sheet-grid.ts';

/** The texts of a sheet at their places. */
export interface PlacedSheet {
  readonly texts: readonly PlacedText[];
  readonly rowCount: number;
  /** The row with the columns' headers. */
  readonly headerRow: number;
  /** The row behind the heads and the numbers of the columns, with which the table begins. */
  readonly firstRow: number;
}

/** How many rows texts take that stand in rows of their own. */
function rowsOf(texts: readonly PlacedText[]): number {
  return (texts.at(-1)?.row ?? -1) + 1;
}

/** What the places of texts depend on beside the texts. */
export interface SheetLook {
  /** The widths of the table's columns, in points. */
  readonly widths: readonly number[];
  readonly styles: CellStyles;
}

/** The share of the sheet's width that the approval takes at the right. */
const approvalShare = 0.3;
/** The share that agreements take at the left. */
const agreementShare = 0.4;

/** Places a table with the paragraphs before and after it, each across the width of the table. */
export function placeSheet(
  before: readonly Block[],
  table: Table,
  after: readonly Block[],
  look: SheetLook,
): PlacedSheet {
  const opening = placeParagraphs(before, 0, look);
  const headerRow = rowsOf(opening);
  const firstRow = headerRow + headRows(table.columns) + (table.numbersColumns === true ? 1 : 0);
  const body = placeTable(table, { headerRow, firstRow }, look.styles);
  const tableEnd = firstRow + table.rows.length;
  const closing = placeParagraphs(after, tableEnd, look);
  return { texts: [...opening, ...body, ...closing], rowCount: tableEnd + closing.length, headerRow, firstRow };
}

function placeParagraphs(blocks: readonly Block[], firstRow: number, look: SheetLook): readonly PlacedText[] {
  return sheetLines(blocks, look).flatMap((line, index) => placeLine(line, firstRow + index, look));
}

type TextAcross = Pick<PlacedText, 'text' | 'style' | 'spaceAbove' | 'link'>;

/** What stands in one row of a sheet outside its table: a text across it, or approvals at the right, or at both sides. */
type SheetLine =
  | { readonly across: TextAcross }
  | { readonly left: readonly Paragraph[]; readonly right: readonly Paragraph[] };

function sheetLines(blocks: readonly Block[], { widths, styles }: SheetLook): readonly SheetLine[] {
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
    if (block.type === 'side-by-side') lines.push(...levelLines(block, widths));
    else if (block.type === 'paragraph' || block.type === 'list')
      lines.push(...paragraphLines(block, styles).map((across) => ({ across })));
    else if (block.type !== 'table')
      lines.push({ across: { text: inlineText([{ text: pictureText(block) }]), style: styles.note } });
  }
  endApprovals();
  return lines;
}

/** Both sides level with each other, or one below the other where the approval takes the whole width. */
function levelLines({ left, right }: SideBySide, widths: readonly number[]): readonly SheetLine[] {
  if (approvalPlace(widths).column > 0) return [{ left, right }];
  return [left, right].filter((side) => side.length > 0).map((side) => ({ left: [], right: side }));
}

function placeLine(line: SheetLine, row: number, { widths, styles }: SheetLook): readonly PlacedText[] {
  if ('across' in line) return [{ column: 0, columnSpan: widths.length, rowSpan: 1, ...line.across, row }];
  const { left, right } = line;
  const style = styles.approval;
  const rightPlace = approvalPlace(widths);
  const columnSpan = Math.max(1, Math.min(rightPlace.column, leftSpan(widths)));
  return [
    ...(left.length === 0 ? [] : [{ column: 0, columnSpan, row, rowSpan: 1, text: joinedText(left), style }]),
    { ...rightPlace, row, rowSpan: 1, text: joinedText(right), style },
  ];
}

/** A line with an address in it leads there; of several the first counts, for a cell leads to one place only. */
function paragraphLines(block: Paragraph | List, styles: CellStyles): readonly TextAcross[] {
  const pieces = block.type === 'list' ? block.items.flat() : block.content;
  const links = pieces.flatMap((piece) => safeLink(piece.link) ?? []);
  const leading = (text: string): Pick<PlacedText, 'link'> => {
    const link = links.find((each) => text.includes(each));
    return link === undefined ? {} : { link };
  };
  if (block.type === 'paragraph') {
    const text = inlineText(block.content);
    const spaceAbove = spacingOf(block.style).before;
    return [{ text, style: styles[block.style], spaceAbove, ...leading(text) }];
  }
  return blockText(block)
    .split('\n')
    .map((text) => ({ text, style: styles.body, ...leading(text) }));
}

function joinedText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(blockText).join('\n');
}

/** How many columns from the left are as wide as an agreement. */
function leftSpan(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let width = 0;
  const last = widths.findIndex((each) => {
    width += each;
    return width >= total * agreementShare;
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

function placeTable(
  table: Table,
  { headerRow, firstRow }: Pick<PlacedSheet, 'headerRow' | 'firstRow'>,
  styles: CellStyles,
): readonly PlacedText[] {
  const header = headCells(table.columns).map(({ text, row, ...place }) => ({
    ...place,
    row: headerRow + row,
    text: inlineText([{ text }]),
    style: styles['column-header'],
  }));
  const numbered = table.numbersColumns === true ? table.columns : [];
  const numbers = numbered.map((_, column) => ({
    row: firstRow - 1,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text: String(column + 1),
    style: styles['cell-centered'],
  }));
  const rows = gridRows(table).flatMap((slots, index) =>
    slots
      .filter((slot) => !slot.continued)
      .map(({ cell, column, columnSpan, rowsLeft }) => ({
        row: firstRow + index,
        column,
        rowSpan: rowsLeft,
        columnSpan,
        ...cellParts(cell, styles),
        ...numberIn(cell, table.columns[column]),
      })),
  );
  return [...header, ...numbers, ...rows, ...placeLinks(table, { headerRow, firstRow }, styles)];
}

/** A whole number in a column that a workbook reckons with. */
function numberIn(cell: Cell, column: TableColumn | undefined): Pick<PlacedText, 'number'> {
  const text = column?.reckons === true ? cellText(cell) : '';
  return /^\d{1,15}$/.test(text) ? { number: Number(text) } : {};
}

function cellParts(cell: Cell, styles: CellStyles): Pick<PlacedText, 'text' | 'style'> {
  const [first] = cell.content;
  return { text: cellText(cell), style: styles[first?.type === 'paragraph' ? first.style : 'cell'] };
}
