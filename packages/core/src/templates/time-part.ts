import type { DayInterval } from '../calendar/iso-day.ts';

/** One of the narrow columns that a column over time is printed as. */
export interface TimePart {
  readonly key: 'time';
  /** «сен», or «I», «сен–ноя». */
  readonly header: string;
  /** The column that it is a part of, the same object for all its parts. */
  readonly of: { readonly key: 'months' | 'quarters'; readonly header: string };
  /** Its months, from 1. */
  readonly months: readonly number[];
  /** Its days; absent where it stands for the same months of several years, or of any. */
  readonly days?: DayInterval;
}

/** The columns over time. */
export const timeKeys = ['quarters', 'months'] as const;
export type TimeKey = (typeof timeKeys)[number];

/** Whether a column is one over time. */
export function isTimeKey(key: string): key is TimeKey {
  return (timeKeys as readonly string[]).includes(key);
}
