import { intersection } from '../calendar/calendar.ts';
import type { DayInterval } from '../calendar/iso-day.ts';
import type { Deadline, DeadlinePart, Recurring } from './deadline.schema.ts';
import type { PhraseNote } from './note.schema.ts';
import { phraseNote } from './note-texts.ts';
import { partsByThemselves } from './parse-deadline.ts';
import { periodDays } from './parse-period.ts';
import type { Period } from './period.schema.ts';
import { expandRecurrence } from './time/expand-recurrence.ts';
import { hasImpossibleDay } from './time/impossible-day.ts';
import { type Guess, type PartResolution, resolveStretch } from './time/resolve-stretch.ts';
import { hasYears, isStretch, lacksItsYear } from './time/spans.ts';

/** A part of a deadline, and the days that it means by itself. */
export interface ResolvedPart {
  readonly part: DeadlinePart;
  readonly intervals: readonly DayInterval[];
}

/** What a deadline means for a roadmap. */
export interface Resolution {
  /** The days meant, in order; both ends included. Empty where the deadline is vague, or needs a period that is not known. */
  readonly intervals: readonly DayInterval[];
  /** Whether the words name a time, see `namesTime`. */
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

/** Whether the words of a deadline name a time; false of «по отдельному графику», of «31 апреля» and of words that are not understood. */
export function namesTime({ parts }: Pick<Deadline, 'parts'>): boolean {
  return parts.some(
    (part) => part.kind !== 'vague' && part.kind !== 'unknown' && !(isStretch(part) && hasImpossibleDay(part)),
  );
}

interface ResolvedDeadline extends ResolvedPart {
  readonly guesses: PartResolution['guesses'];
  /** Whether the period gave it another year than its neighbour. */
  readonly isMoved?: true;
}

/**
 * A year that a time took from its neighbour is a guess: where it lies outside of the period with it and inside with another,
 * while those with their own years lie inside, the period decides («сентябрь, май 2026» of a roadmap for 2026).
 */
function byPeriod(
  { text }: Deadline,
  resolved: readonly ResolvedDeadline[],
  period: DayInterval | undefined,
): readonly ResolvedDeadline[] {
  if (period === undefined || resolved.length < 2) return resolved;
  const isOutside = ({ part, intervals }: ResolvedPart): boolean =>
    isStretch(part) && intervals.length > 0 && intervals.every((days) => intersection(days, period) === undefined);
  if (!resolved.some(isOutside)) return resolved;
  const written = partsByThemselves(text);
  if (written.length !== resolved.length) return resolved;
  const dated = resolved.filter((_, index) => hasItsYear(written[index]));
  const isInside = ({ from, to }: DayInterval): boolean => from >= period.from && to <= period.to;
  if (dated.length === 0 || !dated.every(({ intervals }) => intervals.every(isInside))) return resolved;
  return resolved.map((each, index) => {
    const part = written[index];
    if (part === undefined || !lacksItsYear(part) || !isOutside(each)) return each;
    const moved = resolvePart(part, period);
    return isOutside({ part, ...moved }) ? each : { part, ...moved, isMoved: true as const };
  });
}

function hasItsYear(part: DeadlinePart | undefined): boolean {
  return part !== undefined && isStretch(part) && hasYears(part);
}

/**
 * The days that a deadline means in a roadmap's period. A time without a year is taken from the period; what recurs gives
 * one interval for each time, cut to the period; a time that has its year is never cut. Total: without a period, or with
 * one that was not understood, only what needs none is resolved, and the rest is noted.
 */
export function resolveDeadline(deadline: Deadline, period: Period | undefined): Resolution {
  const known = periodDays(period);
  const resolutions = byPeriod(
    deadline,
    deadline.parts.map((part) => ({ part, ...resolvePart(part, known) })),
    known,
  );
  const isMoved = resolutions.some((each) => each.isMoved === true);
  const own = deadline.notes.filter(({ code }) => !isMoved || code !== 'year-is-inferred');
  const guesses = resolutions.flatMap((resolution) => resolution.guesses);
  return {
    intervals: inOrder(resolutions.flatMap(({ intervals }) => intervals)),
    concrete: namesTime(deadline),
    notes: [...own, ...notesOf(guesses, deadline.text.trim())],
    parts: resolutions.map(({ part, intervals }) => ({ part, intervals })),
  };
}
