import {
  BuilderElement,
  createTableWidthElement,
  GridSpan,
  HeightRule,
  type ITableOptions,
  type ITableRowOptions,
  LineRuleType,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TableRowProperties,
  VerticalAlignTable,
  VerticalMerge,
  VerticalMergeType,
  WidthType,
  type XmlComponent,
} from 'docx';
import { cleanText } from '../../document/clean-text.ts';
import type { TableColumn } from '../../document/table-document.ts';
import { type GridSlot, gridRows } from '../../document/table-grid.ts';
import { type HeadCell, headCells, headRows } from '../../document/table-head.ts';
import type { TableBreaks } from '../../typesetting/page-breaks.ts';
import type { TypesetTable } from '../../typesetting/typeset.ts';
import { componentWrites, elementWrites, extendedWrites, shareByKey, type Writes, WrittenRun } from './elements.ts';
import { columnTwips, twipsOfPoints } from './measure.ts';
import {
  emptyParagraph,
  joinedSetting,
  looseSetting,
  type ParagraphSetting,
  textRuns,
  wordParagraphs,
} from './paragraphs.ts';
import { paragraphStyleIds } from './styles.ts';
import { tableStyleId } from './table-styles.ts';

/** A table whose header row is repeated on each page and whose rows break across pages only where they must, with gaps around it. */
export function wordTable(
  table: TypesetTable,
  breaks: TableBreaks | undefined,
  setting: ParagraphSetting,
): readonly Writes[] {
  const widths = columnTwips(table.setting.widths);
  const frame = new NamedTable(table.name, tableOptions(table, widths, breaks));
  const rows = gridRows(table).map(rowWriter(widths, breaks, setting));
  return [gapBefore(), ...extendedWrites(frame, rows), gapAfter(breaks?.leads === true)];
}

/** Sets the table off from the text above it. */
function gapBefore(): Writes {
  const spacing = { line: 120, lineRule: LineRuleType.EXACT };
  return componentWrites(new Paragraph({ keepNext: true, spacing, run: { size: 2 } }));
}

/** Word needs a paragraph between a table and what follows. */
function gapAfter(leads: boolean): Writes {
  const spacing = { line: 20, lineRule: LineRuleType.EXACT };
  return componentWrites(new Paragraph({ ...(leads ? { keepNext: true } : {}), spacing, run: { size: 2 } }));
}

/** A table with a name for screen readers, which the library has no option for. */
class NamedTable extends Table {
  constructor(name: string, options: ITableOptions) {
    super(options);
    const [properties] = this.root;
    properties.addChildElement(new StringValueElement('w:tblCaption', cleanText(name)));
  }
}

function tableOptions(table: TypesetTable, widths: readonly number[], breaks: TableBreaks | undefined): ITableOptions {
  return {
    style: tableStyleId,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      ...headerRows(table.columns, breaks),
      ...(table.numbersColumns === true ? [numbersRow(table.columns, breaks?.headerIsHigh === true)] : []),
    ],
  };
}

/**
 * Headers that are higher than half a page are not repeated: LibreOffice would lose what follows. Of two rows each says how
 * high it is: where LibreOffice repeats them it cuts what stands in both.
 */
function headerRows(columns: readonly TableColumn[], breaks: TableBreaks | undefined): readonly TableRow[] {
  const heads = headCells(columns);
  const count = headRows(columns);
  return Array.from({ length: count }, (_, row) => {
    const cells = heads.filter((head) => head.row === row).map(headerCell);
    const height = { value: twipsOfPoints(breaks?.heads[row] ?? 0), rule: HeightRule.ATLEAST };
    return repeatedRow(cells, breaks?.headerIsHigh === true, count > 1 ? { height } : {});
  });
}

function headerCell({ text, rowSpan, columnSpan }: HeadCell): TableCell {
  const runs = textRuns(text).map((run) => new WrittenRun(run));
  const children = [new Paragraph({ style: paragraphStyleIds['column-header'], children: runs })];
  const spans = { ...(rowSpan > 1 ? { rowSpan } : {}), ...(columnSpan > 1 ? { columnSpan } : {}) };
  return new TableCell({ verticalAlign: VerticalAlignTable.CENTER, ...spans, children });
}

/** The row that numbers the columns, repeated with their heads. */
function numbersRow(columns: readonly TableColumn[], isHigh: boolean): TableRow {
  const style = paragraphStyleIds['cell-centered'];
  const cells = columns.map(
    (_, index) => new TableCell({ children: [new Paragraph({ style, keepNext: true, text: String(index + 1) })] }),
  );
  return repeatedRow(cells, isHigh);
}

function repeatedRow(
  children: readonly TableCell[],
  isHigh: boolean,
  height: Pick<ITableRowOptions, 'height'> = {},
): TableRow {
  return new TableRow({ ...height, ...(isHigh ? {} : { cantSplit: true, tableHeader: true }), children });
}

type RowWriter = (slots: readonly GridSlot[], index: number) => Writes;

/** Makes the rows of a table; the properties of rows and cells, being few, are shared among them. */
function rowWriter(widths: readonly number[], breaks: TableBreaks | undefined, setting: ParagraphSetting): RowWriter {
  const share = shareByKey();
  const whole = share('row', () => componentWrites(new TableRowProperties({ cantSplit: true })));
  const [loose, joined] = [looseSetting(setting), joinedSetting(setting)];
  const wordCell = (slot: GridSlot, paragraphs: ParagraphSetting): Writes => {
    const key = `${slot.column} ${slot.columnSpan} ${verticalMerge(slot) ?? ''}`;
    const properties = share(key, () => componentWrites(slotProperties(slot, widths)));
    return elementWrites('w:tc', [properties, ...slotContent(slot, paragraphs)]);
  };
  return (slots, index) => (context) => {
    const isJoined = breaks?.joined.has(index) === true;
    const paragraphs = index < (breaks?.loose ?? 0) ? loose : isJoined ? joined : setting;
    const properties = breaks?.breakable.has(index) === true ? [] : [whole];
    const cells = slots.map((slot) => wordCell(slot, paragraphs));
    return elementWrites('w:tr', [...properties, ...cells])(context);
  };
}

function slotProperties(slot: GridSlot, widths: readonly number[]): XmlComponent {
  const { column, columnSpan } = slot;
  const size = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
  const merge = verticalMerge(slot);
  return new BuilderElement({
    name: 'w:tcPr',
    children: [
      createTableWidthElement('w:tcW', { size, type: WidthType.DXA }),
      ...(columnSpan > 1 ? [new GridSpan(columnSpan)] : []),
      ...(merge === undefined ? [] : [new VerticalMerge(merge)]),
    ],
  });
}

function verticalMerge({ continued, rowsLeft }: GridSlot): 'continue' | 'restart' | undefined {
  if (continued) return VerticalMergeType.CONTINUE;
  return rowsLeft > 1 ? VerticalMergeType.RESTART : undefined;
}

function slotContent({ cell, continued }: GridSlot, setting: ParagraphSetting): readonly Writes[] {
  const paragraphs = continued ? [] : cell.content.flatMap((block) => wordParagraphs(block, setting));
  return paragraphs.length === 0 ? [emptyParagraph('cell', setting)] : paragraphs;
}
