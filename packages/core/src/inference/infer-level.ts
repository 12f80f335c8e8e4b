import type { Level } from '../model/level.ts';
import { stemsWhenAsked } from './reading/known-stems.ts';
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
    const hit =
      hitsOf(reading, level).find((each) => !isReviewed(reading, each)) ??
      hitsOf(reading, `${level}-event`).find((event) => opensTitle(event));
    if (hit !== undefined) return { level, words: wordsOfHit(reading, hit) };
  }
  return undefined;
}

/** «Анализ участия школ в федеральном проекте» takes part in nothing. */
function isReviewed(reading: TitleReading, { from }: Hit): boolean {
  const clause = reading.words[from]?.clause;
  return hitsOf(reading, 'reviewing').some((by) => by.to < from && reading.words[by.from]?.clause === clause);
}

function opensTitle({ from }: Hit): boolean {
  return from === 0;
}

/** Whether the title speaks of the region or the country, outside quotes, and not of the municipality. */
export function isBeyondMunicipal(reading: TitleReading): boolean {
  const unquoted = hitsOf(reading, 'beyond-municipal').some(({ from }) => reading.words[from]?.quoted === false);
  return unquoted && hitsOf(reading, 'municipal').length === 0;
}

/** «Муниципальный координатор» goes to events of any level. */
const ofPeople = stemsWhenAsked([
  'координатор',
  'куратор',
  'команда',
  'орган',
  'образование',
  'район',
  'округ',
  'служба',
]);

/** Whose event it is by its title. */
export interface InferredScope {
  readonly level: Level;
  readonly words: string;
}

/**
 * Whose event a title says that it is: the region's or the country's («Участие в региональном …»), the municipality's
 * («районный семинар», «заседание РМО»), or one school's («педсовет», «заседание ШМО»); undefined where it does not say.
 */
export function scopeOf(reading: TitleReading): InferredScope | undefined {
  const foreign = levelOf(reading);
  if (foreign !== undefined) return foreign;
  const municipal = hitsOf(reading, 'municipal').find(
    ({ from, to }) => reading.words[from]?.quoted === false && !ofPeople().has(reading.words[to + 1]?.stem ?? ''),
  );
  if (municipal !== undefined) return { level: 'municipal', words: wordsOfHit(reading, municipal) };
  const school = hitsOf(reading, 'school-level').find(({ from }) => reading.words[from]?.quoted === false);
  return school === undefined ? undefined : { level: 'school', words: wordsOfHit(reading, school) };
}
