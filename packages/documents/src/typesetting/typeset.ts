import { cleanText } from '../document/clean-text.ts';
import type {
  Block,
  CellContent,
  Inline,
  List,
  PageSetup,
  Paragraph,
  ParagraphStyle,
  Picture,
  SideBySide,
  Table,
  TableColumn,
  TableDocument,
} from '../document/table-document.ts';
import { boundText } from './bonds.ts';
import { aroundWithBreaks, columnsWithBreaks, rowsWithBreaks } from './break-places.ts';
import { type Frame, fitTable, sizeForTables, type TableSetting } from './fit-table.ts';
import { leadingOnOnePage } from './leading.ts';
import { measureTable, type TableExtent } from './measure-table.ts';
import type { Medium } from './medium.ts';
import { onceForEach } from './once-for-each.ts';
import { contentWidth } from './page.ts';
import { withSignatureTabs } from './signature-line.ts';

/** A document as it is printed: no line breaks where none should, and every table fitted to the page. */
export interface TypesetDocument extends TableDocument {
  readonly blocks: readonly (Paragraph | List | SideBySide | Picture | TypesetTable)[];
  /** The size of the font of all tables, in points. */
  readonly tableSize: number;
}

/** A table fitted to the page. */
export interface TypesetTable extends Table {
  readonly setting: TableSetting;
}

/** Sets a document for a medium; its words stay as they are. */
export function typeset(document: TableDocument, medium: Medium): TypesetDocument {
  const frame: Frame = { available: contentWidth(document.page), medium };
  const blocksBound = document.blocks
    .map(keepingDistance)
    .map((block) => (block.type === 'table' ? measured(boundTable(block)) : boundAround(block)));
  const extents = blocksBound.flatMap((block) => ('extent' in block ? [block.extent] : []));
  const tableSize = sizeForTables(extents, frame);
  const blocks = blocksBound.map((block) => {
    if (!('extent' in block)) return brokenAround(block, document.page, medium);
    const { table, extent } = block;
    const setting = fitTable(table, extent, tableSize, frame);
    if (!medium.breaksAddresses) return { ...table, setting };
    const marksHyphens = medium.marksHyphens && setting.hyphenates;
    const cells = { widths: setting.widths, size: tableSize, medium, marksHyphens };
    return { ...table, columns: columnsWithBreaks(table, cells), rows: rowsWithBreaks(table, cells), setting };
  });
  return { ...document, blocks: leadingOnOnePage(blocks, document.page), tableSize };
}

/** A text knows that it stands directly below a table. */
function keepingDistance(block: Block, index: number, blocks: readonly Block[]): Block {
  const isText = block.type === 'paragraph' && block.style === 'body' && block.startsPage !== true;
  return isText && blocks[index - 1]?.type === 'table' ? { ...block, isBelowTable: true } : block;
}

function measured(table: Table): { readonly table: Table; readonly extent: TableExtent } {
  return { table, extent: measureTable(table) };
}

function boundTable(table: Table): Table {
  const boundContent = onceForEach((content: CellContent): CellContent => content.map(boundFlow));
  return {
    ...table,
    columns: table.columns.map(boundColumn),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, content: boundContent(cell.content) })),
    })),
  };
}

function boundColumn(column: TableColumn): TableColumn {
  const { header, group } = column;
  const own = { ...column, header: bound(header, 'column-header') };
  return group === undefined ? own : { ...own, group: bound(group, 'column-header') };
}

/** What stands around the tables. */
function boundAround(block: Paragraph | List | SideBySide | Picture): Paragraph | List | SideBySide | Picture {
  if (block.type === 'paragraph' || block.type === 'list') return boundFlow(block);
  if (block.type !== 'side-by-side') return block;
  return { ...block, left: block.left.map(boundFlow), right: block.right.map(boundFlow) };
}

function brokenAround(
  block: Paragraph | List | SideBySide | Picture,
  page: PageSetup,
  medium: Medium,
): Paragraph | List | SideBySide | Picture {
  if (!medium.breaksAddresses) return block;
  const broken = <Flow extends Paragraph | List>(flow: Flow): Flow => aroundWithBreaks(flow, page, medium);
  if (block.type === 'paragraph' && medium.hasTabs) return withSignatureTabs(broken(block), page);
  if (block.type === 'paragraph' || block.type === 'list') return broken(block);
  if (block.type !== 'side-by-side') return block;
  return { ...block, left: block.left.map(broken), right: block.right.map(broken) };
}

function boundFlow<Flow extends Paragraph | List>(block: Flow): Flow {
  if (block.type === 'list') {
    return { ...block, items: block.items.map((item) => item.map((piece) => boundPiece(piece, 'cell'))) };
  }
  return { ...block, content: block.content.map((piece) => boundPiece(piece, block.style)) };
}

/** An address stays as it is. */
function boundPiece(piece: Inline, style: ParagraphStyle): Inline {
  const text = piece.link === undefined ? bound(piece.text, style) : cleanText(piece.text);
  return text === piece.text ? piece : { ...piece, text };
}

const titleStyles: ReadonlySet<ParagraphStyle> = new Set<ParagraphStyle>([
  'title',
  'subtitle',
  'table-title',
  'column-header',
  'section',
  'subsection',
]);

function bound(text: string, style: ParagraphStyle): string {
  return boundText(cleanText(text), titleStyles.has(style) ? 'title' : 'text');
}
