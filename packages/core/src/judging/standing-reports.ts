import type { DueEvent, DueOccasion } from '../due/due.ts';
import { placeOf } from '../model/place.ts';
import type { MonitoringSubject } from '../score/monitoring-subject.ts';
import type { EventView } from '../view/event-run.ts';
import { type ReportView, reportedState } from '../view/monitoring-view.ts';
import { fail, type Outcome, pass, type RelatedPlace, type Rule } from './rule.ts';
import { headingOf, type RuleId } from './rule-catalogue.ts';

/** A report that counts, beside its event. */
export interface StandingReport extends ReportView {
  readonly event: EventView;
  /** How the event stands; absent where the day of the report is not known. */
  readonly due: DueEvent | undefined;
  readonly subject: MonitoringSubject;
}

/** The reports of a file that count: those on a known event, and of several on one event the first. */
function standingReports(subject: MonitoringSubject): readonly StandingReport[] {
  const { reports, reportsOn, due } = subject;
  return reports.flatMap((view) => {
    const { event } = view;
    if (event === undefined || reportsOn(event.event)[0] !== view) return [];
    return [{ ...view, event, due: due?.of(event.event), subject }];
  });
}

/** Makes a rule of how it judges one report that counts. */
export function reportRule(id: RuleId, judge: (report: StandingReport) => Iterable<Outcome>): Rule<MonitoringSubject> {
  return {
    ...headingOf(id),
    *examine(subject) {
      for (const report of standingReports(subject)) yield* judge(report);
    },
  };
}

/** What a report says once or not at all, at its head: it passes, or one message tells what is missing. */
export function* outcomeAtHead(
  { report, event }: StandingReport,
  trouble: string | undefined,
  isEventShown = false,
): Generator<Outcome> {
  const place = placeOf(report, 'event');
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
