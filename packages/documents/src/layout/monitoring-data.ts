import { type EventView, type LinkedText, type MonitoringView, type ReportView, reportedState } from '@dorkarta/core';
import type { TableDocument } from '../document/table-document.ts';

/** A monitoring report as programs read it: its day, its roadmaps, and a record for each event. */
export function monitoringData(view: MonitoringView): Pick<TableDocument, 'data' | 'records'> {
  const { monitoring, roadmaps } = view;
  return {
    data: {
      kind: 'monitoring',
      title: monitoring.title,
      asOf: monitoring.date?.days.at(-1)?.to ?? null,
      roadmaps: roadmaps.map(({ path, view: { roadmap } }) => ({ path, title: roadmap.title })),
      recommendations: monitoring.recommendations,
      decisions: monitoring.decisions,
      roadmap: roadmaps[0]?.view.roadmap ?? null,
    },
    records: roadmaps.flatMap((roadmap) =>
      roadmap.view.events.map((event) => ({
        ...(roadmaps.length > 1 ? { roadmap: roadmap.path } : {}),
        ...eventRecord(event, view.reportsOn(event.event)[0]),
      })),
    ),
  };
}

function eventRecord(event: EventView, view: ReportView | undefined): Readonly<Record<string, unknown>> {
  const head = { number: event.number ?? null, event: event.texts.join('\n') };
  if (view === undefined)
    return { ...head, state: 'unreported', information: null, documents: [], coverage: [], facts: [] };
  const { report, facts } = view;
  return {
    ...head,
    /** Null where the report does not say whether the event took place. */
    state: reportedState(report) ?? null,
    ...(report.held === undefined ? {} : { held: report.held.days }),
    ...(report.state?.deadline === undefined ? {} : { movedTo: report.state.deadline.text }),
    information: report.information ?? null,
    documents: report.documents.map(linked),
    coverage: report.coverage.map(linked),
    facts: facts.map(({ fact, indicator, plan }) => ({
      indicator: indicator?.text ?? null,
      ...(fact.against === undefined ? {} : { against: fact.against }),
      plan: plan ?? null,
      fact: fact.text,
    })),
    ...(report.reason === undefined ? {} : { reason: report.reason }),
    ...(report.decisions.length === 0 ? {} : { decisions: report.decisions.map(linked) }),
  };
}

function linked({ text, link }: LinkedText): LinkedText {
  return link === undefined ? { text } : { text, link };
}
