import type { EventFeature } from '../facts/event-feature.ts';
import type { Place } from '../model/place.ts';
import type { Evidence } from '../score/evidence.ts';
import { fail, leftToExpert, type Outcome, pass } from './rule.ts';

/** Whether some event has a feature: yes, no, or left to the expert where that is doubtful. */
export function judgeSomeEvent({ view, factOf }: Evidence, feature: EventFeature, place: Place, text: string): Outcome {
  let isDoubtful = false;
  for (const event of view.events) {
    const { certainty } = factOf(event, feature);
    if (certainty === 'yes') return pass(place);
    isDoubtful ||= certainty === 'doubtful';
  }
  return isDoubtful ? leftToExpert(place) : fail(place, text);
}
