import type { MonitoringView } from '../view/monitoring-view.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import type { ReviewSubject } from './review-subject.ts';

/** A file that documents are made from, looked at. A file that only declares is none. */
export type PrintedFile =
  | { readonly type: 'roadmap'; readonly view: RoadmapView }
  | { readonly type: 'monitoring'; readonly view: MonitoringView }
  | { readonly type: 'review'; readonly subject: ReviewSubject };
