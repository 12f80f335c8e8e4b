import { message } from '../../judging/message.ts';
import { eventRule, outcomesOf } from '../../judging/rule.ts';
import type { PhraseNote } from '../../phrases/note.schema.ts';
import type { DeadlineView } from '../../view/deadline-view.ts';

const noSuchDay = message`В сроке «${'deadline'}» нет такого дня («${'words'}»): проверьте число и месяц.`;

const noSuchUnit = message`В сроке «${'deadline'}» названо то, чего нет: ${'text'}.`;

/** What is named exists: there is no 31 February, and no fifth quarter. */
export const deadlineExists = eventRule('deadline-exists', ({ deadlines }) =>
  deadlines.flatMap((dated) => {
    const { deadline } = dated;
    const wrong = notesOn(dated).flatMap(({ code, words, text }) => {
      if (code === 'unit-does-not-exist') return [noSuchUnit({ deadline: deadline.text, text })];
      return code === 'day-does-not-exist' ? [noSuchDay({ deadline: deadline.text, words })] : [];
    });
    return outcomesOf({ node: deadline }, wrong);
  }),
);

/** Whether there is a 29 February depends on the year, and so on the roadmap's period; any other day is known from the words. */
function notesOn(dated: DeadlineView): readonly PhraseNote[] {
  const { deadline } = dated;
  return /29/.test(deadline.text) && deadline.parts.some(({ kind }) => kind !== 'unknown')
    ? dated.resolution.notes
    : deadline.notes;
}
