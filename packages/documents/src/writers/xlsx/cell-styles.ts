import type { CellStyle } from 'hucre';
import type { ParagraphStyle } from '../../document/table-document.ts';
import { ownSizes } from '../../typesetting/flow-look.ts';

/** The font of the sheet; widths of columns count its digits. */
export const sheetFont = { name: 'Times New Roman', size: 12 } as const;

/** A line at a side of a cell. */
export const cellSide = { style: 'thin', color: { rgb: '000000' } } as const;
const border = { top: cellSide, right: cellSide, bottom: cellSide, left: cellSide } as const;

/** How a cell looks that begins with a paragraph of the style. */
export type CellStyles = Readonly<Record<ParagraphStyle, CellStyle>>;

/** The looks of cells: around the tables in the sheet's font, in them in a font of this size. */
export function cellStyles(tableSize: number): CellStyles {
  const cell = inTable(tableSize, 'left');
  const header = inTable(tableSize, 'center', { bold: true });
  return {
    approval: aroundTable('left'),
    'approval-aside': aroundTable('left'),
    title: standsIn('center', aroundTable('center', { bold: true })),
    subtitle: aroundTable('center'),
    body: aroundTable('left'),
    'table-title': standsIn('center', aroundTable('center', { bold: true })),
    'column-header': { ...header, alignment: { ...header.alignment, vertical: 'center' } },
    cell,
    'cell-centered': inTable(tableSize, 'center'),
    'cell-item': cell,
    section: header,
    subsection: inTable(tableSize, 'center', { bold: true, italic: true }),
    goal: cell,
    note: standsIn('center', aroundTable('left')),
    signature: standsIn('bottom', aroundTable('left')),
    small: { ...standsIn('bottom', aroundTable('left')), font: { ...sheetFont, size: ownSizes.small } },
  };
}

interface Letters {
  readonly bold?: true;
  readonly italic?: true;
}

function aroundTable(horizontal: 'left' | 'center', letters: Letters = {}): CellStyle {
  return { font: { ...sheetFont, ...letters }, alignment: { horizontal, vertical: 'top', wrapText: true } };
}

/** A text that stands off what is above it, or what is above and below it. */
function standsIn(vertical: 'center' | 'bottom', style: CellStyle): CellStyle {
  return { ...style, alignment: { ...style.alignment, vertical } };
}

/** A cell with lines around it; its text stands off the line at its left, since sheets have no other padding. */
function inTable(size: number, horizontal: 'left' | 'center', letters: Letters = {}): CellStyle {
  const { font, alignment } = aroundTable(horizontal, letters);
  const indent = horizontal === 'left' ? { indent: 1 } : {};
  return { font: { ...font, size }, alignment: { ...alignment, ...indent }, border };
}

/**
 * How a live link looks; it does not wrap, since LibreOffice never wraps a cell that leads somewhere.
 * It bears no colour: hucre 1.0.0 writes the parts of a coloured font in an order that is not valid.
 */
export const linkStyle: CellStyle = {
  font: { ...sheetFont, underline: true },
  alignment: { horizontal: 'left', vertical: 'top' },
};
