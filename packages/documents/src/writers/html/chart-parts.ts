import { pictureText } from '../../document/plain-text.ts';
import type { BarChart, HeatMap, ToneMeaning } from '../../document/table-document.ts';
import { toneColours } from '../../typesetting/flow-look.ts';
import { chartRowHeight, chartTextSize } from '../../typesetting/pictures.ts';
import { xmlText } from '../xml.ts';

/** A figure with its title, what is drawn of it, and what its tones mean; colours are attributes, as no page of an editor allows inline styles. */
export function chartHtml(
  picture: BarChart | HeatMap,
  drawn: { readonly width: number; readonly height: number; readonly shapes: readonly string[] },
  legend: readonly string[],
): string {
  const size = `width="${length(drawn.width)}pt" viewBox="0 0 ${length(drawn.width)} ${length(drawn.height)}"`;
  const svg = `<svg role="img" aria-label="${xmlText(pictureText(picture))}" ${size} font-size="${chartTextSize}">${drawn.shapes.join('')}</svg>`;
  const meanings = legend.length === 0 ? '' : `<ul class="legend">${legend.join('')}</ul>`;
  return `<figure class="chart"><figcaption>${xmlText(picture.title)}</figcaption>${svg}${meanings}</figure>`;
}

/** What a tone means, with a field in it. */
export function meaningHtml({ tone, words }: ToneMeaning, mark = ''): string {
  const size = 12;
  const field = rectangle({ x: 0, y: 0, width: size, height: size }, toneColours[tone]);
  const sign = mark === '' ? '' : textAt(size / 2, size / 2, mark, { anchor: 'middle' });
  return `<li><svg aria-hidden="true" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" font-size="${chartTextSize}">${field}${sign}</svg>${xmlText(words)}</li>`;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A field of a colour with a line around it. */
export function rectangle({ x, y, width, height }: Rectangle, colour: string): string {
  return `<rect x="${length(x)}" y="${length(y)}" width="${length(width)}" height="${length(height)}" fill="#${colour}" stroke="#000" stroke-width="0.5"/>`;
}

/** A text in the middle of a line; upright where it is turned. */
export function textAt(
  x: number,
  y: number,
  text: string,
  {
    anchor = 'start',
    upright = false,
  }: { readonly anchor?: 'start' | 'middle' | 'end'; readonly upright?: boolean } = {},
): string {
  const turn = upright ? ` transform="rotate(-90 ${length(x)} ${length(y)})"` : '';
  return `<text x="${length(x)}" y="${length(y)}" text-anchor="${anchor}" dominant-baseline="central"${turn}>${xmlText(text)}</text>`;
}

/** Where the middle of a row is, in points from above. */
export function middleOf(row: number): number {
  return (row + 0.5) * chartRowHeight;
}

function length(points: number): string {
  return String(Number(points.toFixed(2)));
}
