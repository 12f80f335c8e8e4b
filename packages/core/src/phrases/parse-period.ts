import type { DayInterval, IsoDay } from '../calendar/iso-day.ts';
import type { DeadlinePart } from './deadline.schema.ts';
import type { PhraseNote } from './note.schema.ts';
import { phraseNote } from './note-texts.ts';
import { parseDeadline } from './parse-deadline.ts';
import type { Period } from './period.schema.ts';
import { resolveStretch } from './time/resolve-stretch.ts';
import { isStretch, spansOf, yearOf } from './time/spans.ts';

/** What one part says of the period: both its ends, or one of them. */
interface Ends {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

const nothing: Ends = { from: null, to: null };

function endsOf(part: DeadlinePart): Ends {
  if (part.kind === 'recurring') return joined(part.during.map(endsOf));
  if (!isStretch(part) || spansOf(part).every((span) => yearOf(span) === undefined)) return nothing;
  const [days] = resolveStretch(part, undefined).intervals;
  if (days === undefined) return nothing;
  if (part.kind === 'since') return { from: days.from, to: null };
  return part.kind === 'until' ? { from: null, to: days.to } : days;
}

function joined(ends: readonly Ends[]): Ends {
  const starts = ends.flatMap(({ from }) => from ?? []).sort();
  const stops = ends.flatMap(({ to }) => to ?? []).sort();
  return { from: starts[0] ?? null, to: stops.at(-1) ?? null };
}

/** Notes of a deadline that are of no matter to a period. */
const irrelevant: readonly string[] = ['nothing-is-understood', 'is-empty', 'is-vague', 'separator-is-missing'];

function periodNotes(words: string, { from, to }: Ends): readonly PhraseNote[] {
  return from === null || to === null ? [phraseNote('period-is-not-full', words)] : [];
}

/**
 * Reads the period of a roadmap («2021», «2022/2023 учебный год», «январь – декабрь 2022», «01.09.2021 – 31.08.2022»).
 * Total: an end that the words do not say is null, with a note. Several times give the period from the first to the last.
 */
export function parsePeriod(text: string): Period {
  const { parts, notes } = parseDeadline(text);
  const ends = joined(parts.map(endsOf));
  const kept = notes.filter(({ code }) => !irrelevant.includes(code));
  return { text, ...ends, notes: [...kept, ...periodNotes(text.trim(), ends)] };
}

/** The days of a period, or undefined where one of its ends is not known. */
export function periodDays(period: Period | undefined): DayInterval | undefined {
  if (period === undefined || period.from === null || period.to === null || period.from > period.to) return undefined;
  return { from: period.from, to: period.to };
}
