import { inferTargeting } from '../inference/infer-targeting.ts';
import { type Mention, mentionTitle } from '../model/mention.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import type { EventView, RoadmapView } from '../view/roadmap-view.ts';
import { doubtfulFact, type Fact, inferredFact, noFact, statedFact, strongest } from './fact.ts';

/**
 * Whether an event is targeted support («адресное сопровождение»): by its own participants, venue or risk, or because its title
 * names schools with low results, a school of the roadmap, their teams or curators, anti-risk programmes, or the roadmap.
 * Exam logistics and general school life never are.
 */
export function targetingFact({ event, texts }: EventView, { roadmap }: RoadmapView): Fact {
  const schools = roadmap.declarations.filter(({ kind }) => kind === 'school').map(({ title }) => title);
  const guesses = texts.map((text) => inferTargeting(text, { schools, roadmapTitle: roadmap.title }));
  const never = guesses.find(({ targeted }) => targeted === 'never');
  if (never !== undefined) return noFact(never.words, 'не адресное сопровождение школ');
  const stated = statedTarget(event);
  if (stated !== undefined) return statedFact(stated);
  return strongest(
    guesses.map(({ targeted, words }) =>
      targeted === 'sure' ? inferredFact(words) : doubtfulFact(words, 'не названо, каким школам адресовано'),
    ),
  );
}

function statedTarget({ participants, venue, risks }: EventView['event']): string | undefined {
  const mentioned = (field: string, mentions: readonly Mention[]): readonly string[] =>
    mentions
      .map(mentionTitle)
      .filter((title) => !isPlaceholder(title))
      .map((title) => `${field}: ${title}`);
  return [
    ...mentioned('участники', participants),
    ...mentioned('площадка', venue === undefined ? [] : [venue]),
    ...risks.filter((risk) => !isPlaceholder(risk)).map((risk) => `риск: ${risk}`),
  ][0];
}
