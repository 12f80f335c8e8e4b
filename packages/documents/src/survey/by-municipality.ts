import type { FigureEvent } from '@dorkarta/core/survey';

/** Gives the events of a municipality; they are gathered once, since a country has thousands of municipalities. */
export type EventsOf = (municipality: string) => readonly FigureEvent[];

export function eventsByMunicipality(events: readonly FigureEvent[]): EventsOf {
  const groups = new Map<string, FigureEvent[]>();
  for (const event of events) {
    const group = groups.get(event.municipality);
    if (group === undefined) groups.set(event.municipality, [event]);
    else group.push(event);
  }
  return (municipality) => groups.get(municipality) ?? [];
}

/** Whether no event says it in a field, so that it was told by titles. */
export function isInferred(events: readonly FigureEvent[]): boolean {
  return events.length > 0 && events.every(({ basis }) => basis !== 'stated');
}
