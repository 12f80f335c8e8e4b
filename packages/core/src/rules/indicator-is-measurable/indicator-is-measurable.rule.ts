import { judgeIndicators } from '../../judging/judge-indicators.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, leftToExpert, notApplicable, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { plannedText } from '../../model/indicator-plan.ts';
import { letter } from '../../text/letters.ts';
import { isReference } from '../../text/reference.ts';

const namesDirection = message`Показатель «${'indicator'}» называет направление («${'word'}»), но не то, чего достигнут: напишите число («не менее 10 %») – здесь или строкой «план: …», – либо что будет сделано («разработан», «проведено»).`;

const namesNothing = message`Показатель «${'indicator'}» не говорит, что сделано или сосчитано: напишите число и что считается («участвовали не менее 20 педагогов») либо что будет сделано («разработан план»).`;

const isWordless = message`Показатель «${'indicator'}» – число без слов: напишите, чего столько («Доля педагогов, прошедших диагностику, – 100 %»).`;
const isAnswer = message`Показатель «${'indicator'}» – ответ без вопроса: напишите, что будет сделано и сколько («Утверждён план», «Проведено 3 семинара»).`;
const refers = message`Показатель «${'indicator'}» – отсылка к другой строке: напишите показатель этого мероприятия («Проведено 3 семинара»).`;
const isDeadline = message`Показатель «${'indicator'}» – это срок: напишите, что будет сделано или сосчитано («Проведено 3 семинара»), а срок – строкой «срок: …».`;
const isPerformer = message`Показатель «${'indicator'}» – это исполнитель: напишите, что будет сделано или сосчитано («Проведено 3 семинара»), а исполнителя – строкой «исполнители: …».`;
const answer = /^(?:да|нет|да ?\/ ?нет|есть|имеется|в наличии|выполнен[оы]?|сделано|исполнено|готово|ок|ok)[.;!]?$/iu;

/**
 * An indicator can be checked: by a number with what it counts, or by something that is done. A direction alone («повышение»)
 * cannot, and «да» or «100 %» says nothing; where К5 counts it for an indicator, nothing is said here.
 */
export const indicatorIsMeasurable = eventRule(
  'indicator-is-measurable',
  judgeIndicators(({ judged: { indicator, certainty, fault, direction = '' } }) => {
    const place = { node: indicator };
    const words = shortened(indicator.text === '' ? plannedText(indicator) : indicator.text);
    if (fault === 'repeats-title') return notApplicable(place);
    if (fault === 'direction') return fail(place, namesDirection({ indicator: words, word: direction }));
    if (fault === 'is-deadline') return fail(place, isDeadline({ indicator: words }));
    if (fault === 'is-performer') return fail(place, isPerformer({ indicator: words }));
    if (certainty === 'no') return fail(place, sayingNothing(words)({ indicator: words }));
    return certainty === 'yes' ? pass(place) : leftToExpert(place);
  }),
);

/** How it says nothing, and what to do. */
function sayingNothing(words: string): typeof namesNothing {
  if (isReference(words)) return refers;
  if (!letter.test(words)) return isWordless;
  return answer.test(words.trim()) ? isAnswer : namesNothing;
}
