import { judgeDeadlines } from '../../judging/judge-deadlines.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, notApplicable, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { isReference } from '../../text/reference.ts';

const vague = message`Срок «${'deadline'}» не называет времени: напишите месяц и год, дату или повторение («март 2022», «ежеквартально»).`;
const unknown = message`Срок «${'deadline'}» не понят: напишите месяц и год, дату или повторение («март 2022», «до 18 мая 2022», «ежеквартально»).`;

const refers = message`Срок «${'deadline'}» – отсылка к другой строке: назовите его прямо («март 2022», «ежеквартально»).`;

/** A deadline names a time: «по отдельному графику» names none. */
export const deadlineIsConcrete = eventRule(
  'deadline-is-concrete',
  judgeDeadlines(({ deadline }) => {
    const { parts, text, notes } = deadline;
    // What there is not is an error of its own.
    if (notes.some(({ code }) => code === 'unit-does-not-exist' || code === 'day-does-not-exist'))
      return notApplicable({ node: deadline });
    if (parts.some(({ kind }) => kind !== 'vague' && kind !== 'unknown')) return pass({ node: deadline });
    const isVague = parts.some(({ kind }) => kind === 'vague');
    const why = isReference(text) ? refers : isVague ? vague : unknown;
    return fail({ node: deadline }, why({ deadline: shortened(text) }));
  }),
);
