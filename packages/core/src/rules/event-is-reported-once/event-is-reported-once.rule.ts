import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { placeOf } from '../../model/place.ts';
import { contradictingReports, type MonitoringView, type ReportView } from '../../view/monitoring-view.ts';

const repeats = message`О мероприятии ${'event'} выше сказано иначе, и действует первый отчёт: оставьте один ответ или исправьте номер.`;
const earlier = 'Первый отчёт об этом мероприятии';

/** Of several reports on one event none contradicts the others. */
export const eventIsReportedOnce: Rule<MonitoringView> = {
  ...headingOf('event-is-reported-once'),
  *examine({ reports, reportsOn }) {
    const known = new Map<ReportView, ReadonlySet<ReportView>>();
    for (const each of reports) {
      const place = placeOf(each.report, 'event');
      const all = each.event === undefined ? [] : reportsOn(each.event.event);
      const [first] = all;
      if (each.event === undefined || first === undefined) {
        yield notApplicable(place);
        continue;
      }
      const contradicting = known.get(first) ?? contradictingReports(all);
      known.set(first, contradicting);
      if (!contradicting.has(each)) yield pass(place);
      else {
        const related = [{ place: placeOf(first.report, 'event'), message: earlier }];
        yield fail(place, repeats({ event: eventLabel(each.event) }), related);
      }
    }
  },
};
