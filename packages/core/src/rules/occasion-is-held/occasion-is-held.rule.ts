import { formatDayShort } from '../../calendar/format-day.ts';
import { timesText } from '../../calendar/times-text.ts';
import type { DueEvent, DueOccasion } from '../../due/due.ts';
import { occasionsNamed } from '../../due/named-occasions.ts';
import { eventLabel } from '../../judging/event-label.ts';
import { message } from '../../judging/message.ts';
import { fail, type Outcome } from '../../judging/rule.ts';
import { shortened } from '../../judging/shortened.ts';
import {
  eventPlace,
  outcomeAtHead,
  reportRule,
  type StandingReport,
  untoldOccasions,
} from '../../judging/standing-reports.ts';
import type { StateStatement } from '../../phrases/state.schema.ts';

const isUntold = message`Срок мероприятия ${'event'} наступил ${'day'}, а проведено ли оно, не сказано: допишите «проведено: …» с датой или «состояние: …».`;
const isPartly = message`О мероприятии ${'event'} сказано ${'told'} из ${'due'}: нет даты за ${'times'}. Допишите её в «проведено: …» или скажите в «состояние: …», что не проведено.`;
const isMissedAgain = message`Мероприятие ${'event'} перенесено (${'state'}), но и новый срок прошёл ${'day'}: допишите «проведено: …» с датой или новый перенос.`;

const isOfNoTime = message`У мероприятия ${'event'} нет срока «${'time'}», есть ${'times'}: исправьте срок в состоянии.`;
const isOfSeveral = message`Состояние «${'state'}» отнесено ко всем срокам, о которых больше ничего не сказано: ${'times'}. Если оно об одном из них, назовите его: «${'example'}», и скажите об остальных.`;

/** Of every time that is due the report tells whether the event was held. */
export const occasionIsHeld = reportRule('occasion-is-held', (each) => outcomesOf(each));

function* outcomesOf(each: StandingReport): Generator<Outcome> {
  const { due } = each;
  if (due === undefined) return;
  if (due.timing === 'due' && !isMisread(each)) yield* outcomeAtHead(each, troubleOf(each, due), true);
  for (const state of each.report.states) {
    const trouble = state.about === undefined ? tooWide(state, each, due) : unknownTime(state.about, due);
    if (trouble !== undefined) yield fail({ node: state }, trouble, [eventPlace(each.event)]);
  }
}

/** A state of a time that the event does not have. */
function unknownTime(about: string, { event, occasions }: DueEvent): string | undefined {
  if (occasionsNamed(about, occasions, { event: event.event, period: event.setting.period }).length > 0)
    return undefined;
  const times = occasions.flatMap(({ days }) => days ?? []);
  const [stage] = event.event.stages;
  return isOfNoTime({
    event: eventLabel(event),
    time: shortened(about),
    times:
      times.length === 0
        ? stage === undefined
          ? 'срок без дат'
          : `этап «${shortened(stage.title)}»`
        : timesText(times),
  });
}

/** Of what was held at some times, one that was not may be meant, or all the others. */
function tooWide(state: StateStatement, { report }: StandingReport, due: DueEvent): string | undefined {
  const { is, deadline } = state;
  if (is === undefined || is === 'partly' || (report.held === undefined && report.states.length === 1))
    return undefined;
  const times = { event: due.event.event, period: due.event.setting.period };
  const named = new Set(
    report.states.flatMap(({ about }) => (about === undefined ? [] : occasionsNamed(about, due.occasions, times))),
  );
  const covered = due.occasions.filter(
    (each) => !named.has(each) && (is === 'moved' ? each.movedTo === deadline : each.state === is),
  );
  const days = covered.flatMap((each) => each.days ?? []);
  const [first] = days;
  if (first === undefined || days.length < 2 || covered.length === due.occasions.length) return undefined;
  return isOfSeveral({
    state: shortened(state.text),
    times: timesText(days),
    example: `${timesText([first])}: ${state.text}`,
  });
}

function troubleOf({ event, report }: StandingReport, due: DueEvent): string | undefined {
  const untold = untoldOccasions(due).flatMap(({ days }) => days ?? []);
  const [first] = untold;
  if (first === undefined) return undefined;
  const label = eventLabel(event);
  const day = formatDayShort(first.to);
  const moved = report.states.find(({ is }) => is === 'moved');
  const isNew = untoldOccasions(due).some((each) => each.isNew);
  if (moved !== undefined && isNew) return isMissedAgain({ event: label, state: moved.text, day });
  if (due.due === 1) return isUntold({ event: label, day });
  return isPartly({ event: label, told: due.due - untold.length, due: due.due, times: timesText(untold) });
}

/** What its author wrote of it cannot be read, or is out of time: that is told already. */
function isMisread({ report: { held, states }, due, around: { asOf } }: StandingReport): boolean {
  const start = due?.event.setting.period?.from;
  const isOut = (from: string, to: string): boolean =>
    (asOf !== undefined && to > asOf) || (start !== undefined && start !== null && from < start);
  if (held !== undefined && (held.days.length === 0 || held.days.some(({ from, to }) => isOut(from, to)))) return true;
  return states.some(({ is }) => is === undefined || (is === 'moved' && !due?.occasions.some(isMoved)));
}

function isMoved({ movedTo }: DueOccasion): boolean {
  return movedTo !== undefined;
}
