import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, notApplicable, pass } from '../../judging/rule.ts';
import type { Event } from '../../model/event.ts';
import type { Mention } from '../../model/mention.schema.ts';
import { mentionTitle } from '../../model/mention.ts';
import { placeOf } from '../../model/place.ts';
import { hasColumn, isMatrix } from '../../templates/table-template.ts';
import { isPlaceholder } from '../../text/placeholder.ts';

const lacks = message`У мероприятия ${'event'} нет исполнителя: добавьте строку «исполнители: …» – должность или организацию.`;
const lacksAction = message`У мероприятия ${'event'} нет исполнителя: добавьте строку «действие исполнитель: что он делает».`;
const isBlank = message`Исполнитель мероприятия ${'event'} не заполнен: напишите должность или организацию.`;

/** Somebody carries every event out: a performer of its own or inherited, or the bodies that act in a matrix. */
export const eventHasPerformer = eventRule('event-has-performer', (event, { template, factOf }) => {
  const place = placeOf(event.event, 'title');
  if (!isMatrix(template) && !hasColumn(template, 'performers')) return [notApplicable(place)];
  const blank = ownPerformers(event.event).filter((mention) => isPlaceholder(mentionTitle(mention)));
  if (blank.length > 0) return blank.map((mention) => fail({ node: mention }, isBlank({ event: eventLabel(event) })));
  if (factOf(event, 'performer').certainty === 'yes') return [pass(place)];
  return [fail(place, (isMatrix(template) ? lacksAction : lacks)({ event: eventLabel(event) }))];
});

function ownPerformers({ performers, stages }: Event): readonly Mention[] {
  return stages.length === 0 ? performers : [...performers, ...stages.flatMap((stage) => stage.performers)];
}
