import { message } from '../../judging/message.ts';
import { fail, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { reportRule, type StandingReport } from '../../judging/standing-reports.ts';
import { placeOf } from '../../model/place.ts';

const hasOther = message`Факт «${'fact'}» – в других единицах, чем план «${'plan'}»: напишите его в единицах плана.`;
const hasNone = message`В факте «${'fact'}» нет числа, а запланировано «${'plan'}»: напишите, сколько достигнуто.`;
const planned = 'Показатель, против которого стоит факт';

/** A fact has a number in the unit of its plan, so that both can be compared. */
export const factHasPlansUnit = reportRule('fact-has-plans-unit', (each) => outcomesOf(each));

function* outcomesOf({ facts }: StandingReport): Generator<Outcome> {
  for (const { fact, indicator, plan, state } of facts) {
    const place = { node: fact };
    if (indicator === undefined || (state !== 'other-unit' && state !== 'no-number')) yield pass(place);
    else {
      const words = { fact: shortened(fact.text), plan: shortened(plan ?? indicator.text) };
      const text = state === 'other-unit' ? hasOther(words) : hasNone(words);
      yield fail(place, text, [{ place: placeOf(indicator, 'text'), message: planned }]);
    }
  }
}
