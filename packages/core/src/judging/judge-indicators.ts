import { indicatorFault, indicatorsOf } from '../facts/indicator-fact.ts';
import type { Indicator } from '../model/event.ts';
import { hasColumn } from '../templates/table-template.ts';
import type { EventView } from '../view/event-run.ts';
import { type JudgeEvent, notApplicable, type Outcome } from './rule.ts';

/** An indicator that is filled in, and whether it only repeats its event's title. */
export interface FilledIndicator {
  readonly indicator: Indicator;
  readonly event: EventView;
  readonly repeatsTitle: boolean;
}

/** Judges every indicator of an event that is filled in; one that is not is a matter of `event-has-indicator`. */
export function judgeIndicators(judge: (filled: FilledIndicator) => Outcome): JudgeEvent {
  return (event, { template }) => {
    const inColumn = hasColumn(template, 'indicators');
    return indicatorsOf(event.event).map((indicator) => {
      const fault = indicatorFault(indicator, event.texts);
      if (!inColumn || fault === 'is-placeholder') return notApplicable({ node: indicator });
      return judge({ indicator, event, repeatsTitle: fault === 'repeats-title' });
    });
  };
}
