import { addDays } from '../calendar/calendar.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { nextControlDate } from '../due/control-date.ts';
import { type Due, dueOf } from '../due/due.ts';
import type { DatedReport } from '../due/settle.ts';
import { createFacts } from '../facts/event-facts.ts';
import { type Inference, rememberingInference } from '../facts/inference.ts';
import type { Event } from '../model/event.ts';
import { officialRubric } from '../rubric/official-rubric.ts';
import type { Rubric } from '../rubric/rubric.schema.ts';
import { lazily } from '../text/lazily.ts';
import { dayOfMonitoring, type MonitoringView, viewMonitoring } from '../view/monitoring-view.ts';
import type { EarlierReport, MonitoredRoadmap } from '../view/reported-on.ts';
import { viewReview } from '../view/review-view.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import type { Evidence } from './evidence.ts';
import type { ReportedEvidence } from './reported.ts';
import { prepareReview, type ReviewOptions, type ReviewSubject } from './review-subject.ts';
import type { Score } from './score.schema.ts';
import { type ReferenceOptions, scoreEvidence, whyFileNotScored, whyNotScored } from './score-roadmap.ts';
import { whyOnSeveral } from './several-roadmaps.ts';

/** A monitoring report under examination: what is due by its day, and what roadmap and reports come to together. */
export interface MonitoringSubject extends MonitoringView {
  /** What is due of the roadmap; absent where there is none, or no day. */
  readonly due: Due | undefined;
  /** The criteria that apply. */
  readonly rubric: Rubric;
  /** What they look at; absent where no single roadmap is reported on. */
  readonly evidence: Evidence | undefined;
  /** What roadmap and reports come to, with what an expert decides in the same file; found when it is first asked for. */
  readonly score: Score | null;
  /** That expert's conclusion; absent where there is none, or no single roadmap. */
  readonly review?: ReviewSubject;
}

/** How a monitoring report is prepared for its rules, its score and its documents. */
export interface MonitoringOptions extends ReferenceOptions {
  /** The criteria that the roadmap chooses; the official ones where absent. */
  readonly rubric?: Rubric;
  /** All criteria that there are; those that apply where absent. */
  readonly rubrics?: readonly Rubric[] | undefined;
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
    return whyOnSeveral(roadmaps.length, 'отчёт');
  }
  return whyFileNotScored(roadmap.view.roadmap, rubric);
}

/** Prepares a monitoring report for its rules, its score and its documents. */
export function prepareMonitoring(view: MonitoringView, options: MonitoringOptions = {}): MonitoringSubject {
  const { rubric = officialRubric, inference, asOf = dayOfMonitoring(view.monitoring), warnDays } = options;
  const [roadmap, ...others] = view.roadmaps.map((each) => each.view);
  if (roadmap === undefined) return { ...view, due: undefined, rubric, evidence: undefined, score: null };
  const known = inference ?? rememberingInference();
  const due = asOf === undefined ? undefined : dueBy({ asOf, warnDays, inference: known }, view, roadmap);
  if (others.length > 0) return { ...view, due, rubric, evidence: undefined, score: null };
  const factOf = createFacts(known);
  const evidence: Evidence = { view: roadmap, factOf, monitoring: { view, due } };
  const subject = { ...view, due, rubric, evidence };
  const review = reviewOf(view, { ...options, rubric, monitoring: evidence.monitoring });
  if (review !== undefined) return { ...subject, score: review.examined?.scores?.decided ?? null, review };
  const isJudged = whyNotScored(roadmap.roadmap, rubric) === undefined;
  const scored = lazily(() => (isJudged ? scoreEvidence(evidence, rubric, options) : null));
  return {
    ...subject,
    get score() {
      return scored();
    },
  };
}

/** What an expert decides in the file of the report, looked at with the report. */
function reviewOf(
  { monitoring: { review }, roadmaps }: MonitoringView,
  options: Omit<ReviewOptions, 'rubrics'> & Pick<MonitoringOptions, 'rubrics'>,
): ReviewSubject | undefined {
  if (review === undefined) return undefined;
  return prepareReview(viewReview(review, roadmaps), { ...options, rubrics: options.rubrics ?? [options.rubric] });
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
  readonly inference: Inference;
}

function dueBy(looking: Looking, view: MonitoringView, roadmap: RoadmapView): Due {
  const { asOf, warnDays } = looking;
  const since = coveredSince(view, roadmap, looking);
  const control = since === undefined ? undefined : nextControlDate(since, asOf);
  const next = warnDays === undefined ? control : addDays(asOf, warnDays);
  return dueOf(roadmap, { asOf, next, reportsOn: (event) => datedReports(event, view) });
}

/** What is reported of an event, the earliest first; of several reports of one file that which counts. */
function datedReports(event: Event, { history, ...own }: MonitoringView): readonly DatedReport[] {
  return [...history, own].flatMap(({ monitoring, standingOn }) => {
    const standing = standingOn(event);
    if (standing === undefined) return [];
    const { report, head = report } = standing;
    return [{ asOf: dayOfMonitoring(monitoring), report, head }];
  });
}

/** Since when a report tells: since the beginning of the time that it names, or since the last report, or since the roadmap began. */
function coveredSince(
  { monitoring, history }: MonitoringView,
  { roadmap }: RoadmapView,
  { asOf, inference }: Looking,
): IsoDay | undefined {
  const days = [
    inference.period(monitoring.title).from,
    ...history.map((each) => dayOfMonitoring(each.monitoring)).toReversed(),
    roadmap.period?.from,
  ];
  return days.find((day) => day != null && day < asOf) ?? undefined;
}
