import { cellIndents } from './measure-table.ts';
import type { Medium } from './medium.ts';

/** How wide a line of a cell is, in ems of the table's font; the cell's width and the size of the font are in points. */
export function cellLine(width: number, size: number, { frame, slack }: Medium): number {
  return Math.max(1, ((width - frame) / size - cellIndents.padding) / slack);
}
