import type { Level } from '../model/level.ts';
import { type Hit, hitsOf, readTitle, type TitleReading, wordsOfHit } from './reading/read-title.ts';

/** The level that a title tells of, and the author's words it rests on. */
export interface InferredLevel {
  readonly level: Extract<Level, 'regional' | 'federal'>;
  readonly words: string;
}

/**
 * The level of an event of a municipal roadmap that takes part in a regional or federal one («Участие в региональном
 * семинаре», «Региональный вебинар»); undefined where the title tells of none.
 */
export function inferLevel(title: string): InferredLevel | undefined {
  return levelOf(readTitle(title));
}

/** {@link inferLevel} of a title already read. */
export function levelOf(reading: TitleReading): InferredLevel | undefined {
  for (const level of ['federal', 'regional'] as const) {
    const hit = hitsOf(reading, level)[0] ?? hitsOf(reading, `${level}-event`).find((event) => opensTitle(event));
    if (hit !== undefined) return { level, words: wordsOfHit(reading, hit) };
  }
  return undefined;
}

function opensTitle({ from }: Hit): boolean {
  return from === 0;
}

/** Whether the title speaks of the region or the country, outside quotes, and not of the municipality. */
export function isBeyondMunicipal(reading: TitleReading): boolean {
  const unquoted = hitsOf(reading, 'beyond-municipal').some(({ from }) => reading.words[from]?.quoted === false);
  return unquoted && hitsOf(reading, 'municipal').length === 0;
}
