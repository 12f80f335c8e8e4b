import type { Approval } from './approval.schema.ts';

const dayInDigits = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)/;

/** Whether an act bears what has the form of a day and is none: «31.02.2026», «28.13.2026», «28.08.3026». */
export function namesImpossibleDay({ date, text, notes }: Approval): boolean {
  return notes.some(({ code }) => code === 'day-does-not-exist') || (date === undefined && dayInDigits.test(text));
}
