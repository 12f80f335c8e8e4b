import { indicatorFault, indicatorsOf } from '../../facts/indicator-fact.ts';
import { placeOf } from '../../model/place.ts';
import { hasColumn } from '../../templates/table-template.ts';
import { eventLabel } from '../event-label.ts';
import { message } from '../message.ts';
import { fail, notApplicable, pass, type Rule } from '../rule.ts';
import { headingOf } from '../rule-catalogue.ts';

const lacks = message`У мероприятия ${'event'} нет показателя: добавьте строку «показатель: …» – что будет сделано и сколько.`;
const isBlank = message`Показатель мероприятия ${'event'} не заполнен: напишите, что будет сделано и сколько, или уберите строку.`;

/** Every event has an indicator; one that is still to be filled in is none. */
export const eventHasIndicator: Rule = {
  ...headingOf('event-has-indicator'),
  *examine({ view, template }) {
    const inTable = hasColumn(template, 'indicators');
    for (const each of view.events) {
      const place = placeOf(each.event, 'title');
      const indicators = indicatorsOf(each.event);
      const blank = indicators.filter((indicator) => indicatorFault(indicator, []) === 'is-placeholder');
      if (!inTable) yield notApplicable(place);
      else if (indicators.length === 0) yield fail(place, lacks({ event: eventLabel(each) }));
      else if (blank.length === 0) yield pass(place);
      else yield* blank.map((indicator) => fail({ node: indicator }, isBlank({ event: eventLabel(each) })));
    }
  },
};
