import { formatDayShort } from '../calendar/format-day.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import type { Survey } from './survey.ts';
import type { MonitoringRecord, ReviewRecord, RoadmapRecord } from './survey-record.ts';

/** Whether something is of a later day than the survey: on that day it was not there yet. */
export function isLater(day: IsoDay | null, asOf: IsoDay | undefined): day is IsoDay {
  return day !== null && asOf !== undefined && day > asOf;
}

/** «позже дня справки (26.01.2024)» */
export function laterThan(asOf: IsoDay): string {
  return `позже дня справки (${formatDayShort(asOf)})`;
}

/** What counts although its day does not go together with those of the survey and of the roadmap. */
export function dayNotes(
  roadmap: RoadmapRecord,
  on: { readonly monitoring: MonitoringRecord | undefined; readonly reviews: readonly ReviewRecord[] },
  asOf: IsoDay | undefined,
): Survey['notes'] {
  const { monitoring, reviews } = on;
  return [
    ...approvalNote(roadmap, asOf),
    ...(monitoring === undefined ? [] : laterNote(monitoring, 'отчёт', asOf)),
    ...reviews.flatMap((review) => reviewNotes(review, roadmap, asOf)),
  ];
}

/** That a roadmap which counts was not in force yet. */
export function approvalNote({ file, approvedOn }: RoadmapRecord, asOf: IsoDay | undefined): Survey['notes'] {
  if (asOf === undefined || !isLater(approvedOn, asOf)) return [];
  const text = `карта утверждена ${formatDayShort(approvedOn)}, ${laterThan(asOf)}: тогда она ещё не действовала, а учтена, так как другой нет`;
  return [{ file, text }];
}

function laterNote(
  { file, date }: Pick<MonitoringRecord | ReviewRecord, 'file' | 'date'>,
  what: string,
  asOf: IsoDay | undefined,
): Survey['notes'] {
  if (asOf === undefined || !isLater(date, asOf)) return [];
  return [{ file, text: `${what} от ${formatDayShort(date)}, ${laterThan(asOf)}: проверьте, что учесть его следует` }];
}

function reviewNotes(review: ReviewRecord, { approvedOn }: RoadmapRecord, asOf: IsoDay | undefined): Survey['notes'] {
  const { file, date } = review;
  const isEarlier = date !== null && approvedOn !== null && date < approvedOn;
  const text = isEarlier
    ? `заключение от ${formatDayShort(date)}, а карта утверждена позже, ${formatDayShort(approvedOn)}: проверьте, что заключение о её утверждённой редакции`
    : '';
  return [...laterNote(review, 'заключение', asOf), ...(isEarlier ? [{ file, text }] : [])];
}
