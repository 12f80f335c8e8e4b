import type { DayInterval, ModelNode } from '@dorkarta/core';

/**
 * The events of a roadmap over its time, row by row as its table prints them.
 * Places are in per cent of the scale, counted from its left end.
 */
export interface Timeline {
  readonly title: string;
  /** Absent where neither the roadmap's period nor any deadline says which days to show. */
  readonly scale?: Scale;
  readonly rows: readonly TimelineRow[];
  /** What the author has to write so that there is more to see, in Russian. */
  readonly remark?: string;
}

/** The days that are shown, and how they are divided. */
export interface Scale {
  readonly days: DayInterval;
  /** The years above the columns; none where the columns are years themselves. */
  readonly years: readonly ScaleMark[];
  /** Months, or, over a long time, quarters, years or several years. */
  readonly columns: readonly ScaleMark[];
}

/** A part of the scale under its name: a short one to stand in its place, and the full one. */
export interface ScaleMark {
  readonly label: string;
  readonly title: string;
  readonly start: number;
  readonly width: number;
}

export type TimelineRow = TimelineSection | TimelineEvent;

/** The heading of a section, as it is printed. */
export interface TimelineSection {
  readonly kind: 'section' | 'subsection';
  readonly title: string;
  readonly source?: ModelNode;
}

/** An event, or one of the stages that the table prints in rows of their own. */
export interface TimelineEvent {
  readonly kind: 'event' | 'stage';
  /** The number as printed, or the empty string. */
  readonly number: string;
  /** The event's title, or, in a matrix where it has none, its first action. */
  readonly title: string;
  /** The stage that the row shows, by its title or by its place («этап 2»); absent where the row is of the whole event. */
  readonly stage?: string;
  /** The object of the domain model that the row shows. */
  readonly source: ModelNode;
  readonly manner: Manner;
  /** The author's words on one line, or the empty string. */
  readonly words: string;
  /** All that the drawing says, in words («март 2022: 01.03.2022 – 31.03.2022»). */
  readonly description: string;
  readonly bars: readonly Bar[];
  /** Whether some of its days lie before the scale, or behind it. */
  readonly beyond: { readonly earlier: boolean; readonly later: boolean };
}

/**
 * How an event stands in time: on days of its own, again and again, at a time that its deadline does not name («по
 * отдельному графику»), at one that cannot be put on a calendar («март» without a period), in words that were not
 * understood, or without a deadline.
 */
export type Manner = 'once' | 'recurring' | 'vague' | 'undated' | 'not-understood' | 'none';

/** A stretch of days as it is drawn: cut to the scale, and never too narrow to be seen. */
export interface Bar {
  /** From the first to the last day that is meant; both may lie beyond the scale. */
  readonly days: DayInterval;
  /** How many times it stands for: those too close to be drawn apart are one bar. */
  readonly times: number;
  readonly start: number;
  readonly width: number;
}
