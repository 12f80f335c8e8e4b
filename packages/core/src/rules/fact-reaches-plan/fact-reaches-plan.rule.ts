import { message } from '../../judging/message.ts';
import { fail, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { reportRule, type StandingReport } from '../../judging/standing-reports.ts';
import { placeOf } from '../../model/place.ts';
import { tellsOfNothing } from '../../text/denial.ts';
import { type CountedFact, countedText, toldEarlier } from '../../view/join-told-facts.ts';

const isMissed = message`План не выполнен: «${'fact'}» вместо «${'plan'}». Объясните отклонение в строке «причина: …» или исправьте факт.`;
const isUnclear = message`Факты «${'fact'}» – против одного плана «${'plan'}»: прибавлять их друг к другу или верен последний, программа не знает, решит эксперт. Напишите итог одной строкой.`;
const isUnclearSince = message`Факты «${'fact'}» – против одного плана «${'plan'}», а новый ли добавляется к прежнему или в нём уже всё, программа не знает, решит эксперт. Напишите «${'addition'}» или «${'total'}».`;
const planned = 'Показатель, против которого стоит факт';

/** A fact reaches its plan, or its report says why it does not. */
export const factReachesPlan = reportRule('fact-reaches-plan', (each) => outcomesOf(each));

function* outcomesOf({ facts, report, due }: StandingReport): Generator<Outcome> {
  // Of what goes on nobody can ask all that is planned.
  const isOver = due?.occasions.every(({ timing, state }) => timing === 'due' || state === 'moved') ?? false;
  const isExplained = !tellsOfNothing(report.reason ?? '');
  for (const { fact, indicator, plan, state, together } of facts) {
    const place = { node: fact };
    const words = {
      fact: (together?.map(countedText) ?? [fact.text]).map(shortened).join('» и «'),
      plan: shortened(plan ?? indicator?.text ?? ''),
    };
    if (indicator === undefined || !isOver) yield pass(place);
    else {
      const related = [{ place: placeOf(indicator, 'text'), message: planned }];
      if (state === 'missed' && !isExplained) yield fail(place, isMissed(words), related);
      else if (state === 'unclear' && together !== undefined) yield fail(place, whyUnclear(together, words), related);
      else yield pass(place);
    }
  }
}

function whyUnclear(together: readonly CountedFact[], words: { readonly fact: string; readonly plan: string }): string {
  if (toldEarlier(together).length === 0) return isUnclear(words);
  const last = together.at(-1)?.fact.text ?? '';
  return isUnclearSince({ ...words, addition: shortened(`ещё ${last}`), total: shortened(`всего ${last}`) });
}
