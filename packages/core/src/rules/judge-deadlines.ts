import type { Deadline } from '../phrases/deadline.schema.ts';
import { deadlinesOf } from '../roadmap/deadlines.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import type { RoadmapView } from '../view/roadmap-view.ts';
import { hasColumn } from './has-column.ts';
import { notApplicable, type Outcome } from './rule.ts';

/** Judges every deadline that is filled in; one that is not is a matter of `event-has-deadline`. */
export function* judgeDeadlines(view: RoadmapView, judge: (deadline: Deadline) => Outcome): Generator<Outcome> {
  const inColumn = hasColumn(view, 'deadline');
  for (const { deadline } of deadlinesOf(view.roadmap)) {
    yield inColumn && !isPlaceholder(deadline.text) ? judge(deadline) : notApplicable({ node: deadline });
  }
}
