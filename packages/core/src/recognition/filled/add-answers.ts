import type { IsoDay } from '../../calendar/iso-day.ts';
import { type DueOccasion, dueOf } from '../../due/due.ts';
import type { DatedReport } from '../../due/settle.ts';
import { knownAnswers } from '../../identity/known-answers.ts';
import type { EventReport } from '../../model/monitoring.ts';
import { parseDays } from '../../phrases/parse-days.ts';
import { agree, joinReports } from '../../view/join-reports.ts';
import { timesOf, wholeState } from '../../view/monitoring-view.ts';
import type { RoadmapView } from '../../view/roadmap-view.ts';
import { linkedKey, saysAllOf, stateKey } from './compare-answers.ts';
import { type AnsweredRow, type JoinedAnswers, labelOf } from './join-answers.ts';
import type { Answers } from './read-answers.ts';

/** What becomes of answers among the reports that an event has already. */
export type AddedAnswers =
  /** The event has no report yet. */
  | { readonly is: 'new' }
  /** A report says all that it said, and more. */
  | { readonly is: 'fuller'; readonly report: EventReport; readonly answers: Answers }
  /** They contradict the reports that are there; the last of these. */
  | { readonly is: 'beside'; readonly report: EventReport };

/** What a monitoring report says already. */
export interface ReportsSoFar {
  readonly view: RoadmapView;
  readonly asOf: IsoDay | undefined;
  /** The reports on the event at a position of the roadmap. */
  readonly own: (position: number) => readonly EventReport[];
  /** All that is reported on it, in the earlier reports too; the earliest first. */
  readonly all: (position: number) => readonly DatedReport[];
}

/** Whether reports say already what a row says. */
export type IsKnown = (row: AnsweredRow) => boolean;

/**
 * Makes a judge of whether reports say already what a row says: one of them, or all of them together, as a form is filled in
 * that is made from them. What is known adds nothing, so that bringing a form again changes nothing.
 */
export function knownRows({ view, own, all }: ReportsSoFar): IsKnown {
  const events = new Map<number, readonly KnownOccasion[]>();
  const occasionsOf = (position: number): readonly KnownOccasion[] => {
    const found = events.get(position) ?? knownOccasions(view, position, all(position));
    events.set(position, found);
    return found;
  };
  return ({ position, answers, event, stage, days }) => {
    const { stages } = event.event;
    const says = (said: Answers): boolean => saysAllOf(said, answers, stages);
    if (
      [
        ...own(position),
        ...all(position)
          .slice(-1)
          .map(({ report }) => report),
      ].some(says)
    )
      return true;
    return occasionsOf(position).some(({ occasion, said }) => isSameTime(occasion, { stage, days }) && says(said));
  };
}

interface KnownOccasion {
  readonly occasion: DueOccasion;
  /** What is said of it, and of the event in whichever row that may stand. */
  readonly said: Answers;
}

function knownOccasions(
  view: RoadmapView,
  position: number,
  reports: readonly DatedReport[],
): readonly KnownOccasion[] {
  const event = view.events[position];
  if (event === undefined || reports.length === 0) return [];
  const due = dueOf({ ...view, events: [event] }, { asOf: '9999-12-31', reportsOn: () => reports });
  const standing = due.of(event.event);
  if (standing === undefined) return [];
  const { of, unplaced } = knownAnswers(standing);
  return standing.occasions
    .filter(({ movedTo }) => movedTo === undefined)
    .map((occasion) => ({ occasion, said: bothAnswers(of(occasion), unplaced) }));
}

function bothAnswers(one: Answers, other: Answers): Answers {
  const join = (texts: readonly (string | undefined)[], by: string): string =>
    texts.filter((text) => text !== undefined).join(by);
  const [held, information, reason] = [
    join([one.held?.text, other.held?.text], ', '),
    join([one.information, other.information], '\n'),
    join([one.reason, other.reason], '\n'),
  ];
  return {
    ...one,
    ...(held === '' ? {} : { held: parseDays(held).statement }),
    ...(information === '' ? {} : { information }),
    ...(reason === '' ? {} : { reason }),
    states: [...one.states, ...other.states],
    facts: [...one.facts, ...other.facts],
    documents: [...one.documents, ...other.documents],
    coverage: [...one.coverage, ...other.coverage],
  };
}

function isSameTime(occasion: DueOccasion, { stage, days }: Pick<AnsweredRow, 'stage' | 'days'>): boolean {
  return occasion.stage === stage && occasion.days?.from === days?.from && occasion.days?.to === days?.to;
}

/** Adds answers that are not known yet to the reports on their event. */
export function addAnswers({ position, answers, rows }: JoinedAnswers, soFar: ReportsSoFar): AddedAnswers {
  const stages = soFar.view.events[position]?.event.stages ?? [];
  const own = soFar.own(position);
  const last = own.at(-1);
  if (last === undefined) return { is: 'new' };
  // Decisions are none of what forms ask.
  const poorer = own.find((each) => saysAllOf(answers, { ...each, decisions: [] }, stages));
  if (poorer !== undefined) {
    const states = withNew(poorer.states, answers.states, stateKey);
    const decisions = withNew(poorer.decisions, answers.decisions, linkedKey);
    return {
      is: 'fuller',
      report: poorer,
      answers: { ...answers, states, decisions, suppressions: poorer.suppressions },
    };
  }
  const open = own.find((each) => leavesOpen(each, rows, soFar));
  if (open !== undefined) return { is: 'fuller', report: open, answers: together(open, answers, rows) };
  const view = soFar.view.events[position];
  const agreeing = view === undefined ? undefined : own.find((each) => agree(each, answers, timesOf(view)));
  if (agreeing !== undefined) return { is: 'fuller', report: agreeing, answers: joinReports(agreeing, answers) };
  return { is: 'beside', report: last };
}

/** Whether a report on an event of several occasions says nothing of those that rows are about. */
function leavesOpen(report: EventReport, rows: readonly AnsweredRow[], { view, asOf }: ReportsSoFar): boolean {
  const [row] = rows;
  if (row === undefined) return false;
  const { event } = row.event;
  const day = asOf ?? '9999-12-31';
  const due = dueOf({ ...view, events: [row.event] }, { asOf: day, reportsOn: () => [{ asOf: day, report }] });
  const occasions = due.of(event)?.occasions ?? [];
  const counting = occasions.filter(({ movedTo }) => movedTo === undefined);
  if (counting.length < 2 || wholeState(report) !== undefined) return false;
  // Whose words of no occasion are nobody knows.
  if (!occasions.some(isSettled)) return false;
  return rows.every(({ stage, days }) => {
    const meant = occasions.find((each) => isSameTime(each, { stage, days }));
    return meant !== undefined && !isSettled(meant);
  });
}

function isSettled({ held, said, movedTo }: DueOccasion): boolean {
  return held.length > 0 || said !== undefined || movedTo !== undefined;
}

/** A report with the answers about further occasions. */
function together(report: EventReport, answers: Answers, rows: readonly AnsweredRow[]): Answers {
  const days = [report.held?.text, answers.held?.text].filter((text) => text !== undefined).join(', ');
  const information = bothTexts(report.information, answers.information, rows);
  const reason = bothTexts(report.reason, answers.reason, rows);
  return {
    ...(days === '' ? {} : { held: parseDays(days).statement }),
    ...(information === undefined ? {} : { information }),
    states: withNew(report.states, answers.states, stateKey),
    facts: [...report.facts, ...answers.facts],
    documents: withNew(report.documents, answers.documents, linkedKey),
    coverage: withNew(report.coverage, answers.coverage, linkedKey),
    ...(reason === undefined ? {} : { reason }),
    decisions: withNew(report.decisions, answers.decisions, linkedKey),
    suppressions: report.suppressions,
  };
}

function bothTexts(
  one: string | undefined,
  other: string | undefined,
  rows: readonly AnsweredRow[],
): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const [row, second] = rows;
  const label = row === undefined || second !== undefined ? '' : labelOf(row, rows);
  return [one, ...other.split('\n').map((line) => `${label}${line}`)].join('\n');
}

function withNew<Value>(
  known: readonly Value[],
  more: readonly Value[],
  key: (value: Value) => string,
): readonly Value[] {
  const keys = new Set(known.map(key));
  return [...known, ...more.filter((value) => !keys.has(key(value)))];
}
