import { message } from '../../judging/message.ts';
import { judgeMunicipalRoadmap } from '../../judging/municipal-roadmap.ts';
import { pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { judgeSomeEvent } from '../../judging/some-event.ts';
import type { Mention } from '../../model/mention.schema.ts';
import { mentionTitle } from '../../model/mention.ts';
import { letters } from '../../text/letters.ts';
import { type EventAlone, recall } from '../../view/event-alone.ts';
import { type EventRun, type EventView, recallOfRun } from '../../view/event-run.ts';
import type { RoadmapView } from '../../view/roadmap-view.ts';

const isNot = message`Кураторы школ нигде не названы: укажите их среди исполнителей или запланируйте работу с ними («вид: кураторство»).`;

/** Schools have curators: as performers, in titles, or as what an event is for. */
export const curatorIsNamed: Rule = {
  ...headingOf('curator-is-named'),
  *examine(subject) {
    yield* judgeMunicipalRoadmap(subject.view, (place) =>
      hasCuratedSchool(subject.view) || namesCurator(subject.view)
        ? pass(place)
        : judgeSomeEvent(subject, 'curatorship', place, isNot({})),
    );
  },
};

/** Whether the curator of a school stands in its declaration. */
function hasCuratedSchool({ roadmap }: RoadmapView): boolean {
  return roadmap.declarations.some((each) => each.kind === 'school' && each.curator !== undefined);
}

const curator = new RegExp(`(?<![${letters}])куратор`, 'i');

function namesCurator({ runs }: RoadmapView): boolean {
  return runs.some(({ run }) => recallOfRun(run, isCuratorNamedIn));
}

function isCuratorNamedIn({ events }: EventRun): boolean {
  // What a container states is the same list for all its events.
  const lists = new Set(events.flatMap(inheritedLists));
  return events.some((event) => recall(event, namesCuratorItself)) || [...lists].some(nameCurator);
}

function inheritedLists({ event, inherited }: EventView): readonly (readonly Mention[])[] {
  const lists = ['performers', 'coPerformers', 'participants'] as const;
  return lists.filter((list) => inherited[list] !== event[list]).map((list) => inherited[list]);
}

/** Whether an event names one itself. */
function namesCuratorItself({ event, texts }: EventAlone): boolean {
  const { performers, coPerformers, participants, stages, actions } = event;
  const lists = [
    performers,
    coPerformers,
    participants,
    ...stages.flatMap((stage) => [stage.performers, stage.coPerformers]),
    ...actions.map(({ bodies }) => bodies),
  ];
  return texts.some(isCurator) || lists.some(nameCurator);
}

function nameCurator(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => isCurator(mentionTitle(mention)));
}

function isCurator(text: string): boolean {
  return curator.test(text);
}
