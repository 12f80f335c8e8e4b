import type { Mention } from '../../model/mention.schema.ts';
import { mentionTitle } from '../../model/mention.ts';
import type { EventView, RoadmapView } from '../../view/roadmap-view.ts';
import { message } from '../message.ts';
import { judgeMunicipalRoadmap } from '../municipal-roadmap.ts';
import { pass, type Rule } from '../rule.ts';
import { headingOf } from '../rule-catalogue.ts';
import { judgeSomeEvent } from '../some-event.ts';

const isNot = message`Кураторы школ нигде не названы: укажите их среди исполнителей или запланируйте работу с ними («вид: кураторство»).`;

/** Schools have curators: as performers, in titles, or as what an event is for. */
export const curatorIsNamed: Rule = {
  ...headingOf('curator-is-named'),
  *examine(subject) {
    yield* judgeMunicipalRoadmap(subject.view, (place) =>
      namesCurator(subject.view) ? pass(place) : judgeSomeEvent(subject, 'curatorship', place, isNot({})),
    );
  },
};

const curator = /(?<!\p{L})куратор/iu;

function namesCurator({ events }: RoadmapView): boolean {
  const texts = events.flatMap((each) => each.texts);
  // What a container states is the same list for all its events.
  const lists = new Set(events.flatMap(mentionsIn));
  return texts.some(isCurator) || [...lists].some((mentions) => mentions.some((each) => isCurator(mentionTitle(each))));
}

function isCurator(text: string): boolean {
  return curator.test(text);
}

function mentionsIn({ event, inherited }: EventView): readonly (readonly Mention[])[] {
  return [
    inherited.performers,
    inherited.participants,
    ...event.stages.map(({ performers }) => performers),
    ...event.actions.map(({ bodies }) => bodies),
  ];
}
