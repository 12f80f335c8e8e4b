import { message } from '../../judging/message.ts';
import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import type { Declaration, School } from '../../model/declaration.ts';
import { placeOf } from '../../model/place.ts';
import { type EventAlone, recall } from '../../view/event-alone.ts';
import { type EventRun, recallOfRun } from '../../view/event-run.ts';
import type { RoadmapView } from '../../view/roadmap-view.ts';
import { reachedTitles } from './reached-titles.ts';

const isNot = message`Школа «${'school'}» объявлена, но ни одно мероприятие до неё не доходит: назовите её в строке «участники: …» или «площадка: …», включите в группу или уберите объявление.`;

/** Every school that the roadmap declares itself takes part in an event, holds one, or is named in its title. */
export const schoolIsReached: Rule = {
  ...headingOf('school-is-reached'),
  *examine({ view }) {
    const schools = view.roadmap.declarations.filter(isOwnSchool);
    if (schools.length === 0) return;
    const reached = reachedTitles(view);
    const isMentioned = (school: School): boolean => reached === 'all' || reached.has(school.title);
    // Titles are read only where a school is left: it takes longer than to look at what is mentioned.
    const named = schools.every(isMentioned) ? new Set() : namedInTitles(view);
    for (const school of schools) {
      const place = placeOf(school, 'title');
      const isReached = isMentioned(school) || named.has(school.title);
      yield isReached ? pass(place) : fail(place, isNot({ school: shortened(school.title) }));
    }
  },
};

function namedInTitles({ runs }: RoadmapView): ReadonlySet<string> {
  return new Set(runs.flatMap(({ run }) => recallOfRun(run, namedIn)));
}

function namedIn({ events }: EventRun): readonly string[] {
  return [...new Set(events.flatMap((event) => recall(event, namedBy)))];
}

/** The schools of the roadmap that an event names in its titles, or by their own names among its participants and venue. */
function namedBy({ event, inherited, texts, setting }: EventAlone): readonly string[] {
  const mentioned = [...inherited.participants, ...(event.venue === undefined ? [] : [event.venue])];
  const written = mentioned.flatMap((each) => (each.kind === 'text' ? [each.text] : []));
  return [...texts, ...event.stages.map(({ title }) => title), ...written]
    .flatMap(setting.ownSchools.namedIn)
    .map(({ title }) => title);
}

function isOwnSchool(declaration: Declaration): declaration is School {
  return declaration.kind === 'school' && declaration.from === undefined;
}
