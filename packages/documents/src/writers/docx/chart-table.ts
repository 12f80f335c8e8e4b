import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  ParagraphProperties,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRowProperties,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { cleanText } from '../../document/clean-text.ts';
import type { Tone } from '../../document/table-document.ts';
import { toneColours } from '../../typesetting/flow-look.ts';
import { chartRowHeight, chartTextSize } from '../../typesetting/pictures.ts';
import {
  componentWrites,
  elementWrites,
  extendedWrites,
  firstPartWrites,
  type ShareByKey,
  shareByKey,
  type Writes,
} from './elements.ts';
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
export function chartTable(widths: readonly number[], rows: readonly ChartRow[]): readonly Writes[] {
  const sizes = columnTwips(widths);
  const isKept = rows.length <= mostKeptRows;
  const isGrid = rows.every(({ fields }) => fields.every(({ framed }) => framed === true));
  const frame = new Table({
    width: { size: sizes.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
    columnWidths: sizes,
    layout: TableLayoutType.FIXED,
    ...(isGrid ? { margins: sideMargins(0) } : {}),
    rows: [],
  });
  const share = shareByKey();
  const wordRows = rows.map((row, index): Writes => {
    const keepNext = isKept && index < rows.length - 1;
    return (context) => wordRow(row, { sizes, keepNext, isGrid, share })(context);
  });
  return extendedWrites(frame, wordRows);
}

/** What a row has in common with others: fields differ in few ways, whose properties are made once. */
interface RowSetting {
  readonly sizes: readonly number[];
  readonly keepNext: boolean;
  /** Whether there are lines around all fields, and no room at their sides: the table says so for them. */
  readonly isGrid: boolean;
  readonly share: ShareByKey;
}

function wordRow({ fields, height = chartRowHeight, isHead }: ChartRow, setting: RowSetting): Writes {
  let column = 0;
  const cells = fields.map((field) => {
    const from = column;
    column += field.columnSpan ?? 1;
    const size = setting.sizes.slice(from, column).reduce((sum, each) => sum + each, 0);
    return wordField(field, size, setting);
  });
  const properties = setting.share(`row ${isHead} ${height}`, () => componentWrites(rowProperties(height, isHead)));
  return elementWrites('w:tr', [properties, ...cells]);
}

function rowProperties(height: number, isHead: true | undefined): TableRowProperties {
  return new TableRowProperties({
    cantSplit: true,
    ...(isHead === true ? { tableHeader: true } : {}),
    height: { value: twipsOfPoints(height), rule: HeightRule.ATLEAST },
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const none = { style: BorderStyle.NIL } as const;

function wordField({ text, ...look }: ChartField, size: number, { keepNext, isGrid, share }: RowSetting): Writes {
  const { alignment = 'left' } = look;
  const field = share(`field ${size} ${Object.values(look).join(' ')}`, () => fieldProperties(look, size, isGrid));
  const paragraph = share(`paragraph ${alignment} ${keepNext}`, () =>
    componentWrites(new ParagraphProperties({ alignment: alignments[alignment], ...(keepNext ? { keepNext } : {}) })),
  );
  const run = componentWrites(new TextRun({ text: cleanText(text), size: chartTextSize * 2 }));
  return elementWrites('w:tc', [field, elementWrites('w:p', [paragraph, run])]);
}

function fieldProperties(look: Omit<ChartField, 'text'>, size: number, isGrid: boolean): Writes {
  const { columnSpan = 1, tone, alignment = 'left', upright, framed } = look;
  const border = framed === true ? line : none;
  const options: ITableCellOptions = {
    width: { size, type: WidthType.DXA },
    ...(isGrid && alignment === 'center' ? {} : { margins: sideMargins(alignment === 'center' ? 0 : 60) }),
    verticalAlign: VerticalAlignTable.CENTER,
    ...(isGrid ? {} : { borders: { top: border, bottom: border, left: border, right: border } }),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(upright === true ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    ...(tone === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: toneColours[tone], color: 'auto' } }),
    children: [],
  };
  return firstPartWrites(new TableCell(options));
}

function sideMargins(margin: number): { readonly left: number; readonly right: number } {
  return { left: margin, right: margin };
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
