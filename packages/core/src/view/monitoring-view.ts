import type { IsoDay } from '../calendar/iso-day.ts';
import type { Event, Indicator } from '../model/event.ts';
import { planAgainst, plannedText } from '../model/indicator-plan.ts';
import type { Achieved, EventReport, Monitoring } from '../model/monitoring.ts';
import type { EventState } from '../phrases/event-states.ts';
import type { Quantity } from '../phrases/quantity.schema.ts';
import { nobody, rowsOf } from '../roadmap/inheritance.ts';
import type { EventView } from './event-run.ts';
import { type Deviation, deviationOf } from './fact-deviation.ts';
import { compareFact, type FactState } from './fact-state.ts';
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
}

/** A fact beside the indicator that it is against. */
export interface FactView {
  readonly fact: Achieved;
  /** Absent where the event has no such indicator. */
  readonly indicator: Indicator | undefined;
  /** What was planned of the indicator, or of the part of it that the fact is against; absent where nothing was. */
  readonly plan: string | undefined;
  /** How it stands to what was planned. */
  readonly state: FactState;
  /** By how much it differs; absent where the two cannot be compared. */
  readonly deviation?: Deviation;
}

/** A monitoring report beside the roadmaps that it reports on. */
export interface MonitoringView {
  readonly monitoring: Monitoring;
  readonly roadmaps: readonly MonitoredRoadmap[];
  /** All reports, in the order of the file. */
  readonly reports: readonly ReportView[];
  /** The reports on an event: none, one, or more, of which the first counts. */
  readonly reportsOn: (event: Event) => readonly ReportView[];
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
    return { monitoring: each, roadmaps, reports, reportsOn: (event) => byEvent.get(event) ?? [] };
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

function reportView(report: EventReport, viewOf: (from: string) => RoadmapView | undefined): ReportView {
  const { event: meant } = report;
  const event = meant.kind === 'declared' ? viewOf(meant.from)?.events[meant.position] : undefined;
  const indicators = event === undefined ? [] : indicatorsOf(event.event);
  const facts = report.facts.map((fact) => factView(fact, indicators));
  return { report, event, facts };
}

/** A fact against a part of a plan («факт II квартал: 5») belongs to the indicator that has this part. */
function factView(fact: Achieved, indicators: readonly Indicator[]): FactView {
  const { against } = fact;
  const parted =
    against === undefined ? undefined : indicators.find((each) => planAgainst(each, against) !== undefined);
  const indicator = parted ?? indicators[indicatorNumber(fact) - 1];
  if (indicator === undefined) return { fact, indicator, plan: undefined, state: 'no-plan' };
  const part = against === undefined ? undefined : planAgainst(indicator, against);
  const planned = part?.quantities ?? plannedQuantities(indicator);
  const state = compareFact(fact.quantities, planned);
  const deviation = deviationOf(fact.quantities, planned);
  return {
    fact,
    indicator,
    plan: part?.text ?? (plannedText(indicator) || undefined),
    state,
    ...(deviation === undefined ? {} : { deviation }),
  };
}

/** What is planned of an indicator as a whole; where only its parts have plans, nothing is. */
function plannedQuantities({ target, quantities }: Indicator): readonly Quantity[] {
  return target?.quantities ?? quantities;
}

/** Whether an event took place, as its report says; undefined where the report does not say so. */
export function reportedState({ held, state }: EventReport): 'held' | EventState | undefined {
  return state?.is ?? (held === undefined ? undefined : 'held');
}

/** The indicators of an event in printed order, those of its stages among them: `факт 2` is against the second. */
export function indicatorsOf(event: Event): readonly Indicator[] {
  return [...new Set(rowsOf(event, nobody).flatMap(({ indicators }) => indicators))];
}

/** Which indicator a fact is against, from 1: the first, unless a number says otherwise. */
export function indicatorNumber({ against }: Achieved): number {
  return against !== undefined && /^\d{1,3}$/.test(against) ? Number(against) : 1;
}
