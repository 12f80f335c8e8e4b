import { plannedText } from '../model/indicator-plan.ts';
import type { EventAlone } from '../view/event-alone.ts';
import { doubtfulFact, type Fact, noFact, statedFact } from './fact.ts';
import { type IndicatorFault, type JudgedIndicator, judgedIndicators } from './judge-indicator.ts';
import { rowTexts } from './row-texts.ts';

const reasons: Readonly<Record<IndicatorFault, string>> = {
  'is-placeholder': 'показатель не заполнен',
  'repeats-title': 'показатель ничего не добавляет к названию',
  'is-deadline': 'вместо показателя стоит срок',
  'is-performer': 'вместо показателя стоит исполнитель',
  'names-nothing': 'показатель не говорит, что сделано или сосчитано',
  'only-done': 'показатель повторяет название, добавляя лишь, что это проведено',
  direction: 'показатель называет направление без числа',
  slogan: 'показатель похож на лозунг: что будет сделано, не сказано',
};

/** Whether an event has an indicator: a number with what it counts, or something done; see {@link judgedIndicators}. */
export function indicatorFact(event: EventAlone): Fact {
  const indicators = judgedIndicators(event);
  const best =
    indicators.find(({ certainty }) => certainty === 'yes') ??
    indicators.find(({ certainty }) => certainty === 'doubtful') ??
    indicators[0];
  return best === undefined ? withoutIndicator(event) : factOf(best);
}

/** What proves an event is no indicator of it, and is told, since who wrote it may have meant it as one. */
function withoutIndicator(event: EventAlone): Fact {
  const document = rowTexts(event).find(({ field }) => field === 'документ');
  return document === undefined
    ? noFact('', 'нет показателя')
    : noFact(`документ: ${document.text}`, 'нет показателя, а документ его не заменяет');
}

function factOf({ indicator, certainty, fault }: JudgedIndicator): Fact {
  const words = `показатель: ${indicator.text === '' ? plannedText(indicator) : indicator.text}`;
  if (fault === undefined) return statedFact(words);
  return certainty === 'doubtful' ? doubtfulFact(words, reasons[fault]) : noFact(words, reasons[fault]);
}
