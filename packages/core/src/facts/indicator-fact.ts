import type { Event, Indicator } from '../model/event.ts';
import { plannedText } from '../model/indicator-plan.ts';
import { foldWord } from '../text/fold.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { phraseStem } from '../text/stem.ts';
import type { EventAlone } from '../view/event-alone.ts';
import { type Fact, noFact, statedFact } from './fact.ts';

/** All indicators of an event, its stages' included, in printed order. */
export function indicatorsOf({ indicators, stages }: Event): readonly Indicator[] {
  return [...indicators, ...stages.flatMap((stage) => stage.indicators)];
}

/** What is wrong with an indicator as a statement of the result. */
export function indicatorFault(
  indicator: Indicator,
  titles: readonly string[],
): 'is-placeholder' | 'repeats-title' | undefined {
  const { text, target, plans = [] } = indicator;
  if ([target, ...plans].some((plan) => plan !== undefined && !isPlaceholder(plan.text))) return undefined;
  if (isPlaceholder(text)) return 'is-placeholder';
  return titles.some((title) => saysTheSame(text, title)) ? 'repeats-title' : undefined;
}

/** Words keep their first letter in every case, so that most texts need no stems to be told apart. */
function saysTheSame(one: string, other: string): boolean {
  return firstLetter(one) === firstLetter(other) && phraseStem(one) === phraseStem(other);
}

function firstLetter(text: string): string {
  return foldWord(/[\p{L}\p{N}]/u.exec(text)?.[0] ?? '');
}

/** Whether an event has an indicator: a number or completion; an empty text, a placeholder or the title again is none. */
export function indicatorFact({ event, texts }: EventAlone): Fact {
  const indicators = indicatorsOf(event);
  const good = indicators.find((indicator) => indicatorFault(indicator, texts) === undefined);
  if (good !== undefined) return statedFact(`показатель: ${good.text === '' ? plannedText(good) : good.text}`);
  const [first] = indicators;
  return first === undefined
    ? noFact('', 'нет показателя')
    : noFact(first.text, 'показатель ничего не добавляет к названию');
}
