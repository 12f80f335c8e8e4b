import { judgedIndicators } from '../../facts/judge-indicator.ts';
import { message } from '../../judging/message.ts';
import { fail, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { reportRule, type StandingReport } from '../../judging/standing-reports.ts';
import { placeOf } from '../../model/place.ts';

const hasNone = message`У показателя «${'indicator'}» в карте нет плана, и факт не с чем сравнить: достаточно строки «сведения: …».`;
const there = 'Показатель без плана';

/** A fact is against an indicator that plans something: a number, or that something is done. */
export const factHasPlan = reportRule('fact-has-plan', (each) => outcomesOf(each));

function* outcomesOf({ facts, event }: StandingReport): Generator<Outcome> {
  for (const { fact, indicator, plan, state } of facts) {
    const place = { node: fact };
    const judged = judgedIndicators(event).find((each) => each.indicator === indicator);
    if (indicator === undefined || state !== 'no-plan' || plan !== undefined || judged?.certainty === 'yes')
      yield pass(place);
    else {
      const text = hasNone({ indicator: shortened(indicator.text) });
      yield fail(place, text, [{ place: placeOf(indicator, 'text'), message: there }]);
    }
  }
}
