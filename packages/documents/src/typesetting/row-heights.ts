import type { Cell, CellContent, Inline } from '../document/table-document.ts';
import { gridRows } from '../document/table-grid.ts';
import { headCells, headRows } from '../document/table-head.ts';
import { cellMargin, lineEms } from './flow-look.ts';
import { cellLine } from './line-width.ts';
import { cellIndents, weightOf } from './measure-table.ts';
import { countLines } from './measure-text.ts';
import { paper } from './medium.ts';
import { onceForEach } from './once-for-each.ts';
import type { TypesetTable } from './typeset.ts';

/** What some rows must be high enough for, together. */
export interface RowLoad {
  readonly row: number;
  readonly rowSpan: number;
  readonly height: number;
}

/** The heights of rows, each at least this; where several are together too low for what hangs over them, the last one grows. */
export function heightsUnder(loads: readonly RowLoad[], rowCount: number, least: number): readonly number[] {
  const heights = new Array<number>(rowCount).fill(least);
  for (const { row, rowSpan, height } of loads) {
    if (rowSpan === 1) heights[row] = Math.max(heights[row] ?? 0, height);
  }
  for (const { row, rowSpan, height } of loads) {
    if (rowSpan === 1) continue;
    const missing = height - heights.slice(row, row + rowSpan).reduce((sum, each) => sum + each, 0);
    if (missing > 0) heights[row + rowSpan - 1] = (heights[row + rowSpan - 1] ?? 0) + missing;
  }
  return heights;
}

/** The heights of the rows of a table's headers on paper, in points. */
export function headHeights({ columns, setting }: TypesetTable, size: number): readonly number[] {
  const loads = headCells(columns).map(({ text, row, rowSpan, column, columnSpan }): RowLoad => {
    const width = setting.widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
    const lines = countLines(text, 'bold', cellLine(width, size, paper));
    return { row, rowSpan: Math.min(rowSpan, headRows(columns)), height: lines * size * lineEms + cellMargin * 2 };
  });
  return heightsUnder(loads, headRows(columns), 0);
}

/** The height of the row that numbers the columns, if there is one, in points. */
export function numbersHeight({ numbersColumns }: TypesetTable, size: number): number {
  return numbersColumns === true ? size * lineEms + cellMargin * 2 : 0;
}

/**
 * The heights of a table's rows on paper, in points; of those that are surely lower than `exactFrom`, only that they are
 * not higher than told, since counting lines takes time.
 */
export function rowHeights(table: TypesetTable, size: number, exactFrom: number): readonly number[] {
  const [line, around] = [size * lineEms, cellMargin * 2];
  const lengthOf = onceForEach(roughLength);
  const loads = gridRows(table).flatMap((slots, row) =>
    slots
      .filter(({ continued }) => !continued)
      .map(({ cell, column, columnSpan, rowsLeft }): RowLoad => {
        const width = table.setting.widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
        const room = cellLine(width, size, paper);
        const { ems, lines } = lengthOf(cell.content);
        // No two lines below each other are together shorter than one may be.
        const most = (lines + (2 * ems) / room) * line + around;
        const height = most < exactFrom ? most : linesIn(cell, room) * line + around;
        return { row, rowSpan: rowsLeft, height };
      }),
  );
  return heightsUnder(loads, table.rows.length, line + around);
}

function linesIn({ content }: Cell, room: number): number {
  return content.reduce((lines, block) => {
    if (block.type === 'list')
      return block.items.reduce((sum, item) => sum + linesOf(item, 'list', room - cellIndents.list), lines);
    const indent = block.style === 'cell-item' ? cellIndents.item : 0;
    return lines + linesOf(block.content, block.style, room - indent);
  }, 0);
}

function linesOf(content: readonly Inline[], style: Parameters<typeof weightOf>[0], room: number): number {
  return countLines(content.map(({ text }) => text).join(''), weightOf(style), room);
}

/** The letters of a cell, taken for wide ones, and its lines. */
function roughLength(content: CellContent): { readonly ems: number; readonly lines: number } {
  let [ems, lines] = [0, 0];
  for (const block of content) {
    for (const item of block.type === 'list' ? block.items : [block.content]) {
      lines += 1;
      for (const { text } of item) {
        ems += text.length * 0.65;
        if (text.includes('\n')) lines += text.split('\n').length;
      }
    }
  }
  return { ems, lines };
}
