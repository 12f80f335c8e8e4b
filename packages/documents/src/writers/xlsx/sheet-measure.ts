import type { CellStyle } from 'hucre';
import { cellIndents } from '../../typesetting/measure-table.ts';
import { countLines } from '../../typesetting/measure-text.ts';
import { sheet } from '../../typesetting/medium.ts';

/** A digit of the sheet's font, which widths of columns are counted in. */
const pointsPerCharacter = 6;
const linesPerEm = 1.3125;
const rowPadding = 3;

/** The height of a row of one line, in points. */
export const lineHeight = 15.75;

/** A width in points as the characters that sheets count widths in. */
export function characters(width: number): number {
  return Math.round((width / pointsPerCharacter) * 100) / 100;
}

/** How high a text stands in a cell of this width, both in points. Excel does not find out by itself in a written file. */
export function textHeight(text: string, { font, alignment }: CellStyle, width: number): number {
  const size = font?.size ?? 12;
  if (alignment?.wrapText !== true) return lineHeight;
  const lineWidth = (width - sheet.frame) / size - cellIndents.padding;
  const weight = font?.bold === true ? 'bold' : 'regular';
  return countLines(text, weight, lineWidth / sheet.slack) * linesPerEm * size + rowPadding;
}
