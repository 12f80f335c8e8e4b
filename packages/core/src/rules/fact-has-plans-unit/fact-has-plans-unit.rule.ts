import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, type Outcome, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { reportRule, type StandingReport } from '../../judging/standing-reports.ts';
import type { Indicator } from '../../model/event.ts';
import { placeOf } from '../../model/place.ts';
import { counted, nouns } from '../../text/counted.ts';
import type { EventView } from '../../view/event-run.ts';
import { type FactView, indicatorsOf } from '../../view/fact-view.ts';

const hasOther = message`Факт «${'fact'}» – в других единицах, чем план «${'plan'}»: напишите его в единицах плана.`;
const hasNone = message`В факте «${'fact'}» нет числа, а запланировано «${'plan'}»: напишите, сколько достигнуто.`;
const isUnnamed = message`У мероприятия ${'event'} ${'count'}, а «${'fact'}» – уже не первый факт без номера, и к какому он, не видно; взят первый, «${'first'}»: напишите номер – «факт 1: …», «факт 2: …».`;
const planned = 'Показатель, против которого стоит факт';

/** A fact has a number in the unit of its plan, and it can be told of which plan, so that both can be compared. */
export const factHasPlansUnit = reportRule('fact-has-plans-unit', (each) => outcomesOf(each));

function* outcomesOf({ facts, event }: StandingReport): Generator<Outcome> {
  for (const view of facts) {
    const { fact, indicator } = view;
    const place = { node: fact };
    const trouble = indicator === undefined ? undefined : troubleOf(view, indicator, event);
    if (indicator === undefined || trouble === undefined) yield pass(place);
    else yield fail(place, trouble, [{ place: placeOf(indicator, 'text'), message: planned }]);
  }
}

function troubleOf(
  { fact, plan, state, isDoubtful }: FactView,
  indicator: Indicator,
  event: EventView,
): string | undefined {
  const words = { fact: shortened(fact.text), plan: shortened(plan ?? indicator.text) };
  if (isDoubtful) {
    const count = counted(indicatorsOf(event.event).length, nouns.indicator);
    return isUnnamed({ fact: words.fact, event: eventLabel(event), count, first: shortened(indicator.text) });
  }
  if (state === 'other-unit') return hasOther(words);
  return state === 'no-number' ? hasNone(words) : undefined;
}
