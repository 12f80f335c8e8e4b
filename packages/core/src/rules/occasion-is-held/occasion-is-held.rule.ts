import { daysText } from '../../calendar/days-text.ts';
import { formatDayShort } from '../../calendar/format-day.ts';
import type { DueEvent, DueOccasion } from '../../due/due.ts';
import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { outcomeAtHead, reportRule, type StandingReport, untoldOccasions } from '../../judging/standing-reports.ts';
import { counted, nouns } from '../../text/counted.ts';

const isUntold = message`Срок мероприятия ${'event'} наступил ${'day'}, а проведено ли оно, не сказано: допишите «проведено: …» с датой или «состояние: …».`;
const isPartly = message`О мероприятии ${'event'} сказано ${'told'} из ${'due'}: нет даты за ${'days'}${'more'}. Допишите её в «проведено: …» или скажите в «состояние: …», что не проведено.`;
const isMissedAgain = message`Мероприятие ${'event'} перенесено (${'state'}), но и новый срок прошёл ${'day'}: допишите «проведено: …» с датой или новый перенос.`;

/** Of every time that is due the report tells whether the event was held. */
export const occasionIsHeld = reportRule('occasion-is-held', (each) => {
  if (each.due?.timing !== 'due' || isMisread(each)) return [];
  return outcomeAtHead(each, troubleOf(each, each.due), true);
});

function troubleOf({ event, report }: StandingReport, due: DueEvent): string | undefined {
  const [first, ...others] = untoldOccasions(due);
  if (first?.days === undefined) return undefined;
  const label = eventLabel(event);
  const day = formatDayShort(first.days.to);
  if (report.state?.is === 'moved') return isMissedAgain({ event: label, state: report.state.text, day });
  if (due.due === 1) return isUntold({ event: label, day });
  const more = others.length === 0 ? '' : ` и ещё за ${counted(others.length, nouns.deadline)}`;
  const told = due.due - 1 - others.length;
  return isPartly({ event: label, told, due: due.due, days: daysText(first.days), more });
}

/** What its author wrote of it cannot be read, or is out of time: that is told already. */
function isMisread({ report: { held, state }, due, subject }: StandingReport): boolean {
  const start = due?.event.setting.period?.from;
  const asOf = subject.due?.asOf;
  const isOut = (from: string, to: string): boolean =>
    (asOf !== undefined && to > asOf) || (start !== undefined && start !== null && from < start);
  if (held !== undefined && (held.days.length === 0 || held.days.some(({ from, to }) => isOut(from, to)))) return true;
  if (state === undefined) return false;
  return state.is === undefined || (state.is === 'moved' && !due?.occasions.some(isMoved));
}

function isMoved({ movedTo }: DueOccasion): boolean {
  return movedTo !== undefined;
}
