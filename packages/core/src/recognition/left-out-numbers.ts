import type { ReadColumn } from './read-columns.ts';
import { type SourceRow, wordsInLine } from './source.ts';

/** The number of an event, parted from what stands before its last part. */
interface WrittenNumber {
  readonly before: string;
  readonly last: number;
}

const number = /^((?:\d+\.)*)(\d+)[.)]?$/;

/** Rows with a title and no number, of which the numbers around them say that these have one: «1», nothing, «3». */
export function rowsLeftOut(
  rows: readonly SourceRow[],
  columns: readonly Pick<ReadColumn, 'key' | 'places'>[],
): ReadonlySet<SourceRow> {
  const placeOf = (key: ReadColumn['key']): number => columns.find((column) => column.key === key)?.places[0] ?? -1;
  const [numberAt, titleAt] = [placeOf('number'), placeOf('event')];
  const found = new Set<SourceRow>();
  let last: WrittenNumber | undefined;
  let without: SourceRow[] = [];
  for (const row of rows) {
    const words = wordsInLine(row.cells.get(numberAt));
    if (words === '') {
      if (wordsInLine(row.cells.get(titleAt)) !== '' || row.gaps?.has(titleAt) === true) without.push(row);
      continue;
    }
    const next = writtenNumber(words);
    if (follows(last, next, without.length + 1)) for (const each of without) found.add(each);
    last = next;
    without = [];
  }
  return found;
}

function writtenNumber(words: string): WrittenNumber | undefined {
  const [, before = '', last] = number.exec(words) ?? [];
  return last === undefined ? undefined : { before, last: Number(last) };
}

function follows(one: WrittenNumber | undefined, other: WrittenNumber | undefined, steps: number): boolean {
  return steps > 1 && one !== undefined && one.before === other?.before && one.last + steps === other.last;
}
