import type { IsoDay } from '../calendar/iso-day.ts';
import type { DueEvent, DueOccasion } from '../due/due.ts';
import { placeOf } from '../model/place.ts';
import type { MonitoringSubject } from '../score/monitoring-subject.ts';
import type { EventView } from '../view/event-run.ts';
import { dayOfMonitoring, type ReportView, reportedState } from '../view/monitoring-view.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import { fail, type Outcome, pass, type RelatedPlace, type Rule } from './rule.ts';
import { headingOf, type RuleId } from './rule-catalogue.ts';

/** A report that counts, beside its event. */
export interface StandingReport extends ReportView {
  readonly event: EventView;
  /** How the event stands; absent where the day of the report is not known. */
  readonly due: DueEvent | undefined;
  readonly around: AroundReports;
}

/** What holds for all reports of a file. */
export interface AroundReports {
  /** The day of the file, and the one as of which things are due. */
  readonly day: IsoDay | undefined;
  readonly asOf: IsoDay | undefined;
  readonly roadmaps: readonly RoadmapView[];
}

/** The reports of a file that count: those on a known event, and of several on one event what they say together, or the first. */
export function standingReports(subject: MonitoringSubject): readonly StandingReport[] {
  const { reports, reportsOn, standingOn, due, monitoring, roadmaps } = subject;
  const around = { day: dayOfMonitoring(monitoring), asOf: due?.asOf, roadmaps: roadmaps.map(({ view }) => view) };
  return reports.flatMap((view) => {
    const { event } = view;
    const standing = event === undefined || reportsOn(event.event)[0] !== view ? undefined : standingOn(event.event);
    if (event === undefined || standing === undefined) return [];
    return [{ ...standing, event, due: due?.of(event.event), around }];
  });
}

/** A rule that judges each report that counts by itself: it rests on what it is given alone, so that it is remembered while others are edited. */
export interface ReportRule extends Rule<MonitoringSubject> {
  readonly judgeReport: (report: StandingReport) => Iterable<Outcome>;
  /** What it says of what the file is silent about. */
  readonly judgeAround: Rule<MonitoringSubject>['examine'];
}

export function isReportRule(rule: Rule<MonitoringSubject>): rule is ReportRule {
  return 'judgeReport' in rule;
}

/** Makes a rule of how it judges one report that counts. */
export function reportRule(
  id: RuleId,
  judgeReport: ReportRule['judgeReport'],
  judgeAround: ReportRule['judgeAround'] = () => [],
): ReportRule {
  return {
    ...headingOf(id),
    judgeReport,
    judgeAround,
    *examine(subject) {
      yield* judgeAround(subject);
      for (const report of standingReports(subject)) yield* judgeReport(report);
    },
  };
}

/** Whether two looks at a report show the same of all that a rule may rest on. */
export function isSameCase(one: StandingReport, other: StandingReport): boolean {
  const [{ around: before }, { around: now }] = [one, other];
  return (
    one.event === other.event &&
    one.due === other.due &&
    one.facts === other.facts &&
    one.earlierFacts === other.earlierFacts &&
    before.day === now.day &&
    before.asOf === now.asOf &&
    before.roadmaps.length === now.roadmaps.length &&
    before.roadmaps.every((view, index) => view === now.roadmaps[index])
  );
}

/** What a report says once or not at all, at its head: it passes, or one message tells what is missing. */
export function* outcomeAtHead(
  { report, head = report, event }: StandingReport,
  trouble: string | undefined,
  isEventShown = false,
): Generator<Outcome> {
  const place = placeOf(head, 'event');
  if (trouble === undefined) yield pass(place);
  else yield fail(place, trouble, isEventShown ? [eventPlace(event)] : []);
}

/** The event in its roadmap. */
export function eventPlace({ event }: Pick<EventView, 'event'>): RelatedPlace {
  return { place: placeOf(event, 'title'), message: 'Мероприятие в карте' };
}

/** Whether an event took place, wholly or in part, as its report says, and does not go on. */
export function tookPlace(each: StandingReport): boolean {
  const state = reportedState(each.report);
  return state === 'held' || (state === 'partly' && !goesOn(each));
}

/** Whether an event still has time. */
export function goesOn({ due }: StandingReport): boolean {
  return due?.timing === 'soon' || due?.timing === 'later';
}

/** The occasions of an event that are due, and of which nobody says how they went. */
export function untoldOccasions(due: DueEvent | undefined): readonly DueOccasion[] {
  return (due?.occasions ?? []).filter(({ state }) => state === 'overdue');
}
