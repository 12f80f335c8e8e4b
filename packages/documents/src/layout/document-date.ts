import type { IsoDay, Roadmap } from '@dorkarta/core';

/** The day that files name as their creation where the author says none. */
const noDate = '2000-01-01';

/** The day that a file names as its creation: the first of those that there is. */
export function documentDate(...days: readonly (string | null | undefined)[]): string {
  return days.find(exists) ?? noDate;
}

/** The day that whatever is made of a roadmap names as the one of its making: that of its approval, else the first of its period. */
export function roadmapDay({ approval, period }: Pick<Roadmap, 'approval' | 'period'>): IsoDay {
  return documentDate(approval?.date, period?.from);
}

/** Whether the calendar has the day; office programs call a file with the 31st of February damaged. */
function exists(day: string | null | undefined): day is string {
  const time = day === undefined || day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day ?? '');
}
