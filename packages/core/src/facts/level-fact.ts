import { levelNames } from '../model/level.ts';
import type { EventAlone } from '../view/event-alone.ts';
import { type Fact, inferredFact, noFact, statedFact } from './fact.ts';
import type { FactSource } from './fact-source.ts';

/** Whether an event is the municipality's own: by its stated level, by «участие в региональном …», or by its roadmap's level. */
export function municipalFact({ event, inherited, texts }: EventAlone, { inference }: FactSource): Fact {
  if (event.level !== undefined) {
    const words = `уровень: ${levelNames[event.level]}`;
    return event.level === 'municipal' ? statedFact(words) : noFact(words);
  }
  const foreign = texts.map((text) => inference.level(text)).find((level) => level !== undefined);
  if (foreign !== undefined) return noFact(foreign.words);
  return inherited.level === 'municipal' ? inferredFact('') : noFact(`уровень: ${levelNames[inherited.level]}`);
}
