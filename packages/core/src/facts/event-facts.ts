import type { Declaration } from '../model/declaration.ts';
import { indexSchools } from '../schools/school-index.ts';
import type { EventView, RoadmapView } from '../view/roadmap-view.ts';
import type { EventFeature } from './event-feature.ts';
import type { Fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { indicatorFact } from './indicator-fact.ts';
import { type Inference, plainInference } from './inference.ts';
import { directionFact, methodicalFact, organizationalFact } from './kind-fact.ts';
import { municipalFact } from './level-fact.ts';
import { projectFact } from './project-fact.ts';
import { allSchoolsFact, deadlineFact, performerFact } from './stated-facts.ts';
import { targetingFact } from './targeting-fact.ts';
import { venueFact } from './venue-fact.ts';

/** What is known of an event. */
export type FactOf = (event: EventView, feature: EventFeature) => Fact;

/** How each feature of an event is found; exhaustive by its type. */
const finders: Readonly<Record<EventFeature, (event: EventView, source: FactSource) => Fact>> = {
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

/** Finds facts when they are first asked for, and each once. */
export function createFacts(view: RoadmapView, inference: Inference = plainInference): FactOf {
  const known = new Map<EventView, Map<EventFeature, Fact>>();
  const source = { view, inference, schools: indexSchools(declaredSchools(view)), declared: declaredByTitle(view) };
  return (event, feature) => {
    const facts = known.get(event) ?? new Map<EventFeature, Fact>();
    known.set(event, facts);
    const fact = facts.get(feature) ?? finders[feature](event, source);
    facts.set(feature, fact);
    return fact;
  };
}

function declaredSchools({ roadmap }: RoadmapView): readonly string[] {
  return roadmap.declarations.filter(({ kind }) => kind === 'school').map(({ title }) => title);
}

function declaredByTitle({ roadmap }: RoadmapView): FactSource['declared'] {
  const declared = new Map<string, Declaration[]>();
  for (const declaration of roadmap.declarations) {
    const alike = declared.get(declaration.title);
    if (alike === undefined) declared.set(declaration.title, [declaration]);
    else if (alike.every(({ kind }) => kind !== declaration.kind)) alike.push(declaration);
  }
  return declared;
}
