import { eventLabel } from '../../judging/event-label.ts';
import { judgeIndicators } from '../../judging/judge-indicators.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, leftToExpert, pass } from '../../judging/rule.ts';

const repeats = message`Показатель повторяет название мероприятия ${'event'}: напишите, что будет его результатом и сколько («Участвовали не менее 20 педагогов»).`;

/** An indicator says what comes of the event, not its title again; the title with «проведён» is left to the expert, as in К5. */
export const indicatorAddsToTitle = eventRule(
  'indicator-adds-to-title',
  judgeIndicators(({ judged: { indicator, fault }, event }) => {
    const place = { node: indicator };
    if (fault === 'repeats-title') return fail(place, repeats({ event: eventLabel(event) }));
    return fault === 'only-done' ? leftToExpert(place) : pass(place);
  }),
);
