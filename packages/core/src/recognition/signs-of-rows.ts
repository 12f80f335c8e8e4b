import type { ColumnKey } from '../model/column.ts';
import { foldHead } from './column-heads.ts';
import { dividedBodies } from './divide-bodies.ts';
import { isOfNumbers } from './find-head.ts';
import { canStageHave, type OpenEvent } from './open-event.ts';
import { hasMarks, type ReadColumn } from './read-columns.ts';
import { headWords, type SourceCell, type SourceLine, type SourceRow } from './source.ts';
import type { Values } from './values-of-row.ts';

/** Which columns hold titles and numbers; below 0 where none does. */
export interface KeyColumns {
  readonly title: number;
  readonly number: number;
}

export function keyColumns(columns: readonly ReadColumn[]): KeyColumns {
  const indexOf = (key: ColumnKey): number => columns.findIndex((column) => column.key === key);
  return { title: indexOf('event'), number: indexOf('number') };
}

/** The head, repeated by hand on the next page, or its row of numbers alone. */
export function isHeadAgain(row: SourceRow, columns: readonly ReadColumn[]): boolean {
  if (columns.length >= fewestNumbered && row.cells.size >= columns.length && isOfNumbers(row)) return true;
  if (columns.some((column) => hasMarks(column) || column.head === '')) return false;
  return columns.every(({ head, places }) => {
    const words = headWords(row.cells.get(places[0] ?? -1));
    return head === words || (words !== '' && foldHead(head) === foldHead(words));
  });
}

/** Fewer columns with their numbers may be an event whose title is a number. */
const fewestNumbered = 3;

/** Whether some cell names several performers in one line. */
export function namesSeveralBodies(own: Values, columns: readonly ReadColumn[]): boolean {
  return [...own].some(([index, lines]) => {
    const key = columns[index]?.key;
    if (key !== 'performers' && key !== 'coPerformers') return false;
    return lines.some(({ text }) => dividedBodies(text) !== undefined);
  });
}

/** How the letters of cells look, where all of them look alike. */
export function lookOf(cells: readonly SourceCell[]): string {
  const lines = cells.flatMap(({ lines: own }) => own);
  const is = (look: 'isBold' | 'isItalic'): boolean => lines.length > 0 && lines.every((line) => line[look] === true);
  return [is('isBold') ? 'bold' : '', is('isItalic') ? 'italic' : ''].join(' ').trim();
}

/** A row with a title of its own below a numbered event: it has no number, or one behind that of the event, and nothing that stages cannot have. */
export function isTitledStage(own: Values, event: OpenEvent, columns: readonly ReadColumn[]): boolean {
  const { title, number } = keyColumns(columns);
  const ofEvent = numberIn(event.values, number);
  if (ofEvent === '' || !own.has(title)) return false;
  if ([...own.keys()].some((index) => index !== title && index !== number && !canStageHave(columns[index] ?? {})))
    return false;
  const ofRow = numberIn(own, number);
  // A number that nobody can read is one all the same.
  if (ofRow === '') return !own.has(number);
  return ofEvent.includes('.') && ofRow.startsWith(`${ofEvent}.`);
}

/** The number in a row, without the sign behind it. */
export function numberIn(values: Values, column: number): string {
  const [line] = values.get(column) ?? [];
  return `${line?.label ?? ''}${line?.text ?? ''}`.replace(/[.)]$/, '');
}

/** A row that somebody continued by hand: it has no number, and its title goes on in the middle of a sentence, or not at all. */
export function goesOn(values: Values, place: KeyColumns): boolean {
  if (place.number >= 0 && values.has(place.number)) return false;
  if (place.title < 0) return false;
  const words = values.get(place.title)?.[0]?.text;
  return words === undefined || (place.number >= 0 && /^[\p{Ll}(]/u.test(words));
}

/** Adds the lines of a row to those above: in their last line where a sentence goes on. */
export function joinRows(to: Map<number, SourceLine[]>, values: Values): void {
  for (const [index, lines] of values) {
    const before = to.get(index) ?? [];
    const [first, ...others] = lines;
    const last = before.at(-1);
    const goesInLine =
      first !== undefined &&
      last !== undefined &&
      first.label === undefined &&
      /^[\p{Ll}\d(]/u.test(first.text) &&
      !/[.;]$/.test(last.text);
    if (goesInLine) to.set(index, [...before.slice(0, -1), { ...last, text: `${last.text} ${first.text}` }, ...others]);
    else to.set(index, [...before, ...lines]);
  }
}
