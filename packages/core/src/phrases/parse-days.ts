import type { DaysStatement } from './days.schema.ts';
import type { DeadlinePart } from './deadline.schema.ts';
import { parseDeadline } from './parse-deadline.ts';
import { resolveDeadline } from './resolve-deadline.ts';

/** Why words are no days, or not all of them. */
export type DaysTrouble = 'day-does-not-exist' | 'runs-backwards' | 'year-is-missing' | 'is-no-day';

/** What is wrong with words that are no days, as a clause that goes on from them. */
export const daysTroubles: Readonly<Record<DaysTrouble, string>> = {
  'day-does-not-exist': 'такого дня нет в календаре: исправьте его',
  'runs-backwards': 'конец раньше начала: поменяйте дни местами',
  'year-is-missing': 'не указан год: допишите его, например «15.03.2021»',
  'is-no-day': 'это не день: напишите день, месяц и год, например «15.03.2021» или «15 марта 2021»',
};

/** The days that words name, and what is wrong with the words. */
export interface DaysReading {
  readonly statement: DaysStatement;
  readonly trouble?: DaysTrouble;
}

/**
 * Reads days that are over («15.03.2021», «14.04.2021, 12.05.2021», «22–26 января 2024»): unlike a deadline, each names its day,
 * month and year. Total: what cannot be understood is a trouble, and no days.
 */
export function parseDays(text: string): DaysReading {
  const none = (trouble: DaysTrouble): DaysReading => ({ statement: { text, days: [] }, trouble });
  const deadline = parseDeadline(text);
  const codes = new Set(deadline.notes.map(({ code }) => code));
  if (codes.has('day-does-not-exist')) return none('day-does-not-exist');
  if (codes.has('runs-backwards')) return none('runs-backwards');
  const isUnderstood = deadline.parts.length > 0 && deadline.parts.every(isDays);
  if (!isUnderstood || codes.has('words-are-not-understood')) return none('is-no-day');
  const { intervals, notes } = resolveDeadline(deadline, undefined);
  if (notes.some(({ code }) => code === 'period-is-needed')) return none('year-is-missing');
  return { statement: { text, days: intervals } };
}

function isDays(part: DeadlinePart): boolean {
  return part.kind === 'day' || (part.kind === 'range' && part.from.kind === 'day' && part.to.kind === 'day');
}
