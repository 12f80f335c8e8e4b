import {
  AlignmentType,
  type FileChild,
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
import { cleanText } from '../../document/clean-text.ts';
import type { Bar, BarPart, PageSetup } from '../../document/table-document.ts';
import { barHeight, ownSizes, toneColours } from '../../typesetting/flow-look.ts';
import { contentWidth } from '../../typesetting/page.ts';
import { columnTwips, textWidth, twipsOfPoints } from './measure.ts';
import { paragraphStyleIds } from './styles.ts';

/** The least width of a part, in points, so that its number stands in it. */
const narrowest = 18;

/** A bar of coloured cells, and below it what they are. */
export function wordBar({ title, parts }: Bar, page: PageSetup): readonly FileChild[] {
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
  return [heading(title), table, legend(parts)];
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

function heading(title: string): Paragraph {
  return new Paragraph({ style: paragraphStyleIds.note, keepNext: true, text: cleanText(title) });
}

/** A square in the colour of each part, and its words; a line breaks only between them. */
function legend(parts: readonly BarPart[]): Paragraph {
  const size = ownSizes.note * 2;
  const children = parts.flatMap(({ label, count, tone }) => [
    new TextRun({ text: '■\u00A0', color: toneColours[tone], size }),
    new TextRun({ text: `${cleanText(label).replaceAll(' ', '\u00A0')}\u00A0–\u00A0${count}   `, size }),
  ]);
  return new Paragraph({ style: paragraphStyleIds.note, children });
}
