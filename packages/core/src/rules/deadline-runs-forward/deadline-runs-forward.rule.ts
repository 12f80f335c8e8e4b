import { message } from '../message.ts';
import { outcomesOf, type Rule } from '../rule.ts';
import { headingOf } from '../rule-catalogue.ts';

const backwards = message`Срок «${'deadline'}» кончается раньше, чем начинается («${'words'}»): поменяйте начало и конец местами или исправьте год.`;

/** A range ends after it begins. */
export const deadlineRunsForward: Rule = {
  ...headingOf('deadline-runs-forward'),
  *examine({ view }) {
    for (const { deadline } of view.events.flatMap(({ deadlines }) => deadlines)) {
      const wrong = deadline.notes.filter(({ code }) => code === 'runs-backwards');
      yield* outcomesOf(
        { node: deadline },
        wrong.map(({ words }) => backwards({ deadline: deadline.text, words })),
      );
    }
  },
};
