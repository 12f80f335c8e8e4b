import { message } from '../../judging/message.ts';
import { eventRule, outcomesOf } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';

const misspelt = message`Срок «${'deadline'}»: ${'note'}.`;

/** A deadline is written without slips of the pen: «мавт 2022», «15,03,2022». */
export const deadlineIsSpelled = eventRule('deadline-is-spelled', ({ deadlines }) =>
  deadlines.flatMap(({ deadline }) => {
    const slips = deadline.notes.filter(({ code }) => code === 'word-is-misspelt');
    return outcomesOf(
      { node: deadline },
      slips.map(({ text }) => misspelt({ deadline: shortened(deadline.text), note: text })),
    );
  }),
);
