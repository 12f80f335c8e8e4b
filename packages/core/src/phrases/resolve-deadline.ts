import { assertNever } from '../assert-never.ts';
import type { DayInterval } from '../calendar/iso-day.ts';
import type { Deadline, DeadlinePart, Recurring } from './deadline.schema.ts';
import type { PhraseNote } from './note.schema.ts';
import { phraseNote } from './note-texts.ts';
import type { Period } from './period.schema.ts';
import { expandRecurrence } from './time/expand-recurrence.ts';
import { type Resolution, resolveStretch } from './time/resolve-stretch.ts';

/** What a deadline means for a roadmap. */
export interface ResolvedDeadline {
  /** The days meant, in order; both ends included. Empty where the deadline is vague, or needs a period that is not known. */
  readonly intervals: readonly DayInterval[];
  /** Whether the words name a time; false of «по отдельному графику» and of words that are not understood. */
  readonly concrete: boolean;
  /** The notes of the deadline itself, then those that come from the period. */
  readonly notes: readonly PhraseNote[];
}

function knownPeriod(period: Period | undefined): DayInterval | undefined {
  if (period === undefined || period.from === null || period.to === null || period.from > period.to) return undefined;
  return { from: period.from, to: period.to };
}

function needsPeriod(words: string): Resolution {
  return { intervals: [], notes: [phraseNote('period-is-needed', words)] };
}

function resolveRecurring(recurring: Recurring, period: DayInterval | undefined, words: string): Resolution {
  const limits = recurring.during.map((part) => resolvePart(part, period, words));
  const notes = limits.flatMap((limit) => limit.notes);
  const windows =
    recurring.during.length === 0 && period !== undefined ? [period] : limits.flatMap(({ intervals }) => intervals);
  if (windows.length === 0) return notes.length > 0 ? { intervals: [], notes } : needsPeriod(words);
  return { intervals: windows.flatMap((window) => expandRecurrence(recurring, window)), notes };
}

function resolvePart(part: DeadlinePart, period: DayInterval | undefined, words: string): Resolution {
  switch (part.kind) {
    case 'whole':
      return period === undefined ? needsPeriod(words) : { intervals: [period], notes: [] };
    case 'recurring':
      return resolveRecurring(part, period, words);
    case 'vague':
    case 'unknown':
      return { intervals: [], notes: [] };
    case 'day':
    case 'month':
    case 'quarter':
    case 'half-year':
    case 'season':
    case 'holidays':
    case 'year':
    case 'school-year':
    case 'school-term':
    case 'slice':
    case 'range':
    case 'until':
    case 'since':
      return resolveStretch(part, period, words);
    default:
      return assertNever(part);
  }
}

function inOrder(intervals: readonly DayInterval[]): readonly DayInterval[] {
  const distinct = new Map(intervals.map((interval) => [`${interval.from}${interval.to}`, interval]));
  return [...distinct].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, interval]) => interval);
}

function distinctNotes(notes: readonly PhraseNote[]): readonly PhraseNote[] {
  return [...new Map(notes.map((note) => [`${note.code} ${note.text}`, note])).values()];
}

/**
 * The days that a deadline means in a roadmap's period. A time without a year is taken from the period; what recurs gives
 * one interval for each time, cut to the period; a time that has its year is never cut. Total: without a period, or with
 * one that was not understood, only what needs none is resolved, and the rest is noted.
 */
export function resolveDeadline(deadline: Deadline, period: Period | undefined): ResolvedDeadline {
  const words = deadline.text.trim();
  const known = knownPeriod(period);
  const resolutions = deadline.parts.map((part) => resolvePart(part, known, words));
  return {
    intervals: inOrder(resolutions.flatMap(({ intervals }) => intervals)),
    concrete: deadline.parts.some(({ kind }) => kind !== 'vague' && kind !== 'unknown'),
    notes: distinctNotes([...deadline.notes, ...resolutions.flatMap(({ notes }) => notes)]),
  };
}
