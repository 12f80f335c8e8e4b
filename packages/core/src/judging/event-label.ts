import { titleOf } from '../view/event-alone.ts';
import type { EventView } from '../view/event-run.ts';
import { shortened } from './shortened.ts';

/** How messages name an event after the word «мероприятие»: «№ 7 „Круглый стол“», as much of it as the event has. */
export function eventLabel(view: Pick<EventView, 'number' | 'texts'>): string {
  return eventLabelShowing(view, shortened(titleOf(view)));
}

/** The same with so much of the title as is to be shown. */
export function eventLabelShowing(view: Pick<EventView, 'number'>, shown: string): string {
  const number = view.number === undefined ? [] : [`№ ${view.number}`];
  const title = shown === '' ? [] : [`«${shown}»`];
  const label = [...number, ...title].join(' ');
  return label === '' ? 'без названия' : label;
}
