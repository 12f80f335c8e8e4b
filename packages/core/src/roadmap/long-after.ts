import type { IsoDay } from '../calendar/iso-day.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { periodDays } from '../phrases/parse-period.ts';
import { approvalOf } from './approval-of.ts';

/** Nobody writes of a roadmap so many years after its time: the year of a later day is a slip. */
const mostYearsAfter = 5;

/** The end of a roadmap's time, where a day lies so long after it that its year must be a slip. */
export function endLongBefore(
  day: IsoDay,
  roadmap: Pick<Roadmap, 'period' | 'approval' | 'annex'> | undefined,
): IsoDay | undefined {
  if (roadmap === undefined) return undefined;
  const end = periodDays(roadmap.period)?.to ?? approvalOf(roadmap)?.date;
  return end !== undefined && yearOf(day) - yearOf(end) > mostYearsAfter ? end : undefined;
}

function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}
