import type { RoadmapView } from '../view/roadmap-view.ts';
import type { MonitoringSubject } from './monitoring-subject.ts';
import type { ReviewSubject } from './review-subject.ts';

/** A file that documents are made from, looked at. A file that only declares is none. */
export type PrintedFile =
  | { readonly type: 'roadmap'; readonly view: RoadmapView }
  | { readonly type: 'monitoring'; readonly view: MonitoringSubject }
  | { readonly type: 'review'; readonly subject: ReviewSubject };

/** The expert's conclusion of a file that holds one: by itself, or in a monitoring report. */
export function reviewedIn(printed: PrintedFile | undefined): ReviewSubject | undefined {
  switch (printed?.type) {
    case 'review':
      return printed.subject;
    case 'monitoring':
      return printed.view.review;
    case 'roadmap':
    case undefined:
      return undefined;
  }
}
