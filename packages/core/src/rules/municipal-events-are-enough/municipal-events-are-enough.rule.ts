import { message } from '../../judging/message.ts';
import { judgeMunicipalRoadmap } from '../../judging/municipal-roadmap.ts';
import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { eventOwners, fewestEvents } from '../../score/municipal-events.ts';

const areTooFew = message`Собственных мероприятий муниципалитета: ${'count'}, а нужно хотя бы ${'fewest'}. Участие в региональных мероприятиях и повторы не считаются.`;

/** A municipal roadmap has events of the municipality's own. */
export const municipalEventsAreEnough: Rule = {
  ...headingOf('municipal-events-are-enough'),
  *examine(subject) {
    yield* judgeMunicipalRoadmap(subject.view, (place) => {
      const count = eventOwners(subject).municipal;
      return count >= fewestEvents ? pass(place) : fail(place, areTooFew({ count, fewest: fewestEvents }));
    });
  },
};
