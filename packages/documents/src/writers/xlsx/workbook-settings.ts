import type { NamedRange, PageSetup as SheetPage, WorkbookProperties } from 'hucre';
import { cleanText } from '../../document/clean-text.ts';
import type { DocumentProperties, PageSetup } from '../../document/table-document.ts';

/** A page for a sheet, which is fitted to its width. */
export function sheetPage({ orientation, margins }: PageSetup): SheetPage {
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

/** What of a sheet is printed, in rows and columns of the sheet from 0. */
export interface PrintedSheet {
  readonly name: string;
  /** How many of its columns. */
  readonly columns: number;
  /** Its header rows, which stand on every page; the end is exclusive. */
  readonly header: readonly [from: number, end: number];
  /** How many of its rows. */
  readonly rows: number;
}

/**
 * The printed area (the table's own columns) and the header row on every page.
 * They are written as names, since hucre 1.0.0 does not quote the name of the sheet in its own settings for them.
 */
export function printedRanges({ name, columns, header, rows }: PrintedSheet): readonly NamedRange[] {
  const quoted = quotedName(name);
  const [first, end] = header;
  const lastColumn = columnLetters(columns - 1);
  return [
    { name: '_xlnm.Print_Area', range: `${quoted}!$A$1:$${lastColumn}$${rows}`, scope: name },
    { name: '_xlnm.Print_Titles', range: `${quoted}!$${first + 1}:$${end}`, scope: name },
  ];
}

/** The name of a sheet as formulas mean it. */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A column, from 0, as sheets call it: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** What a workbook says about itself. */
export function workbookProperties(properties: DocumentProperties): WorkbookProperties {
  const day = new Date(`${properties.date}T00:00:00Z`);
  return {
    title: cleanText(properties.title),
    subject: cleanText(properties.subject),
    creator: cleanText(properties.creator),
    created: day,
    modified: day,
  };
}
