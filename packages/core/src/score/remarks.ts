import { counted, nouns } from '../text/counted.ts';
import type { Evidence } from './evidence.ts';
import { eventOwners, fewestEvents } from './municipal-events.ts';

/** From this share on a plan is one school's. */
const mostly = 2 / 3;

/** What is to be said of a roadmap as a whole before anybody trusts its points. */
export function remarksOn(evidence: Evidence): readonly string[] {
  const { municipal, ofOneSchool, all } = eventOwners(evidence);
  return [
    ...(all >= fewestEvents && ofOneSchool >= mostly * all
      ? [
          `Похоже на план школы: ${counted(ofOneSchool, nouns.event)} из ${all} проводит сама школа, а критерии рассчитаны на дорожную карту муниципалитета.`,
        ]
      : []),
    ...(all > 0 && municipal < fewestEvents
      ? [`Собственных мероприятий муниципалитета: ${municipal}, а для плановой работы нужно хотя бы ${fewestEvents}.`]
      : []),
  ];
}
