import { assertNever } from '@dorkarta/core';
import type { BarChart, HeatMap, PageSetup, Picture } from '../document/table-document.ts';
import { barHeight, lineEms, ownSizes, textSize } from './flow-look.ts';
import { measureText } from './measure-text.ts';
import { contentWidth } from './page.ts';

/** The size of the letters within charts, in points. */
export const chartTextSize = ownSizes.small;

/** The height of a row of a chart, and of a bar in it, in points. */
export const chartRowHeight = 15;
export const chartBarHeight = 11;

/** The space below a chart and its legend, in points. */
export const chartSpace = 10;

/** The space beside a text of a chart, in points. */
export const chartPadding = 4;

/** The widths of the parts of a chart's rows, in points: names, bars, and the words behind them. */
export interface BarChartExtent {
  readonly label: number;
  readonly bars: number;
  readonly words: number;
}

/** The share of the page that names take at most. */
const widestLabel = 0.4;
const widestWords = 0.3;

export function barChartExtent({ rows }: BarChart, page: PageSetup): BarChartExtent {
  const available = contentWidth(page);
  const label = widthOfAll(
    rows.map((row) => row.label),
    available * widestLabel,
  );
  const words = widthOfAll(
    rows.map((row) => row.words),
    available * widestWords,
  );
  return { label, words, bars: available - label - words };
}

/** The widths of a heat map's names and of each of its columns, and the height of its head, in points. */
export interface HeatMapExtent {
  readonly label: number;
  readonly column: number;
  readonly head: number;
}

/** A column is as wide as two lines that stand upright in its head, where there is room for it. */
const widestColumn = 30;
const highestHead = 130;

export function heatMapExtent({ corner, columns, rows }: HeatMap, page: PageSetup): HeatMapExtent {
  const available = contentWidth(page);
  const label = widthOfAll([corner, ...rows.map((row) => row.label)], available * widestLabel);
  const column = Math.min(widestColumn, (available - label) / Math.max(1, columns.length));
  const lines = columns.flatMap((title) => headLines(title, column));
  return { label, column, head: widthOfAll(lines, highestHead) };
}

/** How a head of a column stands upright: in two lines where it is long and there is room for them. */
export function headLines(title: string, column: number): readonly string[] {
  const words = title.split(' ');
  if (words.length === 1 || title.length < 12 || column < 2 * chartTextSize * lineEms) return [title];
  const ways = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));
  return ways.reduce((best, way) => (longest(way) < longest(best) ? way : best));
}

/** The width of the widest of some texts in a chart with the space around it, but no more than there is. */
function widthOfAll(texts: readonly string[], most: number): number {
  const widest = texts.reduce((width, text) => Math.max(width, chartTextWidth(text)), 0);
  return Math.min(most, widest + 2 * chartPadding);
}

/** The width of a text in one line of a chart, in points. */
export function chartTextWidth(text: string): number {
  return Math.max(0, ...measureText(text, 'regular').lines) * chartTextSize * chartSlack;
}

/** Fonts that stand in for the one that is measured are a little wider. */
const chartSlack = 1.03;

/** About how high a picture with its title stands on a page, in points. */
export function pictureHeight(picture: Picture): number {
  const title = lineEms * textSize;
  switch (picture.type) {
    case 'bar':
      return barHeight + title;
    case 'bar-chart':
      return picture.rows.length * chartRowHeight + 2 * title;
    case 'heat-map':
      return picture.rows.length * chartRowHeight + highestHead + 2 * title;
    default:
      return assertNever(picture);
  }
}

/** As much of a text as fits a line of a chart, with «…» where something is left out. */
export function fittingText(text: string, width: number): string {
  if (chartTextWidth(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && chartTextWidth(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('')}…`;
}
