import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  type ITableOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { cleanText } from '../../document/clean-text.ts';
import type { Tone } from '../../document/table-document.ts';
import { toneColours } from '../../typesetting/flow-look.ts';
import { chartRowHeight, chartTextSize } from '../../typesetting/pictures.ts';
import { columnTwips, twipsOfPoints } from './measure.ts';

/** A field of a chart, which is a cell. */
export interface ChartField {
  readonly text: string;
  readonly columnSpan?: number;
  /** Its colour; white where absent. */
  readonly tone?: Tone;
  readonly alignment?: 'left' | 'center' | 'right';
  /** Whether its text goes from the bottom up. */
  readonly upright?: true;
  /** Whether there is a line around it. */
  readonly framed?: true;
}

export interface ChartRow {
  readonly fields: readonly ChartField[];
  /** In points; that of a line where absent. */
  readonly height?: number;
  /** Whether each page begins with it. */
  readonly isHead?: true;
}

/** So many rows stand together on one page. */
const mostKeptRows = 30;

/** A chart as a table of cells, which every office shows and prints alike. */
export function chartTable(widths: readonly number[], rows: readonly ChartRow[]): Table {
  const sizes = columnTwips(widths);
  const isKept = rows.length <= mostKeptRows;
  const options: ITableOptions = {
    width: { size: sizes.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
    columnWidths: sizes,
    layout: TableLayoutType.FIXED,
    rows: rows.map((row, index) => wordRow(row, sizes, isKept && index < rows.length - 1)),
  };
  return new Table(options);
}

function wordRow({ fields, height, isHead }: ChartRow, sizes: readonly number[], keepNext: boolean): TableRow {
  let column = 0;
  const children = fields.map((field) => {
    const from = column;
    column += field.columnSpan ?? 1;
    return wordField(
      field,
      sizes.slice(from, column).reduce((sum, size) => sum + size, 0),
      keepNext,
    );
  });
  return new TableRow({
    cantSplit: true,
    ...(isHead === true ? { tableHeader: true } : {}),
    height: { value: twipsOfPoints(height ?? chartRowHeight), rule: HeightRule.ATLEAST },
    children,
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const none = { style: BorderStyle.NIL } as const;

function wordField(field: ChartField, size: number, keepNext: boolean): TableCell {
  const { text, columnSpan = 1, tone, alignment = 'left', upright, framed } = field;
  const border = framed === true ? line : none;
  const run = new TextRun({ text: cleanText(text), size: chartTextSize * 2 });
  const options: ITableCellOptions = {
    width: { size, type: WidthType.DXA },
    margins: { left: alignment === 'center' ? 0 : 60, right: alignment === 'center' ? 0 : 60 },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: border, bottom: border, left: border, right: border },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(upright === true ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    ...(tone === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: toneColours[tone], color: 'auto' } }),
    children: [new Paragraph({ alignment: alignments[alignment], keepNext, children: [run] })],
  };
  return new TableCell(options);
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
