import { addDays } from '../calendar/calendar.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { nextControlDate } from '../due/control-date.ts';
import { type Due, dueOf } from '../due/due.ts';
import type { DatedReport } from '../due/settle.ts';
import { createFacts } from '../facts/event-facts.ts';
import { type Inference, rememberingInference } from '../facts/inference.ts';
import type { Event } from '../model/event.ts';
import { parsePeriod } from '../phrases/parse-period.ts';
import { officialRubric } from '../rubric/official-rubric.ts';
import type { Rubric } from '../rubric/rubric.schema.ts';
import {
  dayOfMonitoring,
  type EarlierReport,
  type MonitoredRoadmap,
  type MonitoringView,
  viewMonitoring,
} from '../view/monitoring-view.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import type { Evidence } from './evidence.ts';
import type { ReportedEvidence } from './reported.ts';
import type { Score } from './score.schema.ts';
import { type ReferenceOptions, scoreEvidence, whyFileNotScored, whyNotScored } from './score-roadmap.ts';

/** A monitoring report under examination: what is due by its day, and what roadmap and reports come to together. */
export interface MonitoringSubject extends MonitoringView {
  /** What is due of the roadmap; absent where there is none, or no day. */
  readonly due: Due | undefined;
  /** The criteria that apply. */
  readonly rubric: Rubric;
  /** What they look at; absent where no single roadmap is reported on. */
  readonly evidence: Evidence | undefined;
  readonly score: Score | null;
}

/** How a monitoring report is prepared for its rules, its score and its documents. */
export interface MonitoringOptions extends ReferenceOptions {
  /** The criteria that the roadmap chooses; the official ones where absent. */
  readonly rubric?: Rubric;
  /** Infers from words; with a memory of its own where absent. */
  readonly inference?: Inference | undefined;
  /** The day as of which things are due; the report's own where absent. */
  readonly asOf?: IsoDay | undefined;
  /** How many days ahead deadlines are near; up to the next control where absent. */
  readonly warnDays?: number | undefined;
}

/** Why a monitoring report has no score. */
export function whyMonitoringNotScored({ monitoring, roadmaps, rubric }: MonitoringSubject): string {
  const [roadmap, ...others] = roadmaps;
  if (roadmap === undefined) return whyFileNotScored(monitoring, rubric);
  if (others.length > 0) {
    return `подключено карт: ${roadmaps.length}, а баллы считаются по одной: разделите отчёт на файлы по одной карте`;
  }
  return whyFileNotScored(roadmap.view.roadmap, rubric);
}

/** Prepares a monitoring report for its rules, its score and its documents. */
export function prepareMonitoring(view: MonitoringView, options: MonitoringOptions = {}): MonitoringSubject {
  const { rubric = officialRubric, inference, asOf = dayOfMonitoring(view.monitoring), warnDays } = options;
  const [roadmap, ...others] = view.roadmaps.map((each) => each.view);
  if (roadmap === undefined) return { ...view, due: undefined, rubric, evidence: undefined, score: null };
  const due = asOf === undefined ? undefined : dueBy({ asOf, warnDays }, view, roadmap);
  if (others.length > 0) return { ...view, due, rubric, evidence: undefined, score: null };
  const factOf = createFacts(inference ?? rememberingInference());
  const evidence: Evidence = { view: roadmap, factOf, monitoring: { view, due } };
  const isJudged = whyNotScored(roadmap.roadmap, rubric) === undefined;
  return { ...view, due, rubric, evidence, score: isJudged ? scoreEvidence(evidence, rubric, options) : null };
}

/** What the newest of some monitoring reports gives to criteria, the others being its history; undefined where there is none. */
export function reportedBy(
  reports: readonly EarlierReport[],
  roadmaps: readonly MonitoredRoadmap[],
  options: MonitoringOptions = {},
): ReportedEvidence | undefined {
  const inOrder = reports.toSorted((one, other) =>
    dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other)),
  );
  const newest = inOrder.at(-1);
  if (newest === undefined) return undefined;
  const view = viewMonitoring(newest.monitoring, roadmaps, inOrder.slice(0, -1), newest.paths);
  return prepareMonitoring(view, options).evidence?.monitoring;
}

function dayOf({ monitoring }: EarlierReport): string {
  return dayOfMonitoring(monitoring) ?? '';
}

/** As of which day, and how far ahead. */
interface Looking {
  readonly asOf: IsoDay;
  readonly warnDays: number | undefined;
}

function dueBy({ asOf, warnDays }: Looking, view: MonitoringView, roadmap: RoadmapView): Due {
  const since = coveredSince(view, roadmap, asOf);
  const control = since === undefined ? undefined : nextControlDate(since, asOf);
  const next = warnDays === undefined ? control : addDays(asOf, warnDays);
  return dueOf(roadmap, { asOf, next, reportsOn: (event) => datedReports(event, view) });
}

/** What is reported of an event, the earliest first; of several reports of one file the first counts. */
function datedReports(event: Event, { history, ...own }: MonitoringView): readonly DatedReport[] {
  return [...history, own].flatMap(({ monitoring, reportsOn }) => {
    const [first] = reportsOn(event);
    return first === undefined ? [] : [{ asOf: dayOfMonitoring(monitoring), report: first.report }];
  });
}

/** Since when a report tells: since the beginning of the time that it names, or since the last report, or since the roadmap began. */
function coveredSince(
  { monitoring, history }: MonitoringView,
  { roadmap }: RoadmapView,
  asOf: IsoDay,
): IsoDay | undefined {
  const days = [
    parsePeriod(monitoring.title).from,
    ...history.map((each) => dayOfMonitoring(each.monitoring)).toReversed(),
    roadmap.period?.from,
  ];
  return days.find((day) => day != null && day < asOf) ?? undefined;
}
