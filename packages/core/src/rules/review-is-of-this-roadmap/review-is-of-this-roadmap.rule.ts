import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, notApplicable, type Outcome, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import { placeOf } from '../../model/place.ts';
import type { Approval } from '../../phrases/approval.schema.ts';
import type { ReviewSubject } from '../../score/review-subject.ts';
import { foldTitle } from '../../text/fold.ts';
import type { EventView } from '../../view/event-run.ts';
import { isTitleOf, type RulingView } from '../../view/review-view.ts';

const hasOther = message`Решение – о мероприятии «${'quoted'}», а в подключённой карте здесь мероприятие ${'event'}. ${'now'} Решение не учитывается: исправьте его или подключите ту редакцию карты.`;
const isNow = message`С таким названием теперь мероприятие ${'event'}.`;
const isGone = 'Такого названия в карте больше нет.';
const otherAct = message`Экспертиза – карты, которую утвердил другой документ («${'here'}»), а подключённая карта утверждена так: «${'there'}». Сверьте решения и исправьте строку или подключите ту редакцию карты.`;
const mapApproval = 'Утверждение карты';

/** A conclusion is on the roadmap as it is now: what it quotes of it still stands there. */
export const reviewIsOfThisRoadmap: Rule<ReviewSubject> = {
  ...headingOf('review-is-of-this-roadmap'),
  *examine({ view: { review, roadmap, rulings } }) {
    const events = roadmap?.view.events ?? [];
    for (const each of rulings) yield ofRuling(each, events);
    const { approval } = review;
    const own = roadmap?.view.roadmap.approval;
    if (approval === undefined) return;
    if (own === undefined || isSameAct(approval, own)) yield pass({ node: approval });
    else {
      const text = otherAct({ here: shortened(approval.text), there: shortened(own.text) });
      yield fail({ node: approval }, text, [{ place: { node: own }, message: mapApproval }]);
    }
  },
};

function ofRuling({ ruling, event, isOfAnother }: RulingView, events: readonly EventView[]): Outcome {
  const place = placeOf(ruling, 'quotedTitle');
  const { quotedTitle } = ruling;
  if (event === undefined || quotedTitle === undefined) return notApplicable(place);
  if (!isOfAnother) return pass(place);
  const moved = events.find((each) => isTitleOf(quotedTitle, each));
  const now = moved === undefined ? isGone : isNow({ event: eventLabel(moved) });
  const text = hasOther({ quoted: shortened(quotedTitle), event: eventLabel(event), now });
  return fail(place, text, [{ place: placeOf(event.event, 'title'), message: 'Что стоит в карте' }]);
}

/** By date and number where both say them, else by their words. */
function isSameAct(one: Approval, other: Approval): boolean {
  const isSaid = (key: 'date' | 'number'): boolean => one[key] !== undefined && other[key] !== undefined;
  if (!isSaid('date') && !isSaid('number')) return foldTitle(one.text) === foldTitle(other.text);
  return (['date', 'number'] as const).every((key) => !isSaid(key) || one[key] === other[key]);
}
