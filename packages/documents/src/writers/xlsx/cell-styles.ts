import type { CellStyle } from 'hucre';
import type { ParagraphStyle } from '../../document/table-document.ts';

/** The font of the sheet; widths of columns count its digits. */
export const sheetFont = { name: 'Times New Roman', size: 12 } as const;

const side = { style: 'thin', color: { rgb: '000000' } } as const;
const border = { top: side, right: side, bottom: side, left: side } as const;

function textStyle(horizontal: 'left' | 'center', bold = false): CellStyle {
  return {
    font: bold ? { ...sheetFont, bold } : sheetFont,
    alignment: { horizontal, vertical: 'top', wrapText: true },
  };
}

function tableStyle(horizontal: 'left' | 'center', bold = false): CellStyle {
  return { ...textStyle(horizontal, bold), border };
}

const header = tableStyle('center', true);
const subsection = tableStyle('center', true);

/** How a cell looks that begins with a paragraph of the style. */
export const cellStyles: Readonly<Record<ParagraphStyle, CellStyle>> = {
  approval: textStyle('left'),
  'approval-aside': textStyle('left'),
  title: textStyle('center', true),
  subtitle: textStyle('center'),
  body: textStyle('left'),
  'table-title': textStyle('center', true),
  'column-header': { ...header, alignment: { ...header.alignment, vertical: 'center' } },
  cell: tableStyle('left'),
  'cell-centered': tableStyle('center'),
  section: tableStyle('center', true),
  subsection: { ...subsection, font: { ...sheetFont, bold: true, italic: true } },
  goal: tableStyle('left'),
  note: textStyle('left'),
  signature: textStyle('left'),
  small: { ...textStyle('left'), font: { ...sheetFont, size: 10 } },
};

/**
 * How a live link looks; it does not wrap, since LibreOffice never wraps a cell that leads somewhere.
 * It bears no colour: hucre 1.0.0 writes the parts of a coloured font in an order that is not valid.
 */
export const linkStyle: CellStyle = {
  font: { ...sheetFont, underline: true },
  alignment: { horizontal: 'left', vertical: 'top' },
};
