import { cleanText } from '../document/clean-text.ts';
import type {
  Bar,
  CellContent,
  Inline,
  List,
  Paragraph,
  ParagraphStyle,
  SideBySide,
  Table,
  TableColumn,
  TableDocument,
} from '../document/table-document.ts';
import { type Frame, fitTable, sizeForTables, type TableSetting } from './fit-table.ts';
import { measureTable, type TableExtent } from './measure-table.ts';
import type { Medium } from './medium.ts';
import { withNoBreakSpaces } from './no-break-spaces.ts';
import { onceForEach } from './once-for-each.ts';
import { contentWidth } from './page.ts';

/** A document as it is printed: no line breaks where none should, and every table fitted to the page. */
export interface TypesetDocument extends TableDocument {
  readonly blocks: readonly (Paragraph | List | SideBySide | Bar | TypesetTable)[];
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
  const bound = document.blocks.map((block) =>
    block.type === 'table' ? measured(boundTable(block)) : boundAround(block),
  );
  const extents = bound.flatMap((block) => ('extent' in block ? [block.extent] : []));
  const tableSize = sizeForTables(extents, frame);
  const blocks = bound.map((block) => {
    if (!('extent' in block)) return block;
    const { table, extent } = block;
    return { ...table, setting: fitTable(table, extent, tableSize, frame) };
  });
  return { ...document, blocks, tableSize };
}

function measured(table: Table): { readonly table: Table; readonly extent: TableExtent } {
  return { table, extent: measureTable(table) };
}

function boundTable(table: Table): Table {
  const bound = onceForEach((content: CellContent): CellContent => content.map(boundFlow));
  return {
    ...table,
    columns: table.columns.map(boundColumn),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, content: bound(cell.content) })),
    })),
  };
}

function boundColumn({ key, header, group }: TableColumn): TableColumn {
  const bound = { key, header: boundText(header, 'column-header') };
  return group === undefined ? bound : { ...bound, group: boundText(group, 'column-header') };
}

/** What stands around the tables. */
function boundAround(block: Paragraph | List | SideBySide | Bar): Paragraph | List | SideBySide | Bar {
  if (block.type === 'bar') return block;
  if (block.type !== 'side-by-side') return boundFlow(block);
  return { ...block, left: block.left.map(boundFlow), right: block.right.map(boundFlow) };
}

function boundFlow<Flow extends Paragraph | List>(block: Flow): Flow {
  if (block.type === 'list') {
    return { ...block, items: block.items.map((item) => item.map((piece) => boundPiece(piece, 'cell'))) };
  }
  return { ...block, content: block.content.map((piece) => boundPiece(piece, block.style)) };
}

/** An address stays as it is. */
function boundPiece(piece: Inline, style: ParagraphStyle): Inline {
  const text = piece.link === undefined ? boundText(piece.text, style) : cleanText(piece.text);
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

function boundText(text: string, style: ParagraphStyle): string {
  return withNoBreakSpaces(cleanText(text), titleStyles.has(style) ? 'title' : 'text');
}
