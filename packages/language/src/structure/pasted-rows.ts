import { columnMeantBy, columnNames, parseDeadline } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { lineSpace } from '../syntax/line-space.ts';
import type { FieldLine, KnownFieldLine, StrayLine, Words } from '../syntax/source-line.ts';
import { type KnownField, spell } from '../vocabulary/spellings.ts';
import { constructFrom, fieldFrom } from './meant-lines.ts';
import type { StrayReading } from './stray-reading.ts';
import { part, shortened } from './words-part.ts';

/** Rows of a table as they come from Word and Excel, with their tabs, bars or semicolons. */

/** A row of a table: its cells, with what each of them was probably meant to be. */
export interface PastedRow {
  readonly head: Words;
  readonly fields: readonly FieldLine[];
}

const cellEnd = new RegExp(`[${lineSpace}]*\\t[${lineSpace}]*`, 'g');
const numberCell = /^(?:№\s*)?((?:\d{1,3}\.)*\d{1,3})[.)]*$/;
const document =
  /^(?:приказ|протокол|распоряжени|справк|письм|положени|список|отч[её]т|аналитическ|информационн|лист|журнал)/iu;

function cellsOf(words: Words): readonly Words[] {
  const cells: Words[] = [];
  let from = 0;
  for (const { 0: gap, index } of words.text.matchAll(cellEnd)) {
    if (index > from) cells.push(part(words, from, index));
    from = index + gap.length;
  }
  return [...cells, part(words, from)].filter(({ text }) => text !== '');
}

const isNamed = new RegExp(`[${lineSpace}]=(?:[${lineSpace}]|$)`);

/** The cells of a row that was pasted with its tabs; undefined of what is none. */
export function rowIn(words: Words): PastedRow | undefined {
  if (!words.text.includes('\t') || words.text.includes('"') || isNamed.test(words.text)) return undefined;
  const [first, ...others] = cellsOf(part(words, /^[:\s]*/.exec(words.text)?.[0].length ?? 0));
  if (first === undefined || others.length === 0) return undefined;
  const number = numberCell.exec(first.text)?.[1];
  const title = number === undefined ? first : others[0];
  if (title === undefined) return undefined;
  const fields = fieldsFrom(number === undefined ? others : others.slice(1));
  if (fields.length === 0) return undefined;
  const isNumbered = number?.includes('.') === true;
  // Tabs are space: the number and the title are a head as they stand.
  const head = isNumbered
    ? { text: textBetween(words, first, title).replaceAll('\t', ' '), start: first.start, end: title.end }
    : title;
  return { head, fields };
}

function textBetween(words: Words, { start }: Words, { end }: Words): string {
  return words.text.slice(start - words.start, end - words.start);
}

/** Deadlines are told by their words, documents too; the others stand in the order in which tables have them. */
function fieldsFrom(cells: readonly Words[]): readonly FieldLine[] {
  const deadline = cells.find(({ text }) => isTime(text));
  const rest = cells.filter((cell) => cell !== deadline);
  const [performers, ...behind] = rest;
  const isDocument = ({ text }: Words): boolean => document.test(text);
  return [
    ...(deadline === undefined ? [] : [cellField('deadline', deadline)]),
    ...(performers === undefined ? [] : [cellField('performers', performers)]),
    ...behind.map((cell) => cellField(isDocument(cell) ? 'document' : 'indicator', cell)),
  ];
}

function cellField(keyword: KnownField, cell: Words): KnownFieldLine {
  return { ...fieldFrom(keyword, cell, { ...cell, text: spell(keyword) }), isCell: true };
}

function isTime(text: string): boolean {
  const { parts, notes } = parseDeadline(text);
  const isWhole = !notes.some(({ code }) => code === 'words-are-not-understood');
  return isWhole && parts.some(({ kind }) => kind !== 'unknown');
}

const rule = /^\|?[\s|:+=-]*-{3}[\s|:+=-]*$/;
/** Bars between cells, as a table of Markdown has them, with those at its sides or without. */
const barred = /^\||^[^|]*\|[^|]+\|/;
const numberedCells = /^(?:\d{1,3}\.)*\d{1,3}\.?;.+;.+;/;

/** A row whose cells bars or semicolons divide, with tabs in their places, unit by unit. */
function withTabs(words: Words): Words {
  const mark = barred.test(words.text) ? '|' : numberedCells.test(words.text) ? ';' : undefined;
  return mark === undefined ? words : { ...words, text: words.text.replaceAll(mark, '\t') };
}

/** Reads a row of a table that was pasted, its head or its rule. */
export function readRow(line: StrayLine): StrayReading | undefined {
  if (rule.test(line.words.text)) {
    const message = `Строка «${shortened(line.words.text)}» – черта таблицы: уберите её.`;
    return { diagnostic: diagnose('line-is-understood', line.words, message) };
  }
  const words = withTabs(line.words);
  const row = rowIn(words);
  if (row === undefined) return undefined;
  if (isHeadOfTable(words)) {
    const message = `Строка «${shortened(line.words.text)}» похожа на шапку таблицы: уберите её, графы назначают строки «столбец: …».`;
    return { diagnostic: diagnose('line-is-understood', line.words, message) };
  }
  return { diagnostic: rowFound(words), meant: [constructFrom('event', row.head, line.words), ...row.fields] };
}

/** What to tell of a row of a table. */
export function rowFound(words: Words): ReturnType<typeof diagnose> {
  const shown = shortened(words.text.trim().replace(cellEnd, ' | '));
  const message = `Строка «${shown}» похожа на строку таблицы: разложите её ячейки по строкам «мероприятие …», «срок: …», «исполнители: …», «показатель: …».`;
  return diagnose('line-is-understood', words, message);
}

function isHeadOfTable(words: Words): boolean {
  const cells = cellsOf(words);
  const heads = cells.filter(({ text }) => columnNames.includes(columnMeantBy(text) ?? ''));
  return heads.length >= 2 && heads.length * 2 > cells.length;
}
