import { success } from '@dorkarta/core';
import { strToU8 } from 'fflate/browser';
import { joinedBytes } from '../../bytes/joined-bytes.ts';
import { cleanText } from '../../document/clean-text.ts';
import type { Table } from '../../document/table-document.ts';
import { wholeHead } from '../../document/table-head.ts';
import { tableRecords } from '../../document/table-records.ts';
import type { WriteFormat } from '../write-format.ts';

const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/**
 * The tables of a document as CSV, as Russian Excel opens it: UTF-8 with BOM, `;`, CRLF; an empty line between tables.
 * A merged cell stands in each of its rows; a row across the table has its text in the first field.
 */
export const writeCsv: WriteFormat = async (document) => {
  const tables = document.blocks.filter((block) => block.type === 'table');
  return success(strToU8(byteOrderMark + tables.map(tableLines).join(lineEnd)));
};

function tableLines(table: Table): string {
  const headers = table.columns.map((column) => cleanText(wholeHead(column)));
  const records = tableRecords(table).map((cells) => [
    ...cells,
    ...new Array<string>(headers.length - cells.length).fill(''),
  ]);
  return [headers, ...records].map(csvLine).join('');
}

/**
 * A table of texts as CSV for programs that ask tables: as many rows as there are, none of them kept. Its texts stay as they are,
 * also where a spreadsheet would show another value; only what it would take for a formula is guarded.
 */
export function textsAsCsv(headers: readonly string[], rows: Iterable<readonly string[]>): Uint8Array {
  const parts: Uint8Array[] = [strToU8(byteOrderMark)];
  let lines: string[] = [plainLine(headers)];
  for (const row of rows) {
    lines.push(plainLine(row));
    if (lines.length < linesOfPart) continue;
    parts.push(strToU8(lines.join('')));
    lines = [];
  }
  parts.push(strToU8(lines.join('')));
  return joinedBytes(parts);
}

/** So many lines are made bytes at a time. */
const linesOfPart = 1000;

function plainLine(texts: readonly string[]): string {
  return texts.map((text) => inQuotes(withoutFormula(cleanText(text)))).join(';') + lineEnd;
}

function csvLine(fields: readonly string[]): string {
  return fields.map(field).join(';') + lineEnd;
}

/** A text that a spreadsheet would make another of is a formula that gives it. */
function field(text: string): string {
  const guarded = withoutFormula(text);
  return inQuotes(guarded === text && isRewritten(text) ? `="${text}"` : guarded);
}

/** A text that a spreadsheet would take for a formula is led by an apostrophe. */
function withoutFormula(text: string): string {
  return /^\s*[=+\-@]|^\t/.test(text) ? `'${text}` : text;
}

function inQuotes(text: string): string {
  return /[;"\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""').replaceAll('\n', lineEnd)}"` : text;
}

const integer = /^(?:0|[1-9]\d{0,9})$/;
const likeNumber = /^\d[\d.,:/ \u00A0%-]*(?:[eE]\d+)?$/;
const months = '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\\.?';
const year = '\\d{2,4}(?: ?г(?:\\.|ода?)?)?';
const likeDate = new RegExp(`^(?:\\d{1,2}[ .-]${months}(?:[ .-]${year})?|${months}[ .-]${year})$`, 'i');

/**
 * Whether a spreadsheet shows something else than the text: «1.10» as 1.1 or the 1st of October, «03.2022» and «март 2022»
 * as the 1st of March, «100 %» as 100,00 %. As `="1.10"` Excel and LibreOffice show it as it is, and its value is the text.
 */
function isRewritten(text: string): boolean {
  return text.length <= 40 && !integer.test(text) && (likeNumber.test(text) || likeDate.test(text));
}
