import type { Event, Indicator } from '../model/event.ts';

/** All indicators of an event, its stages' included, in printed order. */
export function indicatorsOf({ indicators, stages }: Event): readonly Indicator[] {
  return [...indicators, ...stages.flatMap((stage) => stage.indicators)];
}
