import type { Timeline, TimelineEvent } from '../timeline.ts';
import { earlierArrow, laterArrow } from './draw-bars.ts';

/** A sign of the timeline and what it means; signs are drawn 30 by 20 pixels, around the middle line. */
interface Sign {
  readonly meaning: string;
  readonly drawing: string;
  readonly isUsed: (row: TimelineEvent) => boolean;
}

const signs: readonly Sign[] = [
  {
    meaning: 'срок назван',
    drawing: '<rect class="once" x="1" y="-6" width="28" height="12" rx="2"/>',
    isUsed: ({ manner, bars }) => manner === 'once' && bars.length > 0,
  },
  {
    meaning: 'повторяется',
    drawing: [0, 10, 20].map((x) => `<rect class="recurring" x="${x}" y="-4" width="9" height="8" rx="2"/>`).join(''),
    isUsed: ({ manner, bars }) => manner === 'recurring' && bars.some(({ times }) => times === 1),
  },
  {
    meaning: 'повторяется часто',
    drawing: '<line class="dense" x1="1" x2="29" y1="0" y2="0"/>',
    isUsed: ({ manner, bars }) => manner === 'recurring' && bars.some(({ times }) => times > 1),
  },
  {
    meaning: 'срок не называет времени',
    drawing: '<rect class="vague" x="1" y="-8" width="28" height="16" rx="2"/>',
    isUsed: ({ manner }) => manner === 'vague',
  },
  {
    meaning: 'есть дни за пределами шкалы',
    drawing: `<svg x="3" overflow="visible">${earlierArrow}</svg><svg x="27" overflow="visible">${laterArrow}</svg>`,
    isUsed: ({ beyond }) => beyond.earlier || beyond.later,
  },
];

/** What the signs mean that the timeline shows; without a scale it shows none. */
export function legendHtml({ scale, rows }: Timeline): string {
  if (scale === undefined) return '';
  const used = signs.filter(({ isUsed }) => rows.some((row) => 'manner' in row && isUsed(row)));
  const items = used.map(
    ({ meaning, drawing }) =>
      `<li><svg width="30" height="20" aria-hidden="true" focusable="false"><svg y="50%" overflow="visible">${drawing}</svg></svg>${meaning}</li>`,
  );
  return items.length === 0 ? '' : `<ul class="legend" aria-label="Обозначения">${items.join('')}</ul>\n`;
}
