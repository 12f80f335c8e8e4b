import type { Monitoring } from '../model/monitoring.ts';
import { recallBy } from './event-alone.ts';
import type { EarlierReport, MonitoredRoadmap } from './reported-on.ts';

/** An earlier report as it was looked at last. */
interface KnownLook<Look> extends Pick<EarlierReport, 'path' | 'paths'> {
  readonly roadmaps: readonly MonitoredRoadmap[];
  /** The one before it, which was looked at beside all that came before that. */
  readonly previous: Look | undefined;
  readonly look: Look;
}

/** By this the events of a roadmap know how earlier reports on them were looked at. */
const ofEarlier = {};

/**
 * Looks at the earlier reports on roadmaps one after another, each beside those before it. Reports that go on from each other
 * share their history: each report in it is looked at once for all that come later, as long as the roadmaps and all before
 * it are the same.
 */
export function earlierLooks<Look>(
  roadmaps: readonly MonitoredRoadmap[],
): (report: EarlierReport, previous: Look | undefined, find: () => Look) => Look {
  const [first] = roadmaps.flatMap(({ view }) => view.runs);
  const none = (): WeakMap<Monitoring, KnownLook<Look>> => new WeakMap();
  const known = first === undefined ? none() : recallBy(first.run.known, ofEarlier, none);
  return ({ path, monitoring, paths }, previous, find) => {
    const last = known.get(monitoring);
    const isBesideTheSame = last?.previous === previous && last?.path === path;
    if (isBesideTheSame && areSame(last.roadmaps, roadmaps) && meanTheSame(last.paths, paths, roadmaps)) {
      return last.look;
    }
    const look = find();
    known.set(monitoring, { path, paths, roadmaps, previous, look });
    return look;
  };
}

function areSame(ones: readonly MonitoredRoadmap[], others: readonly MonitoredRoadmap[]): boolean {
  const isSame = (one: MonitoredRoadmap, other: MonitoredRoadmap | undefined): boolean =>
    one.path === other?.path && one.view === other.view && one.errors === other.errors;
  return ones.length === others.length && ones.every((one, index) => isSame(one, others[index]));
}

/** Whether the imports of a report mean the same roadmaps, whatever else they mean. */
function meanTheSame(
  ones: EarlierReport['paths'],
  others: EarlierReport['paths'],
  roadmaps: readonly MonitoredRoadmap[],
): boolean {
  const known = new Set(roadmaps.map(({ path }) => path));
  const holds = (paths: EarlierReport['paths'], [from, path]: readonly [string, string]): boolean =>
    !known.has(path) || paths.get(from) === path;
  return [...ones].every((each) => holds(others, each)) && [...others].every((each) => holds(ones, each));
}
