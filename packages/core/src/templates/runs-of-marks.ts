import type { TimeKey } from './time-part.ts';

/**
 * Which columns over time that are marked say one time together. Each quarter is one of its own, as work is planned quarter by
 * quarter; months in a row are one, as bars over months are drawn, but
 * where all are marked each is meant by itself; years in a row are one. What is
 * printed and what is read go by this, so that a table that comes back says the same.
 */
export function runsOfMarks(key: TimeKey | 'years', marked: readonly boolean[]): readonly (readonly number[])[] {
  const isEach = key === 'quarters' || (key === 'months' && marked.every(Boolean));
  const runs: number[][] = [];
  marked.forEach((isMarked, index) => {
    if (!isMarked) return;
    const run = runs.at(-1);
    if (!isEach && run !== undefined && run.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  });
  return runs;
}
