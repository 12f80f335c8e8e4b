import { type DayInterval, type DeadlineView, daysText, isPlaceholder, type Period, periodDays } from '@dorkarta/core';
import { hullOf } from './scale.ts';
import type { Manner } from './timeline.ts';

/** When the event or stage of a row takes place. */
export interface RowTime {
  readonly manner: Manner;
  /** The author's words on one line. */
  readonly words: string;
  readonly description: string;
  /** The days meant, by their first day; they may overlap. */
  readonly intervals: readonly DayInterval[];
}

/**
 * Reads the deadlines that hold for a row, several of them as one time. Equal words are read once: a deadline means
 * what its words say, and thousands of daily events are not expanded one by one.
 */
export function rowTimes(period: Period | undefined): (deadlines: readonly DeadlineView[]) => RowTime {
  const known = new Map<string, RowTime>();
  return (deadlines) => {
    const key = JSON.stringify(deadlines.map(({ deadline }) => deadline.text));
    const time = known.get(key) ?? readTime(deadlines, period);
    known.set(key, time);
    return time;
  };
}

function readTime(deadlines: readonly DeadlineView[], period: Period | undefined): RowTime {
  const stated = deadlines.filter(({ deadline }) => !isPlaceholder(deadline.text));
  const intervals = inOrder(stated.flatMap(({ resolution }) => resolution.intervals));
  const manner = mannerOf(stated, intervals);
  const words = [...new Set(stated.map(({ deadline }) => deadline.text.replace(/\s+/g, ' ').trim()))].join('; ');
  return { manner, words, intervals, description: describe(manner, words, intervals, period) };
}

/** Each stretch of days once, by its first day. */
function inOrder(intervals: readonly DayInterval[]): readonly DayInterval[] {
  const distinct = new Map(intervals.map((interval) => [`${interval.from}${interval.to}`, interval]));
  return [...distinct].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, interval]) => interval);
}

function mannerOf(stated: readonly DeadlineView[], intervals: readonly DayInterval[]): Manner {
  if (stated.length === 0) return 'none';
  const kinds = new Set(stated.flatMap(({ deadline: { parts } }) => parts.map(({ kind }) => kind)));
  if (intervals.length > 0) return kinds.has('recurring') ? 'recurring' : 'once';
  const namesTime = [...kinds].some((kind) => kind !== 'vague' && kind !== 'unknown');
  if (namesTime) return 'undated';
  return kinds.has('vague') ? 'vague' : 'not-understood';
}

function describe(
  manner: Manner,
  words: string,
  intervals: readonly DayInterval[],
  period: Period | undefined,
): string {
  switch (manner) {
    case 'none':
      return 'срок не указан';
    case 'vague':
      return words;
    case 'undated':
      return `${words}: ${periodDays(period) === undefined ? 'нужен период карты' : 'в периоде карты таких дней нет'}`;
    case 'not-understood':
      return `${words}: срок не понят`;
    default:
      return `${words}: ${intervalsText(intervals)}`;
  }
}

/** More stretches of days than these are counted, not listed. */
const mostListed = 4;

function intervalsText(intervals: readonly DayInterval[]): string {
  if (intervals.length <= mostListed) return intervals.map(daysText).join(', ');
  const hull = hullOf(intervals);
  return `${timesText(intervals.length)}, ${hull === undefined ? '' : daysText(hull)}`;
}

const plural = new Intl.PluralRules('ru');

/** «1 раз», «2 раза», «5 раз». */
export function timesText(times: number): string {
  return `${times} ${plural.select(times) === 'few' ? 'раза' : 'раз'}`;
}
