import type { BarChart, BarChartRow, PageSetup, Tone } from '../../document/table-document.ts';
import { barChartExtent, chartSpace } from '../../typesetting/pictures.ts';
import { pictureHeading, pictureLegend } from './chart-parts.ts';
import { type ChartField, type ChartRow, chartTable } from './chart-table.ts';
import type { Writes } from './elements.ts';

/** Into so many columns the place of the bars is divided; a part of a bar covers some of them. */
const steps = 40;

/** Bars below each other as cells that cover as many narrow columns as their share is. */
export function wordBarChart(chart: BarChart, page: PageSetup): readonly Writes[] {
  const extent = barChartExtent(chart, page);
  const widths = [extent.label, ...Array.from({ length: steps }, () => extent.bars / steps), extent.words];
  const table = chartTable(
    widths,
    chart.rows.map((row) => chartRow(row, chart)),
  );
  return [pictureHeading(chart.title), ...table, pictureLegend(chart.legend, chartSpace)];
}

function chartRow({ label, parts, words }: BarChartRow, { whole }: BarChart): ChartRow {
  const spans = partSpans(parts, whole);
  const rest = steps - spans.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  const bars = spans.map(({ tone, columnSpan }): ChartField => ({ text: '', tone, columnSpan, framed: true }));
  return {
    fields: [
      { text: label, alignment: 'right' },
      ...bars,
      // The words stand behind the bar, in what is left of its place.
      { text: words, columnSpan: rest + 1 },
    ],
  };
}

/** The edges of the parts are rounded, so that their lengths add up. */
function partSpans(
  parts: BarChartRow['parts'],
  whole: number,
): readonly { readonly tone: Tone; readonly columnSpan: number }[] {
  let [before, edge] = [0, 0];
  return parts.flatMap(({ size, tone }) => {
    before += size;
    const from = edge;
    edge = Math.round((before / whole) * steps);
    return edge > from ? [{ tone, columnSpan: edge - from }] : [];
  });
}
