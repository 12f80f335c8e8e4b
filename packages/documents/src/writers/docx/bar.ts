import {
  AlignmentType,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Bar, BarPart, PageSetup } from '../../document/table-document.ts';
import { barHeight, ownSizes, toneColours } from '../../typesetting/flow-look.ts';
import { contentWidth } from '../../typesetting/page.ts';
import { pictureHeading, pictureLegend } from './chart-parts.ts';
import { componentWrites, type Writes } from './elements.ts';
import { columnTwips, textWidth, twipsOfPoints } from './measure.ts';

/** The least width of a part, in points, so that its number stands in it. */
const narrowest = 18;

/** A bar of coloured cells, and below it what they are. */
export function wordBar({ title, parts }: Bar, page: PageSetup): readonly Writes[] {
  const widths = columnTwips(partWidths(parts, contentWidth(page)));
  const table = new Table({
    width: { size: textWidth(page), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twipsOfPoints(barHeight), rule: HeightRule.EXACT },
        children: parts.map((part, index) => partCell(part, widths[index] ?? 0)),
      }),
    ],
  });
  const meanings = parts.map(({ label, count, tone }) => ({ tone, words: `${label} – ${count}` }));
  return [pictureHeading(title), componentWrites(table), pictureLegend(meanings)];
}

function partWidths(parts: readonly BarPart[], available: number): readonly number[] {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const free = available - narrowest * parts.length;
  return parts.map(({ count }) => narrowest + (free * count) / all);
}

function partCell({ count, tone }: BarPart, size: number): TableCell {
  const run = new TextRun({ text: String(count), size: ownSizes.note * 2 });
  return new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { left: 0, right: 0 },
    verticalAlign: VerticalAlignTable.CENTER,
    shading: { type: ShadingType.CLEAR, fill: toneColours[tone], color: 'auto' },
    children: [new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [run] })],
  });
}
