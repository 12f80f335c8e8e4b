import type { EventAlone } from '../view/event-alone.ts';
import { doubtfulFact, type Fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';

/** What is so of an event is doubtful where its title does not say what is done, whatever its fields say. */
export function ofSomeAction(fact: Fact, { texts }: EventAlone, { inference }: FactSource): Fact {
  if (fact.certainty !== 'yes' || texts.some((text) => inference.action(text))) return fact;
  return doubtfulFact(fact.words, 'название не говорит, что делается');
}
