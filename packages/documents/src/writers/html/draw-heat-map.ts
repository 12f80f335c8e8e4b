import type { HeatMap, HeatMapRow, PageSetup } from '../../document/table-document.ts';
import { toneColours } from '../../typesetting/flow-look.ts';
import {
  chartPadding,
  chartRowHeight,
  chartTextSize,
  fittingText,
  type HeatMapExtent,
  headLines,
  heatMapExtent,
} from '../../typesetting/pictures.ts';
import { chartHtml, meaningHtml, rectangle, textAt } from './chart-parts.ts';

/** A grid of fields, each with its sign, below names that stand upright. */
export function heatMapHtml(map: HeatMap, page: PageSetup): string {
  const extent = heatMapExtent(map, page);
  const marks = new Map(map.legend.map(({ tone, mark }) => [tone, mark]));
  const shapes = [
    textAt(chartPadding, extent.head - chartTextSize, map.corner),
    ...map.columns.map((title, index) => headSvg(title, index, extent)),
    ...map.rows.map((row, index) => rowSvg(row, index, { extent, marks })),
  ];
  const width = extent.label + map.columns.length * extent.column + 1;
  const height = extent.head + map.rows.length * chartRowHeight + 1;
  const legend = map.legend.map((meaning) => meaningHtml(meaning, meaning.mark));
  return chartHtml(map, { width, height, shapes }, legend);
}

/** The name of a column from the bottom up. */
function headSvg(title: string, index: number, { label, column, head }: HeatMapExtent): string {
  const lines = headLines(title, column);
  const middle = label + (index + 0.5) * column;
  return lines
    .map((line, place) => {
      const x = middle + (place - (lines.length - 1) / 2) * chartTextSize;
      return textAt(x, head - chartPadding, fittingText(line, head - chartPadding), { upright: true });
    })
    .join('');
}

interface Frame {
  readonly extent: HeatMapExtent;
  readonly marks: ReadonlyMap<string, string>;
}

function rowSvg({ label, tones }: HeatMapRow, index: number, { extent, marks }: Frame): string {
  const top = extent.head + index * chartRowHeight;
  const middle = top + chartRowHeight / 2;
  const fields = tones.map((tone, column) => {
    const x = extent.label + column * extent.column;
    const field = rectangle({ x, y: top, width: extent.column, height: chartRowHeight }, toneColours[tone]);
    return field + textAt(x + extent.column / 2, middle, marks.get(tone) ?? '', { anchor: 'middle' });
  });
  return `<g>${textAt(chartPadding, middle, fittingText(label, extent.label - chartPadding))}${fields.join('')}</g>`;
}
