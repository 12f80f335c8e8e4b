import type { CellStyle } from 'hucre';
import { cellIndents } from '../../typesetting/measure-table.ts';
import { breakAddresses, countLines, measureText, type Weight } from '../../typesetting/measure-text.ts';
import { sheet } from '../../typesetting/medium.ts';

/** A digit of the sheet's font, which widths of columns are counted in. */
export const pointsPerCharacter = 6;
const linesPerEm = 1.3125;
const rowPadding = 3;

/** The height of a row of one line, in points. */
export const lineHeight = 15.75;

/** A width in points as the characters that sheets count widths in. */
export function characters(width: number): number {
  return Math.round((width / pointsPerCharacter) * 100) / 100;
}

/** How high a text stands in a cell of this width, both in points. Excel does not find out by itself in a written file. */
export function textHeight(text: string, style: CellStyle, width: number): number {
  if (style.alignment?.wrapText !== true) return lineHeight;
  return countLines(text, weightOf(style), lineWidth(style, width)) * linesPerEm * sizeOf(style) + rowPadding;
}

/** How wide a cell must be to hold each word of a text whole, in points; addresses may be broken. */
export function wordWidth(text: string, style: CellStyle): number {
  return cellWidth(measureText(text, weightOf(style)).longest, style);
}

/** How wide a cell must be to hold each line of a text whole, in points. */
export function textWidth(text: string, style: CellStyle): number {
  return cellWidth(Math.max(...measureText(text, weightOf(style)).lines), style);
}

function cellWidth(ems: number, style: CellStyle): number {
  return (ems * sheet.slack + cellIndents.padding) * sizeOf(style) + sheet.frame;
}

/** A text as it stands in a cell of this width, in points: addresses that are wider are broken between their words. */
export function textInCell(text: string, style: CellStyle, width: number): string {
  return style.alignment?.wrapText === true ? breakAddresses(text, weightOf(style), lineWidth(style, width)) : text;
}

/** How wide a line is, in ems. */
function lineWidth(style: CellStyle, width: number): number {
  return ((width - sheet.frame) / sizeOf(style) - cellIndents.padding) / sheet.slack;
}

function sizeOf({ font }: CellStyle): number {
  return font?.size ?? 12;
}

function weightOf({ font }: CellStyle): Weight {
  return font?.bold === true ? 'bold' : 'regular';
}
