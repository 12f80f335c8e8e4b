import { showsDeadline } from '../templates/table-template.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import type { DeadlineView } from '../view/deadline-view.ts';
import type { EventView } from '../view/event-run.ts';
import { type JudgeEvent, notApplicable, type Outcome } from './rule.ts';

/** Judges every deadline of an event that is filled in; one that is not is a matter of `event-has-deadline`. */
export function judgeDeadlines(judge: (dated: DeadlineView, event: EventView) => Outcome): JudgeEvent {
  return (event, { template }) => {
    const inColumn = showsDeadline(template);
    return event.deadlines.map((dated) => {
      const { deadline } = dated;
      return inColumn && !isPlaceholder(deadline.text) ? judge(dated, event) : notApplicable({ node: deadline });
    });
  };
}
