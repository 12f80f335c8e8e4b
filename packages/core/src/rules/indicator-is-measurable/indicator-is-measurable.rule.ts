import { judgeIndicators } from '../../judging/judge-indicators.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, leftToExpert, notApplicable, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { measureOf } from './measure.ts';

const namesDirection = message`Показатель «${'indicator'}» называет направление («${'word'}»), но не то, чего достигнут: напишите число («не менее 10 %») – здесь или строкой «план: …», – либо что будет сделано («разработан», «проведено»).`;

const isWordless = message`Показатель «${'indicator'}» – число без слов: напишите, чего столько («Доля педагогов, прошедших диагностику, – 100 %»).`;
const isAnswer = message`Показатель «${'indicator'}» – ответ без вопроса: напишите, что будет сделано и сколько («Утверждён план», «Проведено 3 семинара»).`;

/** An indicator can be checked: by a number, or by something that is done. A direction alone («повышение») cannot. */
export const indicatorIsMeasurable = eventRule(
  'indicator-is-measurable',
  judgeIndicators(({ indicator, repeatsTitle }) => {
    const place = { node: indicator };
    if (repeatsTitle) return notApplicable(place);
    const measure = measureOf(indicator);
    if (measure === 'number' || measure === 'completion') return pass(place);
    if (measure === undefined) return leftToExpert(place);
    const words = shortened(indicator.text);
    if (measure === 'wordless') return fail(place, isWordless({ indicator: words }));
    if (measure === 'answer') return fail(place, isAnswer({ indicator: words }));
    return fail(place, namesDirection({ indicator: words, word: measure.direction }));
  }),
);
