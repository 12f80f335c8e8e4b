import type { IsoDay } from '../calendar/iso-day.ts';
import type { Event } from '../model/event.ts';
import type { EventReport, Monitoring } from '../model/monitoring.ts';
import type { EventState } from '../phrases/event-states.ts';
import type { StateStatement } from '../phrases/state.schema.ts';
import { earlierLooks } from './earlier-looks.ts';
import type { EventView } from './event-run.ts';
import {
  type EarlierFacts,
  type EarlierTelling,
  type FactView,
  factsAgainst,
  factsStillTold,
  indicatorsOf,
} from './fact-view.ts';
import { agree, joinReports, type ToldTimes } from './join-reports.ts';
import { knownOfReport } from './report-memory.ts';
import type { EarlierReport, MonitoredRoadmap } from './reported-on.ts';
import type { RoadmapView } from './roadmap-view.ts';

/** A report beside the event that it is on. */
export interface ReportView {
  readonly report: EventReport;
  /** Absent where the words mean no event. */
  readonly event: EventView | undefined;
  readonly facts: readonly FactView[];
  /** What earlier reports tell of plans of which this one does not, each with its report. */
  readonly earlierFacts: readonly FactView[];
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

/** An earlier monitoring report, with what it tells of each event. */
interface EarlierLook extends EarlierMonitoring {
  readonly toldOf: (event: Event) => EarlierFacts | undefined;
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
  const history: EarlierLook[] = [];
  const lookedAt = earlierLooks<EarlierLook>(roadmaps);
  for (const each of earlier.toSorted(byDate)) {
    const { path, monitoring: own, paths } = each;
    const find = (): EarlierLook => asEarlier(path, viewOne(own, { roadmaps, paths, before: history }));
    history.push(lookedAt(each, history.at(-1), find));
  }
  return { ...viewOne(monitoring, { roadmaps, paths, before: history }), history };
}

/** What a report is looked at beside. */
interface Beside {
  readonly roadmaps: readonly MonitoredRoadmap[];
  /** Given where it is looked at from another file. */
  readonly paths: EarlierReport['paths'] | undefined;
  readonly before: readonly EarlierLook[];
}

function viewOne(monitoring: Monitoring, { roadmaps, paths, before }: Beside): OneView {
  const views = new Map(roadmaps.map(({ path, view }) => [path, view]));
  const viewOf = (path: string): RoadmapView | undefined =>
    views.get(paths === undefined ? path : (paths.get(path) ?? ''));
  const reports = monitoring.reports.map((report) => reportView(report, viewOf, before));
  const byEvent = reportsByEvent(reports);
  const standing = new Map([...byEvent].map(([event, own]) => [event, standingOf(own, before)]));
  return { monitoring, roadmaps, reports, ...byEvents(byEvent, standing) };
}

/** Apart from what finds them, so that a view does not keep alive all that it was looked at beside. */
function byEvents(
  reports: ReadonlyMap<Event, readonly ReportView[]>,
  standing: ReadonlyMap<Event, ReportView | undefined>,
): Pick<OneView, 'reportsOn' | 'standingOn'> {
  return { reportsOn: (event) => reports.get(event) ?? [], standingOn: (event) => standing.get(event) };
}

function asEarlier(path: string, view: OneView): EarlierLook {
  const asOf = dayOfMonitoring(view.monitoring);
  const told = new Map<Event, EarlierFacts>();
  for (const { event } of view.reports) {
    const { report, facts } = (event && view.standingOn(event.event)) ?? {};
    if (event !== undefined && report !== undefined && facts !== undefined)
      told.set(event.event, { asOf, path, report, facts, upTo: new Map() });
  }
  return { path, ...view, toldOf: (event) => told.get(event) };
}

/** A monitoring report without those before it. */
type OneView = Omit<MonitoringView, 'history'>;

/** The day as of which a monitoring report is made. */
export function dayOfMonitoring({ date }: Monitoring): IsoDay | undefined {
  return date?.days.at(-1)?.to;
}

/** By their days; of those that have none nobody knows how early they are. */
function byDate(one: EarlierReport, other: EarlierReport): number {
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
function standingOf(reports: readonly ReportView[], before: readonly EarlierLook[]): ReportView | undefined {
  const [first, ...others] = reports;
  if (first?.event === undefined || others.length === 0 || contradictingReports(reports).size > 0) return first;
  const { event } = first;
  const report = others.reduce((joined, other) => joinReports(joined, other.report), { ...first.report });
  return { report, event, ...factsOf(report, event, earlierOn(event, before)), head: first.report };
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

function reportView(
  report: EventReport,
  viewOf: (from: string) => RoadmapView | undefined,
  before: readonly EarlierLook[],
): ReportView {
  const { event: meant } = report;
  const event = meant.kind === 'declared' ? viewOf(meant.from)?.events[meant.position] : undefined;
  if (event === undefined) {
    const facts = factsAgainst(report, { indicators: [], period: undefined, earlier: [] });
    return { report, event, facts, earlierFacts: [] };
  }
  return { report, event, ...recallFacts(report, event, earlierOn(event, before)) };
}

/** What is found out about the facts of a report. */
type KnownFacts = Pick<ReportView, 'facts' | 'earlierFacts'>;

/** What earlier reports tell of an event, the earliest first. */
function earlierOn({ event }: EventView, before: readonly EarlierLook[]): readonly EarlierFacts[] {
  return before.flatMap(({ toldOf }) => toldOf(event) ?? []);
}

/** The facts of a report as they are known, as long as the earlier reports tell the same. */
function recallFacts(report: EventReport, event: EventView, earlier: readonly EarlierFacts[]): KnownFacts {
  const known = knownOfReport(event, report);
  const last = known.get(factsOf) as
    | { readonly earlier: readonly EarlierFacts[]; readonly told: KnownFacts }
    | undefined;
  if (last !== undefined && isSameHistory(last.earlier, earlier)) return last.told;
  const told = factsOf(report, event, earlier);
  known.set(factsOf, { earlier, told });
  return told;
}

function isSameHistory(ones: readonly EarlierFacts[], others: readonly EarlierFacts[]): boolean {
  return (
    ones.length === others.length &&
    ones.every((one, index) => {
      const other = others[index];
      if (one === other) return true;
      const { asOf, path, facts, report } = one;
      return asOf === other?.asOf && path === other?.path && facts === other?.facts && report === other?.report;
    })
  );
}

function factsOf(report: EventReport, event: EventView, earlier: readonly EarlierFacts[]): KnownFacts {
  const { setting } = event;
  if (report.facts.length === 0 && earlier.length === 0) return { facts: [], earlierFacts: [] };
  const facts = factsAgainst(report, { indicators: indicatorsOf(event.event), period: setting.period, earlier });
  return { facts, earlierFacts: factsStillTold(facts, earlier) };
}

/** The last report on an event, and what was reported before it. */
export interface LastReport {
  readonly view: ReportView;
  /** Where it is told, where the file that is looked at says nothing of the event. */
  readonly earlier?: EarlierTelling;
  /** What is known of the event's plans: by this report and, where it is silent, by earlier ones. */
  readonly facts: readonly FactView[];
}

/** The last report on an event, in the file that is looked at or in an earlier one. */
export function lastReportOn({ standingOn, history }: MonitoringView, event: EventView): LastReport | undefined {
  const own = standingOn(event.event);
  if (own !== undefined) return { view: own, facts: [...own.facts, ...own.earlierFacts] };
  const last = history.findLast((each) => each.standingOn(event.event) !== undefined);
  const view = last?.standingOn(event.event);
  if (last === undefined || view === undefined) return undefined;
  const earlier = { asOf: dayOfMonitoring(last.monitoring), path: last.path, report: view.report };
  return { view, earlier, facts: [...factsStillTold([], [{ ...earlier, facts: view.facts }]), ...view.earlierFacts] };
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
