import { type Cell, paragraph, type Table } from '../../table-document.ts';
import { type GridSlot, gridRows } from '../../table-grid.ts';
import { xmlText } from '../xml.ts';
import { columnWidths } from './measure.ts';
import { blockXml } from './paragraph-xml.ts';
import type { References } from './references.ts';

/**
 * A table as WordprocessingML, in pieces to be joined: its header row is repeated on each page and no row breaks
 * across pages.
 */
export function tableXml(table: Table, width: number, references: References): readonly string[] {
  const widths = columnWidths(table.columns, width);
  const header = table.columns.map((column, index) => headerCell(column.header, widths[index] ?? 0, references));
  return [
    beforeTable,
    `<w:tbl>${tableProperties(table.name, width)}<w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${header.join('')}</w:tr>`,
    ...gridRows(table).map((slots) => rowXml(slots, widths, references)),
    '</w:tbl>',
    afterTable,
  ];
}

/** Sets the table off from the text above it. */
const beforeTable =
  '<w:p><w:pPr><w:keepNext/><w:spacing w:line="120" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';

/** Word needs a paragraph between a table and what follows. */
const afterTable =
  '<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';

function tableProperties(name: string, width: number): string {
  return (
    `<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${xmlText(name)}"/></w:tblPr>`
  );
}

function headerCell(text: string, width: number, references: References): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${blockXml(paragraph('column-header', text), references)}</w:tc>`;
}

function rowXml(slots: readonly GridSlot[], widths: readonly number[], references: References): string {
  const cells = slots.map((slot) => cellXml(slot, widths, references));
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
}

function cellXml(slot: GridSlot, widths: readonly number[], references: References): string {
  const width = widths.slice(slot.column, slot.column + slot.columnSpan).reduce((sum, w) => sum + w, 0);
  const span = slot.columnSpan > 1 ? `<w:gridSpan w:val="${slot.columnSpan}"/>` : '';
  const content = slot.continued ? emptyParagraph : contentXml(slot.cell, references);
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${verticalMerge(slot)}</w:tcPr>${content}</w:tc>`;
}

function verticalMerge(slot: GridSlot): string {
  if (slot.continued) return '<w:vMerge/>';
  return slot.rowsLeft > 1 ? '<w:vMerge w:val="restart"/>' : '';
}

const emptyParagraph = '<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p>';

function contentXml(cell: Cell, references: References): string {
  const content = cell.content.map((block) => blockXml(block, references)).join('');
  return content === '' ? emptyParagraph : content;
}
