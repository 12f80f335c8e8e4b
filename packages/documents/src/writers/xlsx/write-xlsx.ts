import { failure, success } from '@dorkarta/core';
import type { NamedRange, PageSetup as SheetPage, WorkbookProperties, WriteSheet } from 'hucre';
import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import { cleanText } from '../../document/clean-text.ts';
import type { Block, PageSetup, Table, TableDocument } from '../../document/table-document.ts';
import type { WriteFormat } from '../write-format.ts';
import type { WriteTrouble } from '../write-trouble.ts';
import { packAnew } from '../zip-parts.ts';
import { sheetFont } from './cell-styles.ts';
import { findHighRows, findLongText } from './find-limits.ts';
import { type PlacedSheet, placeSheet } from './place-blocks.ts';
import { type SheetGrid, sheetGrid } from './sheet-grid.ts';
import { sheetNames } from './sheet-names.ts';

/** How many characters of the sheet's font fit between the margins of the page. */
const pageCharacters = { landscape: 120, portrait: 80 } as const;

/** Rows above the header, in points, that may stay on the screen with it; more would leave no room for the table. */
const highestFrozen = 330;

/**
 * A document as XLSX: a sheet for each table, with the paragraphs around it.
 * A text over 32,767 characters fits no cell and is reported; nothing is cut. A row higher than Excel has them is told.
 */
export const writeXlsx: WriteFormat = async (document) => {
  const parts = sheetParts(document.blocks);
  const names = sheetNames(parts.map((part) => part.table.name));
  const sheets: WriteSheet[] = [];
  const printRanges: NamedRange[] = [];
  const unseen: WriteTrouble[] = [];
  for (const [index, part] of parts.entries()) {
    const widths = columnWidths(part.table, document.page);
    const placed = placeSheet(part.before, part.table, part.after, widths);
    const trouble = findLongText(document, part.table, placed);
    if (trouble !== undefined) return failure(trouble);
    const name = names[index] ?? '';
    const columns = [...widths, ...linkColumns(placed, widths.length)];
    const grid = sheetGrid(placed.texts, placed.rowCount, columns);
    unseen.push(...findHighRows(document, part.table, placed, grid));
    sheets.push(writeSheet({ name, table: part.table, placed, grid, columns, page: document.page }));
    printRanges.push(...printedRanges(name, placed, widths.length));
  }
  const properties = workbookProperties(document);
  const bytes = await writeWorkbook({ sheets, namedRanges: printRanges, defaultFont: sheetFont, properties });
  return { ...success(packAnew(bytes)), ...(unseen.length === 0 ? {} : { unseen }) };
};

interface SheetPart {
  readonly before: readonly Block[];
  readonly table: Table;
  readonly after: readonly Block[];
}

/** Splits the blocks so that each part has one table, the titles of the next one apart; what follows a table stays with it. */
function sheetParts(blocks: readonly Block[]): readonly SheetPart[] {
  const places = blocks.flatMap((block, index) => (block.type === 'table' ? [{ table: block, index }] : []));
  if (places.length === 0) return [{ before: blocks, table: pageTable, after: [] }];
  return places.map(({ table, index }, order) => ({
    before: blocks.slice(startOf(order, places, blocks), index),
    table,
    after: blocks.slice(index + 1, startOf(order + 1, places, blocks)),
  }));
}

/** Where the part of a table begins: at its titles; behind the last one, at the end. */
function startOf(order: number, places: readonly { readonly index: number }[], blocks: readonly Block[]): number {
  const [before, own] = [places[order - 1]?.index, places[order]?.index];
  if (before === undefined) return 0;
  const between = blocks.slice(before + 1, own);
  const titles = between.findIndex((block) => block.type === 'paragraph' && block.style === 'table-title');
  return own === undefined || titles < 0 ? (own ?? blocks.length) : before + 1 + titles;
}

/** Stands for the table of a document that has none. */
const pageTable: Table = {
  type: 'table',
  name: 'Документ',
  columns: [{ key: 'text', header: '', width: 1 }],
  rows: [],
};

function columnWidths(table: Table, page: PageSetup): readonly number[] {
  const sum = table.columns.reduce((width, column) => width + column.width, 0);
  const characters = pageCharacters[page.orientation];
  return table.columns.map((column) => Math.round((column.width / sum) * characters * 10) / 10);
}

interface SheetDraft {
  readonly name: string;
  readonly table: Table;
  readonly placed: PlacedSheet;
  readonly grid: SheetGrid;
  /** The widths of all columns, in characters. */
  readonly columns: readonly number[];
  readonly page: PageSetup;
}

function writeSheet({ name, table, placed, grid, columns, page }: SheetDraft): WriteSheet {
  const { cells, merges, heights } = grid;
  const frozen = heights.slice(0, placed.headerRow).reduce((sum, height) => sum + height, 0);
  const header = placed.firstRow;
  const lastColumn = columnLetters(table.columns.length - 1);
  return {
    name,
    rows: heights.map(() => []),
    cells,
    merges: [...merges],
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    columns: columns.map((width) => ({ width })),
    ...(frozen <= highestFrozen ? { freezePane: { rows: header } } : {}),
    autoFilter: { range: `A${header}:${lastColumn}${header + table.rows.length}` },
    pageSetup: sheetPage(page),
    headerFooter: { oddHeader: '&C&"Times New Roman,Regular"&12&P', firstHeader: '', differentFirst: true },
  };
}

/** The widths of the columns with links, in characters. */
function linkColumns(placed: PlacedSheet, firstColumn: number): readonly number[] {
  const last = placed.texts.reduce((column, text) => Math.max(column, text.column), 0);
  return new Array<number>(Math.max(0, last + 1 - firstColumn)).fill(40);
}

function sheetPage({ orientation, margins }: PageSetup): SheetPage {
  const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 100) / 100;
  return {
    paperSize: 'a4',
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(10),
      footer: inches(10),
    },
  };
}

/**
 * The printed area (the table's own columns) and the header row on every page.
 * They are written as names, since hucre 1.0.0 does not quote the name of the sheet in its own settings for them.
 */
function printedRanges(sheet: string, placed: PlacedSheet, columnCount: number): readonly NamedRange[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const [header, heads] = [placed.headerRow + 1, placed.firstRow];
  const lastColumn = columnLetters(columnCount - 1);
  return [
    { name: '_xlnm.Print_Area', range: `${quoted}!$A$1:$${lastColumn}$${placed.rowCount}`, scope: sheet },
    { name: '_xlnm.Print_Titles', range: `${quoted}!$${header}:$${heads}`, scope: sheet },
  ];
}

function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

function workbookProperties({ properties }: TableDocument): WorkbookProperties {
  const day = new Date(`${properties.date}T00:00:00Z`);
  return {
    title: cleanText(properties.title),
    subject: cleanText(properties.subject),
    creator: cleanText(properties.creator),
    created: day,
    modified: day,
  };
}
