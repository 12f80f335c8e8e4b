import { xmlText } from '../../writers/xml.ts';
import type { Scale, ScaleMark } from '../timeline.ts';

/** Heights of the lines of the head, in pixels. */
const lineHeight = 22;
/** Where letters stand in such a line. */
const baseline = 15;
/** A year that has less of the scale, in per cent, is not named: its name would run into the next. */
const narrowestYear = 4;

/** The head of the scale: years, and below them their months or quarters. */
export function drawHead({ years, columns }: Scale): string {
  const top = years.length === 0 ? 0 : lineHeight;
  const narrowest = 50 / columns.length;
  const parts = [
    linesBetween(years, 'grid year'),
    `<svg y="${top}" height="${lineHeight}">${linesBetween(columns, 'grid')}`,
    ...columns.filter(({ width }) => width >= narrowest).map(columnText),
    '</svg>',
    ...years.filter(({ width }) => width >= narrowestYear).map(yearText),
  ];
  return `<svg class="head" width="100%" height="${top + lineHeight}" aria-hidden="true" focusable="false">${parts.join('')}</svg>`;
}

function yearText({ label, title, start }: ScaleMark): string {
  return `<text class="year" x="${start}%" dx="5" y="${baseline}">${xmlText(label)}<title>${xmlText(title)}</title></text>`;
}

function columnText({ label, title, start, width }: ScaleMark): string {
  const middle = Number((start + width / 2).toFixed(3));
  return `<text x="${middle}%" y="${baseline}" text-anchor="middle">${xmlText(label)}<title>${xmlText(title)}</title></text>`;
}

/** The lines between columns and between years, as high as what they are drawn in. */
export function drawGrid({ years, columns }: Scale): string {
  return linesBetween(columns, 'grid') + linesBetween(years, 'grid year');
}

/** Vertical lines at the beginning of each mark but the first. */
function linesBetween(marks: readonly ScaleMark[], name: string): string {
  const lines = marks.slice(1).map(({ start }) => `M${start} 0V1`);
  if (lines.length === 0) return '';
  const path = `<path class="${name}" d="${lines.join('')}" vector-effect="non-scaling-stroke"/>`;
  return `<svg viewBox="0 0 100 1" preserveAspectRatio="none">${path}</svg>`;
}
