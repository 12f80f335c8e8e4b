import { type EventAlone, recallBy } from '../view/event-alone.ts';
import type { EventFeature } from './event-feature.ts';
import type { Fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { indicatorFact } from './indicator-fact.ts';
import { type Inference, plainInference } from './inference.ts';
import { directionFact, methodicalFact, organizationalFact } from './kind-fact.ts';
import { municipalFact } from './level-fact.ts';
import { ofSomeAction } from './names-action.ts';
import { projectFact } from './project-fact.ts';
import { allSchoolsFact, deadlineFact, performerFact } from './stated-facts.ts';
import { targetingFact } from './targeting-fact.ts';
import { venueFact } from './venue-fact.ts';

/** What is known of an event. */
export type FactOf = (event: EventAlone, feature: EventFeature) => Fact;

/** How each feature of an event is found; exhaustive by its type. */
const finders: Readonly<Record<EventFeature, (event: EventAlone, source: FactSource) => Fact>> = {
  municipal: municipalFact,
  organizational: organizationalFact,
  targeted: targetingFact,
  methodical: methodicalFact,
  'at-school': venueFact,
  'uses-other-project': projectFact,
  indicator: indicatorFact,
  deadline: deadlineFact,
  performer: performerFact,
  'for-all-schools': allSchoolsFact,
  diagnostics: directionFact('diagnostics'),
  monitoring: directionFact('monitoring'),
  administration: directionFact('administration'),
  curatorship: directionFact('curatorship'),
  experience: directionFact('experience'),
  individual: directionFact('individual'),
  parents: directionFact('parents'),
  objectivity: directionFact('objectivity'),
};

/** What fields can state of an event that does not say what is done; it is doubtful then. */
const ofActions: ReadonlySet<EventFeature> = new Set<EventFeature>([
  'organizational',
  'targeted',
  'methodical',
  'at-school',
  'uses-other-project',
  'indicator',
]);

/** Finds facts when they are first asked for, and each once. */
export function createFacts(inference: Inference = plainInference): FactOf {
  const source = { inference };
  return (event, feature) => {
    const find = finders[feature];
    return recallBy(event.known, find, () => {
      const fact = find(event, source);
      return ofActions.has(feature) ? ofSomeAction(fact, event, source) : fact;
    });
  };
}
