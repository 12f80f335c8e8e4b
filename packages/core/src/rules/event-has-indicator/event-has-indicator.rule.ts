import { judgedIndicators } from '../../facts/judge-indicator.ts';
import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, notApplicable, pass } from '../../judging/rule.ts';
import { placeOf } from '../../model/place.ts';
import { hasColumn } from '../../templates/table-template.ts';

const lacks = message`У мероприятия ${'event'} нет показателя: добавьте строку «показатель: …» – что будет сделано и сколько.`;
const isBlank = message`Показатель мероприятия ${'event'} не заполнен: напишите, что будет сделано и сколько, или уберите строку.`;

/** Every event has an indicator; one that is still to be filled in is none. */
export const eventHasIndicator = eventRule('event-has-indicator', (event, { template }) => {
  const place = placeOf(event.event, 'title');
  if (!hasColumn(template, 'indicators')) return [notApplicable(place)];
  const indicators = judgedIndicators(event);
  if (indicators.length === 0) return [fail(place, lacks({ event: eventLabel(event) }))];
  const blank = indicators.filter(({ fault }) => fault === 'is-placeholder');
  if (blank.length === 0) return [pass(place)];
  return blank.map(({ indicator }) => fail({ node: indicator }, isBlank({ event: eventLabel(event) })));
});
