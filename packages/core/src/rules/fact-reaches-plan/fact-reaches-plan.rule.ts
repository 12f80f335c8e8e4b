import { formatDayShort } from '../../calendar/format-day.ts';
import type { DueEvent } from '../../due/due.ts';
import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, type Outcome, pass, type RelatedPlace } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { eventPlace, reportRule, type StandingReport } from '../../judging/standing-reports.ts';
import { placeOf } from '../../model/place.ts';
import type { MonitoringSubject } from '../../score/monitoring-subject.ts';
import { tellsOfNothing } from '../../text/denial.ts';
import { type FactView, factsTogether } from '../../view/fact-view.ts';
import { type CountedFact, toldEarlier } from '../../view/join-told-facts.ts';
import { lastReportOn } from '../../view/monitoring-view.ts';

const isMissed = message`План не выполнен: «${'fact'}» вместо «${'plan'}». Объясните отклонение в строке «причина: …» или исправьте факт.`;
const isMissedBefore = message`План не выполнен: «${'fact'}» вместо «${'plan'}», а нового факта нет. Напишите его в строке «факт: …» или объясните отклонение в строке «причина: …».`;
const isMissedInSilence = message`План мероприятия ${'event'} не выполнен: «${'fact'}» вместо «${'plan'}», срок прошёл ${'day'}, а здесь о нём ничего не сказано. Добавьте «отчёт ${'number'}» с новым фактом или с причиной.`;
const isUnclear = message`Факты «${'fact'}» – против одного плана «${'plan'}»: прибавлять их друг к другу или верен последний, программа не знает, решит эксперт. Напишите итог одной строкой.`;
const isUnclearSince = message`Факты «${'fact'}» – против одного плана «${'plan'}», а новый ли добавляется к прежнему или в нём уже всё, программа не знает, решит эксперт. Напишите «${'addition'}» или «${'total'}».`;
const planned = 'Показатель, против которого стоит факт';

/** A fact reaches its plan, or its report says why it does not; the last that is known, whichever report tells it. */
export const factReachesPlan = reportRule(
  'fact-reaches-plan',
  (each) => outcomesOf(each),
  (subject) => outcomesInSilence(subject),
);

function* outcomesOf({ facts, earlierFacts, report, head = report, due }: StandingReport): Generator<Outcome> {
  const isExplained = !tellsOfNothing(report.reason ?? '');
  for (const view of facts) yield outcomeOf(view, isOver(due), isExplained);
  if (isExplained || !isOver(due)) return;
  for (const view of earlierFacts) {
    const place = placeOf(head, 'event');
    yield isMissedUnexplained(view) ? fail(place, isMissedBefore(wordsOf(view)), placesOf(view)) : pass(place);
  }
}

function outcomeOf(view: FactView, isDue: boolean, isExplained: boolean): Outcome {
  const { fact, state, together } = view;
  const place = { node: fact };
  if (!isDue) return pass(place);
  if (state === 'missed' && !isExplained) return fail(place, isMissed(wordsOf(view)), placesOf(view));
  if (state === 'unclear' && together !== undefined) return fail(place, whyUnclear(view, together), placesOf(view));
  return pass(place);
}

/** Of what goes on nobody can ask all that is planned. */
function isOver(due: DueEvent | undefined): due is DueEvent {
  return due?.occasions.every(({ timing, state }) => timing === 'due' || state === 'moved') ?? false;
}

/** What the file says nothing of, and is over since an earlier report told how far it was. */
function* outcomesInSilence(subject: MonitoringSubject): Generator<Outcome> {
  const place = placeOf(subject.monitoring, 'title');
  if (subject.history.length === 0) return;
  for (const due of subject.due?.events ?? []) {
    const last = lastReportOn(subject, due.event);
    const day = due.occasions.findLast(({ timing }) => timing === 'due')?.days?.to;
    // That nobody reported on its time is told of by another rule.
    const isAsked = due.occasions.some(({ state }) => state === 'unreported');
    if (last?.earlier === undefined || day === undefined || isAsked || !isOver(due)) continue;
    for (const view of last.facts.filter(isMissedUnexplained)) {
      const event = { event: eventLabel(due.event), number: due.event.number ?? '…' };
      const words = { ...wordsOf(view), ...event, day: formatDayShort(day) };
      yield fail(place, isMissedInSilence(words), [...placesOf(view), eventPlace(due.event)]);
    }
  }
}

/** An earlier report tells it, and not why. */
function isMissedUnexplained({ state, earlier }: FactView): boolean {
  return state === 'missed' && tellsOfNothing(earlier?.report.reason ?? '');
}

interface Words {
  readonly fact: string;
  readonly plan: string;
}

function wordsOf(view: FactView): Words {
  return {
    fact: factsTogether(view).map(shortened).join('» и «'),
    plan: shortened(view.plan ?? view.indicator?.text ?? ''),
  };
}

function placesOf({ indicator }: FactView): readonly RelatedPlace[] {
  return indicator === undefined ? [] : [{ place: placeOf(indicator, 'text'), message: planned }];
}

function whyUnclear(view: FactView, together: readonly CountedFact[]): string {
  const words = wordsOf(view);
  if (toldEarlier(together).length === 0) return isUnclear(words);
  const last = together.at(-1)?.fact.text ?? '';
  return isUnclearSince({ ...words, addition: shortened(`ещё ${last}`), total: shortened(`всего ${last}`) });
}
