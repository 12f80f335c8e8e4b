import { writeCsv } from './csv/write-csv.ts';
import { writeHtml } from './html/write-html.ts';
import { writeJson } from './json/write-json.ts';
import { upToParagraphs } from './most-paragraphs.ts';
import { writeDocx, writeXlsx } from './office.ts';
import { bearsMark } from './office-mark.ts';
import type { WriteFormat } from './write-format.ts';

/** A kind of file that documents can be written as. */
export interface OutputFormat {
  /** The name by which it is asked for, and the ending of its files. */
  readonly id: string;
  /** What it is, for help texts. */
  readonly title: string;
  readonly mediaType: string;
  readonly write: WriteFormat;
  /** Whether a file says itself that this program was the last to write it; absent where the format has no place for that. */
  readonly isMarked?: (bytes: Uint8Array) => boolean;
}

// The times that each writer of ours gives to the parts of its files, as zip counts them.
const [midnight, noon] = [0, 12 << 11];

/**
 * What memory holds while it is written, an empty cell being a paragraph too: 10,000 events have 60,000. Formats that are
 * text and no more take less of it.
 */
const mostOfficeParagraphs = 150_000;
const mostParagraphs = 1_000_000;

/** All output formats. A new one is a row here and a folder in `writers/`. */
export const outputFormats = [
  {
    id: 'docx',
    title: 'документ Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: upToParagraphs(mostOfficeParagraphs, writeDocx),
    isMarked: bearsMark({ program: 'dorkarta', time: noon }),
  },
  {
    id: 'xlsx',
    title: 'книга Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: upToParagraphs(mostOfficeParagraphs, writeXlsx),
    isMarked: bearsMark({ program: 'hucre', time: midnight }),
  },
  {
    id: 'html',
    title: 'страница для браузера и печати',
    mediaType: 'text/html',
    write: upToParagraphs(mostParagraphs, writeHtml),
  },
  {
    id: 'csv',
    title: 'таблица без оформления',
    mediaType: 'text/csv',
    write: upToParagraphs(mostParagraphs, writeCsv),
  },
  {
    id: 'json',
    title: 'данные для программ',
    mediaType: 'application/json',
    write: upToParagraphs(mostParagraphs, writeJson),
  },
] as const satisfies readonly OutputFormat[];

export type OutputFormatId = (typeof outputFormats)[number]['id'];
