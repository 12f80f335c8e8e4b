import { judgeDeadlines } from '../../judging/judge-deadlines.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import type { PhraseNoteCode } from '../../phrases/note.schema.ts';
import { lacksItsYear } from '../../phrases/time/spans.ts';

const guessed = message`Срок «${'deadline'}»: ${'notes'}.`;

/** What was read otherwise than written, or not at all. What is wrong, vague or lacks its year is for other rules. */
const guesses: ReadonlySet<PhraseNoteCode> = new Set<PhraseNoteCode>([
  'words-are-not-understood',
  'may-be-cut-off',
  'is-too-long',
  'month-is-not-included',
  'ends-are-equal',
  'repeats-itself',
  'separator-is-missing',
  'number-is-a-word',
  'bound-is-strict',
  'time-is-guessed',
  'recurrence-is-guessed',
  'school-time-is-guessed',
]);

/** What the days say by themselves, where another rule tells them. */
const toldByDays: ReadonlySet<PhraseNoteCode> = new Set<PhraseNoteCode>(['time-is-guessed', 'school-time-is-guessed']);

/**
 * A deadline is understood wholly and without guessing; where it was not, its author is told how it was read. Of one without
 * its year the days are told already.
 */
export const deadlineIsUnderstood = eventRule(
  'deadline-is-understood',
  judgeDeadlines(({ deadline }) => {
    const isReadElsewhere = deadline.parts.some(lacksItsYear);
    const told = deadline.notes.filter(({ code }) => guesses.has(code) && !(isReadElsewhere && toldByDays.has(code)));
    const notes = told.map(({ text }) => text);
    if (notes.length === 0) return pass({ node: deadline });
    return fail({ node: deadline }, guessed({ deadline: shortened(deadline.text), notes: notes.join('; ') }));
  }),
);
