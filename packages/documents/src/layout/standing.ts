import {
  type DueEvent,
  dayOfMonitoring,
  type EarlierTelling,
  type EventView,
  type FactView,
  formatDayShort,
  lastReportOn,
  type MonitoringSubject,
  type OccasionState,
  type ReportView,
  reportedState,
  timesText,
} from '@dorkarta/core';

/** How an event stands: by what is due of it and what was reported, or, where no day says what is due, by its report alone. */
export interface Standing {
  readonly event: EventView;
  /** Undefined where nobody said whether it took place. */
  readonly state: OccasionState | undefined;
  /** Absent where the report names no day, or is on several roadmaps. */
  readonly due: DueEvent | undefined;
  /** The report that stands: the last one on the event. */
  readonly report: ReportView | undefined;
  /** Where that stands, where the file itself says nothing of the event. */
  readonly told: EarlierTelling | undefined;
  /** What is known of the event's plans. */
  readonly facts: readonly FactView[];
  /** What was reported before, the latest first, each with its day. */
  readonly earlier: readonly EarlierView[];
}

/** An earlier report on an event. */
export interface EarlierView {
  readonly asOf: string | undefined;
  readonly report: ReportView;
}

/** How the events of the roadmaps of a monitoring report stand. */
export function standingsOf(subject: MonitoringSubject): (event: EventView) => Standing {
  const { history, due } = subject;
  return (event) => {
    const before = history
      .flatMap(({ monitoring, standingOn }): readonly EarlierView[] => {
        const report = standingOn(event.event);
        return report === undefined ? [] : [{ asOf: dayOfMonitoring(monitoring), report }];
      })
      .toReversed();
    const last = lastReportOn(subject, event);
    const report = last?.view;
    const standing = due?.of(event.event);
    return {
      event,
      due: standing,
      report,
      told: last?.earlier,
      facts: last?.facts ?? [],
      earlier: last?.earlier === undefined ? before : before.slice(1),
      state: standing?.state ?? (report === undefined ? 'unreported' : reportedState(report.report)),
    };
  };
}

const stateWords: Readonly<Record<OccasionState, string>> = {
  held: 'проведено',
  partly: 'проведено частично',
  'not-held': 'не проведено',
  moved: 'перенесено',
  overdue: 'просрочено',
  unreported: 'сведений нет',
  due: 'срок наступил',
  soon: 'срок не наступил',
  later: 'срок не наступил',
  vague: 'срок не назван',
};

/** «проведено», «проведено частично: 2 из 3», «просрочено, срок истёк 31.03.2021», «срок не наступил: 31.12.2021». */
export function standingText({ state, due, report }: Standing): string {
  if (state === undefined) return '';
  const words = stateWords[state];
  if (state === 'moved') return report?.report.states.find(({ is }) => is === 'moved')?.text ?? words;
  if (state === 'soon' || state === 'later') return [words, nextDay(due)].filter(isSaid).join(': ');
  if (state === 'overdue' || state === 'unreported') return [words, deadlinePassed(due)].filter(isSaid).join(', ');
  const isPart = due !== undefined && due.due > 1 && due.held > 0;
  return isPart ? `${words}: ${due.held} из ${due.due}` : words;
}

/** The last day of what comes next. */
function nextDay(due: DueEvent | undefined): string {
  const [next] = (due?.occasions ?? []).flatMap(({ timing, days }) =>
    days !== undefined && (timing === 'soon' || timing === 'later') ? [days] : [],
  );
  return next === undefined ? '' : formatDayShort(next.to);
}

/** «срок истёк 31.03.2021», «нет даты за апрель, май 2021». */
function deadlinePassed(due: DueEvent | undefined): string {
  const open = (due?.occasions ?? []).filter(({ state }) => state === 'overdue' || state === 'unreported');
  const [first] = open.flatMap(({ days }) => days ?? []);
  if (due === undefined || first === undefined) return '';
  if (due.due === 1) return `срок истёк ${formatDayShort(first.to)}`;
  return `${due.held} из ${due.due}, нет даты за ${timesText(open.flatMap(({ days }) => days ?? []))}`;
}

function isSaid(text: string): boolean {
  return text !== '';
}
