import type { FactOf } from '../facts/event-facts.ts';
import { isOfOneSchool } from '../facts/level-fact.ts';
import { recallBy } from '../view/event-alone.ts';
import type { EventRun } from '../view/event-run.ts';
import type { Evidence } from './evidence.ts';

/** What a region's survey takes for the least content of a municipal roadmap. */
export const fewestEvents = 3;

/** How many events of a roadmap are whose; copies are not counted. */
export interface EventOwners {
  readonly municipal: number;
  /** Carried out by a school for itself. */
  readonly ofOneSchool: number;
  readonly all: number;
}

/** Counts whose the events of a roadmap are; what is known of a run stays known as long as the run does. */
export function eventOwners({ view, factOf }: Evidence): EventOwners {
  return view.runs
    .map(({ run }) => recallBy(run.known, eventOwners, () => ownersIn(run, factOf)))
    .reduce(
      (sum, each) => ({
        municipal: sum.municipal + each.municipal,
        ofOneSchool: sum.ofOneSchool + each.ofOneSchool,
        all: sum.all + each.all,
      }),
      { municipal: 0, ofOneSchool: 0, all: 0 },
    );
}

function ownersIn({ events }: EventRun, factOf: FactOf): EventOwners {
  const facts = events.filter(({ original }) => original === undefined).map((event) => factOf(event, 'municipal'));
  return {
    municipal: facts.filter(({ certainty }) => certainty === 'yes').length,
    ofOneSchool: facts.filter(isOfOneSchool).length,
    all: facts.length,
  };
}
