import type { DueEvent, EventView, MonitoringSubject, ReportView } from '@dorkarta/core';
import type { DeclaredName } from '../../names/declared-name.ts';
import type { FileView } from './file-view.ts';

/** The monitoring report that a file holds, examined. */
export function monitoringIn({ printed }: Pick<FileView, 'printed'>): MonitoringSubject | undefined {
  return printed?.type === 'monitoring' ? printed.view : undefined;
}

/** The event of a roadmap that a name means which a monitoring report imports. */
export function eventOfName({ from, position }: DeclaredName, { roadmaps }: MonitoringSubject): EventView | undefined {
  const roadmap = roadmaps.find(({ path }) => path === from);
  return position === undefined ? undefined : roadmap?.view.events[position];
}

/** How the event stands that a name means. */
export function dueOfName(name: DeclaredName, monitoring: MonitoringSubject): DueEvent | undefined {
  const event = eventOfName(name, monitoring);
  return event === undefined ? undefined : monitoring.due?.of(event.event);
}

/** The report whose own line begins at an offset. */
export function reportAt(start: number, view: FileView): ReportView | undefined {
  return monitoringIn(view)?.reports.find(({ report }) => view.trace.spanOf({ node: report })?.start === start);
}
