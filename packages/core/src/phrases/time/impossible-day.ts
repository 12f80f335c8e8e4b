import { dayExists } from '../../calendar/calendar.ts';
import type { Stretch } from '../deadline.schema.ts';
import { namedOf, spansOf } from './spans.ts';

/** Whether a stretch names a day that no calendar has: «31 апреля». */
export function hasImpossibleDay(stretch: Stretch): boolean {
  return spansOf(stretch).some((span) => {
    const named = namedOf(span);
    return named.kind === 'day' && !dayExists(named.day, named.month, named.year);
  });
}
