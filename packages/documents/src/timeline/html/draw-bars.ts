import { daysText } from '@dorkarta/core';
import { xmlText } from '../../writers/xml.ts';
import { timesText } from '../row-time.ts';
import type { Bar, TimelineEvent } from '../timeline.ts';

/** Triangles that point beyond the left and the right end of a scale. */
export const earlierArrow = '<path class="beyond" d="M9 -6L1 0L9 6z"/>';
export const laterArrow = '<path class="beyond" d="M-9 -6L-1 0L-9 6z"/>';

/** One bar says nothing that its row does not say; of more bars than these nobody asks each for its days. */
const mostTitledBars = 24;

/** The times of an event, drawn around the middle line of its row: bars, arrows where it goes on beyond the scale. */
export function drawBars({ manner, bars, beyond }: TimelineEvent): string {
  const areTitled = bars.length > 1 && bars.length <= mostTitledBars;
  const shapes = bars.map((bar) => drawBar(bar, manner === 'recurring', areTitled));
  if (manner === 'vague') shapes.push(shape('vague', { start: 0.4, width: 99.2 }));
  if (beyond.earlier) shapes.push(earlierArrow);
  if (beyond.later) shapes.push(`<svg x="100%" overflow="visible">${laterArrow}</svg>`);
  return shapes.length === 0 ? '' : `<svg y="50%" overflow="visible">${shapes.join('')}</svg>`;
}

function drawBar(bar: Bar, recurs: boolean, isTitled: boolean): string {
  const title = isTitled ? `<title>${xmlText(barTitle(bar))}</title>` : '';
  if (!recurs) return shape('once', bar, title);
  return bar.times === 1 ? shape('recurring', bar, title) : denseBar(bar, title);
}

function barTitle({ days, times }: Bar): string {
  return times === 1 ? daysText(days) : `${daysText(days)} (${timesText(times)})`;
}

/** Top and height of each kind of bar in pixels, from the middle line. */
const heights = { once: [-6, 12], recurring: [-4, 8], vague: [-10, 20] } as const;

/** A bar; places are in per cent of what it is drawn in. */
function shape(name: keyof typeof heights, { start, width }: Pick<Bar, 'start' | 'width'>, title = ''): string {
  const [top, height] = heights[name];
  return `<rect class="${name}" x="${start}%" y="${top}" width="${width}%" height="${height}" rx="2"${closed('rect', title)}`;
}

/** Times too close to be drawn apart: a striped band. */
function denseBar({ start, width }: Bar, title: string): string {
  const end = Number((start + width).toFixed(3));
  return `<line class="dense" x1="${start}%" x2="${end}%" y1="0" y2="0"${closed('line', title)}`;
}

/** The end of a tag with what it holds. */
function closed(tag: string, content: string): string {
  return content === '' ? '/>' : `>${content}</${tag}>`;
}
