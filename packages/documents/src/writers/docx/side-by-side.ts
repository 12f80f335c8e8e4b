import { Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Paragraph as DocumentParagraph, PageSetup, SideBySide } from '../../document/table-document.ts';
import { asideWidth } from '../../typesetting/page.ts';
import { componentWrites, type Writes, WrittenParagraph } from './elements.ts';
import { textWidth, twipsOfPoints } from './measure.ts';
import { type ParagraphSetting, wordParagraphs } from './paragraphs.ts';
import { paragraphStyleIds } from './styles.ts';

/** Paragraphs level with each other: a table without lines, its cells at the left and at the right edge of the page. */
export function wordSideBySide(
  { left, right }: SideBySide,
  page: PageSetup,
  setting: ParagraphSetting,
): readonly Writes[] {
  const [width, outer] = [textWidth(page), twipsOfPoints(asideWidth(page))];
  const widths = [outer, width - 2 * outer, outer];
  const children = [left, [], right].map((paragraphs, index) => cellOf(paragraphs, widths[index] ?? 0, setting));
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: [new TableRow({ cantSplit: true, children })],
  });
  return [componentWrites(table)];
}

function cellOf(paragraphs: readonly DocumentParagraph[], size: number, setting: ParagraphSetting): TableCell {
  const children = paragraphs
    .flatMap((each) => wordParagraphs(each, setting))
    .map((writes) => new WrittenParagraph(writes));
  return new TableCell({
    width: { size, type: WidthType.DXA },
    children: children.length === 0 ? [new Paragraph({ style: paragraphStyleIds['approval-aside'] })] : children,
  });
}
