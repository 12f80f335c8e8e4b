import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { placeOf } from '../../model/place.ts';
import type { MonitoringView } from '../../view/monitoring-view.ts';

const repeats = message`О мероприятии ${'event'} уже есть отчёт выше, и действует он: соедините оба в один или исправьте номер.`;
const earlier = 'Первый отчёт об этом мероприятии';

/** Each event has one report. */
export const eventIsReportedOnce: Rule<MonitoringView> = {
  ...headingOf('event-is-reported-once'),
  *examine({ reports, reportsOn }) {
    for (const each of reports) {
      const place = placeOf(each.report, 'event');
      const [first] = each.event === undefined ? [] : reportsOn(each.event.event);
      if (each.event === undefined || first === undefined) yield notApplicable(place);
      else if (first === each) yield pass(place);
      else {
        const related = [{ place: placeOf(first.report, 'event'), message: earlier }];
        yield fail(place, repeats({ event: eventLabel(each.event) }), related);
      }
    }
  },
};
