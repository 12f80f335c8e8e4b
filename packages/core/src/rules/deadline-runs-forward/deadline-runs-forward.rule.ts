import { message } from '../../judging/message.ts';
import { eventRule, outcomesOf } from '../../judging/rule.ts';

const backwards = message`Срок «${'deadline'}» кончается раньше, чем начинается («${'words'}»): поменяйте начало и конец местами или исправьте год.`;

/** A range ends after it begins. */
export const deadlineRunsForward = eventRule('deadline-runs-forward', ({ deadlines }) =>
  deadlines.flatMap(({ deadline }) => {
    const wrong = deadline.notes.filter(({ code }) => code === 'runs-backwards');
    return outcomesOf(
      { node: deadline },
      wrong.map(({ words }) => backwards({ deadline: deadline.text, words })),
    );
  }),
);
