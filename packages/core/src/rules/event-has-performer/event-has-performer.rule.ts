import type { Event } from '../../model/event.ts';
import type { Mention } from '../../model/mention.schema.ts';
import { mentionTitle } from '../../model/mention.ts';
import { placeOf } from '../../model/place.ts';
import { hasColumn, isMatrix } from '../../templates/table-template.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import { eventLabel } from '../event-label.ts';
import { message } from '../message.ts';
import { fail, notApplicable, pass, type Rule } from '../rule.ts';
import { headingOf } from '../rule-catalogue.ts';

const lacks = message`У мероприятия ${'event'} нет исполнителя: добавьте строку «исполнители: …» – должность или организацию.`;
const lacksAction = message`У мероприятия ${'event'} нет исполнителя: добавьте строку «действие исполнитель: что он делает».`;
const isBlank = message`Исполнитель мероприятия ${'event'} не заполнен: напишите должность или организацию.`;

/** Somebody carries every event out: a performer of its own or inherited, or the bodies that act in a matrix. */
export const eventHasPerformer: Rule = {
  ...headingOf('event-has-performer'),
  *examine({ view, template, factOf }) {
    const inTable = isMatrix(template) || hasColumn(template, 'performers');
    for (const each of view.events) {
      const place = placeOf(each.event, 'title');
      const blank = ownPerformers(each.event).filter((mention) => isPlaceholder(mentionTitle(mention)));
      if (!inTable) yield notApplicable(place);
      else if (blank.length > 0)
        yield* blank.map((mention) => fail({ node: mention }, isBlank({ event: eventLabel(each) })));
      else if (factOf(each, 'performer').certainty === 'yes') yield pass(place);
      else yield fail(place, (isMatrix(template) ? lacksAction : lacks)({ event: eventLabel(each) }));
    }
  },
};

function ownPerformers({ performers, stages }: Event): readonly Mention[] {
  return stages.length === 0 ? performers : [...performers, ...stages.flatMap((stage) => stage.performers)];
}
