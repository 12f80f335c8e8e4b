import { type JudgedIndicator, judgedIndicators } from '../facts/judge-indicator.ts';
import { hasColumn } from '../templates/table-template.ts';
import type { EventView } from '../view/event-run.ts';
import { type JudgeEvent, notApplicable, type Outcome } from './rule.ts';

/** An indicator that is filled in, and how it was judged for the criteria too. */
export interface FilledIndicator {
  readonly judged: JudgedIndicator;
  readonly event: EventView;
}

/** Judges every indicator of an event that is filled in; one that is not is a matter of `event-has-indicator`. */
export function judgeIndicators(judge: (filled: FilledIndicator) => Outcome): JudgeEvent {
  return (event, { template }) => {
    const inColumn = hasColumn(template, 'indicators');
    return judgedIndicators(event).map((judged) => {
      const isFilled = inColumn && judged.fault !== 'is-placeholder';
      return isFilled ? judge({ judged, event }) : notApplicable({ node: judged.indicator });
    });
  };
}
