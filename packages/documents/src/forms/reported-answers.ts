import {
  type DueEvent,
  type DueOccasion,
  daysText,
  type EventReport,
  eventStateNames,
  type LinkedText,
} from '@dorkarta/core';
import type { AnswerKey } from './form-columns.ts';

/** The answers that the list of states offers. */
export const stateAnswers = ['проведено', ...Object.values(eventStateNames)] as const;

/** What was reported already of one of an event's rows; what is said of the event as a whole stands in the first. */
export function reportedAnswers(
  standing: DueEvent,
  occasion: DueOccasion,
  place: { readonly isFirst: boolean; readonly isOnly: boolean },
): Readonly<Record<AnswerKey, string>> {
  const report = standing.reports.at(-1)?.report;
  const whole = report !== undefined && place.isFirst ? report : undefined;
  return {
    state: stateAnswer(occasion),
    held: place.isOnly ? heldTexts(standing) : heldDays(standing, occasion, place.isFirst),
    information: whole?.information ?? '',
    facts: factLines(whole),
    documents: lines(whole?.documents, ({ text, link }) => text || (link ?? '')),
    links: lines(whole?.documents, ({ text, link = '' }) => (text === '' ? '' : link)),
    coverage: lines(whole?.coverage, ({ text, link = '' }) => [text, link].filter((part) => part !== '').join(' ')),
    reason: whole?.reason ?? '',
  };
}

function stateAnswer({ state }: DueOccasion): string {
  switch (state) {
    case 'held':
      return 'проведено';
    case 'partly':
    case 'not-held':
      return eventStateNames[state];
    default:
      return '';
  }
}

/** The days of all reports in their words. */
function heldTexts({ reports }: DueEvent): string {
  return [...new Set(reports.flatMap(({ report }) => report.held?.text ?? []))].join(', ');
}

/** The days of one of several occasions; those that belong to none stand in the first row, so that none is lost. */
function heldDays({ reports, occasions }: DueEvent, { held }: DueOccasion, isFirst: boolean): string {
  const own = held.map(daysText);
  if (!isFirst) return own.join(', ');
  const placed = new Set(occasions.flatMap((each) => each.held.map(daysText)));
  const all = reports.flatMap(({ report }) => (report.held?.days ?? []).map(daysText));
  return [...new Set([...own, ...all.filter((days) => !placed.has(days))])].join(', ');
}

/** «100 %», «2: 2 совещания», one a line. */
function factLines(report: EventReport | undefined): string {
  return (report?.facts ?? [])
    .map(({ against, text }) => (against === undefined ? text : `${against}: ${text}`))
    .join('\n');
}

function lines(values: readonly LinkedText[] = [], text: (value: LinkedText) => string): string {
  return values.map(text).join('\n').trimEnd();
}
