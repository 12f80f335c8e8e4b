import type { Place } from '../model/place.ts';
import { defaultLevel } from '../roadmap/inheritance.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import { notApplicable, type Outcome } from './rule.ts';

/** The place of what is to be said of a roadmap as a whole. */
export function roadmapPlace({ roadmap }: RoadmapView): Place {
  return { node: roadmap, field: 'title' };
}

/** One outcome for a municipal roadmap as a whole; a rule of municipalities says nothing of a region's or a school's. */
export function* judgeMunicipalRoadmap(view: RoadmapView, judge: (place: Place) => Outcome): Generator<Outcome> {
  const place = roadmapPlace(view);
  yield (view.roadmap.level ?? defaultLevel) === 'municipal' ? judge(place) : notApplicable(place);
}
