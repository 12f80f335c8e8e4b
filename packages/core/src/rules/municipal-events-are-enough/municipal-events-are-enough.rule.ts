import type { FactOf } from '../../facts/event-facts.ts';
import { message } from '../../judging/message.ts';
import { judgeMunicipalRoadmap } from '../../judging/municipal-roadmap.ts';
import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { recallBy } from '../../view/event-alone.ts';
import type { EventRun } from '../../view/event-run.ts';

/** What a region's survey takes for the least content of a municipal roadmap. */
const fewestEvents = 3;

const areTooFew = message`Собственных мероприятий муниципалитета: ${'count'}, а нужно хотя бы ${'fewest'}. Участие в региональных мероприятиях и повторы не считаются.`;

/** A municipal roadmap has events of the municipality's own. */
export const municipalEventsAreEnough: Rule = {
  ...headingOf('municipal-events-are-enough'),
  *examine({ view, factOf }) {
    yield* judgeMunicipalRoadmap(view, (place) => {
      const count = view.runs.reduce((sum, { run }) => sum + ownEventsIn(run, factOf), 0);
      return count >= fewestEvents ? pass(place) : fail(place, areTooFew({ count, fewest: fewestEvents }));
    });
  },
};

/** How many events of a run are the municipality's own. */
function ownEventsIn({ events, known }: EventRun, factOf: FactOf): number {
  return recallBy(
    known,
    ownEventsIn,
    () =>
      events.filter((event) => event.original === undefined && factOf(event, 'municipal').certainty === 'yes').length,
  );
}
