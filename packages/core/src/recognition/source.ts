/** One paragraph of what is read, in one piece or over several lines. */
export interface SourceLine {
  readonly text: string;
  /** What an automatic list puts before it («1)», «2.1.»), or a bullet. */
  readonly label?: string;
  /** Where its words lead, if they do. */
  readonly link?: string;
  /** What is to be reached, where it stands apart from the indicator that it is of. */
  readonly plan?: string;
  readonly isBold?: true;
  readonly isItalic?: true;
}

/** A cell that begins at a place of the grid; the places that it is merged over are empty. */
export interface SourceCell {
  readonly lines: readonly SourceLine[];
  /** How many columns and rows of the grid it covers. */
  readonly columns: number;
  readonly rows: number;
  /** What stands at its foot, outside of its lines. */
  readonly notes?: readonly string[];
  /** Those of the document's comments that readers have written at it. */
  readonly comments?: readonly string[];
}

export interface SourceRow {
  /** Its number in the table or on the sheet, from 1, for messages. */
  readonly number: number;
  /** By the place in the grid, from 0. */
  readonly cells: ReadonlyMap<number, SourceCell>;
  /** The places of cells in which something stands that nobody can read here: formulas without a stored value. */
  readonly gaps?: ReadonlySet<number>;
  /** Whether it is said to be repeated on each page. */
  readonly isHead?: true;
}

/** A table as it stands on paper or on a sheet: rows and columns of a grid. */
export interface SourceTable {
  readonly is: 'table';
  /** How messages call it («таблица 2», «лист „План“»). */
  readonly name: string;
  readonly width: number;
  readonly rows: readonly SourceRow[];
  /** Whether it is a sheet of a workbook: the next sheet does not go on where this one ends. */
  readonly isSheet?: true;
}

/** A paragraph that stands outside of tables. */
export interface SourceParagraph extends SourceLine {
  readonly is: 'paragraph';
}

export type SourceBlock = SourceTable | SourceParagraph;

/** What an office file says, whatever made it. */
export interface SourceDocument {
  readonly blocks: readonly SourceBlock[];
  /** Remarks that readers have written at its margins. */
  readonly comments: readonly string[];
  /** What has to be told of how it was read, a sentence each. */
  readonly remarks: readonly string[];
}

/** The words of a cell in one line. */
export function wordsInLine(cell: SourceCell | undefined): string {
  return wordsOfCell(cell).replace(/\n/g, ' ');
}

/** The words of a cell, a line each. */
export function wordsOfCell(cell: SourceCell | undefined): string {
  return (cell?.lines ?? []).map(({ label = '', text }) => (label === '' ? text : `${label} ${text}`)).join('\n');
}

/** The words of a cell at the head of a column; the sign of a list that it stands in says nothing of the column. */
export function headWords(cell: SourceCell | undefined): string {
  return (cell?.lines ?? []).map(({ text }) => text.replace(/\n/g, ' ')).join(' ');
}
