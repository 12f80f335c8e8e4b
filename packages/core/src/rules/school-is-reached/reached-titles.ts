import type { Group } from '../../model/declaration.ts';
import type { Mention } from '../../model/mention.schema.ts';
import { mentionTitle } from '../../model/mention.ts';
import { type EventRun, recallOfRun } from '../../view/event-run.ts';
import type { RoadmapView } from '../../view/roadmap-view.ts';

/** The titles of the schools that events mention as participants or venues, one by one or in groups; or all schools. */
export function reachedTitles({ runs, roadmap }: RoadmapView): ReadonlySet<string> | 'all' {
  const groups = new Map(
    roadmap.declarations.flatMap((each): readonly [string, Group][] =>
      each.kind === 'group' ? [[each.title, each]] : [],
    ),
  );
  const titles = new Set<string>();
  const open: Mention[] = runs.flatMap(({ run }) => recallOfRun(run, mentionedIn));
  for (let mention = open.pop(); mention !== undefined; mention = open.pop()) {
    if (mention.kind === 'all-schools') return 'all';
    const title = mentionTitle(mention);
    if (titles.has(title)) continue;
    titles.add(title);
    open.push(...(groups.get(title)?.schools ?? []));
  }
  return titles;
}

/** The participants and venues of the events of a run, each once. */
function mentionedIn({ events }: EventRun): readonly Mention[] {
  // What a container states is the same list for all its events.
  const lists = new Set(events.map(({ inherited }) => inherited.participants));
  const venues = events.flatMap(({ event }) => event.venue ?? []);
  const mentions = [...[...lists].flat(), ...venues];
  return [...new Map(mentions.map((each) => [`${each.kind} ${mentionTitle(each)}`, each])).values()];
}
