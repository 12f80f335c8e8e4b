import {
  type DatedReport,
  type Due,
  dueOf,
  type EventReport,
  parseDays,
  parseState,
  viewRoadmap,
} from '@dorkarta/core';
import { type EventDraft, roadmapOf } from '../../testing/roadmap-of.ts';

/** What somebody reports of an event, as of a day. */
export interface ReportedDraft {
  readonly asOf?: string;
  readonly held?: string;
  readonly state?: string | readonly string[];
}

/** What is due of a roadmap of 2021, with what is reported of its events; without reports nobody reports yet. */
export function dueIn2021(
  events: readonly EventDraft[],
  asOf: string,
  reports?: readonly (readonly ReportedDraft[])[],
  next?: string,
): Due {
  const view = viewRoadmap(roadmapOf({ period: '2021', events }));
  if (reports === undefined) return dueOf(view, { asOf, next });
  const byEvent = new Map(view.events.map(({ event }, index) => [event, (reports[index] ?? []).map(reportOf)]));
  return dueOf(view, { asOf, next, reportsOn: (event) => byEvent.get(event) ?? [] });
}

/** How the events stand: the state of each, its occasions, and how many of those due were held. */
export function standingOf(due: Due): readonly string[] {
  return due.events.map(({ state, occasions, due: count, held }) => {
    const each = occasions.map(({ days, state: own }) => `${days?.to.slice(5) ?? '?'} ${own}`);
    return `${state} (${held}/${count}): ${each.join(', ')}`;
  });
}

function reportOf({ asOf, held, state }: ReportedDraft): DatedReport {
  const report: EventReport = {
    event: { kind: 'text', text: '' },
    ...(held === undefined ? {} : { held: parseDays(held).statement }),
    states: state === undefined ? [] : (typeof state === 'string' ? [state] : state).map(parseState),
    facts: [],
    documents: [],
    coverage: [],
    decisions: [],
    suppressions: [],
  };
  return { asOf, report };
}
