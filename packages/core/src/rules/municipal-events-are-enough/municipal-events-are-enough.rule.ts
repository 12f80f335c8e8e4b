import { message } from '../message.ts';
import { judgeMunicipalRoadmap } from '../municipal-roadmap.ts';
import { fail, pass, type Rule } from '../rule.ts';

/** What a region's survey takes for the least content of a municipal roadmap. */
const fewestEvents = 3;

const areTooFew = message`Собственных мероприятий муниципалитета: ${'count'}, а нужно хотя бы ${'fewest'}. Участие в региональных мероприятиях и повторы не считаются.`;

/** A municipal roadmap has events of the municipality's own. */
export const municipalEventsAreEnough: Rule = {
  id: 'municipal-events-are-enough',
  severity: 'info',
  title: 'Собственных мероприятий муниципалитета не меньше трёх',
  *examine({ view, factOf }) {
    yield* judgeMunicipalRoadmap(view, (place) => {
      const own = view.events.filter(
        (event) => event.original === undefined && factOf(event, 'municipal').certainty === 'yes',
      );
      return own.length >= fewestEvents
        ? pass(place)
        : fail(place, areTooFew({ count: own.length, fewest: fewestEvents }));
    });
  },
};
