import type { ColumnKey } from '../model/column.ts';
import { columnWords } from '../templates/column-words.ts';
import { findHead } from './find-head.ts';
import { isDeadline } from './guess-columns.ts';
import { type SourceCell, type SourceRow, type SourceTable, wordsOfCell } from './source.ts';

/** A column that a roadmap's own table has: what it holds, where the language has a word for that, and its head. */
export interface ExpectedColumn {
  readonly key: ColumnKey | undefined;
  readonly header: string;
}

/**
 * Rows that were copied without their head get the one that they would have in the roadmap's own table; a table with a head
 * keeps it. Undefined where no column can be that of the events.
 */
export function lendHead(table: SourceTable, expected: readonly ExpectedColumn[]): SourceTable | undefined {
  if (findHead(table) !== undefined) return table;
  const places = [...new Set(table.rows.filter(hasSeveral).flatMap(({ cells }) => [...cells.keys()]))];
  const used = places.length > 0 ? places : [...new Set(table.rows.flatMap(({ cells }) => [...cells.keys()]))];
  const columns = used
    .toSorted((one, other) => one - other)
    .map((place) => ({ place, looksLike: looksOf(table.rows.map(({ cells }) => wordsOfCell(cells.get(place)))) }));
  const meant = meanings(
    columns.map(({ looksLike }) => looksLike),
    expected,
  );
  if (meant === undefined) return undefined;
  const heads = columns.map(({ place }, index) => [place, headOf(meant[index], index)] as const);
  // A head has to name two things that roadmaps have.
  const isAlone = new Set(meant.flatMap((each) => each?.key ?? [])).size < 2;
  const all = isAlone ? [...heads, [table.width, columnWords.number.name] as const] : heads;
  const head: SourceRow = { number: 0, cells: new Map(all.map(([place, text]) => [place, cellOf(text)])) };
  return { ...table, width: Math.max(table.width, ...all.map(([place]) => place + 1)), rows: [head, ...table.rows] };
}

function hasSeveral({ cells }: SourceRow): boolean {
  return [...cells.values()].filter((cell) => wordsOfCell(cell) !== '').length > 1;
}

function headOf(column: ExpectedColumn | undefined, index: number): string {
  if (column === undefined) return `Графа ${index + 1}`;
  return column.key === undefined ? column.header : columnWords[column.key].name;
}

function cellOf(text: string): SourceCell {
  return { lines: [{ text }], columns: 1, rows: 1 };
}

type Looks = 'number' | 'deadline' | 'words';

const most = 0.6;

function looksOf(cells: readonly string[]): Looks {
  const words = cells.filter((each) => each !== '').slice(0, 60);
  const share = (fits: (each: string) => boolean): number => words.filter(fits).length / Math.max(1, words.length);
  if (share((each) => /^(?:\d{1,3}\.?)+\)?$|^[IVX]+\.?$/.test(each)) >= most) return 'number';
  return share((each) => isDeadline(each.replace(/\n/g, '; '))) >= most ? 'deadline' : 'words';
}

type Meaning = ExpectedColumn | undefined;

/** What was copied are neighbouring columns of such a table; else they are told by what stands in them, and the rest in their order. */
function meanings(looks: readonly Looks[], expected: readonly ExpectedColumn[]): readonly Meaning[] | undefined {
  const windows = expected.flatMap((_, from) => {
    const window = expected.slice(from, from + looks.length);
    return window.length === looks.length && looks.every((each, index) => fits(each, window[index])) ? [window] : [];
  });
  const [best] = windows.toSorted((one, other) => surenessOf(other, looks) - surenessOf(one, looks));
  const found = best ?? byContent(looks, expected);
  return found.some((each) => each?.key === 'event') ? found : undefined;
}

function fits(looks: Looks, column: Meaning): boolean {
  if (looks === 'words') return column?.key !== 'number';
  return column?.key === looks;
}

/** Columns with the events before others, and those with a deadline where one is expected. */
function surenessOf(window: readonly ExpectedColumn[], looks: readonly Looks[]): number {
  const deadlines = window.filter(({ key }, index) => key === 'deadline' && looks[index] === 'deadline').length;
  const misses = window.filter(({ key }, index) => key === 'deadline' && looks[index] === 'words').length;
  return (window.some(({ key }) => key === 'event') ? 4 : 0) + deadlines - misses;
}

function byContent(looks: readonly Looks[], expected: readonly ExpectedColumn[]): readonly Meaning[] {
  const rest = expected.filter(({ key }) => key !== 'number' && key !== 'deadline');
  const taken = new Set<Looks>();
  return looks.map((each) => {
    if (each === 'words' || taken.has(each)) return rest.shift();
    taken.add(each);
    return { key: each, header: columnWords[each].header };
  });
}
