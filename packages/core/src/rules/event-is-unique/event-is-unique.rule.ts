import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { placeOf } from '../../model/place.ts';

const repeats = message`Мероприятие ${'event'} повторяет мероприятие ${'original'}, и в оценке не считается: уберите его, соедините их сроки в одном или допишите, чем они отличаются.`;

/** No event is a copy of an earlier one. */
export const eventIsUnique: Rule = {
  ...headingOf('event-is-unique'),
  *examine({ view }) {
    for (const each of view.events) {
      const place = placeOf(each.event, 'title');
      if (each.original === undefined) yield pass(place);
      else yield fail(place, repeats({ event: eventLabel(each), original: eventLabel(each.original) }));
    }
  },
};
