import {
  type DayInterval,
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
  { reports }: DueEvent,
  occasion: DueOccasion,
  place: { readonly isFirst: boolean; readonly isOnly: boolean },
): Readonly<Record<AnswerKey, string>> {
  const report = reports.at(-1)?.report;
  const whole = report !== undefined && place.isFirst ? report : undefined;
  return {
    state: stateAnswer(occasion),
    held: place.isOnly && reports.length === 1 ? (report?.held?.text ?? '') : occasion.held.map(shownDays).join(', '),
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

function shownDays(days: DayInterval): string {
  return daysText(days);
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
