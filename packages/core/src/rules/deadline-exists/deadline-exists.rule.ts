import { message } from '../../judging/message.ts';
import { eventRule, outcomesOf } from '../../judging/rule.ts';
import type { PhraseNote } from '../../phrases/note.schema.ts';
import type { DeadlineView } from '../../view/deadline-view.ts';

const noSuchDay = message`В сроке «${'deadline'}» нет такого дня («${'words'}»): проверьте число и месяц.`;

/** A day that is named exists: there is no 31 February. */
export const deadlineExists = eventRule('deadline-exists', ({ deadlines }) =>
  deadlines.flatMap((dated) => {
    const { deadline } = dated;
    const wrong = notesOn(dated).filter(({ code }) => code === 'day-does-not-exist');
    return outcomesOf(
      { node: deadline },
      wrong.map(({ words }) => noSuchDay({ deadline: deadline.text, words })),
    );
  }),
);

/** Whether there is a 29 February depends on the year, and so on the roadmap's period; any other day is known from the words. */
function notesOn(dated: DeadlineView): readonly PhraseNote[] {
  const { deadline } = dated;
  return /29/.test(deadline.text) ? dated.resolution.notes : deadline.notes;
}
