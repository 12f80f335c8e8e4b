import type { AnswerKey, AskingKey, DayInterval, Event, IsoDay } from '@dorkarta/core';

/** A form that asks how events went, before any file format. */
export interface Form {
  readonly roadmap: FormRoadmap;
  /** As of which day it asks. */
  readonly asOf: IsoDay;
  /** Whom it asks; everybody where absent. */
  readonly performer?: string;
  /** The reports whose answers stand in it, by their paths from the roadmap's folder. */
  readonly reports?: readonly string[];
  readonly rows: readonly FormRow[];
}

/** The roadmap that a form asks about. */
export interface FormRoadmap {
  readonly title: string;
  readonly municipality: string;
  readonly region: string;
  /** The signs of the roadmap and of its version. */
  readonly sign: string;
  readonly version: string;
}

/** One occasion of an event, and what is known of it already. */
export interface FormRow {
  /** By what the row is known when it comes back. */
  readonly identity: string;
  /** The section that it stands in, as it is headed; empty outside of all. */
  readonly section: string;
  readonly asks: Readonly<Record<AskingKey, string>>;
  readonly answers: Readonly<Record<AnswerKey, string>>;
  /** Who carries it out. */
  readonly performers: readonly string[];
  readonly days: DayInterval | undefined;
  readonly event: Event;
}
