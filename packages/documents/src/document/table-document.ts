import type { ModelNode } from '@dorkarta/core';
/**
 * A document as an office sees it (a title, paragraphs, lists, tables), before any file format.
 * Layouts make it from the domain model; writers turn it into bytes and know nothing but it.
 */
export interface TableDocument {
  readonly properties: DocumentProperties;
  readonly page: PageSetup;
  readonly blocks: readonly Block[];
  /** What the document was made from, for machine-readable formats; it must be plain JSON. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What machine-readable formats tell of each event, instead of the texts of the first table's cells. */
  readonly records?: readonly Readonly<Record<string, unknown>>[];
}

/** What the file says about itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** The day that the file names as its creation (ISO, `2021-05-18`); never today, so that the same input gives the same bytes. */
  readonly date: string;
}

/** A sheet of A4 and its margins in millimetres. */
export interface PageSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** The page of an official table: A4 landscape with the margins of ГОСТ Р 7.0.97-2016. */
export const officialLandscape: PageSetup = {
  orientation: 'landscape',
  margins: { left: 30, right: 10, top: 20, bottom: 20 },
};

/** The page of a table with few columns: A4 upright. */
export const officialPortrait: PageSetup = { ...officialLandscape, orientation: 'portrait' };

export type Block = Paragraph | List | Table | SideBySide | Bar;

/** How a whole is made up, as a picture: parts next to each other, each as wide as its share, with what they are below. */
export interface Bar {
  readonly type: 'bar';
  /** What the whole is, for who does not see it. */
  readonly title: string;
  readonly parts: readonly BarPart[];
}

export interface BarPart {
  readonly label: string;
  /** How many of the whole; more than 0. */
  readonly count: number;
  readonly tone: Tone;
}

/** What a part of a bar means for who looks at it; how it looks is up to the writer. */
export type Tone = 'good' | 'fair' | 'moved' | 'bad' | 'missing' | 'open' | 'vague';

/** Paragraphs at the left and at the right of the page, level with each other. */
export interface SideBySide {
  readonly type: 'side-by-side';
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
}

/** What a paragraph is; how it looks is up to the writer. A `cell-item` is one of several values of a cell. */
export type ParagraphStyle =
  | 'approval'
  | 'approval-aside'
  | 'title'
  | 'subtitle'
  | 'body'
  | 'table-title'
  | 'column-header'
  | 'cell'
  | 'cell-centered'
  | 'cell-item'
  | 'section'
  | 'subsection'
  | 'goal'
  | 'note'
  | 'signature'
  | 'small';

/** A piece of text within a paragraph. A line break in it stays a line break. */
export interface Inline {
  readonly text: string;
  /** Where the text leads; writers make only http, https and mailto links live. */
  readonly link?: string;
  readonly bold?: boolean;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly style: ParagraphStyle;
  readonly content: readonly Inline[];
  /** Whether a page, or the sheet of the next table, begins with it. */
  readonly startsPage?: true;
}

/** A bulleted or numbered list; each item is one paragraph. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly style: 'body' | 'cell';
  readonly items: readonly (readonly Inline[])[];
}

export interface Table {
  readonly type: 'table';
  /** Short name, unique in the document: the sheet of a workbook, the caption for a screen reader. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Whether a row 1, 2, 3 … numbers the columns below their heads, on every page. */
  readonly numbersColumns?: boolean;
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  /** What the column holds, as programs call it. */
  readonly key: string;
  readonly header: string;
  /** The words above its header that it has together with its neighbours, where there are any. */
  readonly group?: string;
}

/**
 * What a row is. Rows of sections, subsections and goals run across the table; so does a heading, which says of the
 * event in the next row what no column has a place for.
 */
export type RowKind = 'section' | 'subsection' | 'goal' | 'heading' | 'event' | 'stage' | 'proposal' | 'school';

export interface TableRow {
  readonly kind: RowKind;
  /** Cells in order, without those that a cell above covers by its `rowSpan`; missing ones at the end are empty. */
  readonly cells: readonly Cell[];
  /** The number as printed, or the empty string. */
  readonly number: string;
  /** What the row is about, to name it in messages. */
  readonly title: string;
  /** The object of the domain model that the row shows. */
  readonly source?: ModelNode;
}

/** Paragraphs and lists, one below the other. */
export type CellContent = readonly (Paragraph | List)[];

export interface Cell {
  readonly content: CellContent;
  /** How many columns the cell covers; 1 where not stated. */
  readonly columnSpan?: number;
  /** How many rows the cell covers; 1 where not stated. */
  readonly rowSpan?: number;
}

/** A paragraph of one text. */
export function paragraph(style: ParagraphStyle, text: string): Paragraph {
  return { type: 'paragraph', style, content: [{ text }] };
}
