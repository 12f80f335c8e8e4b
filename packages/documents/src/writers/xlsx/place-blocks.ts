import { blockText, cellText, inlineText, pictureText } from '../../document/plain-text.ts';
import { safeLink } from '../../document/safe-link.ts';
import type {
  Block,
  Cell,
  List,
  Paragraph,
  ParagraphStyle,
  SideBySide,
  Table,
  TableColumn,
} from '../../document/table-document.ts';
import { gridRows } from '../../document/table-grid.ts';
import { headCells, headRows } from '../../document/table-head.ts';
import { spacingOf } from '../../typesetting/flow-look.ts';
import { type SignatureParts, signatureParts } from '../../typesetting/signature-line.ts';
import type { CellStyles } from './cell-styles.ts';
import { placeLinks } from './place-links.ts';
import type { PlacedText } from './sheet-grid.ts';
import { textWidth, wordWidth } from './sheet-measure.ts';

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
/** The share that the lines for signatures and the names take at the right, or more where a name is long. */
const signatureShare = 0.4;
/** The least share for who signs, at the left. */
const officeShare = 0.25;
/** How far a table stands off the text above it and below it, in points. */
const gapAtTable = 6;

/** Places a table with the paragraphs before and after it, each across the width of the table. */
export function placeSheet(
  before: readonly Block[],
  table: Table,
  after: readonly Block[],
  look: SheetLook,
): PlacedSheet {
  const above = placeParagraphs(before, 0, look);
  const opening = offTable(above, above.at(-1)?.row, 'top');
  const headerRow = rowsOf(opening);
  const firstRow = headerRow + headRows(table.columns) + (table.numbersColumns === true ? 1 : 0);
  const body = placeTable(table, { headerRow, firstRow }, look.styles);
  const tableEnd = firstRow + table.rows.length;
  const closing = offTable(placeParagraphs(after, tableEnd, look), tableEnd, 'bottom');
  const rowCount = Math.max(tableEnd, rowsOf(closing));
  return { texts: [...opening, ...body, ...closing], rowCount, headerRow, firstRow };
}

function placeParagraphs(blocks: readonly Block[], firstRow: number, look: SheetLook): readonly PlacedText[] {
  return sheetLines(blocks, look).flatMap((line, index) =>
    line.map((text) => ({ ...text, row: firstRow + index, rowSpan: 1 })),
  );
}

/** What stands directly above a table, or below it, keeps off it; what stands in the midst of its row does already. */
function offTable(
  texts: readonly PlacedText[],
  row: number | undefined,
  keeps: 'top' | 'bottom',
): readonly PlacedText[] {
  return texts.map((each) => {
    const { alignment } = each.style;
    if (each.row !== row || alignment?.vertical !== 'top') return each;
    const style = { ...each.style, alignment: { ...alignment, vertical: keeps } };
    return { ...each, style, space: (each.space ?? 0) + gapAtTable };
  });
}

type ColumnPlace = Pick<PlacedText, 'column' | 'columnSpan'>;
type TextInRow = Omit<PlacedText, 'row' | 'rowSpan'>;

/** What stands in one row of a sheet outside its table: a text across it, or texts at its sides. */
type SheetLine = readonly TextInRow[];

function sheetLines(blocks: readonly Block[], look: SheetLook): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  const signed = signaturePlace(blocks, look);
  let approvals: Paragraph[] = [];
  const endApprovals = (): void => {
    if (approvals.length > 0) lines.push(approvalLine(approvals, look));
    approvals = [];
  };
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.style === 'approval') {
      approvals.push(block);
      continue;
    }
    endApprovals();
    if (block.type === 'side-by-side') lines.push(...levelLines(block, look));
    else if (block.type === 'paragraph')
      lines.push(...(signatureLines(block, signed, look) ?? paragraphLines(block, look)));
    else if (block.type === 'list') lines.push(...paragraphLines(block, look));
    else if (block.type !== 'table')
      lines.push(across({ text: inlineText([{ text: pictureText(block) }]), style: look.styles.note }, look));
  }
  endApprovals();
  return lines;
}

function across(text: Omit<TextInRow, 'column' | 'columnSpan'>, { widths }: SheetLook): SheetLine {
  return [{ ...text, column: 0, columnSpan: widths.length }];
}

function approvalLine(paragraphs: readonly Paragraph[], { widths, styles }: SheetLook): SheetLine {
  return [
    { ...atRight(widths, totalOf(widths) * approvalShare), text: joinedText(paragraphs), style: styles.approval },
  ];
}

/** Both sides level with each other, or one below the other where the approval takes the whole width. */
function levelLines({ left, right }: SideBySide, look: SheetLook): readonly SheetLine[] {
  const rightLine = approvalLine(right, look);
  const columnsLeft = atRight(look.widths, totalOf(look.widths) * approvalShare).column;
  if (left.length === 0) return [rightLine];
  if (columnsLeft === 0) return [left, right].filter((side) => side.length > 0).map((side) => approvalLine(side, look));
  const columnSpan = Math.max(1, Math.min(columnsLeft, leftSpan(look.widths)));
  return [[{ column: 0, columnSpan, text: joinedText(left), style: look.styles.approval }, ...rightLine]];
}

/** The columns for the lines and the names of all who sign, wide enough for each in one line; undefined where those before them hold no office. */
function signaturePlace(blocks: readonly Block[], { widths, styles }: SheetLook): ColumnPlace | undefined {
  const all = blocks.flatMap((block) => (block.type === 'paragraph' ? (signatureParts(block) ?? []) : []));
  const widest = (texts: readonly string[], widthOf: typeof textWidth): number =>
    texts.reduce((width, text) => Math.max(width, widthOf(text, styles.signature)), 0);
  const total = totalOf(widths);
  const place = atRight(widths, Math.max(total * signatureShare, widest(all.map(signedText), textWidth)));
  const left = totalOf(widths.slice(0, place.column));
  const offices = all.map(({ office }) => office);
  return left >= Math.max(total * officeShare, widest(offices, wordWidth)) ? place : undefined;
}

function signedText({ line, name }: SignatureParts): string {
  return `${line} ${name}`.trim();
}

/** Who signs at the left, the line and the name at the right; undefined for what is no signature, or has no room. */
function signatureLines(
  block: Paragraph,
  place: ColumnPlace | undefined,
  look: SheetLook,
): readonly SheetLine[] | undefined {
  const parts = signatureParts(block);
  if (parts === undefined || place === undefined) return undefined;
  const looks = { style: look.styles.signature, space: spaceOf(block.style, look) };
  const signed = [
    { ...looks, column: 0, columnSpan: place.column, text: parts.office },
    { ...looks, ...place, text: signedText(parts) },
  ];
  return parts.below === '' ? [signed] : [signed, across({ text: parts.below, style: look.styles.body }, look)];
}

/** A line with an address in it leads there; of several the first counts, for a cell leads to one place only. */
function paragraphLines(block: Paragraph | List, look: SheetLook): readonly SheetLine[] {
  const { styles } = look;
  const pieces = block.type === 'list' ? block.items.flat() : block.content;
  const links = pieces.flatMap((piece) => safeLink(piece.link) ?? []);
  const leading = (text: string): Pick<PlacedText, 'link'> => {
    const link = links.find((each) => text.includes(each));
    return link === undefined ? {} : { link };
  };
  if (block.type === 'paragraph') {
    const text = inlineText(block.content);
    return [across({ text, style: styles[block.style], space: spaceOf(block.style, look), ...leading(text) }, look)];
  }
  return blockText(block)
    .split('\n')
    .map((text) => across({ text, style: styles.body, ...leading(text) }, look));
}

/** A text in the midst of its row has the space above and below it there, one at the bottom that above it. */
function spaceOf(style: ParagraphStyle, { styles }: SheetLook): number {
  const { before, after } = spacingOf(style);
  return styles[style].alignment?.vertical === 'center' ? before + after : before;
}

function joinedText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(blockText).join('\n');
}

/** How many columns from the left are as wide as an agreement. */
function leftSpan(widths: readonly number[]): number {
  const total = totalOf(widths);
  let width = 0;
  const last = widths.findIndex((each) => {
    width += each;
    return width >= total * agreementShare;
  });
  return last + 1;
}

/** The columns at the right that are together at least so wide. */
function atRight(widths: readonly number[], least: number): ColumnPlace {
  let column = widths.length - 1;
  let width = widths[column] ?? 0;
  while (column > 0 && width < least) {
    column -= 1;
    width += widths[column] ?? 0;
  }
  return { column, columnSpan: widths.length - column };
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
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
