import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { placeOf } from '../../model/place.ts';
import { counted, nouns } from '../../text/counted.ts';
import { indicatorNumber, indicatorsOf, type MonitoringView, type ReportView } from '../../view/monitoring-view.ts';

const hasNone = message`У мероприятия ${'event'} нет показателей, а факт стоит против показателя: перенесите его в «сведения: …».`;
const hasFewer = message`У мероприятия ${'event'} нет показателя № ${'number'}, есть ${'count'}: исправьте число после слова «факт» или перенесите факт в «сведения: …».`;
const there = 'Мероприятие, о котором отчёт';

/** Every fact is against an indicator that its event has. */
export const factNamesIndicator: Rule<MonitoringView> = {
  ...headingOf('fact-names-indicator'),
  *examine({ reports }) {
    for (const report of reports) yield* outcomesOf(report);
  },
};

function* outcomesOf({ event, facts }: ReportView): Generator<Outcome> {
  for (const { fact, indicator } of facts) {
    const place = { node: fact };
    if (event === undefined) yield notApplicable(place);
    else if (indicator !== undefined) yield pass(place);
    else {
      const count = indicatorsOf(event.event).length;
      const label = eventLabel(event);
      const text =
        count === 0
          ? hasNone({ event: label })
          : hasFewer({ event: label, number: indicatorNumber(fact), count: counted(count, nouns.indicator) });
      yield fail(place, text, [{ place: placeOf(event.event, 'title'), message: there }]);
    }
  }
}
