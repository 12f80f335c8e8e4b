import { type DayInterval, type IsoDay, intersection, later } from '@dorkarta/core';
import type { RowTime } from './row-time.ts';
import { placeOf, rounded } from './scale.ts';
import type { Bar, TimelineEvent } from './timeline.ts';

/** A bar is at least so wide, in per cent of the scale, so that a single day is seen. */
const narrowestBar = 0.8;
/** Bars that would stand closer to each other, in per cent of the scale, are one … */
const closestBars = 0.25;
/** … unless they are so wide, or begin so far from each other, that a line between them can be seen. */
const enoughRoom = 1;

interface Group {
  readonly from: IsoDay;
  to: IsoDay;
  times: number;
  readonly start: number;
  end: number;
  /** Where the last of its times begins. */
  lastStart: number;
}

/** The bars of a row on a scale. However many times something recurs, a row has hardly more than 150 bars. */
export function placeBars({ intervals }: RowTime, scale: DayInterval): Pick<TimelineEvent, 'bars' | 'beyond'> {
  const groups: Group[] = [];
  for (const interval of intervals) {
    const shown = intersection(interval, scale);
    if (shown === undefined) continue;
    const place = widened(placeOf(shown, scale));
    const last = groups.at(-1);
    if (last === undefined || !joins(last, interval, place)) {
      groups.push({ ...interval, ...place, times: 1, lastStart: place.start });
      continue;
    }
    last.times += 1;
    last.lastStart = place.start;
    last.to = later(last.to, interval.to);
    last.end = Math.max(last.end, place.end);
  }
  return {
    bars: groups.map(barOf),
    beyond: {
      earlier: intervals.some(({ from }) => from < scale.from),
      later: intervals.some(({ to }) => to > scale.to),
    },
  };
}

function joins(group: Group, { from }: DayInterval, { start, end }: ReturnType<typeof placeOf>): boolean {
  if (from <= group.to) return true;
  const areCrowded = start - group.lastStart < enoughRoom && end - start < enoughRoom;
  return start - group.end < closestBars && areCrowded;
}

function widened({ start, end }: ReturnType<typeof placeOf>): ReturnType<typeof placeOf> {
  if (end - start >= narrowestBar) return { start, end };
  const first = Math.min(start, 100 - narrowestBar);
  return { start: first, end: first + narrowestBar };
}

function barOf({ from, to, times, start, end }: Group): Bar {
  return { days: { from, to }, times, start: rounded(start), width: rounded(end - start) };
}
