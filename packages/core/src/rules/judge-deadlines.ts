import { isPlaceholder } from '../text/placeholder.ts';
import type { DeadlineView } from '../view/deadline-view.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import { hasColumn } from './has-column.ts';
import { notApplicable, type Outcome } from './rule.ts';

/** Judges every deadline that is filled in; one that is not is a matter of `event-has-deadline`. */
export function* judgeDeadlines(view: RoadmapView, judge: (dated: DeadlineView) => Outcome): Generator<Outcome> {
  const inColumn = hasColumn(view, 'deadline');
  for (const { deadlines } of view.events) {
    for (const dated of deadlines) {
      const { deadline } = dated;
      yield inColumn && !isPlaceholder(deadline.text) ? judge(dated) : notApplicable({ node: deadline });
    }
  }
}
