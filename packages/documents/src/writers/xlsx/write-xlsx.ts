import { failure } from '@dorkarta/core';
import type { NamedRange, WriteSheet } from 'hucre';
import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import type { Block, PageSetup, Table } from '../../document/table-document.ts';
import { measureText } from '../../typesetting/measure-text.ts';
import { sheet } from '../../typesetting/medium.ts';
import { contentHeight, contentWidth } from '../../typesetting/page.ts';
import { type TypesetDocument, type TypesetTable, typeset } from '../../typesetting/typeset.ts';
import { startPace } from '../pace.ts';
import { narrowColumns, smallPrint } from '../width-warnings.ts';
import { type WriteFormat, writtenWith } from '../write-format.ts';
import { packAnew } from '../zip-parts.ts';
import { cellStyles, sheetFont } from './cell-styles.ts';
import { findLongText } from './find-limits.ts';
import { rowsBeforeBreaks } from './page-breaks.ts';
import { type PlacedSheet, placeSheet } from './place-blocks.ts';
import { type SheetGrid, sheetGrid } from './sheet-grid.ts';
import { characters, pointsPerCharacter, textInCell } from './sheet-measure.ts';
import { sheetNames } from './sheet-names.ts';
import { columnLetters, type PrintedSheet, printedRanges, sheetPage, workbookProperties } from './workbook-settings.ts';

/** Rows above the header, in points, that may stay on the screen with it; more would leave no room for the table. */
const highestFrozen = 330;

/** How wide a column of links is at least, and the widest that a column may be in Excel, in points. */
const [leastLink, widestColumn] = [240, 255 * pointsPerCharacter];

/**
 * A document as XLSX: a sheet for each table, with the paragraphs around it.
 * A text over 32,767 characters fits no cell and is reported; nothing is cut.
 */
export const writeXlsx: WriteFormat = async (document) => {
  const breathe = startPace();
  const set = typeset(document, sheet);
  const { blocks, tableSize, page } = set;
  const parts = sheetParts(blocks, page);
  const names = sheetNames(parts.map((part) => part.table.name));
  const styles = cellStyles(tableSize);
  const sheets: WriteSheet[] = [];
  const printRanges: NamedRange[] = [];
  for (const [index, part] of parts.entries()) {
    await breathe();
    const { widths } = part.table.setting;
    const placed = brokenAddresses(placeSheet(part.before, part.table, part.after, { widths, styles }), widths);
    const trouble = findLongText(document, part.table, placed);
    if (trouble !== undefined) return failure(trouble);
    const columns = [...widths, ...linkColumns(placed, widths.length)];
    const grid = sheetGrid(placed.texts, placed.rowCount, columns);
    const draft = {
      name: names[index] ?? '',
      table: part.table,
      headerRow: placed.headerRow,
      firstRow: placed.firstRow,
      grid,
      columns,
      page,
    };
    sheets.push(writeSheet(draft));
    printRanges.push(...printedRanges(printedSheet(draft)));
  }
  const properties = workbookProperties(document.properties);
  await breathe();
  const bytes = await writeWorkbook({ sheets, namedRanges: printRanges, defaultFont: sheetFont, properties });
  await breathe();
  const small = parts.flatMap(({ table }) => smallPrint(table, tableSize, page));
  return writtenWith(packAnew(bytes), [...small, ...narrowColumns(set)]);
};

interface SheetPart {
  readonly before: readonly Block[];
  readonly table: TypesetTable;
  readonly after: readonly Block[];
}

/** Splits the blocks so that each part has one table, the titles of the next one apart; what follows a table stays with it. */
function sheetParts(blocks: TypesetDocument['blocks'], page: PageSetup): readonly SheetPart[] {
  const places = blocks.flatMap((block, index) => (block.type === 'table' ? [{ table: block, index }] : []));
  if (places.length === 0) return [{ before: blocks, table: pageTable(page), after: [] }];
  return places.map(({ table, index }, order) => ({
    before: blocks.slice(startOf(order, places, blocks), index),
    table,
    after: blocks.slice(index + 1, startOf(order + 1, places, blocks)),
  }));
}

/** Where the part of a table begins: at its titles; behind the last one, at the end. */
function startOf(
  order: number,
  places: readonly { readonly index: number }[],
  blocks: TypesetDocument['blocks'],
): number {
  const [before, own] = [places[order - 1]?.index, places[order]?.index];
  if (before === undefined) return 0;
  const between = blocks.slice(before + 1, own);
  const titles = between.findIndex(
    (block) => block.type === 'paragraph' && (block.style === 'table-title' || block.startsPage === true),
  );
  return own === undefined || titles < 0 ? (own ?? blocks.length) : before + 1 + titles;
}

/** Stands for the table of a document that has none. */
function pageTable(page: PageSetup): TypesetTable {
  const setting = { widths: [contentWidth(page)], hyphenates: false, narrow: [] };
  return { type: 'table', name: 'Документ', columns: [{ key: 'text', header: '' }], rows: [], setting };
}

interface SheetDraft {
  readonly name: string;
  readonly table: Table;
  /** The row of the columns' headers, among the places of texts. */
  readonly headerRow: number;
  /** The row with which the table begins, among them too. */
  readonly firstRow: number;
  readonly grid: SheetGrid;
  /** The widths of all columns, in points. */
  readonly columns: readonly number[];
  readonly page: PageSetup;
}

function writeSheet(draft: SheetDraft): WriteSheet {
  const { name, columns, page, headerRow, firstRow } = draft;
  const { cells, merges, heights, starts } = draft.grid;
  const head = starts[firstRow] ?? 0;
  const above = heights.slice(0, starts[headerRow]).reduce((sum, height) => sum + height, 0);
  return {
    name,
    rows: heights.map(() => []),
    cells,
    merges: [...merges],
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    columns: columns.map((width) => ({ width: characters(width) })),
    ...(above <= highestFrozen ? { freezePane: { rows: head } } : {}),
    ...filterOf(draft),
    rowBreaks: rowsBeforeBreaks({ ...draft, pageHeight: contentHeight(page) / printScale(draft) }),
    pageSetup: sheetPage(page),
    headerFooter: { oddHeader: '&C&"Times New Roman,Regular"&12&P', firstHeader: '', differentFirst: true },
  };
}

/** A sheet that is wider than its page is printed smaller. */
function printScale({ table, columns, page }: SheetDraft): number {
  const width = columns.slice(0, table.columns.length).reduce((sum, each) => sum + each, 0);
  return Math.min(1, contentWidth(page) / width);
}

/** A filter over the rows of a table, if all of them are plain: merged ones would be hidden and sorted in pieces. */
function filterOf({ table, firstRow, grid: { merges, starts } }: SheetDraft): Pick<WriteSheet, 'autoFilter'> {
  const [header = 0, first = 0] = [starts[firstRow - 1], starts[firstRow]];
  const end = starts[firstRow + table.rows.length] ?? first;
  const isMerged = merges.some(({ startRow, endRow }) => endRow >= header && startRow < end);
  if (isMerged || end === first) return {};
  return { autoFilter: { range: `A${header + 1}:${columnLetters(table.columns.length - 1)}${end}` } };
}

/** The sheet with addresses broken between their words where they fit no line; the links beside the table stay as they are. */
function brokenAddresses(placed: PlacedSheet, widths: readonly number[]): PlacedSheet {
  const texts = placed.texts.map((each) => {
    const { text, style, column, columnSpan } = each;
    const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
    return { ...each, text: textInCell(text, style, width) };
  });
  return { ...placed, texts };
}

/** The widths of the columns with links, in points: of each link all is seen, since the next column would hide it. */
function linkColumns({ texts }: PlacedSheet, firstColumn: number): readonly number[] {
  const widths: number[] = [];
  for (const { text, column } of texts) {
    if (column < firstColumn) continue;
    const [line = 0] = measureText(text, 'regular').lines;
    const width = line * sheetFont.size * sheet.slack + sheet.frame;
    widths[column - firstColumn] = Math.max(widths[column - firstColumn] ?? leastLink, Math.min(width, widestColumn));
  }
  return widths;
}

function printedSheet({ name, table, headerRow, firstRow, grid: { starts } }: SheetDraft): PrintedSheet {
  const header = [starts[headerRow] ?? 0, starts[firstRow] ?? 0] as const;
  return { name, columns: table.columns.length, header, rows: starts.at(-1) ?? 0 };
}
