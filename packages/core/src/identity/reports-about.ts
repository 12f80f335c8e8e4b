import type { DatedReport } from '../due/settle.ts';
import type { Event } from '../model/event.ts';
import { dayOfMonitoring, type EarlierMonitoring, type MonitoringView } from '../view/monitoring-view.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import { identityOf, type RoadmapIdentity } from './roadmap-identity.ts';

/** What was reported of the events of a roadmap, the earliest first. */
export type ReportsOn = (event: Event) => readonly DatedReport[];

/** A monitoring report without those that it goes on from. */
type OneReport = Omit<EarlierMonitoring, 'path'>;

/**
 * What monitoring reports say of the events of a roadmap, however each of their files came to read it: events are known by
 * their signs. Reports that are given twice, by themselves and as the earlier ones of another, count once.
 */
export function reportsAbout(view: RoadmapView, monitorings: readonly MonitoringView[]): ReportsOn {
  if (monitorings.length === 0) return () => [];
  const identity = identityOf(view);
  const bySign = new Map<string, DatedReport[]>();
  const all = monitorings.flatMap(({ history, ...own }): readonly OneReport[] => [...history, own]);
  const distinct = new Map(
    all.map((each) => [`${dayOfMonitoring(each.monitoring)} ${JSON.stringify(each.monitoring.reports)}`, each]),
  );
  for (const monitoring of [...distinct.values()].toSorted(byDay)) {
    for (const [sign, report] of signedReports(monitoring, identity)) {
      const known = bySign.get(sign);
      if (known === undefined) bySign.set(sign, [report]);
      else known.push(report);
    }
  }
  return (event) => bySign.get(identity.events.get(event) ?? '') ?? [];
}

/** Whether a monitoring report is on a roadmap, in whatever version. */
export function isAbout({ roadmaps }: Pick<MonitoringView, 'roadmaps'>, view: RoadmapView): boolean {
  const { roadmap: sign } = identityOf(view);
  return roadmaps.some((each) => identityOf(each.view).roadmap === sign);
}

/** The reports of one file by the signs of their events; of several on one event what counts of them. */
function* signedReports(
  { monitoring, roadmaps, standingOn }: OneReport,
  { roadmap: sign }: RoadmapIdentity,
): Generator<readonly [sign: string, report: DatedReport]> {
  for (const { view } of roadmaps) {
    const { roadmap, events } = identityOf(view);
    if (roadmap !== sign) continue;
    for (const [event, own] of events) {
      const standing = standingOn(event);
      if (standing !== undefined) yield [own, { asOf: dayOfMonitoring(monitoring), report: standing.report }];
    }
  }
}

function byDay({ monitoring: one }: OneReport, { monitoring: other }: OneReport): number {
  const [first = '', second = ''] = [dayOfMonitoring(one), dayOfMonitoring(other)];
  return first < second ? -1 : Number(first > second);
}
