import { message } from '../../judging/message.ts';
import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import { placeOf } from '../../model/place.ts';
import { tasksOf } from '../../view/task-view.ts';

const isUnserved = message`Задаче «${'task'}» не служит ни одно мероприятие: укажите её у мероприятия или раздела строкой «задачи: …» или уберите задачу.`;

/** Every declared task has an event that serves it. */
export const taskIsServed: Rule = {
  ...headingOf('task-is-served'),
  *examine({ view }) {
    for (const { node, title, isDeclared, groups } of tasksOf(view)) {
      const place = placeOf(node, 'title');
      if (!isDeclared) continue;
      yield groups.length > 0 ? pass(place) : fail(place, isUnserved({ task: shortened(title) }));
    }
  },
};
