import { formatDayShort } from '../../calendar/format-day.ts';
import type { DueEvent } from '../../due/due.ts';
import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { eventPlace } from '../../judging/standing-reports.ts';
import { type Place, placeOf } from '../../model/place.ts';
import type { MonitoringSubject } from '../../score/monitoring-subject.ts';
import { countedEvents } from '../../score/reported.ts';

const isMissing = message`О мероприятии ${'event'} нет отчёта, а его срок наступил ${'day'}: добавьте «отчёт ${'number'}».`;
const isMissingSince = message`О мероприятии ${'event'} с прошлого отчёта ничего не сказано, а новый срок наступил ${'day'}: добавьте «отчёт ${'number'}».`;

/** Every event that is due is reported on. */
export const eventIsReported: Rule<MonitoringSubject> = {
  ...headingOf('event-is-reported'),
  *examine({ due, monitoring }) {
    const place = placeOf(monitoring, 'title');
    for (const event of due === undefined ? [] : countedEvents(due)) yield outcomeOf(event, place);
  },
};

function outcomeOf({ event, occasions, reports }: DueEvent, place: Place): Outcome {
  const last = occasions.findLast(({ state }) => state === 'unreported');
  if (last?.days === undefined) return pass(place);
  const words = { event: eventLabel(event), day: formatDayShort(last.days.to), number: event.number ?? '…' };
  return fail(place, reports.length === 0 ? isMissing(words) : isMissingSince(words), [eventPlace(event)]);
}
