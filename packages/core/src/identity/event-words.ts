import { foldTitle, foldWord } from '../text/fold.ts';
import type { EventView } from '../view/event-run.ts';

/** By what an event is known in another version of its roadmap: its name, or without one its title. */
export function eventWords(view: EventView): string {
  const { name } = view.event;
  return name === undefined ? titleWords(view) : `name ${foldWord(name)}`;
}

/** The title of an event, the same for all of one title. */
export function titleWords({ texts }: Pick<EventView, 'texts'>): string {
  return `title ${foldTitle(texts.join('\n'))}`;
}
