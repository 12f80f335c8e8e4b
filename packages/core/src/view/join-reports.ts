import { intersection } from '../calendar/calendar.ts';
import type { DayInterval } from '../calendar/iso-day.ts';
import type { LinkedText } from '../model/event.ts';
import type { Achieved, EventReport } from '../model/monitoring.ts';
import { parseDeadline } from '../phrases/parse-deadline.ts';
import type { Period } from '../phrases/period.schema.ts';
import { isSameUnit } from '../phrases/quantity/unit-kind.ts';
import { resolveDeadline } from '../phrases/resolve-deadline.ts';
import type { StateStatement } from '../phrases/state.schema.ts';
import { foldTitle } from '../text/fold.ts';

/** What somebody says of an event. */
type Said = Omit<EventReport, 'event'>;

/** The times that both speak of: of several, one may be told of by the one and another by the other. */
export interface ToldTimes {
  readonly intervals: readonly DayInterval[];
  readonly period: Period | undefined;
}

/**
 * Whether two reports on one event contradict each other in nothing: by other days of one time, another state, another figure,
 * or by words alone, which nobody but a person can compare.
 */
export function agree(one: Said, other: Said, times: ToldTimes): boolean {
  return (
    wordsAgree(one, other) &&
    daysAgree(one, other, times) &&
    statesAgree(one, other, times) &&
    factsAgree(one, other, times)
  );
}

/** Other words alone may say another thing; beside days or states, which can be compared, they only add to it. */
function wordsAgree(one: Said, other: Said): boolean {
  if (one.information === undefined || other.information === undefined) return true;
  const isSettled = ({ held, states }: Said): boolean => (held?.days.length ?? 0) > 0 || states.length > 0;
  return foldTitle(one.information) === foldTitle(other.information) || (isSettled(one) && isSettled(other));
}

/** What reports that agree say together: the evidence and the words of all, each once. */
export function joinReports<Each extends Said>(one: Each, other: Said): Each {
  const held = joinHeld(one.held, other.held);
  const information = joinLines(one.information, other.information);
  const reason = joinLines(one.reason, other.reason);
  return {
    ...one,
    ...(held === undefined ? {} : { held }),
    ...(information === undefined ? {} : { information }),
    ...(reason === undefined ? {} : { reason }),
    states: withNew(one.states, other.states, (state, known) => isSameState(state, known)),
    facts: withNew(one.facts, other.facts, isSameFact),
    documents: joinLinked(one.documents, other.documents),
    coverage: joinLinked(one.coverage, other.coverage),
    decisions: joinLinked(one.decisions, other.decisions),
    suppressions: [...one.suppressions, ...other.suppressions],
  };
}

function isOneTime({ intervals }: ToldTimes): boolean {
  return intervals.length < 2;
}

function daysAgree({ held: one }: Said, { held: other }: Said, times: ToldTimes): boolean {
  const [first, second] = [one?.days ?? [], other?.days ?? []];
  const haveCommon = (own: readonly DayInterval[], others: readonly DayInterval[]): boolean =>
    own.length === 0 || others.length === 0 || own.some((each) => others.some((day) => isSame(each, day)));
  if (isOneTime(times)) return haveCommon(first, second);
  return times.intervals.every((interval) =>
    haveCommon(
      first.filter((day) => intersection(day, interval) !== undefined),
      second.filter((day) => intersection(day, interval) !== undefined),
    ),
  );
}

function isSame(one: DayInterval, other: DayInterval): boolean {
  return one.from === other.from && one.to === other.to;
}

function statesAgree(one: Said, other: Said, times: ToldTimes): boolean {
  const isContradicted = (state: StateStatement, { states, held }: Said): boolean =>
    states.some((each) => isOfSameTime(each, state) && !isSameState(each, state)) ||
    (!states.some((each) => isSameState(each, state)) && (held?.days ?? []).some((day) => isTimeOf(state, times, day)));
  return (
    !one.states.some((state) => isContradicted(state, other)) &&
    !other.states.some((state) => isContradicted(state, one))
  );
}

function isOfSameTime(one: StateStatement, other: StateStatement): boolean {
  return foldTitle(one.about ?? '') === foldTitle(other.about ?? '');
}

function isSameState(one: StateStatement, other: StateStatement): boolean {
  if (!isOfSameTime(one, other) || one.is !== other.is) return false;
  if (one.is === undefined) return foldTitle(one.text) === foldTitle(other.text);
  return foldTitle(one.deadline?.text ?? '') === foldTitle(other.deadline?.text ?? '');
}

/** Whether a state tells of the time that a day lies in. */
function isTimeOf({ about }: StateStatement, times: ToldTimes, day: DayInterval): boolean {
  if (about === undefined || isOneTime(times)) return isOneTime(times);
  const { intervals } = resolveDeadline(parseDeadline(about), times.period);
  return intervals.some((interval) => intersection(interval, day) !== undefined);
}

function factsAgree({ facts: one }: Said, { facts: other }: Said, times: ToldTimes): boolean {
  return one.every((fact) =>
    other.every((each) => {
      if (!isAgainstSame(fact, each) || (!isOneTime(times) && isNumberOrNone(fact.against))) return true;
      return fact.quantities.every((own) =>
        each.quantities.every(
          ({ unit, value, to }) => !isSameUnit(own.unit, unit) || (own.value === value && own.to === to),
        ),
      );
    }),
  );
}

function isNumberOrNone(against: string | undefined): boolean {
  return against === undefined || /^\d+$/.test(against);
}

function isAgainstSame({ against: one = '1' }: Achieved, { against: other = '1' }: Achieved): boolean {
  return foldTitle(one) === foldTitle(other);
}

/** The same figures in other words are one fact. */
function isSameFact(one: Achieved, other: Achieved): boolean {
  if (!isAgainstSame(one, other)) return false;
  if (foldTitle(one.text) === foldTitle(other.text)) return true;
  return (
    one.quantities.length > 0 &&
    one.quantities.length === other.quantities.length &&
    one.quantities.every((own, index) => {
      const each = other.quantities[index];
      return each !== undefined && isSameUnit(own.unit, each.unit) && own.value === each.value && own.to === each.to;
    })
  );
}

function joinHeld(one: Said['held'], other: Said['held']): Said['held'] {
  if (one === undefined || other === undefined) return one ?? other;
  const days = other.days.filter((day) => !one.days.some((known) => isSame(known, day)));
  const isKnown = days.length === 0 && (other.days.length > 0 || one.text === other.text);
  return isKnown ? one : { text: `${one.text}, ${other.text}`, days: [...one.days, ...days] };
}

function joinLines(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return withNew(one.split('\n'), other.split('\n'), (line, known) => foldTitle(line) === foldTitle(known)).join('\n');
}

function joinLinked(one: readonly LinkedText[], other: readonly LinkedText[]): readonly LinkedText[] {
  return withNew(
    one,
    other,
    (each, known) => foldTitle(each.text) === foldTitle(known.text) && (each.link ?? known.link) === known.link,
  );
}

function withNew<Value>(
  known: readonly Value[],
  more: readonly Value[],
  isKnown: (value: Value, known: Value) => boolean,
): readonly Value[] {
  return [...known, ...more.filter((value) => !known.some((each) => isKnown(value, each)))];
}
