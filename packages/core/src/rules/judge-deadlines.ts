import type { Subject } from '../score/subject.ts';
import { hasColumn } from '../templates/table-template.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import type { DeadlineView } from '../view/deadline-view.ts';
import { notApplicable, type Outcome } from './rule.ts';

/** Judges every deadline that is filled in; one that is not is a matter of `event-has-deadline`. */
export function* judgeDeadlines(
  { view, template }: Subject,
  judge: (dated: DeadlineView) => Outcome,
): Generator<Outcome> {
  const inColumn = hasColumn(template, 'deadline');
  for (const { deadlines } of view.events) {
    for (const dated of deadlines) {
      const { deadline } = dated;
      yield inColumn && !isPlaceholder(deadline.text) ? judge(dated) : notApplicable({ node: deadline });
    }
  }
}
