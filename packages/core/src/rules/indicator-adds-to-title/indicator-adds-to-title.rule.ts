import { eventLabel } from '../../judging/event-label.ts';
import { judgeIndicators } from '../../judging/judge-indicators.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, pass } from '../../judging/rule.ts';

const repeats = message`Показатель повторяет название мероприятия ${'event'}: напишите, что будет его результатом и сколько («Участвовали не менее 20 педагогов»).`;

/** An indicator says what comes of the event, not its title again. */
export const indicatorAddsToTitle = eventRule(
  'indicator-adds-to-title',
  judgeIndicators(({ indicator, event, repeatsTitle }) =>
    repeatsTitle ? fail({ node: indicator }, repeats({ event: eventLabel(event) })) : pass({ node: indicator }),
  ),
);
