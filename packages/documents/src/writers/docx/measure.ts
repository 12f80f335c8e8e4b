import type { PageSetup, TableColumn } from '../../table-document.ts';

const twipsPerMillimetre = 1440 / 25.4;

/** Millimetres as twentieths of a point, the unit of WordprocessingML. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre);
}

/** Width and height of the sheet in twips. */
export function sheetSize({ orientation }: PageSetup): { readonly width: number; readonly height: number } {
  const [short, long] = [twips(210), twips(297)];
  return orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long };
}

/** Width between the margins in twips. */
export function contentWidth(page: PageSetup): number {
  return sheetSize(page).width - twips(page.margins.left) - twips(page.margins.right);
}

/** The widths of the columns in twips; they add up to `total`. */
export function columnWidths(columns: readonly TableColumn[], total: number): readonly number[] {
  const sum = columns.reduce((width, column) => width + column.width, 0);
  let before = 0;
  let edge = 0;
  return columns.map((column) => {
    before += column.width;
    const nextEdge = Math.round((total * before) / sum);
    const width = nextEdge - edge;
    edge = nextEdge;
    return width;
  });
}
