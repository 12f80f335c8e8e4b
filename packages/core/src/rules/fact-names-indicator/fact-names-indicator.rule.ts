import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type RelatedPlace, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import { planAgainst, plannedParts } from '../../model/indicator-plan.ts';
import type { Achieved } from '../../model/monitoring.ts';
import { placeOf } from '../../model/place.ts';
import { counted, nouns } from '../../text/counted.ts';
import type { EventView } from '../../view/event-run.ts';
import { indicatorNumber, indicatorsOf } from '../../view/fact-view.ts';
import type { MonitoringView, ReportView } from '../../view/monitoring-view.ts';

const hasNone = message`У мероприятия ${'event'} нет показателей, а факт стоит против показателя: перенесите его в «сведения: …».`;
const hasFewer = message`У мероприятия ${'event'} нет показателя № ${'number'}, есть ${'count'}: исправьте число после слова «факт» или перенесите факт в «сведения: …».`;
const hasNoPart = message`В планах мероприятия ${'event'} нет части «${'part'}», есть ${'parts'}: исправьте слова после слова «факт».`;
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
    else if (indicator !== undefined) {
      const trouble = unplannedPart(fact, event);
      yield trouble === undefined ? pass(place) : fail(place, trouble, [whereTo(event)]);
    } else {
      const count = indicatorsOf(event.event).length;
      const label = eventLabel(event);
      const text =
        count === 0
          ? hasNone({ event: label })
          : hasFewer({ event: label, number: indicatorNumber(fact), count: counted(count, nouns.indicator) });
      yield fail(place, text, [whereTo(event)]);
    }
  }
}

function whereTo(event: EventView): RelatedPlace {
  return { place: placeOf(event.event, 'title'), message: there };
}

/** A fact against a part that no plan of the event is for, where some of them are for parts; a number means an indicator. */
function unplannedPart({ against }: Achieved, event: EventView): string | undefined {
  if (against === undefined || /^\d{1,3}$/.test(against)) return undefined;
  const indicators = indicatorsOf(event.event);
  const parts = [...new Set(indicators.flatMap(plannedParts))];
  if (parts.length === 0 || indicators.some((each) => planAgainst(each, against) !== undefined)) return undefined;
  const named = parts.slice(0, mostParts).map((part) => `«${part}»`);
  const list = parts.length > mostParts ? `${named.join(', ')} и другие` : named.join(', ');
  return hasNoPart({ event: eventLabel(event), part: shortened(against), parts: list });
}

/** So many parts are listed. */
const mostParts = 8;
