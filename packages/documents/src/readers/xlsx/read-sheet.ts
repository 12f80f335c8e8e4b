import { firstAtLeast, listedFew } from '@dorkarta/core';
import type { SourceCell, SourceRow, SourceTable } from '@dorkarta/core/recognising';
import { HostileFile } from '../open-archive.ts';
import { readableText } from '../symbols.ts';
import { elementIn, elementsIn, textIn, type XmlElement } from '../xml-tree.ts';
import { type FormatKind, shownNumber } from './number-format.ts';
import { hasStruckWords, richText } from './rich-text.ts';

/** How a cell shows its value. */
export interface CellFormat {
  readonly kind: FormatKind;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
}

/** A text that cells refer to. */
export interface SharedString {
  readonly text: string;
  readonly hasStruckWords: boolean;
}

/** What a sheet needs to know of its workbook. */
export interface Workbook {
  readonly strings: readonly SharedString[];
  readonly formats: readonly CellFormat[];
  readonly is1904: boolean;
  readonly tell: (remark: string) => void;
  /** Keeps words that stand in no cell. */
  readonly keep: (comment: string) => void;
}

const mostMerges = 100_000;
/** Merged areas that lie over each other again and again would be looked at without end. */
const mostLooked = 300_000;

/** Reads the cells of a sheet that have words; formats alone, down to the last row of the sheet, are nothing. */
export function readSheet(
  sheet: XmlElement,
  name: string,
  workbook: Workbook,
  targets: ReadonlyMap<string, string>,
  comments: ReadonlyMap<string, readonly string[]>,
): SourceTable {
  const links = linksIn(sheet, targets);
  const rows: { readonly number: number; readonly cells: Map<number, SourceCell>; readonly gaps?: Set<number> }[] = [];
  const hidden: number[] = [];
  const unstored: string[] = [];
  const struck: string[] = [];
  let [number, width] = [0, 0];
  for (const row of elementsIn(elementIn(sheet, 'sheetData'), 'row')) {
    number = Number(row.attributes.r ?? number + 1);
    const cells = new Map<number, SourceCell>();
    const gaps = new Set<number>();
    let column = -1;
    for (const cell of elementsIn(row, 'c')) {
      column = columnOf(cell.attributes.r) ?? column + 1;
      const address = cell.attributes.r ?? `строка ${number}`;
      const place = `${name}, ${address}`;
      const gap = gapIn(cell);
      if (gap !== undefined) {
        gaps.add(column);
        if (gap === 'unstored') unstored.push(address);
        else workbook.tell(`${place}: вместо значения ошибка ${textIn(elementIn(cell, 'v'))}`);
        keepFormula(elementIn(cell, 'f'), place, workbook);
      }
      const text = gap === undefined ? textOfCell(cell, place, workbook) : '';
      if (text.trim() === '') continue;
      const format = workbook.formats[Number(cell.attributes.s ?? 0)];
      if (format?.isStruck === true || hasStruckPart(cell, workbook)) struck.push(address);
      const noted = comments.get(cell.attributes.r ?? '');
      const read = cellOf(text, links.get(cell.attributes.r ?? ''), format);
      cells.set(column, noted === undefined ? read : { ...read, comments: noted });
      width = Math.max(width, column + 1);
    }
    if (cells.size + gaps.size === 0) continue;
    if (row.attributes.hidden === '1' || row.attributes.hidden === 'true') hidden.push(number);
    rows.push({ number, cells, ...(gaps.size === 0 ? {} : { gaps }) });
  }
  tellUnstored(unstored, name, workbook);
  if (struck.length > 0)
    workbook.tell(
      `${name}: зачёркнутые слова перенесены как все (ячеек: ${struck.length}): ${listedFew(struck, mostNamed)}; если они отменены, уберите их`,
    );
  if (hidden.length > 0)
    workbook.tell(`${name}: скрытые и отфильтрованные строки прочитаны (${hidden.length}): ${runsOf(hidden)}`);
  tellHiddenColumns(sheet, rows, name, workbook);
  const merged = withMerges(sheet, rows, name, workbook);
  return { is: 'table', name, width, rows: merged, isSheet: true };
}

const mostRuns = 8;

/** «5, 8–12»; of very many the first. */
function runsOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const said = runs.slice(0, mostRuns).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return `${said.join(', ')}${runs.length > mostRuns ? ' …' : ''}`;
}

const mostColumns = 200;
const longestHead = 40;

/** Columns that are hidden are read like all others: which, by their letters and first words, and how many cells. */
function tellHiddenColumns(
  sheet: XmlElement,
  rows: readonly { readonly cells: ReadonlyMap<number, SourceCell> }[],
  name: string,
  { tell }: Workbook,
): void {
  for (const { attributes } of elementsIn(elementIn(sheet, 'cols'), 'col')) {
    if (attributes.hidden !== '1' && attributes.hidden !== 'true') continue;
    const [from, to] = [Number(attributes.min), Math.min(Number(attributes.max), Number(attributes.min) + mostColumns)];
    for (let column = from; column <= to; column += 1) {
      const words = rows.flatMap(({ cells }) => cells.get(column - 1)?.lines[0]?.text ?? []);
      const [first = ''] = words;
      if (words.length === 0) continue;
      const head = first.length > longestHead ? `${first.slice(0, longestHead)}…` : first;
      tell(
        `${name}: скрытая графа ${lettersOf(column)} прочитана (сверху «${head}», ячеек с текстом: ${words.length})`,
      );
    }
  }
}

/** «A», «AB»: the letters of a column by its number, from 1. */
function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? `${lettersOf(Math.floor((column - 1) / 26))}${letter}` : letter;
}

function cellOf(text: string, link: string | undefined, format: CellFormat | undefined): SourceCell {
  const lines = readableText(text)
    .split(/\r\n|[\r\n\v\u2028]/)
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({
      text: line,
      ...(link === undefined ? {} : { link }),
      ...(format?.isBold === true ? { isBold: true as const } : {}),
      ...(format?.isItalic === true ? { isItalic: true as const } : {}),
    }));
  return { lines, columns: 1, rows: 1 };
}

function textOfCell(cell: XmlElement, place: string, workbook: Workbook): string {
  const { t: type, s: style } = cell.attributes;
  const value = elementIn(cell, 'v');
  const formula = elementIn(cell, 'f');
  const raw = value === undefined ? '' : textIn(value);
  if (formula !== undefined && isOfOtherBook(textIn(formula)))
    workbook.tell(`${place}: значение взято из другой книги и могло устареть: проверьте его`);
  if (type === 'inlineStr') return richText(elementIn(cell, 'is') ?? cell);
  if (type === 's') return sharedString(raw, place, workbook);
  if (type === 'str') return raw;
  if (type === 'b') return raw === '1' ? 'да' : 'нет';
  if (type === 'd') return raw.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3.$2.$1');
  if (raw === '') return '';
  const number = Number(raw);
  if (Number.isNaN(number)) return raw;
  return shownNumber(number, workbook.formats[Number(style ?? 0)]?.kind ?? { is: 'general' }, workbook.is1904);
}

function sharedString(index: string, place: string, { strings, tell }: Workbook): string {
  const text = index === '' ? '' : strings[Number(index)]?.text;
  if (text === undefined) tell(`${place}: текста, на который ссылается ячейка, в книге нет: книга повреждена`);
  return text ?? '';
}

function hasStruckPart(cell: XmlElement, { strings }: Workbook): boolean {
  const { t: type } = cell.attributes;
  if (type === 's') return strings[Number(textIn(elementIn(cell, 'v')))]?.hasStruckWords === true;
  const inline = type === 'inlineStr' ? elementIn(cell, 'is') : undefined;
  return inline !== undefined && hasStruckWords(inline);
}

/** Why nobody can say what stands in a cell: its formula failed, or was written by a program that does not calculate. */
function gapIn(cell: XmlElement): 'error' | 'unstored' | undefined {
  const { t: type = 'n' } = cell.attributes;
  if (type === 'e') return 'error';
  const isText = type === 'inlineStr' || type === 's' || type === 'str';
  return isText || elementIn(cell, 'f') === undefined || textIn(elementIn(cell, 'v')) !== '' ? undefined : 'unstored';
}

/** So many cells are named, of more it is said how many there are. */
const mostNamed = 12;

function tellUnstored(addresses: readonly string[], name: string, { tell }: Workbook): void {
  const [only, ...others] = addresses;
  if (only === undefined) return;
  const what =
    others.length === 0
      ? `${name}, ${only}: у формулы нет сохранённого значения`
      : `${name}: у формул нет сохранённых значений (ячеек: ${addresses.length}): ${listedFew(addresses, mostNamed)}`;
  tell(`${what}: откройте книгу в Excel и сохраните`);
}

/** Of a formula without a value nothing else would be left. */
function keepFormula(formula: XmlElement | undefined, place: string, { keep }: Workbook): void {
  const words = formula === undefined ? '' : textIn(formula).trim();
  if (words !== '') keep(`${place}: формула =${words}`);
}

/** «[1]Лист1!A1», «'C:\[план.xlsx]Лист1'!A1». */
function isOfOtherBook(formula: string): boolean {
  return /\[[^\]]+\][^\]]*!/.test(formula);
}

function columnOf(address: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/i.exec(address ?? '')?.[1]?.toUpperCase();
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function linksIn(sheet: XmlElement, targets: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    elementsIn(elementIn(sheet, 'hyperlinks'), 'hyperlink').flatMap(({ attributes }) => {
      const target = targets.get(attributes.id ?? '');
      return target === undefined ? [] : [[attributes.ref ?? '', target] as const];
    }),
  );
}

interface Area {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** Gives the first cell of each merged area its size; values under it are told, and kept as further lines. */
function withMerges(
  sheet: XmlElement,
  rows: readonly { readonly number: number; readonly cells: Map<number, SourceCell> }[],
  name: string,
  workbook: Workbook,
): readonly SourceRow[] {
  const merges = elementsIn(elementIn(sheet, 'mergeCells'), 'mergeCell');
  if (merges.length > mostMerges) throw new HostileFile('too-many-cells');
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const numbers = rows.map(({ number }) => number);
  const areas = merges.map(({ attributes }) => ({ attributes, area: areaOf(attributes.ref) }));
  const looked = areas.reduce((sum, { area }) => sum + (area === undefined ? 0 : rowsOfArea(area, numbers)), 0);
  if (looked > mostLooked) throw new HostileFile('too-many-cells');
  for (const { attributes, area } of areas) {
    const first = area === undefined ? undefined : byNumber.get(area.from.row)?.cells.get(area.from.column);
    if (area === undefined) continue;
    const within = rows.slice(firstAtLeast(numbers, area.from.row), firstAtLeast(numbers, area.to.row + 1));
    const under = coveredBy(area, within);
    if (first === undefined && under.length === 0) continue;
    const hidden = under.flatMap(({ cell }) => cell.lines);
    for (const { cells, column } of under) cells.delete(column);
    if (hidden.length > 0)
      workbook.tell(
        `${name}, ${attributes.ref ?? ''}: под объединением были ещё значения («${hidden.map(({ text }) => text).join('», «')}»): они перенесены`,
      );
    const home = byNumber.get(area.from.row);
    home?.cells.set(area.from.column, {
      lines: [...(first?.lines ?? []), ...hidden],
      columns: Math.min(area.to.column, 16_384) - area.from.column + 1,
      rows: within.length,
      ...(first?.comments === undefined ? {} : { comments: first.comments }),
    });
  }
  return rows;
}

/** How many rows of a sheet lie in an area, by their ascending numbers. */
function rowsOfArea({ from, to }: Area, numbers: readonly number[]): number {
  return firstAtLeast(numbers, to.row + 1) - firstAtLeast(numbers, from.row);
}

function coveredBy(
  { from, to }: Area,
  rows: readonly { readonly number: number; readonly cells: Map<number, SourceCell> }[],
): readonly { readonly cells: Map<number, SourceCell>; readonly column: number; readonly cell: SourceCell }[] {
  const found = [];
  for (const { number, cells } of rows) {
    for (const [column, cell] of cells) {
      const isFirst = number === from.row && column === from.column;
      if (!isFirst && column >= from.column && column <= to.column) found.push({ cells, column, cell });
    }
  }
  return found;
}

function areaOf(reference: string | undefined): Area | undefined {
  const [, one = '', other = ''] =
    /^\$?([A-Z]+\$?\d+):\$?([A-Z]+\$?\d+)$/i.exec((reference ?? '').replaceAll('$', '')) ?? [];
  const place = (address: string): { readonly row: number; readonly column: number } | undefined => {
    const column = columnOf(address);
    const row = Number(/\d+$/.exec(address)?.[0]);
    return column === undefined || Number.isNaN(row) ? undefined : { row, column };
  };
  const [from, to] = [place(one), place(other)];
  return from === undefined || to === undefined ? undefined : { from, to };
}
