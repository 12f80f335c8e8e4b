import type { Place } from '../model/place.ts';
import type { EventFeature } from '../rubric/rubric.schema.ts';
import type { Evidence } from '../score/evidence.ts';
import { fail, leftToExpert, type Outcome, pass } from './rule.ts';

/** Whether some event has a feature: yes, no, or left to the expert where that is doubtful. */
export function judgeSomeEvent({ view, factOf }: Evidence, feature: EventFeature, place: Place, text: string): Outcome {
  const certainties = new Set(view.events.map((event) => factOf(event, feature).certainty));
  if (certainties.has('yes')) return pass(place);
  return certainties.has('doubtful') ? leftToExpert(place) : fail(place, text);
}
