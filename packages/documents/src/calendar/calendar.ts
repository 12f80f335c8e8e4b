import type { DayInterval, IsoDay } from '@dorkarta/core';

/** What a roadmap puts into calendars, before any file format. */
export interface Calendar {
  readonly title: string;
  /** The day that entries name as the one of their making; never today. */
  readonly made: IsoDay;
  readonly entries: readonly CalendarEntry[];
}

/** Something that takes place once or comes again, in whole days. */
export interface CalendarEntry {
  /** The same in every calendar that is made of the same roadmap later on. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly category?: string;
  readonly place?: string;
  /** When it takes place; several times only where a rule says when it comes again. */
  readonly days: readonly [DayInterval, ...DayInterval[]];
  /** How it comes again, in the words of RFC 5545 («FREQ=MONTHLY;COUNT=12»). */
  readonly rule?: string;
}
