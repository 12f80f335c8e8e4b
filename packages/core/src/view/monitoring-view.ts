import type { IsoDay } from '../calendar/iso-day.ts';
import type { Event } from '../model/event.ts';
import type { EventReport, Monitoring } from '../model/monitoring.ts';
import type { EventState } from '../phrases/event-states.ts';
import type { StateStatement } from '../phrases/state.schema.ts';
import type { EventView } from './event-run.ts';
import { type FactView, factsAgainst, indicatorsOf } from './fact-view.ts';
import { agree, joinReports, type ToldTimes } from './join-reports.ts';
import { recallOfReport } from './report-memory.ts';
import type { RoadmapView } from './roadmap-view.ts';

/** A roadmap that is reported on, looked at once. */
export interface MonitoredRoadmap {
  /** The import that holds it, as the report's file writes it. */
  readonly path: string;
  readonly view: RoadmapView;
  /** How many errors its file has that are not about what its lines say, so that no view shows them. */
  readonly errors?: number;
}

/** A report beside the event that it is on. */
export interface ReportView {
  readonly report: EventReport;
  /** Absent where the words mean no event. */
  readonly event: EventView | undefined;
  readonly facts: readonly FactView[];
  /** The first of several that agree, where it is what they say together; the report itself where absent. */
  readonly head?: EventReport;
}

/** A monitoring report beside the roadmaps that it reports on. */
export interface MonitoringView {
  readonly monitoring: Monitoring;
  readonly roadmaps: readonly MonitoredRoadmap[];
  /** All reports, in the order of the file. */
  readonly reports: readonly ReportView[];
  /** The reports on an event: none, one, or more. */
  readonly reportsOn: (event: Event) => readonly ReportView[];
  /** What counts of them: what they say together, or, where they contradict each other, the first. */
  readonly standingOn: (event: Event) => ReportView | undefined;
  /** The earlier monitoring reports on the same roadmaps, the earliest first. */
  readonly history: readonly EarlierMonitoring[];
}

/** An earlier monitoring report. */
export interface EarlierMonitoring extends Omit<MonitoringView, 'history'> {
  /** The import that holds it, as the later report's file writes it. */
  readonly path: string;
}

/** An earlier monitoring report as its own file has it. */
export interface EarlierReport {
  readonly path: string;
  readonly monitoring: Monitoring;
  /** The imports by which the later report's file means the roadmaps, by those that the earlier one writes. */
  readonly paths: ReadonlyMap<string, string>;
}

/**
 * Puts the reports of a monitoring report, and of the earlier ones that it imports, beside the events that they are on.
 * `paths` is given where it is itself looked at from another file.
 */
export function viewMonitoring(
  monitoring: Monitoring,
  roadmaps: readonly MonitoredRoadmap[],
  earlier: readonly EarlierReport[] = [],
  paths?: EarlierReport['paths'],
): MonitoringView {
  const views = new Map(roadmaps.map(({ path, view }) => [path, view]));
  const viewOne = (each: Monitoring, from?: EarlierReport['paths']): Omit<MonitoringView, 'history'> => {
    const viewOf = (path: string): RoadmapView | undefined =>
      views.get(from === undefined ? path : (from.get(path) ?? ''));
    const reports = each.reports.map((report) => reportView(report, viewOf));
    const byEvent = reportsByEvent(reports);
    const standing = new Map([...byEvent].map(([event, own]) => [event, standingOf(own)]));
    return {
      monitoring: each,
      roadmaps,
      reports,
      reportsOn: (event) => byEvent.get(event) ?? [],
      standingOn: (event) => standing.get(event),
    };
  };
  const history = earlier.map(
    (each): EarlierMonitoring => ({ path: each.path, ...viewOne(each.monitoring, each.paths) }),
  );
  return { ...viewOne(monitoring, paths), history: history.toSorted(byDate) };
}

/** The day as of which a monitoring report is made. */
export function dayOfMonitoring({ date }: Monitoring): IsoDay | undefined {
  return date?.days.at(-1)?.to;
}

/** By their days; of those that have none nobody knows how early they are. */
function byDate(one: EarlierMonitoring, other: EarlierMonitoring): number {
  const [first = '', second = ''] = [dayOfMonitoring(one.monitoring), dayOfMonitoring(other.monitoring)];
  return first < second ? -1 : Number(first > second);
}

function reportsByEvent(reports: readonly ReportView[]): ReadonlyMap<Event, readonly ReportView[]> {
  const groups = new Map<Event, ReportView[]>();
  for (const report of reports) {
    if (report.event === undefined) continue;
    const group = groups.get(report.event.event);
    if (group === undefined) groups.set(report.event.event, [report]);
    else group.push(report);
  }
  return groups;
}

/** What counts of the reports on one event. */
function standingOf(reports: readonly ReportView[]): ReportView | undefined {
  const [first, ...others] = reports;
  if (first?.event === undefined || others.length === 0 || contradictingReports(reports).size > 0) return first;
  const { event } = first;
  const report = others.reduce((joined, other) => joinReports(joined, other.report), { ...first.report });
  return { report, event, facts: factsOf(report, event), head: first.report };
}

/** So many reports on one event are compared with each other; what stands below them is for a person to join. */
const mostCompared = 16;

/** The reports on one event that contradict one above them, or are too many to be compared. */
export function contradictingReports(reports: readonly ReportView[]): ReadonlySet<ReportView> {
  const [{ event } = {}] = reports;
  if (event === undefined) return new Set();
  const times = timesOf(event);
  const compared = reports.slice(0, mostCompared);
  const isContradicted = (each: ReportView, index: number): boolean =>
    compared.slice(0, index).some((other) => !agree(other.report, each.report, times));
  return new Set([...compared.filter(isContradicted), ...reports.slice(mostCompared)]);
}

/** The times of an event, as its deadlines name them. */
export function timesOf({ deadlines, setting: { period } }: EventView): ToldTimes {
  return { intervals: deadlines.flatMap(({ resolution }) => resolution.intervals), period };
}

function reportView(report: EventReport, viewOf: (from: string) => RoadmapView | undefined): ReportView {
  const { event: meant } = report;
  const event = meant.kind === 'declared' ? viewOf(meant.from)?.events[meant.position] : undefined;
  if (event === undefined) return { report, event, facts: factsAgainst(report.facts, []) };
  return { report, event, facts: recallOfReport(event, report, factsOf, () => factsOf(report, event)) };
}

/** Whether an event took place, as its report says; undefined where the report does not say so. */
export function reportedState(report: EventReport): 'held' | EventState | undefined {
  const whole = wholeState(report);
  if (whole !== undefined) return whole.is;
  if (report.held !== undefined) return 'held';
  const [only, ...others] = new Set(report.states.map(({ is }) => is));
  return others.length === 0 ? only : undefined;
}

/** How an event stands as a whole, as its report says; what it says of some of its times is none of it. */
export function wholeState({ states }: EventReport): StateStatement | undefined {
  return states.find(({ about }) => about === undefined);
}

function factsOf({ facts }: EventReport, { event }: EventView): readonly FactView[] {
  return facts.length === 0 ? [] : factsAgainst(facts, indicatorsOf(event));
}
