import type { DayInterval } from '../calendar/iso-day.ts';
import type { Deadline, DeadlinePart, Recurring } from './deadline.schema.ts';
import type { PhraseNote } from './note.schema.ts';
import { phraseNote } from './note-texts.ts';
import { periodDays } from './parse-period.ts';
import type { Period } from './period.schema.ts';
import { expandRecurrence } from './time/expand-recurrence.ts';
import { type Guess, type PartResolution, resolveStretch } from './time/resolve-stretch.ts';

/** A part of a deadline, and the days that it means by itself. */
export interface ResolvedPart {
  readonly part: DeadlinePart;
  readonly intervals: readonly DayInterval[];
}

/** What a deadline means for a roadmap. */
export interface Resolution {
  /** The days meant, in order; both ends included. Empty where the deadline is vague, or needs a period that is not known. */
  readonly intervals: readonly DayInterval[];
  /** Whether the words name a time; false of «по отдельному графику» and of words that are not understood. */
  readonly concrete: boolean;
  /** The notes of the deadline itself, then those that come from the period. */
  readonly notes: readonly PhraseNote[];
  /** What each part of it means, in the order of the words. */
  readonly parts: readonly ResolvedPart[];
}

const needsPeriod: PartResolution = { intervals: [], guesses: [{ code: 'period-is-needed', meaning: '' }] };

function resolveRecurring(recurring: Recurring, period: DayInterval | undefined): PartResolution {
  const limits = recurring.during.map((part) => resolvePart(part, period));
  const guesses = limits.flatMap((limit) => limit.guesses);
  const limited = limits.flatMap(({ intervals }) => intervals);
  const windows = recurring.during.length === 0 && period !== undefined ? [period] : limited;
  if (windows.length === 0) return guesses.length > 0 ? { intervals: [], guesses } : needsPeriod;
  return { intervals: windows.flatMap((window) => expandRecurrence(recurring, window)), guesses };
}

function resolvePart(part: DeadlinePart, period: DayInterval | undefined): PartResolution {
  switch (part.kind) {
    case 'whole':
      return period === undefined ? needsPeriod : { intervals: [period], guesses: [] };
    case 'recurring':
      return resolveRecurring(part, period);
    case 'vague':
    case 'unknown':
      return { intervals: [], guesses: [] };
    default:
      return resolveStretch(part, period);
  }
}

function inOrder(intervals: readonly DayInterval[]): readonly DayInterval[] {
  const distinct = new Map(intervals.map((interval) => [`${interval.from}${interval.to}`, interval]));
  return [...distinct].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, interval]) => interval);
}

/** One note for each kind of guess, with all that was read. */
function notesOf(guesses: readonly Guess[], words: string): readonly PhraseNote[] {
  const codes = [...new Set(guesses.map(({ code }) => code))];
  return codes.map((code) => {
    const meanings = new Set(guesses.filter((guess) => guess.code === code).map(({ meaning }) => meaning));
    return phraseNote(code, words, [...meanings].join(', '));
  });
}

/**
 * The days that a deadline means in a roadmap's period. A time without a year is taken from the period; what recurs gives
 * one interval for each time, cut to the period; a time that has its year is never cut. Total: without a period, or with
 * one that was not understood, only what needs none is resolved, and the rest is noted.
 */
export function resolveDeadline(deadline: Deadline, period: Period | undefined): Resolution {
  const known = periodDays(period);
  const resolutions = deadline.parts.map((part) => ({ part, ...resolvePart(part, known) }));
  const guesses = resolutions.flatMap((resolution) => resolution.guesses);
  return {
    intervals: inOrder(resolutions.flatMap(({ intervals }) => intervals)),
    concrete: deadline.parts.some(({ kind }) => kind !== 'vague' && kind !== 'unknown'),
    notes: [...deadline.notes, ...notesOf(guesses, deadline.text.trim())],
    parts: resolutions.map(({ part, intervals }) => ({ part, intervals })),
  };
}
