import {
  failure,
  formatDayShort,
  formHint,
  formInstruction,
  formMark,
  formReportKey,
  formSheets,
  formTitleStart,
  headingRow,
  instructionTitle,
  stateAnswers,
} from '@dorkarta/core';
import type { CellStyle, DataValidation, NamedRange, Cell as SheetCell, WriteSheet } from 'hucre';
import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import { cleanText } from '../../document/clean-text.ts';
import { officialPortrait, type PageSetup } from '../../document/table-document.ts';
import type { Form, FormRow } from '../../forms/form.ts';
import { answerColumns, askingColumns, identityColumn } from '../../forms/form-columns.ts';
import { raised } from '../../typesetting/fit-table.ts';
import { contentWidth } from '../../typesetting/page.ts';
import { limitWidths } from '../../typesetting/share-width.ts';
import { type WrittenDocument, writtenWith } from '../write-format.ts';
import type { LongText } from '../write-trouble.ts';
import { packAnew } from '../zip-parts.ts';
import { cellSide, cellStyles, sheetFont } from './cell-styles.ts';
import { longestText } from './find-limits.ts';
import { escapeForSheet, highestRow } from './sheet-grid.ts';
import { characters, lineHeight, textHeight, wordWidth } from './sheet-measure.ts';
import { columnLetters, printedRanges, quotedName, sheetPage, workbookProperties } from './workbook-settings.ts';

/** The columns that are seen, and before them the hidden one of identities. */
const seenColumns = [...askingColumns, ...answerColumns] as const;
const columns = [identityColumn, ...seenColumns] as const;

/** What is seen of the sheet, from side to side, in points. */
const seenWidth = seenColumns.reduce((sum, { width }) => sum + width, 0);

/** The rows above those of the form: its title, what to do, and the heads of the columns. */
const [titleRow, hintRow, headRow, firstRow] = [0, 1, 2, 3] as const;

/** A form as a workbook; a text that no cell can hold is a trouble, and nothing is cut. */
export async function writeForm(form: Form): Promise<WrittenDocument> {
  const long = longText(form);
  if (long !== undefined) return failure(long);
  const grid = formGrid(form);
  const properties = workbookProperties({
    title: `${form.roadmap.title}. Сведения на ${formatDayShort(form.asOf)}`,
    subject: form.performer ?? form.roadmap.municipality,
    creator: form.roadmap.municipality || form.roadmap.region || 'dorkarta',
    date: form.asOf,
  });
  const printed = {
    name: formSheets.form,
    columns: columns.length,
    header: [headRow, firstRow],
    rows: grid.heights.length,
  } as const;
  const bytes = await writeWorkbook({
    sheets: [formSheet(grid), instructionSheet(), answersSheet(), identitySheet(form)],
    namedRanges: [...printedRanges(printed), filterRange(grid)],
    defaultFont: sheetFont,
    properties,
  });
  return writtenWith(packAnew(bytes), []);
}

const styles = cellStyles(11);
const locked: CellStyle = styles.cell;
const grey = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9D9D9' } } as const;
const light = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9DB' } } as const;
/** Answers are texts: an office program makes no days and numbers of its own of what is written. */
const open: CellStyle = { ...locked, numFmt: '@', fill: light, protection: { locked: false } };
const head: CellStyle = { ...styles['column-header'], fill: grey };
/**
 * A heading runs over the cells behind it without being merged with them, which would keep rows from being sorted; no line
 * goes through it.
 */
const heading: CellStyle = {
  font: { ...styles.cell.font, bold: true },
  fill: grey,
  alignment: { vertical: 'top' },
  border: { top: cellSide, bottom: cellSide },
};
const line: CellStyle = { font: { ...sheetFont }, alignment: { vertical: 'top' } };
const title: CellStyle = { font: { ...sheetFont, bold: true }, alignment: { vertical: 'top', wrapText: true } };
const plain: CellStyle = { numFmt: '@' };

interface Grid {
  readonly cells: Map<string, Partial<SheetCell>>;
  readonly heights: readonly number[];
  /** The widths of the columns that are seen, in points. */
  readonly widths: readonly number[];
  /** The rows that are answered, by their places. */
  readonly answered: readonly number[];
}

function formGrid(form: Form): Grid {
  const cells = new Map<string, Partial<SheetCell>>();
  const heights = [textHeight(formTitle(form), title, seenWidth), lineHeight];
  put(cells, titleRow, 1, formTitle(form), title);
  put(cells, hintRow, 1, formHint, line);
  for (const [column, { header }] of columns.entries()) put(cells, headRow, column, header, head);
  const widths = wholeWords(form);
  heights.push(Math.max(...seenColumns.map(({ header }, index) => textHeight(header, head, widths[index] ?? 0))));
  const answered: number[] = [];
  let section = '';
  for (const row of form.rows) {
    if (row.section !== section && row.section !== '') {
      put(cells, heights.length, 0, headingRow, plain);
      for (const column of columns.keys()) {
        if (column > 0) put(cells, heights.length, column, column === 1 ? row.section : '', heading);
      }
      heights.push(lineHeight);
    }
    section = row.section;
    answered.push(heights.length);
    heights.push(putRow(cells, heights.length, row, widths));
  }
  return { cells, heights, widths, answered };
}

/** The widths of the columns that are seen, so that each holds its longest word: others give what they need not. */
function wholeWords({ rows }: Form): readonly number[] {
  const needed = seenColumns.map(({ header }) => wordWidth(header, head));
  for (const row of rows) {
    for (const [index, { text, style }] of cellsOf(row).entries())
      needed[index] = Math.max(needed[index] ?? 0, wordWidth(text, style));
  }
  const usual = seenColumns.map(({ width }) => width);
  return raised(limitWidths(seenWidth, needed), usual, seenWidth);
}

function formTitle({ roadmap, asOf, performer }: Form): string {
  const whose = [roadmap.title, roadmap.municipality].filter((part) => part !== '').join(', ');
  const asked = performer === undefined ? '' : `. ${performer === '' ? withoutPerformer : performer}`;
  return `${formTitleStart} ${formatDayShort(asOf)}. ${whose}${asked}`;
}

/** What a form is called whose events nobody carries out. */
const withoutPerformer = 'Без исполнителя';

/** Puts a row into the sheet, and tells how high it stands. */
function putRow(cells: Grid['cells'], at: number, row: FormRow, widths: readonly number[]): number {
  put(cells, at, 0, row.identity, plain);
  const texts = cellsOf(row);
  for (const [index, { text, style }] of texts.entries()) put(cells, at, index + 1, text, style);
  const heights = texts.map(({ text, style }, index) => textHeight(text, style, widths[index] ?? 0));
  return Math.min(highestRow, Math.max(...heights));
}

/** What is seen of a row. */
function cellsOf({ asks, answers }: FormRow): readonly { readonly text: string; readonly style: CellStyle }[] {
  return [
    ...askingColumns.map(({ key }) => ({
      text: asks[key],
      style: key === 'number' ? styles['cell-centered'] : locked,
    })),
    ...answerColumns.map(({ key }) => ({ text: answers[key], style: open })),
  ];
}

function put(cells: Grid['cells'], row: number, column: number, text: string, style: CellStyle): void {
  cells.set(`${row},${column}`, { value: text === '' ? null : escapeForSheet(cleanText(text)), style });
}

/** A sheet to be filled in, on as much of an A4 page as printers reach. */
const formPage: PageSetup = { orientation: 'landscape', margins: { left: 10, right: 10, top: 15, bottom: 15 } };

function formSheet({ cells, heights, widths, answered }: Grid): WriteSheet {
  const last = columnLetters(columns.length - 1);
  return {
    name: formSheets.form,
    rows: heights.map(() => []),
    cells,
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    columns: [
      { width: characters(identityColumn.width), hidden: true },
      ...widths.map((width) => ({ width: characters(width) })),
    ],
    // Above the filter's rows, so that it keeps none of them from being sorted.
    merges: [{ startRow: titleRow, startCol: 1, endRow: titleRow, endCol: columns.length - 1 }],
    freezePane: { rows: firstRow, columns: 3 },
    autoFilter: { range: `A${headRow + 1}:${last}${heights.length}` },
    ...(answered.length === 0 ? {} : { dataValidations: [stateList(answered)] }),
    protection: { sheet: true, sort: true, autoFilter: true, formatRows: true, formatColumns: true },
    pageSetup: sheetPage(formPage),
    headerFooter: { oddHeader: '&C&"Times New Roman,Regular"&12&P' },
  };
}

/** The place of the filter, by a name that LibreOffice needs to keep it. */
function filterRange({ heights }: Grid): NamedRange {
  const { form: name } = formSheets;
  const last = columnLetters(columns.length - 1);
  const range = `${quotedName(name)}!$A$${headRow + 1}:$${last}$${heights.length}`;
  return { name: '_xlnm._FilterDatabase', range, scope: name };
}

/** The states to choose from; they stand on a sheet of their own, since a rule holds but 255 letters and no comma in an answer. */
function stateList(answered: readonly number[]): DataValidation {
  const column = columnLetters(columns.findIndex(({ key }) => key === 'state'));
  const [first = 0, end = 0] = [answered[0], answered.at(-1)];
  return {
    type: 'list',
    range: `${column}${first + 1}:${column}${end + 1}`,
    formula1: `${quotedName(formSheets.answers)}!$A$1:$A$${stateAnswers.length}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: 'Состояние',
    inputMessage: 'Выберите из списка. После слов «перенесено на» допишите новый срок.',
    showErrorMessage: true,
    errorStyle: 'information',
    errorTitle: 'Состояние',
    errorMessage: 'Такого ответа в списке нет. Для перенесённого допишите новый срок: «перенесено на сентябрь 2021».',
  };
}

/** The instruction stands on an upright page, as wide as that is. */
const instructionPage = officialPortrait;

const guarded = { protection: { sheet: true } } as const;

function instructionSheet(): WriteSheet {
  const width = contentWidth(instructionPage);
  const cells: Grid['cells'] = new Map();
  const texts = formInstruction.map((text, index) => ({ text: `${index + 1}. ${text}`, style: styles.body }));
  const all = [{ text: instructionTitle, style: title }, ...texts];
  for (const [row, { text, style }] of all.entries()) put(cells, row, 0, text, style);
  const heights = all.map(({ text, style }) => textHeight(text, style, width));
  return {
    name: formSheets.instruction,
    rows: all.map(() => []),
    cells,
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    columns: [{ width: characters(width) }],
    pageSetup: sheetPage(instructionPage),
    ...guarded,
  };
}

function answersSheet(): WriteSheet {
  return textSheet(
    formSheets.answers,
    stateAnswers.map((answer) => [answer]),
  );
}

/** What the form was made from, and which rows it had: for whoever reads it when rows were lost or cut off. */
function identitySheet({ roadmap, asOf, performer, rows, reports = [] }: Form): WriteSheet {
  return textSheet(formSheets.identity, [
    formMark,
    ['roadmap', roadmap.sign],
    ['version', roadmap.version],
    ['title', roadmap.title],
    ['municipality', roadmap.municipality],
    ['region', roadmap.region],
    ['asOf', asOf],
    ['performer', performer ?? ''],
    ...reports.map((path) => [formReportKey, path]),
    ['rows', String(rows.length)],
    ...rows.map(({ identity, asks }) => [identity, asks.number, asks.event]),
  ]);
}

/** A sheet for programs: nobody sees it, and the program's own menu does not show it. */
function textSheet(name: string, rows: readonly (readonly string[])[]): WriteSheet {
  const cells: Grid['cells'] = new Map();
  for (const [row, texts] of rows.entries()) {
    for (const [column, text] of texts.entries()) put(cells, row, column, text, plain);
  }
  return { name, rows: rows.map(() => []), cells, veryHidden: true, ...guarded };
}

/** The first text that no cell can hold. */
function longText({ rows, roadmap }: Form): LongText | undefined {
  for (const { asks, answers, event } of rows) {
    const texts = [
      ...askingColumns.map(({ key, header }) => ({ header, text: asks[key] })),
      ...answerColumns.map(({ key, header }) => ({ header, text: answers[key] })),
    ];
    const long = texts.find(({ text }) => text.length > longestText);
    if (long !== undefined) {
      const { header: column, text } = long;
      const row = { number: asks.number, title: asks.event || roadmap.title, source: event, column };
      return { code: 'cell-too-long', ...row, length: text.length, limit: longestText };
    }
  }
  return undefined;
}
