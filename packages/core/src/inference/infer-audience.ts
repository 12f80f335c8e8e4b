import { covers } from './off-field.ts';
import { type Hit, hitsOf, readTitle, type TitleReading, wordsOfHit } from './reading/read-title.ts';

/** Who an event can be for. */
export const audiences = ['teachers', 'heads', 'schools', 'pupils', 'families'] as const;
export type Audience = (typeof audiences)[number];

/** An audience with the author's words; sure where the title says that the event is for them, else they are only spoken of. */
export interface InferredAudience {
  readonly audience: Audience;
  readonly sure: boolean;
  readonly words: string;
}

/** An audience with the index of its first word. */
export interface AudienceHit extends InferredAudience {
  readonly from: number;
}

/**
 * Who an event is for, by its title, from left to right: «Семинар для директоров „Работа с родителями“» is for heads,
 * and speaks of families. Nothing where the title names nobody: a seminar is for teachers then.
 */
export function inferAudience(title: string): readonly InferredAudience[] {
  return audiencesOf(readTitle(title)).map(({ audience, sure, words }) => ({ audience, sure, words }));
}

/** {@link inferAudience} of a title already read; `form` is the form of work whose audience is asked for, else the first. */
export function audiencesOf(reading: TitleReading, form = firstForm(reading)): readonly AudienceHit[] {
  const [from, to] = addressedStretch(reading, form);
  return audiences
    .flatMap((audience) => hitsFor(reading, audience).map((hit) => ({ audience, hit })))
    .toSorted((one, other) => one.hit.from - other.hit.from)
    .map(({ audience, hit }) => ({
      audience,
      from: hit.from,
      sure: from <= hit.from && hit.from <= to,
      words: wordsOfHit(reading, hit),
    }));
}

function hitsFor(reading: TitleReading, audience: Audience): readonly Hit[] {
  const hits = hitsOf(reading, audience);
  if (audience !== 'pupils') return hits;
  const others = hitsOf(reading, 'not-pupils');
  return hits.filter((hit) => !others.some((other) => covers(other, hit)));
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
 * The words that say who is addressed: what stands before the form in its sentence, and after it up to its topic («по
 * вопросам …», «о …», «…»).
 */
function addressedStretch({ words }: TitleReading, form: Hit | undefined): readonly [number, number] {
  const clause = words[form?.from ?? 0]?.clause;
  const first = words.findLastIndex(
    (word, index) => index <= (form?.from ?? 0) && (word.separator !== '' || words[index - 1]?.clause !== clause),
  );
  const quoted = form !== undefined && words[form.from]?.quoted === true;
  const topic = words.findIndex(
    (word, index) =>
      index > (form?.to ?? 0) && (word.clause !== clause || (word.quoted && !quoted) || topicWords.has(word.stem)),
  );
  return [first, topic < 0 ? words.length - 1 : topic - 1];
}

/** Teachers and school heads, whom methodical events are for. */
export function isEducator({ audience }: InferredAudience): boolean {
  return audience === 'teachers' || audience === 'heads';
}

/** Addressed to pupils or parents, and to no teacher or head. */
export function isForPupilsOrFamilies(audience: readonly InferredAudience[]): boolean {
  const addressed = audience.filter(({ sure }) => sure);
  return (
    addressed.some((each) => each.audience === 'pupils' || each.audience === 'families') && !addressed.some(isEducator)
  );
}
