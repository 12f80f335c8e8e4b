import { placeOf } from '../../model/place.ts';
import { rowsOf } from '../../roadmap/inheritance.ts';
import { hasColumn } from '../../templates/table-template.ts';
import { isPlaceholder } from '../../text/placeholder.ts';
import { eventLabel } from '../event-label.ts';
import { message } from '../message.ts';
import { fail, notApplicable, pass, type Rule } from '../rule.ts';
import { headingOf } from '../rule-catalogue.ts';

const lacks = message`У мероприятия ${'event'} нет срока: добавьте строку «срок: …» – месяц и год, дату или повторение.`;
const stageLacks = message`У этапа мероприятия ${'event'} нет срока, нет его и у самого мероприятия: добавьте строку «срок: …» – месяц и год, дату или повторение.`;
const isBlank = message`Срок мероприятия ${'event'} не заполнен: напишите месяц и год, дату или повторение.`;

/** Every row of the table has a deadline; one that is still to be filled in is none. */
export const eventHasDeadline: Rule = {
  ...headingOf('event-has-deadline'),
  *examine({ view, template }) {
    const inTable = hasColumn(template, 'deadline');
    for (const each of view.events) {
      for (const { stage, deadline } of rowsOf(each.event, [])) {
        const place = placeOf(stage ?? each.event, 'title');
        if (!inTable) yield notApplicable(place);
        else if (deadline === undefined)
          yield fail(place, (stage === undefined ? lacks : stageLacks)({ event: eventLabel(each) }));
        else if (isPlaceholder(deadline.text)) yield fail({ node: deadline }, isBlank({ event: eventLabel(each) }));
        else yield pass(place);
      }
    }
  },
};
