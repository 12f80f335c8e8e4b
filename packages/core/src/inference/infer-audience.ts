import { type Hit, hitsOf, readTitle, type TitleReading, wordsOfHit } from './reading/read-title.ts';
import { covers } from './reading/spans.ts';

/** Who an event can be for. */
export const audiences = ['teachers', 'heads', 'schools', 'staff', 'pupils', 'families'] as const;
export type Audience = (typeof audiences)[number];

/** An audience with the author's words; sure where the title says that the event is for them, else they are only spoken of. */
export interface InferredAudience {
  readonly audience: Audience;
  readonly sure: boolean;
  readonly words: string;
}

/** Where a title names an audience. */
export interface AudienceHit {
  readonly audience: Audience;
  readonly hit: Hit;
  /** Whether the event is for them. */
  readonly addressed: boolean;
}

/**
 * Who an event is for, by its title, from left to right: «Семинар для директоров „Работа с родителями“» is for heads,
 * and speaks of families. Nothing where the title names nobody: a seminar is for teachers then.
 */
export function inferAudience(title: string): readonly InferredAudience[] {
  return audienceOf(readTitle(title));
}

/** {@link inferAudience} of a title already read. */
export function audienceOf(reading: TitleReading): readonly InferredAudience[] {
  return audienceHits(reading, firstForm(reading))
    .toSorted((one, other) => one.hit.from - other.hit.from)
    .map(({ audience, hit, addressed }) => ({ audience, sure: addressed, words: wordsOfHit(reading, hit) }));
}

/** Whom the title names, and which of them the given form of work is for. */
export function audienceHits(reading: TitleReading, form: Hit | undefined): readonly AudienceHit[] {
  const [from, to] = addressedStretch(reading, form);
  const found: AudienceHit[] = [];
  for (const audience of audiences) {
    for (const hit of hitsOf(reading, audience)) {
      if (audience === 'pupils' && isNoPupil(reading, hit)) continue;
      found.push({ audience, hit, addressed: from <= hit.from && hit.from <= to });
    }
  }
  return found;
}

/** Teachers and school heads, whom methodical events are for. */
export function isEducator({ audience }: AudienceHit): boolean {
  return audience === 'teachers' || audience === 'heads';
}

/** Addressed to staff that is neither: librarians, experts of exams. */
export function isForOtherStaff(hits: readonly AudienceHit[]): boolean {
  const addressed = hits.filter((hit) => hit.addressed);
  return addressed.some(({ audience }) => audience === 'staff') && !addressed.some(isEducator);
}

/** Addressed to pupils or parents, and to no teacher or head. */
export function isForPupilsOrFamilies(hits: readonly AudienceHit[]): boolean {
  const addressed = hits.filter((hit) => hit.addressed);
  return (
    addressed.some(({ audience }) => audience === 'pupils' || audience === 'families') && !addressed.some(isEducator)
  );
}

function isNoPupil(reading: TitleReading, hit: Hit): boolean {
  return hitsOf(reading, 'not-pupils').some((other) => covers(other, hit));
}

function firstForm(reading: TitleReading): Hit | undefined {
  return [
    ...hitsOf(reading, 'methodical-form'),
    ...hitsOf(reading, 'weak-methodical-form'),
    ...hitsOf(reading, 'organizational-form'),
    ...hitsOf(reading, 'methodical-work'),
  ].toSorted((one, other) => one.from - other.from)[0];
}

const topicWords: ReadonlySet<string> = new Set(['по', 'о', 'об', 'обо', 'тем']);

/**
 * The first and last word of the stretch that says who is addressed: what stands before the form up to a comma, and after it
 * up to its topic («по вопросам …», «о …», «…»).
 */
function addressedStretch({ words }: TitleReading, form: Hit | undefined): readonly [number, number] {
  const start = form?.from ?? 0;
  const clause = words[start]?.clause;
  const quoted = form !== undefined && words[start]?.quoted === true;
  let first = start;
  while (first > 0 && words[first]?.separator === '' && words[first - 1]?.clause === clause) first -= 1;
  let last = form?.to ?? 0;
  for (let next = words[last + 1]; next !== undefined; next = words[last + 1]) {
    if (next.clause !== clause || (next.quoted && !quoted) || topicWords.has(next.stem)) break;
    last += 1;
  }
  return [first, last];
}
