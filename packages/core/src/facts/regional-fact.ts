import { inferLevel } from '../inference/infer-level.ts';
import { levelNames } from '../model/level.ts';
import { mentionTitle } from '../model/mention.ts';
import { type EventAlone, recall } from '../view/event-alone.ts';
import type { FactOf } from './event-facts.ts';
import { type Fact, inferredFact, noFact, statedFact } from './fact.ts';

/** Whether the municipality takes part in an event of its region: as stated, else as the title says of what is not its own. */
export function regionalFact(view: EventAlone, factOf: FactOf): Fact {
  const { event, inherited } = view;
  if (event.within !== undefined) return statedFact(`в рамках: ${mentionTitle(event.within)}`);
  if (inherited.level === 'regional') return statedFact(`уровень: ${levelNames.regional}`);
  if (event.level !== undefined || factOf(view, 'municipal').certainty === 'yes') return noFact();
  return recall(view, regionNamed);
}

function regionNamed({ texts }: EventAlone): Fact {
  const words = texts.map(inferLevel).find((each) => each?.level === 'regional')?.words;
  return words === undefined ? noFact() : inferredFact(words);
}
