import { deadlinesOf } from '../../roadmap/deadlines.ts';
import { message } from '../message.ts';
import { outcomesOf, type Rule } from '../rule.ts';

const noSuchDay = message`В сроке «${'deadline'}» нет такого дня («${'words'}»): проверьте число и месяц.`;

/** A day that is named exists: there is no 31 February. */
export const deadlineExists: Rule = {
  id: 'deadline-exists',
  severity: 'error',
  title: 'Названный день есть в календаре',
  *examine({ view }) {
    for (const { deadline } of deadlinesOf(view.roadmap)) {
      const wrong = deadline.notes.filter(({ code }) => code === 'day-does-not-exist');
      yield* outcomesOf(
        { node: deadline },
        wrong.map(({ words }) => noSuchDay({ deadline: deadline.text, words })),
      );
    }
  },
};
