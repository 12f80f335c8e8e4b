import { message } from '../../judging/message.ts';
import { fail, pass, type Rule } from '../../judging/rule.ts';
import { headingOf } from '../../judging/rule-catalogue.ts';
import { shortened } from '../../judging/shortened.ts';
import { mentionTitle } from '../../model/mention.ts';
import { placeOf } from '../../model/place.ts';
import { containersOf, innermost } from '../../roadmap/walk.ts';
import { type EventAlone, recall } from '../../view/event-alone.ts';
import { type EventRun, recallOfRun } from '../../view/event-run.ts';
import type { RoadmapView } from '../../view/roadmap-view.ts';

const isUnused = message`Исполнитель «${'performer'}» объявлен, но нигде не назван: укажите его в строке «исполнители: …» или уберите объявление.`;

/** Every performer that the roadmap declares itself carries something out. */
export const performerIsUsed: Rule = {
  ...headingOf('performer-is-used'),
  *examine({ view }) {
    const used = performersIn(view);
    for (const declaration of view.roadmap.declarations) {
      if (declaration.kind !== 'performer' || declaration.from !== undefined) continue;
      const place = placeOf(declaration, 'title');
      yield used.has(declaration.title)
        ? pass(place)
        : fail(place, isUnused({ performer: shortened(declaration.title) }));
    }
  },
};

/** The titles of all who are mentioned as performers or as those who help them: of containers, events and stages, in actions, and as columns of a matrix. */
function performersIn({ roadmap, runs }: RoadmapView): ReadonlySet<string> {
  const containers = [...containersOf(roadmap)].flatMap((each) => {
    const { performers, coPerformers } = innermost(each);
    return [...performers, ...coPerformers];
  });
  const around = [...containers, ...(roadmap.template?.bodies ?? [])].map(mentionTitle);
  const titles = new Set(around);
  for (const { run } of runs) for (const title of recallOfRun(run, performersInRun)) titles.add(title);
  return titles;
}

function performersInRun({ events }: EventRun): readonly string[] {
  return [...new Set(events.flatMap((event) => recall(event, performersOf)))];
}

function performersOf({ event: { performers, coPerformers, stages, actions } }: EventAlone): readonly string[] {
  const mentions = [
    performers,
    coPerformers,
    ...stages.flatMap((stage) => [stage.performers, stage.coPerformers]),
    ...actions.map(({ bodies }) => bodies),
  ].flat();
  return mentions.map(mentionTitle);
}
