import type { PageSetup, TableColumn } from '../../document/table-document.ts';

const twipsPerMillimetre = 1440 / 25.4;

/** Millimetres as twentieths of a point, the unit of WordprocessingML. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre);
}

/** A sheet of A4 in twips, its short side below. */
export const uprightSheet = { width: twips(210), height: twips(297) } as const;

/** Width between the margins in twips. */
export function contentWidth({ orientation, margins }: PageSetup): number {
  const sheet = orientation === 'landscape' ? uprightSheet.height : uprightSheet.width;
  return sheet - twips(margins.left) - twips(margins.right);
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
