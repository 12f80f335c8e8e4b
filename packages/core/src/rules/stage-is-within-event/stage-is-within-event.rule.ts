import type { DayInterval } from '../../calendar/iso-day.ts';
import { message } from '../../judging/message.ts';
import { eventRule, fail, notApplicable, pass } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import { isStretch } from '../../phrases/time/spans.ts';
import type { DeadlineView } from '../../view/deadline-view.ts';

const leavesOut = message`Срок мероприятия «${'deadline'}» не охватывает сроки его этапов (${'stages'}): исправьте его или уберите – в документе стоят и он, и сроки этапов.`;

/** What stages state lies within what their event states for itself. */
export const stageIsWithinEvent = eventRule('stage-is-within-event', ({ event, deadlines }) => {
  const own = event.stages.length === 0 ? undefined : deadlines.find(({ owner }) => owner === event);
  if (own === undefined) return [];
  const place = { node: own.deadline };
  const days = daysOf(own);
  if (days === undefined) return [notApplicable(place)];
  const outside = deadlines.filter((each) => each !== own && isOutside(daysOf(each), days));
  const stages = outside.map(({ deadline }) => `«${shortened(deadline.text)}»`).join(', ');
  return [
    outside.length === 0 ? pass(place) : fail(place, leavesOut({ deadline: shortened(own.deadline.text), stages })),
  ];
});

/** The first and the last day of a deadline that names a time; what recurs has none. */
function daysOf({ deadline, resolution }: DeadlineView): DayInterval | undefined {
  if (!deadline.parts.every(isStretch)) return undefined;
  const { intervals } = resolution;
  const [from] = intervals.map((each) => each.from).toSorted();
  const to = intervals
    .map((each) => each.to)
    .toSorted()
    .at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function isOutside(stage: DayInterval | undefined, event: DayInterval): boolean {
  return stage !== undefined && (stage.from < event.from || stage.to > event.to);
}
