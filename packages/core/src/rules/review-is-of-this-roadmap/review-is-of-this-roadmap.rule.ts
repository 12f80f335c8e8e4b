import { formatDayShort } from '../../calendar/format-day.ts';
import { eventLabel, eventLabelShowing } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened, shortenedApart } from '../../judging/shortened.ts';
import { placeOf } from '../../model/place.ts';
import type { Approval } from '../../phrases/approval.schema.ts';
import { namesImpossibleDay } from '../../phrases/impossible-day.ts';
import { approvalOf, placeOfApproval } from '../../roadmap/approval-of.ts';
import { endLongBefore } from '../../roadmap/long-after.ts';
import type { ReviewSubject } from '../../score/review-subject.ts';
import { foldTitle } from '../../text/fold.ts';
import { listedFew } from '../../text/listed.ts';
import { titleOf } from '../../view/event-alone.ts';
import type { EventView } from '../../view/event-run.ts';
import { dayOfMonitoring } from '../../view/monitoring-view.ts';
import { eventsTitled, type ReviewView, type RulingView, type TitledEvents } from '../../view/review-view.ts';

const hasOther = message`Решение – о мероприятии «${'quoted'}», а в подключённой карте здесь мероприятие ${'event'}. ${'now'} Решение не учитывается: исправьте его или подключите ту редакцию карты.`;
const isNow = message`С таким названием теперь ${'noun'} ${'events'}.`;
const beginsSo = message`${'verb'} ${'noun'} ${'events'}.`;
const isCut = 'Если это оно, допишите название или поставьте в его конце «…».';
const isGone = 'Такого названия в карте больше нет.';
const otherAct = message`Экспертиза – карты, которую утвердил другой документ («${'here'}»), а подключённая карта утверждена так: «${'there'}». Сверьте решения и исправьте строку или подключите ту редакцию карты.`;
const noSuchDay = message`В документе «${'here'}» названа дата, которой нет в календаре: исправьте её.`;
const isUndated = message`Не сказано, от какого числа документ «${'here'}»: допишите дату, как в карте («${'there'}»), иначе не видно, на какую редакцию дано заключение.`;
const isBeforeApproval = message`Заключение дано ${'day'} – раньше, чем утверждена карта (${'approved'}): исправьте дату или подключите ту редакцию карты.`;
const isBeforeReport = message`Заключение дано ${'day'} – раньше отчёта, по которому оно дано (${'reported'}): исправьте дату.`;
const isLongAfter = message`Заключение дано ${'day'} – больше чем через пять лет после того, как кончилась карта (${'end'}): проверьте год.`;
const actIsLongAfter = message`Документ «${'here'}» – больше чем через пять лет после того, как кончилась карта (${'end'}): проверьте год.`;
const mapApproval = 'Утверждение карты';
const reportDate = 'Дата отчёта';

/** A conclusion is on the roadmap as it is now: what it quotes of it still stands there. */
export const reviewIsOfThisRoadmap: Rule<ReviewSubject> = {
  ...headingOf('review-is-of-this-roadmap'),
  *examine(subject) {
    const { roadmap, rulings } = subject.view;
    const events = roadmap?.view.events ?? [];
    for (const each of rulings) yield ofRuling(each, events);
    yield* ofApproval(subject.view);
    yield* ofDate(subject);
  },
};

function* ofApproval({ review: { approval }, roadmap }: ReviewView): Iterable<Outcome> {
  if (approval === undefined) return;
  const place = { node: approval };
  const own = roadmap === undefined ? undefined : approvalOf(roadmap.view.roadmap);
  if (namesImpossibleDay(approval)) {
    yield fail(place, noSuchDay({ here: shortened(approval.text) }));
    return;
  }
  const end = approval.date === undefined ? undefined : endLongBefore(approval.date, roadmap?.view.roadmap);
  if (end !== undefined && approval.date !== own?.date) {
    yield fail(place, actIsLongAfter({ here: shortened(approval.text), end: formatDayShort(end) }));
    return;
  }
  const isUndatedHere = approval.date === undefined && own?.date !== undefined;
  if (roadmap === undefined || own === undefined || (isSameAct(approval, own) && !isUndatedHere)) {
    yield pass(place);
    return;
  }
  const [here, there] = shortenedApart(approval.text, own.text);
  const words = { here, there };
  const text = isSameAct(approval, own) ? isUndated(words) : otherAct(words);
  yield fail(place, text, [{ place: placeOfApproval(roadmap.view.roadmap), message: mapApproval }]);
}

/** A conclusion is given when its roadmap is approved and the report that it rests on is made. */
function* ofDate({ view: { review, roadmap }, examined }: ReviewSubject): Iterable<Outcome> {
  const { date, approval } = review;
  const day = date?.days.at(-1)?.to;
  if (date === undefined || day === undefined) return;
  const place = { node: date };
  const own = roadmap === undefined ? undefined : approvalOf(roadmap.view.roadmap);
  const approved = approval?.date ?? own?.date;
  const end = endLongBefore(day, roadmap?.view.roadmap);
  if (end !== undefined) {
    yield fail(place, isLongAfter({ day: formatDayShort(day), end: formatDayShort(end) }));
    return;
  }
  const monitoring = examined?.evidence.monitoring?.view.monitoring;
  const reported = monitoring === undefined ? undefined : dayOfMonitoring(monitoring);
  if (approved !== undefined && day < approved) {
    const related =
      approval?.date === undefined ? roadmap && placeOfApproval(roadmap.view.roadmap) : { node: approval };
    const text = isBeforeApproval({ day: formatDayShort(day), approved: formatDayShort(approved) });
    yield fail(place, text, related === undefined ? [] : [{ place: related, message: mapApproval }]);
  } else if (reported !== undefined && day < reported) {
    const text = isBeforeReport({ day: formatDayShort(day), reported: formatDayShort(reported) });
    const at = monitoring?.date;
    yield fail(place, text, at === undefined ? [] : [{ place: { node: at }, message: reportDate }]);
  } else yield pass(place);
}

function ofRuling({ ruling, event, isOfAnother }: RulingView, events: readonly EventView[]): Outcome {
  const place = placeOf(ruling, 'quotedTitle');
  const { quotedTitle } = ruling;
  if (event === undefined || quotedTitle === undefined) return notApplicable(place);
  if (!isOfAnother) return pass(place);
  const now = whereItIs(event, eventsTitled(quotedTitle, events));
  const [quoted, title] = shortenedApart(quotedTitle, titleOf(event));
  const text = hasOther({ quoted, event: eventLabelShowing(event, title), now });
  return fail(place, text, [{ place: placeOf(event.event, 'title'), message: 'Что стоит в карте' }]);
}

/** So many of the events that may be meant are named. */
const mostNamed = 3;

/** Which events have the quoted title now, or one that begins so. */
function whereItIs(here: EventView, { events, isTheirs }: TitledEvents): string {
  if (events.length === 0) return isGone;
  if (events.includes(here)) return isCut;
  const named = listedFew(events.map(eventLabel), mostNamed);
  const isOne = events.length === 1;
  if (isTheirs) return isNow({ noun: isOne ? 'мероприятие' : 'мероприятия', events: named });
  const verb = isOne ? 'Так начинается название' : 'Так начинаются названия';
  return beginsSo({ verb, noun: isOne ? 'мероприятия' : 'мероприятий', events: named });
}

/** By date, number and kind where both say them, else by their words. */
function isSameAct(one: Approval, other: Approval): boolean {
  const isSaid = (key: 'date' | 'number' | 'act'): boolean => one[key] !== undefined && other[key] !== undefined;
  if (!isSaid('date') && !isSaid('number')) return foldTitle(one.text) === foldTitle(other.text);
  return (['date', 'number', 'act'] as const).every((key) => !isSaid(key) || one[key] === other[key]);
}
