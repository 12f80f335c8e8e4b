import type { EventAlone } from '../view/event-alone.ts';
import { doubtfulFact, type Fact, inferredFact, noFact, statedFact, strongest } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { everySchoolIn, statedTarget } from './stated-target.ts';

/**
 * Whether an event is targeted support («адресное сопровождение»): by its own participants, venue or risk ({@link statedTarget}), or because its title
 * names schools with low results, a school that the roadmap declares or names when it speaks of itself, their teams or curators, anti-risk programmes, or the roadmap.
 * Exam logistics and general school life never are.
 */
export function targetingFact(event: EventAlone, { inference }: FactSource): Fact {
  const { texts, setting } = event;
  const guesses = texts.map((text) => inference.targeting(text, setting.supported, setting.title));
  const never = guesses.find(({ targeted }) => targeted === 'never');
  if (never !== undefined) return noFact(never.words, 'не адресное сопровождение школ');
  const stated = statedTarget(event, inference);
  if (stated?.is === 'yes') return statedFact(stated.words);
  return strongest(
    guesses.map(({ targeted, words }, index) => {
      if (targeted === 'sure') return inferredFact(words);
      const all = stated?.words ?? (words === '' ? everySchoolIn(texts[index] ?? '') : undefined);
      return all === undefined
        ? doubtfulFact(words, 'не названо, каким школам адресовано')
        : noFact(all, 'адресовано всем школам, а не школам с низкими результатами');
    }),
  );
}
