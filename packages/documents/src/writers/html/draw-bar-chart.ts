import type { BarChart, BarChartRow, PageSetup } from '../../document/table-document.ts';
import { toneColours } from '../../typesetting/flow-look.ts';
import {
  type BarChartExtent,
  barChartExtent,
  chartBarHeight,
  chartPadding,
  chartRowHeight,
  fittingText,
} from '../../typesetting/pictures.ts';
import { chartHtml, meaningHtml, middleOf, rectangle, textAt } from './chart-parts.ts';

/** Bars below each other, as wide as the page. */
export function barChartHtml(chart: BarChart, page: PageSetup): string {
  const extent = barChartExtent(chart, page);
  const shapes = chart.rows.map((row, index) => rowSvg(row, index, { chart, extent }));
  const size = { width: extent.label + extent.bars + extent.words, height: chart.rows.length * chartRowHeight };
  return chartHtml(
    chart,
    { ...size, shapes },
    chart.legend.map((meaning) => meaningHtml(meaning)),
  );
}

interface Frame {
  readonly chart: BarChart;
  readonly extent: BarChartExtent;
}

function rowSvg({ label, parts, words }: BarChartRow, index: number, { chart, extent }: Frame): string {
  const y = middleOf(index);
  let x = extent.label;
  const bars = parts.map(({ size, tone }) => {
    const width = (size / chart.whole) * extent.bars;
    const bar = rectangle({ x, y: y - chartBarHeight / 2, width, height: chartBarHeight }, toneColours[tone]);
    x += width;
    return bar;
  });
  const name = textAt(extent.label - chartPadding, y, fittingText(label, extent.label - chartPadding), {
    anchor: 'end',
  });
  return `<g>${name}${bars.join('')}${textAt(x + chartPadding, y, words)}</g>`;
}
