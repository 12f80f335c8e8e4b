import { firstThat } from '@dorkarta/core';

const lineFeed = 10;
const carriageReturn = 13;

/** Where the rows of a text begin, the first one at 0. */
export function rowStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const endsRow = unit === lineFeed || (unit === carriageReturn && text.charCodeAt(index + 1) !== lineFeed);
    if (endsRow) starts.push(index + 1);
  }
  return starts;
}

/** The row that an offset is on, from 0. */
export function rowAt(starts: readonly number[], offset: number): number {
  return Math.max(0, firstThat(0, starts.length, (row) => (starts[row] ?? 0) > offset) - 1);
}
