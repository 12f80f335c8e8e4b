import type { PageSetup } from '../../document/table-document.ts';
import { contentWidth, points } from '../../typesetting/page.ts';

/** Points as twentieths of a point, the unit of WordprocessingML. */
export function twipsOfPoints(length: number): number {
  return Math.round(length * 20);
}

/** Millimetres as twips. */
export function twips(millimetres: number): number {
  return twipsOfPoints(points(millimetres));
}

/** A sheet of A4 in twips, its short side below. */
export const uprightSheet = { width: twips(210), height: twips(297) } as const;

/** Width between the margins in twips. */
export function textWidth(page: PageSetup): number {
  return twipsOfPoints(contentWidth(page));
}

/** Widths of columns in twips, rounded so that they add up to the whole. */
export function columnTwips(widths: readonly number[]): readonly number[] {
  let [before, edge] = [0, 0];
  return widths.map((width) => {
    before += width;
    const from = edge;
    edge = twipsOfPoints(before);
    return edge - from;
  });
}
