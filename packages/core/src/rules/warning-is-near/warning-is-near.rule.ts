import { formatDayShort } from '../../calendar/format-day.ts';
import type { DueEvent } from '../../due/due.ts';
import { message } from '../../judging/message.ts';
import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { eventPlace } from '../../judging/standing-reports.ts';
import type { MonitoringSubject } from '../../score/monitoring-subject.ts';
import { counted, nouns } from '../../text/counted.ts';
import { numbersText } from '../../text/number-list.ts';
import { quoted } from '../../text/quoted.ts';
import { titleOf } from '../../view/event-alone.ts';

const isNear = message`До следующего контроля (${'day'}) наступит срок ${'count'}: ${'events'}.`;

/** Tells what becomes due before the next control. */
export const warningIsNear: Rule<MonitoringSubject> = {
  ...headingOf('warning-is-near'),
  *examine({ due, monitoring: { date } }) {
    if (due === undefined || date === undefined) return;
    const near = due.events.filter(({ occasions }) => occasions.some(({ state }) => state === 'soon'));
    const place = { node: date };
    if (near.length === 0) yield pass(place);
    else {
      const count = counted(near.length, nouns.ofEvents);
      const text = isNear({ day: formatDayShort(due.next), count, events: namesOf(near) });
      yield fail(
        place,
        text,
        near.slice(0, mostListed).map(({ event }) => eventPlace(event)),
      );
    }
  },
};

const mostListed = 10;

/** «№ 9, 11–15», or titles where some have no number. */
function namesOf(near: readonly DueEvent[]): string {
  const numbers = near.flatMap(({ event }) => event.number ?? []);
  if (numbers.length === near.length) return `№ ${numbersText(numbers)}`;
  const rest = near.length > mostListed ? ` и ещё ${near.length - mostListed}` : '';
  const titles = near.slice(0, mostListed).map(({ event }) => quoted(titleOf(event)));
  return `${titles.join(', ')}${rest}`;
}
