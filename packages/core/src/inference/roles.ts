import { stemsWhenAsked } from './reading/known-stems.ts';
import { type Hit, hitsOf, type TitleReading } from './reading/read-title.ts';
import { covers } from './reading/spans.ts';
import { heldWords, holdingWords, neutralWords } from './vocabulary/holding-words.ts';
import type { Concept } from './vocabulary/vocabulary.ts';

/** Hits that are the event itself: outside quotes, where the title has anything outside quotes. */
export function eventHits({ words }: TitleReading, hits: readonly Hit[]): readonly Hit[] {
  const unquoted = hits.filter((hit) => words[hit.from]?.quoted === false);
  return unquoted.length > 0 || words.some((word) => !word.quoted) ? unquoted : hits;
}

const neutralStems = stemsWhenAsked(neutralWords);
const adjective = /(?:[ыиао]й|[ая]я|[оые]е|ие|[ыи]х|[ое]го|[ое]му|[ыи]м|[ыи]ми)$/iu;

/**
 * Whether the hit only tells more of another event («помощь в разработке дорожных карт», «использование результатов
 * мониторинга»): some noun other than «проведение», «организация» stands before it and its adjectives.
 */
export function isSubordinate(reading: TitleReading, { from }: Hit): boolean {
  const { title, words } = reading;
  if (hitsOf(reading, 'participation').some(({ to }) => to < from)) return false;
  for (let at = from; at > 0; at -= 1) {
    const previous = words[at - 1];
    if (previous === undefined || words[at]?.separator !== '') return false;
    if (previous.clause !== words[from]?.clause) return false;
    if (neutralStems().has(previous.stem)) return false;
    const word = title.slice(previous.start, previous.end).normalize();
    const isAdjective = '-‐‑'.includes(title[previous.end] ?? ' ') || adjective.test(word);
    if (!isAdjective) return true;
  }
  return false;
}

/** Of forms that stand one in another («семинар» in «семинар-совещание») the longer. */
export function withoutInner(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(
    (hit) => !hits.some((other) => other !== hit && covers(other, hit) && length(other) > length(hit)),
  );
}

function length({ from, to }: Hit): number {
  return to - from;
}

/**
 * Whether the title is of a paper, news or a count about the hit («Отчёт о семинаре», «График консультаций»). Carrying it
 * out as well makes it the event again («Разработка и проведение семинара»), unless the paper is about that
 * («Приказ о проведении семинара»).
 */
export function isGoverned(reading: TitleReading, hit: Hit, governor: Extract<Concept, 'about' | 'news'>): boolean {
  const clause = reading.words[hit.from]?.clause;
  if (reading.words[hit.from]?.separator === ':') return false;
  const governs = (by: Hit): boolean => by.to < hit.from && reading.words[by.from]?.clause === clause;
  if (eventHits(reading, hitsOf(reading, governor)).some((by) => governs(by) && !isHeldAfter(reading, by, hit)))
    return true;
  return (
    governor === 'about' && hitsOf(reading, 'preparing').some((by) => governs(by) && !isHeldAfter(reading, by, hit))
  );
}

/** «… и проведение семинара», «…, проведение семинара» between the governor and the hit. */
function isHeldAfter({ words, ...reading }: TitleReading, by: Hit, hit: Hit): boolean {
  return hitsOf({ words, ...reading }, 'holding').some(
    ({ from }) => by.to < from && from < hit.from && (words[from]?.separator !== '' || words[from - 1]?.stem === 'и'),
  );
}

const holdingStems = stemsWhenAsked(holdingWords);
const heldStems = stemsWhenAsked(heldWords);
const longestSmallWord = 3;
/** What the adjectives of {@link adjective} leave out: «окружном», «постоянно», «обучающихся». */
const otherModifier = /(?:[ое]м|но|ихся)$/iu;
/** Nouns that end as adjectives do. */
const verbalNoun = /(?:[нтц]и|стви|услови)(?:е|я|ю|ем|й|и|ям|ями|ях)$/iu;
const people: readonly Concept[] = ['teachers', 'heads', 'schools', 'low-schools', 'teams', 'curators'];

/**
 * Tells of hits whether they are what the title is of («Организация работы районных методобъединений»), not what something else
 * is for or about («Мотивация педагогов на повышение квалификации»): up to the last colon or bracket nothing stands before
 * them but adjectives, people, other work and nouns of holding. Each word is looked at once, however many hits there are.
 */
export function headFinder(reading: TitleReading, work: readonly Hit[]): (hit: Hit) => boolean {
  const free = new Set<number>();
  for (const { from, to } of [...work, ...people.flatMap((concept) => hitsOf(reading, concept))]) {
    for (let at = from; at <= to; at += 1) free.add(at);
  }
  const canBegin = [true];
  return ({ from }) => {
    for (let at = canBegin.length; at <= from; at += 1) {
      canBegin.push(
        beginsAnew(reading, at) || ((free.has(at - 1) || isTransparent(reading, at - 1)) && canBegin[at - 1] === true),
      );
    }
    return canBegin[from] === true;
  };
}

/** Whether what stands before a word is of no matter to it. */
function beginsAnew(reading: TitleReading, at: number): boolean {
  const { words } = reading;
  const previous = words[at - 1];
  if (previous === undefined || previous.clause !== words[at]?.clause) return true;
  if (':('.includes(words[at]?.separator || ' ') || isHeld(reading, at - 1)) return true;
  return previous.separator === ',' && holdingStems().has(previous.stem);
}

/** «На заседаниях», «для проведения», not «тематика заседаний». */
function isHeld(reading: TitleReading, at: number): boolean {
  return heldStems().has(reading.words[at]?.stem ?? '') && (at === 0 || isTransparent(reading, at - 1));
}

function isTransparent({ title, words }: TitleReading, at: number): boolean {
  const word = words[at];
  if (word === undefined || holdingStems().has(word.stem)) return true;
  const text = title.slice(word.start, word.end).normalize();
  if (text.length <= longestSmallWord || '-‐‑'.includes(title[word.end] ?? ' ')) return true;
  return otherModifier.test(text) || (adjective.test(text) && !verbalNoun.test(text));
}
