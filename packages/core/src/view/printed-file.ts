import type { MonitoringView } from './monitoring-view.ts';
import type { RoadmapView } from './roadmap-view.ts';

/** A file that documents are made from, looked at. A file that only declares is none. */
export type PrintedFile =
  | { readonly type: 'roadmap'; readonly view: RoadmapView }
  | { readonly type: 'monitoring'; readonly view: MonitoringView };
