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

export type Block = Paragraph | List | Table | SideBySide | Picture;

/** What is drawn rather than written: each format draws it in its own way from the one description. */
export type Picture = Bar | BarChart | HeatMap;

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

/** Lengths below each other, for comparing: a row for each thing, with its name before its bar and its number behind it. */
export interface BarChart {
  readonly type: 'bar-chart';
  readonly title: string;
  /** What a bar across the whole width would be; more than 0. */
  readonly whole: number;
  readonly rows: readonly BarChartRow[];
  /** What the tones of the parts mean, where that is not plain. */
  readonly legend: readonly ToneMeaning[];
}

export interface BarChartRow {
  readonly label: string;
  /** Next to each other, together no more than the whole. */
  readonly parts: readonly { readonly size: number; readonly tone: Tone }[];
  /** What the bar says, in words or figures. */
  readonly words: string;
  readonly place?: FilePlace;
}

/** Where what a picture shows stands in a file; views lead there, paper does not. */
export interface FilePlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** What of each row is so in each column: a field has a sign and a tone, so that it is read in black and white too. */
export interface HeatMap {
  readonly type: 'heat-map';
  readonly title: string;
  /** What its rows are. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly HeatMapRow[];
  /** What each tone means, and the sign that stands for it. */
  readonly legend: readonly HeatMapMeaning[];
}

export interface HeatMapRow {
  readonly label: string;
  /** A tone of the legend for each column. */
  readonly tones: readonly Tone[];
  readonly place?: FilePlace;
  /** What each field rests on, where there is such a place. */
  readonly places?: readonly (FilePlace | undefined)[];
}

export interface ToneMeaning {
  readonly tone: Tone;
  readonly words: string;
}

export interface HeatMapMeaning extends ToneMeaning {
  readonly mark: string;
}

/** What a part of a picture means for who looks at it; how it looks is up to the writer. */
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
  /** Whether it stands on one page with what follows: «… по следующим параметрам:». */
  readonly leads?: true;
  /** Whether it is a text that stands directly below a table, and keeps its distance. */
  readonly isBelowTable?: true;
}

/** A bulleted or numbered list; each item is one paragraph. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly style: 'body' | 'cell';
  readonly items: readonly (readonly Inline[])[];
  /** Whether it stands on one page with what follows. */
  readonly leads?: true;
}

export interface Table {
  readonly type: 'table';
  /** Short name, unique in the document: the sheet of a workbook, the caption for a screen reader. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Whether a row 1, 2, 3 … numbers the columns below their heads, on every page. */
  readonly numbersColumns?: boolean;
  readonly rows: readonly TableRow[];
  /** Whether its last row stands on one page with what follows. */
  readonly leads?: true;
}

export interface TableColumn {
  /** What the column holds, as programs call it. */
  readonly key: string;
  readonly header: string;
  /** Whether a workbook reckons with what stands in it: whole numbers are written as such. */
  readonly reckons?: true;
  /**
   * So many ems of its texts stand in one line where the page has the room: what few rows say, and then in sentences, would
   * else get no more than its longest word.
   */
  readonly comfort?: number;
  /** The words above its header that it has together with its neighbours, where there are any. */
  readonly group?: string;
}

/**
 * What a row is. Rows of sections, subsections and goals run across the table; so does a heading, which says of the
 * event in the next row what no column has a place for. A total sums up the rows above it.
 */
export type RowKind =
  | 'section'
  | 'subsection'
  | 'goal'
  | 'heading'
  | 'event'
  | 'stage'
  | 'proposal'
  | 'school'
  | 'total';

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
