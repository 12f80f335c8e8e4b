import { regionalFact } from '../../facts/regional-fact.ts';
import { message } from '../../judging/message.ts';
import { judgeMunicipalRoadmap } from '../../judging/municipal-roadmap.ts';
import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import type { Subject } from '../../score/subject.ts';
import { recallBy } from '../../view/event-alone.ts';

const isNot = message`Ни одно мероприятие не связано с региональными: подключите региональную карту и укажите «в рамках: …», а если она только на бумаге – «уровень: региональный».`;

/** A municipality takes part in an event of its region. */
export const regionalEventIsJoined: Rule = {
  ...headingOf('regional-event-is-joined'),
  *examine(subject) {
    yield* judgeMunicipalRoadmap(subject.view, (place) =>
      joinsRegion(subject) ? pass(place) : fail(place, isNot({})),
    );
  },
};

function joinsRegion({ view, factOf }: Subject): boolean {
  return view.runs.some(({ run }) =>
    recallBy(run.known, joinsRegion, () => run.events.some((event) => regionalFact(event, factOf).certainty === 'yes')),
  );
}
