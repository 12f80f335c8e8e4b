import { indicatorFault, indicatorsOf } from '../facts/indicator-fact.ts';
import type { Indicator } from '../model/event.ts';
import type { Subject } from '../score/subject.ts';
import { hasColumn } from '../templates/table-template.ts';
import type { EventView } from '../view/roadmap-view.ts';
import { notApplicable, type Outcome } from './rule.ts';

/** An indicator that is filled in, and whether it only repeats its event's title. */
export interface FilledIndicator {
  readonly indicator: Indicator;
  readonly event: EventView;
  readonly repeatsTitle: boolean;
}

/** Judges every indicator that is filled in; one that is not is a matter of `event-has-indicator`. */
export function* judgeIndicators(
  { view, template }: Subject,
  judge: (filled: FilledIndicator) => Outcome,
): Generator<Outcome> {
  const inColumn = hasColumn(template, 'indicators');
  for (const event of view.events) {
    for (const indicator of indicatorsOf(event.event)) {
      const fault = indicatorFault(indicator, event.texts);
      if (!inColumn || fault === 'is-placeholder') yield notApplicable({ node: indicator });
      else yield judge({ indicator, event, repeatsTitle: fault === 'repeats-title' });
    }
  }
}
