import type { EventAlone } from '../view/event-alone.ts';
import { doubtfulFact, type Fact, inferredFact, noFact, statedFact, strongest } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { statedTarget } from './stated-target.ts';

/**
 * Whether an event is targeted support («адресное сопровождение»): by its own participants, venue or risk ({@link statedTarget}), or because its title
 * names schools with low results, a school of the roadmap, their teams or curators, anti-risk programmes, or the roadmap.
 * Exam logistics and general school life never are.
 */
export function targetingFact(event: EventAlone, { inference }: FactSource): Fact {
  const { texts, setting } = event;
  const guesses = texts.map((text) => inference.targeting(text, setting.schools, setting.title));
  const never = guesses.find(({ targeted }) => targeted === 'never');
  if (never !== undefined) return noFact(never.words, 'не адресное сопровождение школ');
  const stated = statedTarget(event, inference);
  if (stated?.is === 'yes') return statedFact(stated.words);
  return strongest(
    guesses.map(({ targeted, words }) => {
      if (targeted === 'sure') return inferredFact(words);
      return stated === undefined
        ? doubtfulFact(words, 'не названо, каким школам адресовано')
        : noFact(stated.words, 'адресовано всем школам, а не школам с низкими результатами');
    }),
  );
}
