import { message } from '../../judging/message.ts';
import { eventRule, outcomesOf } from '../../judging/rule.ts';
import { existenceNotes } from '../../view/deadline-view.ts';

const noSuchDay = message`В сроке «${'deadline'}» нет такого дня («${'words'}»): проверьте число и месяц.`;

const noSuchUnit = message`В сроке «${'deadline'}» названо то, чего нет: ${'text'}.`;

/** What is named exists: there is no 31 February, and no fifth quarter. */
export const deadlineExists = eventRule('deadline-exists', ({ deadlines }) =>
  deadlines.flatMap((dated) => {
    const { deadline } = dated;
    const wrong = existenceNotes(dated).flatMap(({ code, words, text }) => {
      if (code === 'unit-does-not-exist') return [noSuchUnit({ deadline: deadline.text, text })];
      return code === 'day-does-not-exist' ? [noSuchDay({ deadline: deadline.text, words })] : [];
    });
    return outcomesOf({ node: deadline }, wrong);
  }),
);
