import { success } from '@dorkarta/core';
import { strToU8 } from 'fflate/browser';
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
  return [headers, ...records].map((fields) => fields.map(field).join(';') + lineEnd).join('');
}

/** A text that a spreadsheet would take for a formula is led by an apostrophe; one that it would make another of is a formula. */
function field(text: string): string {
  const guarded = /^\s*[=+\-@]|^\t/.test(text) ? `'${text}` : isRewritten(text) ? `="${text}"` : text;
  return /[;"\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""').replaceAll('\n', lineEnd)}"` : guarded;
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
