import type { EventReport } from '../model/monitoring.ts';
import { type Answers, type EventAlone, recallBy } from './event-alone.ts';

/** By this an event knows what was found out about the reports on it. */
const ofReports = {};

/**
 * The answer to a question about a report on an event that is known by a key, or else is found now. It must rest on the
 * report, the event, what holds for it, and its setting alone: it stays as long as these, so that who types in a report has
 * only that report looked at anew.
 */
export function recallOfReport<Answer>(
  event: EventAlone,
  report: EventReport,
  key: unknown,
  find: () => Answer,
): Answer {
  return recallBy(knownOfReport(event, report), key, find);
}

/** What was found out about a report on an event. */
export function knownOfReport(event: EventAlone, report: EventReport): Answers {
  const reports = recallBy(event.known, ofReports, () => new WeakMap<EventReport, Answers>());
  const known = reports.get(report) ?? new Map();
  reports.set(report, known);
  return known;
}
