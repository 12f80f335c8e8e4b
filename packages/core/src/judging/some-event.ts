import type { FactOf } from '../facts/event-facts.ts';
import type { EventFeature } from '../facts/event-feature.ts';
import type { Fact } from '../facts/fact.ts';
import type { Place } from '../model/place.ts';
import type { Evidence } from '../score/evidence.ts';
import { recallBy } from '../view/event-alone.ts';
import type { EventRun } from '../view/event-run.ts';
import { fail, leftToExpert, type Outcome, pass } from './rule.ts';

/** Whether some event has a feature: yes, no, or left to the expert where that is doubtful. */
export function judgeSomeEvent({ view, factOf }: Evidence, feature: EventFeature, place: Place, text: string): Outcome {
  let isDoubtful = false;
  for (const { run } of view.runs) {
    const certainty = recallBy(run.known, feature, () => certaintyIn(run, factOf, feature));
    if (certainty === 'yes') return pass(place);
    isDoubtful ||= certainty === 'doubtful';
  }
  return isDoubtful ? leftToExpert(place) : fail(place, text);
}

/** How sure it is that some event of a run has a feature. */
function certaintyIn({ events }: EventRun, factOf: FactOf, feature: EventFeature): Fact['certainty'] {
  let isDoubtful = false;
  for (const event of events) {
    const { certainty } = factOf(event, feature);
    if (certainty === 'yes') return certainty;
    isDoubtful ||= certainty === 'doubtful';
  }
  return isDoubtful ? 'doubtful' : 'no';
}
