import { type DueEvent, dayOfMonitoring, formatDayShort, type MonitoringSubject, standingText } from '@dorkarta/core';
import type { InlayHint, Range } from 'vscode-languageserver';
import type { Neighbours } from './view/feature.ts';
import type { FileView } from './view/file-view.ts';
import { monitoringIn } from './view/reported-events.ts';
import { isSameFile } from './view/same-file.ts';

/**
 * How each event of a roadmap stands by the newest report on it that lies in the same folder: behind the event's title, with
 * the report in the tooltip. Files that are no reports are told by their text alone, so that a folder of roadmaps costs little.
 */
export async function stateHints(view: FileView, range: Range, neighbours: Neighbours): Promise<InlayHint[]> {
  const { subject, trace, positions } = view;
  if (subject === undefined) return [];
  const newest = await newestReport(view, neighbours);
  if (newest === undefined) return [];
  const [start, end] = [positions.offsetAt(range.start), positions.offsetAt(range.end)];
  const tooltip = `По отчёту «${newest.title}» на ${formatDayShort(newest.asOf)}.`;
  return subject.view.events.flatMap(({ event }, position) => {
    const span = trace.spanOf({ node: event });
    const due = newest.events[position];
    if (span === undefined || due === undefined || span.end < start || span.end > end) return [];
    return [{ position: positions.positionAt(span.end), label: standingText(due), paddingLeft: true, tooltip }];
  });
}

/** A report on a roadmap, and how the roadmap's events stand by it, in printed order. */
interface ReportOnRoadmap {
  readonly title: string;
  readonly asOf: string;
  readonly events: readonly DueEvent[];
}

/** Of the reports in a roadmap's folder that import it the one with the latest day. */
async function newestReport(view: FileView, neighbours: Neighbours): Promise<ReportOnRoadmap | undefined> {
  let newest: ReportOnRoadmap | undefined;
  for (const uri of await neighbours.all()) {
    if (folderOf(uri) !== folderOf(view.uri) || isSameFile(uri, view.uri)) continue;
    if (!mayReport((await neighbours.text(uri)) ?? '')) continue;
    const found = reportOn(view, await neighbours.view(uri));
    if (found !== undefined && (newest === undefined || found.asOf > newest.asOf)) newest = found;
  }
  return newest;
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** A line of a monitoring report, in one of its spellings. */
function mayReport(text: string): boolean {
  return /^[^\S\n]*(?:мониторинг|monitoring)(?![\p{L}\d])/imu.test(text);
}

function reportOn(view: FileView, report: FileView | undefined): ReportOnRoadmap | undefined {
  const monitoring: MonitoringSubject | undefined = report === undefined ? undefined : monitoringIn(report);
  const asOf = monitoring === undefined ? undefined : dayOfMonitoring(monitoring.monitoring);
  const [first] = monitoring?.roadmaps ?? [];
  const home = report?.imports.find(({ path }) => path === first?.path);
  if (monitoring?.due === undefined || asOf === undefined || home === undefined || !isSameFile(home.uri, view.uri)) {
    return undefined;
  }
  const { events } = monitoring.due;
  return events.length === view.subject?.view.events.length
    ? { title: monitoring.monitoring.title, asOf, events }
    : undefined;
}
