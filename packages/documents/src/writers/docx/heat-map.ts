import type { HeatMap, PageSetup } from '../../document/table-document.ts';
import { chartSpace, heatMapExtent } from '../../typesetting/pictures.ts';
import { pictureHeading, pictureLegend } from './chart-parts.ts';
import { type ChartRow, chartTable } from './chart-table.ts';
import type { Writes } from './elements.ts';

/** A grid of fields, each with its sign, below names that stand upright and are repeated on each page. */
export function wordHeatMap(map: HeatMap, page: PageSetup): readonly Writes[] {
  const { title, corner, columns, rows, legend } = map;
  const { label, column, head } = heatMapExtent(map, page);
  const marks = new Map(legend.map(({ tone, mark }) => [tone, mark]));
  const heads: ChartRow = {
    height: head,
    isHead: true,
    fields: [
      { text: corner, framed: true },
      ...columns.map((text) => ({ text, upright: true, framed: true }) as const),
    ],
  };
  const body = rows.map(
    ({ label: name, tones }): ChartRow => ({
      fields: [
        { text: name, framed: true },
        ...tones.map((tone) => ({ text: marks.get(tone) ?? '', tone, alignment: 'center', framed: true }) as const),
      ],
    }),
  );
  const table = chartTable([label, ...columns.map(() => column)], [heads, ...body]);
  return [pictureHeading(title), ...table, pictureLegend(legend, chartSpace)];
}
