import type { Mention } from '../../model/mention.schema.ts';
import { mentionTitle } from '../../model/mention.ts';
import { placeOf } from '../../model/place.ts';
import { containersOf, innermost } from '../../roadmap/walk.ts';
import type { RoadmapView } from '../../view/roadmap-view.ts';
import { message } from '../message.ts';
import { fail, pass, type Rule } from '../rule.ts';
import { headingOf } from '../rule-catalogue.ts';
import { shortened } from '../shortened.ts';

const isUnused = message`Исполнитель «${'performer'}» объявлен, но нигде не назван: укажите его в строке «исполнители: …» или уберите объявление.`;

/** Every performer that the roadmap declares itself carries something out. */
export const performerIsUsed: Rule = {
  ...headingOf('performer-is-used'),
  *examine({ view }) {
    const used = new Set(performersIn(view).map(mentionTitle));
    for (const declaration of view.roadmap.declarations) {
      if (declaration.kind !== 'performer' || declaration.from !== undefined) continue;
      const place = placeOf(declaration, 'title');
      yield used.has(declaration.title)
        ? pass(place)
        : fail(place, isUnused({ performer: shortened(declaration.title) }));
    }
  },
};

/** Everybody who is mentioned as a performer: of containers, events and stages, in actions, and as a column of a matrix. */
function performersIn({ roadmap, events }: RoadmapView): readonly Mention[] {
  const containers = [...containersOf(roadmap)].flatMap((each) => innermost(each).performers);
  const ofEvents = events.flatMap(({ event }) => [
    ...event.performers,
    ...event.stages.flatMap(({ performers }) => performers),
    ...event.actions.flatMap(({ bodies }) => bodies),
  ]);
  return [...containers, ...ofEvents, ...(roadmap.template?.bodies ?? [])];
}
