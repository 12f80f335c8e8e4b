import {
  type DueOccasion,
  dayOfMonitoring,
  type EarlierTelling,
  type EventView,
  type FactView,
  type LinkedText,
  type MonitoringSubject,
  plannedInWords,
  toldEarlier,
} from '@dorkarta/core';
import type { TableDocument } from '../document/table-document.ts';
import { type Standing, standingsOf } from './standing.ts';

/** A monitoring report as programs read it: its day, its roadmaps, a record for each event, and the score. */
export function monitoringData(subject: MonitoringSubject): Pick<TableDocument, 'data' | 'records'> {
  const { monitoring, roadmaps, due, score } = subject;
  const standingOf = standingsOf(subject);
  return {
    data: {
      kind: 'monitoring',
      title: monitoring.title,
      asOf: due?.asOf ?? dayOfMonitoring(monitoring) ?? null,
      roadmaps: roadmaps.map(({ path, view: { roadmap } }) => ({ path, title: roadmap.title })),
      recommendations: monitoring.recommendations,
      decisions: monitoring.decisions,
      score,
      roadmap: roadmaps[0]?.view.roadmap ?? null,
    },
    records: roadmaps.flatMap((roadmap) =>
      roadmap.view.events.map((event: EventView) => ({
        ...(roadmaps.length > 1 ? { roadmap: roadmap.path } : {}),
        ...eventRecord(standingOf(event)),
      })),
    ),
  };
}

function eventRecord(standing: Standing): Readonly<Record<string, unknown>> {
  const { event, state, due } = standing;
  return {
    number: event.number ?? null,
    event: event.texts.join('\n'),
    /** Null where the report does not say whether the event took place. */
    state: state ?? null,
    ...(due === undefined ? {} : { occasions: due.occasions.map(occasionRecord) }),
    ...reportRecord(standing),
  };
}

function occasionRecord({ days, state, held }: DueOccasion): Readonly<Record<string, unknown>> {
  return {
    from: days?.from ?? null,
    to: days?.to ?? null,
    state,
    ...(held.length === 0 ? {} : { held }),
  };
}

function reportRecord({ report: view, told, facts }: Standing): Readonly<Record<string, unknown>> {
  if (view === undefined) return { information: null, documents: [], coverage: [], facts: [] };
  const { report } = view;
  const { deadline } = report.states.find((each) => each.deadline !== undefined) ?? {};
  return {
    ...toldRecord(told),
    ...(report.held === undefined ? {} : { held: report.held.days }),
    ...(deadline === undefined ? {} : { movedTo: deadline.text }),
    information: report.information ?? null,
    documents: report.documents.map(linked),
    coverage: report.coverage.map(linked),
    facts: facts.map(factRecord),
    ...(report.reason === undefined ? {} : { reason: report.reason }),
    ...(report.decisions.length === 0 ? {} : { decisions: report.decisions.map(linked) }),
  };
}

function factRecord(view: FactView): Readonly<Record<string, unknown>> {
  const { fact, indicator, state, deviation, together = [], earlier } = view;
  const before = toldEarlier(together);
  return {
    indicator: indicator?.text ?? null,
    ...(fact.against === undefined ? {} : { against: fact.against }),
    ...planRecord(view),
    fact: fact.text,
    state,
    ...(deviation === undefined ? {} : { deviation: deviation.value }),
    ...(before.length === 0
      ? {}
      : { with: before.map(({ fact: { text }, told }) => ({ fact: text, ...toldRecord(told.earlier) })) }),
    ...toldRecord(earlier),
  };
}

/** The earlier report that tells it; what the file itself tells has none. */
function toldRecord(told: Pick<EarlierTelling, 'asOf' | 'path'> | undefined): {
  readonly report?: string;
  readonly asOf?: string;
} {
  if (told === undefined) return {};
  return { report: told.path, ...(told.asOf === undefined ? {} : { asOf: told.asOf }) };
}

/** What was planned, and whether that was read from the words of the indicator. */
function planRecord({ indicator, plan }: FactView): Readonly<Record<string, unknown>> {
  if (plan !== undefined || indicator === undefined) return { plan: plan ?? null };
  const inWords = plannedInWords(indicator);
  return inWords === '' ? { plan: null } : { plan: inWords, planFrom: 'indicator' };
}

function linked({ text, link }: LinkedText): LinkedText {
  return link === undefined ? { text } : { text, link };
}
