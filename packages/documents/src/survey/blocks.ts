import { clause, counted, nouns, quoted } from '@dorkarta/core';
import type { FigureEvent } from '@dorkarta/core/survey';
import { type List, type Paragraph, paragraph } from '../document/table-document.ts';
import { sentence } from './sentences.ts';

/** Sentences of one paragraph. */
export function sentences(...texts: readonly string[]): Paragraph {
  return paragraph('body', texts.map(sentence).join(' '));
}

/** What stands above a list. */
export function lead(text: string): Paragraph {
  return { ...paragraph('body', `${text}:`), leads: true };
}

/** Lines of a list, which go on with a semicolon and end with the last. */
export function bullets(lines: readonly string[]): List {
  const last = lines.length - 1;
  const items = lines.map((line, index) => [{ text: index === last ? sentence(line) : `${clause(line)};` }]);
  return { type: 'list', ordered: false, style: 'body', items };
}

/** An event of a figure by its number and title: «№ 10 «Родительские собрания»». */
type NamedEvent = Pick<FigureEvent, 'number' | 'title'>;

/** Some of the events with their titles, and how many more there are: «№ 10 «Родительские собрания» и ещё 2 мероприятия». */
export function quotedEvents(events: readonly NamedEvent[], most: number): string {
  return withRest(
    events.map(({ number, title }) => `${hasNumber(number) ? `№ ${number} ` : ''}${quoted(clause(title))}`),
    most,
    '; ',
  );
}

/** Events by their numbers alone, since their titles stand in a table: «№ 2, 4, 5 и ещё 3 мероприятия». */
export function numberedEvents(events: readonly NamedEvent[], most: number): string {
  if (!events.every(({ number }) => hasNumber(number))) return quotedEvents(events, 1);
  return `№ ${withRest(
    events.map(({ number }) => number ?? ''),
    most,
    ', ',
  )}`;
}

function withRest(texts: readonly string[], most: number, between: string): string {
  const rest = texts.length - most;
  const shown = texts.slice(0, most).join(between);
  return rest > 0 ? `${shown} и ещё ${counted(rest, nouns.event)}` : shown;
}

function hasNumber(number: string | null): number is string {
  return number !== null && number !== '';
}
