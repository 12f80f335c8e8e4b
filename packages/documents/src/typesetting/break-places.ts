import type {
  CellContent,
  Inline,
  List,
  PageSetup,
  Paragraph,
  ParagraphStyle,
  Table,
  TableColumn,
  TableRow,
} from '../document/table-document.ts';
import { gridRows } from '../document/table-grid.ts';
import { bodyListIndent, ownSizes, textSize } from './flow-look.ts';
import { hyphenateWide } from './hyphenation.ts';
import { cellLine } from './line-width.ts';
import { indentOf, weightOf } from './measure-table.ts';
import { breakAddresses, hasAddress } from './measure-text.ts';
import type { Medium } from './medium.ts';
import { onceForEach } from './once-for-each.ts';
import { asideWidth, contentWidth, points } from './page.ts';

/** How a table's cells are set. */
interface CellSetting {
  /** The widths of the columns, in points. */
  readonly widths: readonly number[];
  readonly size: number;
  readonly medium: Medium;
  /** Whether words that fit no line get places of hyphens. */
  readonly marksHyphens: boolean;
}

/** The rows of a table, what fits no line of their cells with places to break: addresses, and words where hyphens are marked. */
export function rowsWithBreaks(table: Table, setting: CellSetting): readonly TableRow[] {
  const { widths, size, medium, marksHyphens } = setting;
  const names = onceForEach((content: CellContent) => marksHyphens || content.some(namesAddress));
  const isMeant = ({ cells }: TableRow): boolean => cells.some(({ content }) => names(content));
  if (!table.rows.some(isMeant)) return table.rows;
  const grid = gridRows(table);
  return table.rows.map((row, index) => {
    if (!isMeant(row)) return row;
    const slots = grid[index]?.filter(({ continued }) => !continued) ?? [];
    const cells = row.cells.map((cell, place) => {
      const slot = slots[place];
      if (slot === undefined || !names(cell.content)) return cell;
      const inside = widths.slice(slot.column, slot.column + slot.columnSpan);
      const room = cellLine(
        inside.reduce((sum, width) => sum + width, 0),
        size,
        medium,
      );
      const content = cell.content.map((flow) =>
        flowWithBreaks(flow, room - indentOf(flow.type === 'list' ? 'list' : flow.style), marksHyphens),
      );
      return { ...cell, content };
    });
    return { ...row, cells };
  });
}

/** The columns of a table, the words of their heads that fit no line with places of hyphens, where these are marked. */
export function columnsWithBreaks({ columns }: Table, setting: CellSetting): readonly TableColumn[] {
  const { widths, size, medium, marksHyphens } = setting;
  if (!marksHyphens) return columns;
  return columns.map((column, index) => {
    const room = cellLine(widths[index] ?? 0, size, medium);
    return { ...column, header: hyphenateWide(column.header, 'bold', room) };
  });
}

/** What stands around the tables, the addresses that fit no line of the page with places to break. */
export function aroundWithBreaks<Flow extends Paragraph | List>(flow: Flow, page: PageSetup, medium: Medium): Flow {
  if (!namesAddress(flow)) return flow;
  return flowWithBreaks(flow, widthAround(flow, page) / sizeAround(flow) / medium.slack, false);
}

function widthAround(flow: Paragraph | List, page: PageSetup): number {
  if (flow.type === 'list') return contentWidth(page) - points(bodyListIndent);
  return flow.style === 'approval' || flow.style === 'approval-aside' ? asideWidth(page) : contentWidth(page);
}

function sizeAround(flow: Paragraph | List): number {
  const sizes: Partial<Record<ParagraphStyle, number>> = ownSizes;
  return (flow.type === 'paragraph' ? sizes[flow.style] : undefined) ?? textSize;
}

function namesAddress(flow: Paragraph | List): boolean {
  const pieces = flow.type === 'list' ? flow.items.flat() : flow.content;
  return pieces.some(({ text }) => hasAddress(text));
}

function flowWithBreaks<Flow extends Paragraph | List>(flow: Flow, room: number, marksHyphens: boolean): Flow {
  const weight = weightOf(flow.type === 'list' ? 'list' : flow.style);
  const withBreaks = (piece: Inline): Inline => {
    const ofPiece = piece.bold === true ? 'bold' : weight;
    const broken = breakAddresses(piece.text, ofPiece, room);
    const text = marksHyphens ? hyphenateWide(broken, ofPiece, room) : broken;
    return text === piece.text ? piece : { ...piece, text };
  };
  if (flow.type === 'list') return { ...flow, items: flow.items.map((item) => item.map(withBreaks)) };
  return { ...flow, content: flow.content.map(withBreaks) };
}
