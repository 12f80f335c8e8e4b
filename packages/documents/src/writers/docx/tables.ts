import {
  createTableWidthElement,
  type FileChild,
  GridSpan,
  type ITableOptions,
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
import { Deferred, element, shareByKey } from './elements.ts';
import { columnTwips } from './measure.ts';
import { emptyParagraph, looseSetting, type ParagraphSetting, textRuns, wordParagraphs } from './paragraphs.ts';
import { paragraphStyleIds } from './styles.ts';
import { tableStyleId } from './table-styles.ts';

/** A table whose header row is repeated on each page and whose rows break across pages only where they must, with gaps around it. */
export function wordTable(
  table: TypesetTable,
  breaks: TableBreaks | undefined,
  setting: ParagraphSetting,
): readonly FileChild[] {
  return [gapBefore(), new LongTable(table, breaks, setting), gapAfter()];
}

/** Sets the table off from the text above it. */
function gapBefore(): Paragraph {
  return new Paragraph({ keepNext: true, spacing: { line: 120, lineRule: LineRuleType.EXACT }, run: { size: 2 } });
}

/** Word needs a paragraph between a table and what follows. */
function gapAfter(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, run: { size: 2 } });
}

/** A table with a name for screen readers, which the library has no option for, and whose rows are made one by one. */
class LongTable extends Table {
  constructor(table: TypesetTable, breaks: TableBreaks | undefined, setting: ParagraphSetting) {
    const widths = columnTwips(table.setting.widths);
    super(tableOptions(table, widths, breaks?.headerIsHigh === true));
    const [properties] = this.root;
    properties.addChildElement(new StringValueElement('w:tblCaption', cleanText(table.name)));
    const wordRow = rowWriter(widths, breaks, setting);
    this.root.push(...gridRows(table).map((slots, index) => new Deferred(() => wordRow(slots, index))));
  }
}

function tableOptions(table: TypesetTable, widths: readonly number[], isHigh: boolean): ITableOptions {
  return {
    style: tableStyleId,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      ...headerRows(table.columns, isHigh),
      ...(table.numbersColumns === true ? [numbersRow(table.columns, isHigh)] : []),
    ],
  };
}

/** Headers that are higher than half a page are not repeated: LibreOffice would lose what follows. */
function headerRows(columns: readonly TableColumn[], isHigh: boolean): readonly TableRow[] {
  const heads = headCells(columns);
  return Array.from({ length: headRows(columns) }, (_, row) =>
    repeatedRow(heads.filter((head) => head.row === row).map(headerCell), isHigh),
  );
}

function headerCell({ text, rowSpan, columnSpan }: HeadCell): TableCell {
  const children = [new Paragraph({ style: paragraphStyleIds['column-header'], children: textRuns(text) })];
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

function repeatedRow(children: readonly TableCell[], isHigh: boolean): TableRow {
  return new TableRow({ ...(isHigh ? {} : { cantSplit: true, tableHeader: true }), children });
}

type RowWriter = (slots: readonly GridSlot[], index: number) => XmlComponent;

/** Makes the rows of a table; the properties of rows and cells, being few, are shared among them. */
function rowWriter(widths: readonly number[], breaks: TableBreaks | undefined, setting: ParagraphSetting): RowWriter {
  const share = shareByKey();
  const whole = share('row', () => new TableRowProperties({ cantSplit: true }));
  const loose = looseSetting(setting);
  const wordCell = (slot: GridSlot, paragraphs: ParagraphSetting): XmlComponent => {
    const key = `${slot.column} ${slot.columnSpan} ${verticalMerge(slot) ?? ''}`;
    return element('w:tc', [share(key, () => slotProperties(slot, widths)), ...slotContent(slot, paragraphs)]);
  };
  return (slots, index) => {
    const paragraphs = index < (breaks?.loose ?? 0) ? loose : setting;
    const properties = breaks?.breakable.has(index) === true ? [] : [whole];
    return element('w:tr', [...properties, ...slots.map((slot) => wordCell(slot, paragraphs))]);
  };
}

function slotProperties(slot: GridSlot, widths: readonly number[]): XmlComponent {
  const { column, columnSpan } = slot;
  const size = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
  const merge = verticalMerge(slot);
  return element('w:tcPr', [
    createTableWidthElement('w:tcW', { size, type: WidthType.DXA }),
    ...(columnSpan > 1 ? [new GridSpan(columnSpan)] : []),
    ...(merge === undefined ? [] : [new VerticalMerge(merge)]),
  ]);
}

function verticalMerge({ continued, rowsLeft }: GridSlot): 'continue' | 'restart' | undefined {
  if (continued) return VerticalMergeType.CONTINUE;
  return rowsLeft > 1 ? VerticalMergeType.RESTART : undefined;
}

function slotContent({ cell, continued }: GridSlot, setting: ParagraphSetting): readonly XmlComponent[] {
  const paragraphs = continued ? [] : cell.content.flatMap((block) => wordParagraphs(block, setting));
  return paragraphs.length === 0 ? [emptyParagraph('cell', setting)] : paragraphs;
}
