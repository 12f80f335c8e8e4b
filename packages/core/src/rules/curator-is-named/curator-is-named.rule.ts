import { mentionTitle } from '../../model/mention.ts';
import type { EventView } from '../../view/roadmap-view.ts';
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
      subject.view.events.some(namesCurator) ? pass(place) : judgeSomeEvent(subject, 'curatorship', place, isNot({})),
    );
  },
};

const curator = /(?<!\p{L})куратор/iu;

function namesCurator({ event, inherited, texts }: EventView): boolean {
  const mentions = [
    ...inherited.performers,
    ...inherited.participants,
    ...event.stages.flatMap(({ performers }) => performers),
    ...event.actions.flatMap(({ bodies }) => bodies),
  ];
  return texts.some((text) => curator.test(text)) || mentions.some((mention) => curator.test(mentionTitle(mention)));
}
