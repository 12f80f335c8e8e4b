import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, notApplicable, pass } from '../../judging/rule.ts';
import { placeOf } from '../../model/place.ts';
import { nobody, partsOf } from '../../roadmap/inheritance.ts';
import { showsDeadline } from '../../templates/table-template.ts';
import { isPlaceholder } from '../../text/placeholder.ts';

const lacks = message`У мероприятия ${'event'} нет срока: добавьте строку «срок: …» – месяц и год, дату или повторение.`;
const stageLacks = message`У этапа мероприятия ${'event'} нет срока, нет его и у самого мероприятия: добавьте строку «срок: …» – месяц и год, дату или повторение.`;
const isBlank = message`Срок мероприятия ${'event'} не заполнен: напишите месяц и год, дату или повторение.`;

/** An event, or each of its stages, has a deadline; one that is still to be filled in is none. */
export const eventHasDeadline = eventRule('event-has-deadline', (event, { template }) => {
  const inTable = showsDeadline(template);
  return partsOf(event.event, nobody).map(({ stage, deadline }) => {
    const place = placeOf(stage ?? event.event, 'title');
    if (!inTable) return notApplicable(place);
    if (deadline === undefined)
      return fail(place, (stage === undefined ? lacks : stageLacks)({ event: eventLabel(event) }));
    return isPlaceholder(deadline.text) ? fail({ node: deadline }, isBlank({ event: eventLabel(event) })) : pass(place);
  });
});
