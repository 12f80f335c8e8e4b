import { hitsOf, readTitle, type TitleReading, wordsOfHit } from './reading/read-title.ts';
import { eventHits } from './roles.ts';

/**
 * The words by which a title sends people to what others hold («Направление педагогов на курсы», «Прохождение КПК»); undefined
 * where it does not, or where the municipality holds it («на муниципальные курсы»).
 */
export function sentTo(title: string): string | undefined {
  return wordsOfSending(readTitle(title));
}

/** {@link sentTo} of a title already read. */
export function wordsOfSending(reading: TitleReading): string | undefined {
  if (hitsOf(reading, 'municipal').length > 0) return undefined;
  const [sent] = eventHits(reading, hitsOf(reading, 'sent'));
  return sent === undefined ? undefined : wordsOfHit(reading, sent);
}
