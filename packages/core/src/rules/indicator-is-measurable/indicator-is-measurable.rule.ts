import { judgeIndicators } from '../../judging/judge-indicators.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, leftToExpert, notApplicable, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { measureOf } from './measure.ts';

const namesDirection = message`Показатель «${'indicator'}» называет направление («${'word'}»), но не то, чего достигнут: напишите число («не менее 10 %») – здесь или строкой «план: …», – либо что будет сделано («разработан», «проведено»).`;

/** An indicator can be checked: by a number, or by something that is done. A direction alone («повышение») cannot. */
export const indicatorIsMeasurable = eventRule(
  'indicator-is-measurable',
  judgeIndicators(({ indicator, repeatsTitle }) => {
    const place = { node: indicator };
    if (repeatsTitle) return notApplicable(place);
    const measure = measureOf(indicator);
    if (measure === 'number' || measure === 'completion') return pass(place);
    if (measure === undefined) return leftToExpert(place);
    return fail(place, namesDirection({ indicator: shortened(indicator.text), word: measure.direction }));
  }),
);
