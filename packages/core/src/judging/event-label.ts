import { titleOf } from '../view/event-alone.ts';
import type { EventView } from '../view/event-run.ts';
import { shortened } from './shortened.ts';

/** How messages name an event after the word «мероприятие»: «№ 7 „Круглый стол“», as much of it as the event has. */
export function eventLabel(view: Pick<EventView, 'number' | 'texts'>): string {
  const number = view.number === undefined ? [] : [`№ ${view.number}`];
  const title = titleOf(view) === '' ? [] : [`«${shortened(titleOf(view))}»`];
  const label = [...number, ...title].join(' ');
  return label === '' ? 'без названия' : label;
}
