import { createFacts } from '../facts/event-facts.ts';
import { eventFeatures } from '../facts/event-feature.ts';
import type { EventView } from '../view/event-run.ts';

/**
 * Whether all that criteria ask of an event is so in both versions, or in neither: then it is the ground that it was. A criterion
 * that needs one event of each section names the first that has what is asked for, and so another one when events change places.
 */
export function hasSameFacts(old: EventView, next: EventView): boolean {
  const factOf = createFacts();
  return eventFeatures.every((feature) => factOf(old, feature).certainty === factOf(next, feature).certainty);
}
