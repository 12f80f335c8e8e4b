import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, pass } from '../../judging/rule.ts';
import { placeOf } from '../../model/place.ts';

const repeats = message`Мероприятие ${'event'} повторяет мероприятие ${'original'}, и в оценке не считается: уберите его, соедините их сроки в одном или допишите, чем они отличаются.`;

/** No event is a copy of an earlier one. */
export const eventIsUnique = eventRule('event-is-unique', (each) => {
  const place = placeOf(each.event, 'title');
  if (each.original === undefined) return [pass(place)];
  return [fail(place, repeats({ event: eventLabel(each), original: eventLabel(each.original) }))];
});
