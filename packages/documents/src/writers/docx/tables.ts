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
import type { TypesetTable } from '../../typesetting/typeset.ts';
import { Deferred, element, shareByKey } from './elements.ts';
import { columnTwips } from './measure.ts';
import { emptyParagraph, type ParagraphSetting, textRuns, wordParagraphs } from './paragraphs.ts';
import { paragraphStyleIds } from './styles.ts';
import { tableStyleId } from './table-styles.ts';

/** A table whose header row is repeated on each page and whose rows don't break across pages, with gaps around it. */
export function wordTable(table: TypesetTable, setting: ParagraphSetting): readonly FileChild[] {
  return [gapBefore(), new LongTable(table, setting), gapAfter()];
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
  constructor(table: TypesetTable, setting: ParagraphSetting) {
    const widths = columnTwips(table.setting.widths);
    super(tableOptions(table.columns, widths));
    const [properties] = this.root;
    properties.addChildElement(new StringValueElement('w:tblCaption', cleanText(table.name)));
    const wordRow = rowWriter(widths, setting);
    this.root.push(...gridRows(table).map((slots) => new Deferred(() => wordRow(slots))));
  }
}

function tableOptions(columns: readonly TableColumn[], widths: readonly number[]): ITableOptions {
  return {
    style: tableStyleId,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [headerRow(columns)],
  };
}

function headerRow(columns: readonly TableColumn[]): TableRow {
  const style = paragraphStyleIds['column-header'];
  const cells = columns.map(({ header }) => {
    const children = [new Paragraph({ style, children: textRuns(header) })];
    return new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children });
  });
  return new TableRow({ cantSplit: true, tableHeader: true, children: cells });
}

/** Makes the rows of a table; the properties of rows and cells, being few, are shared among them. */
function rowWriter(widths: readonly number[], setting: ParagraphSetting): (slots: readonly GridSlot[]) => XmlComponent {
  const share = shareByKey();
  const rowProperties = share('row', () => new TableRowProperties({ cantSplit: true }));
  const wordCell = (slot: GridSlot): XmlComponent => {
    const key = `${slot.column} ${slot.columnSpan} ${verticalMerge(slot) ?? ''}`;
    return element('w:tc', [share(key, () => slotProperties(slot, widths)), ...slotContent(slot, setting)]);
  };
  return (slots) => element('w:tr', [rowProperties, ...slots.map(wordCell)]);
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
