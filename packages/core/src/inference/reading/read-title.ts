import { lazily } from '../../text/lazily.ts';
import { titleOf } from '../../text/title-of.ts';
import { firstStems } from '../generated/first-stems.ts';
import { type Concept, type Sense, vocabulary } from '../vocabulary/vocabulary.ts';
import { wordClasses } from '../vocabulary/word-classes.ts';
import { meantStem } from './known-stems.ts';
import { matchPhrase, type Phrase, phraseCompiler } from './phrase.ts';
import { type TitleWord, titleWords } from './title-words.ts';

/** A phrase of the vocabulary found in a title: its meaning, and the indices of its first and last word. */
export interface Hit extends Sense {
  readonly from: number;
  readonly to: number;
}

/** A title with everything the vocabulary knows about its words. */
export interface TitleReading {
  readonly title: string;
  readonly words: readonly TitleWord[];
  readonly hits: ReadonlyMap<Concept, readonly Hit[]>;
}

interface CompiledEntry {
  readonly sense: Sense;
  readonly phrase: Phrase;
}

/** Gives the phrases that a stem can begin, in the vocabulary's order; each is compiled when a title first has the stem. */
const entriesFor = lazily((): ((stem: string) => readonly CompiledEntry[]) => {
  const compile = phraseCompiler(wordClasses);
  const places = new Map(
    firstStems.split('\n').map((row) => {
      const space = row.indexOf(' ');
      return [row.slice(0, space), row.slice(space + 1)];
    }),
  );
  const compiled = new Map<string, readonly CompiledEntry[]>();
  return (stem) => {
    const known = compiled.get(stem);
    if (known !== undefined) return known;
    const entries = (places.get(stem)?.split(' ') ?? []).flatMap((place) => {
      const entry = vocabulary[Number(place)];
      return entry === undefined ? [] : [{ sense: entry.sense, phrase: compile(entry.phrase) }];
    });
    if (entries.length > 0) compiled.set(stem, entries);
    return entries;
  };
});

/** The words of a title, each with the stem that it means. */
export function readWords(title: string): readonly TitleWord[] {
  return titleWords(title).map((word) => {
    const stem = meantStem(word.stem);
    return stem === word.stem ? word : { ...word, stem };
  });
}

/** Reads a title once; all inference works on the reading. */
export function readTitle(text: string): TitleReading {
  const title = titleOf(text);
  const words = readWords(title);
  const hits = new Map<Concept, Hit[]>();
  for (let from = 0; from < words.length; from += 1) {
    for (const { sense, phrase } of entriesFor()(words[from]?.stem ?? '')) {
      const to = matchPhrase(phrase, words, from);
      if (to >= 0) addHit(hits, { ...sense, from, to });
    }
  }
  return { title, words, hits };
}

function addHit(hits: Map<Concept, Hit[]>, hit: Hit): void {
  const found = hits.get(hit.concept);
  if (found === undefined) hits.set(hit.concept, [hit]);
  else found.push(hit);
}

const none: readonly Hit[] = [];

/** The places where the title speaks of a concept, from left to right. */
export function hitsOf(reading: TitleReading, concept: Concept): readonly Hit[] {
  return reading.hits.get(concept) ?? none;
}

/** The author's words from the first to the last word of a hit. */
export function wordsOfHit({ title, words }: TitleReading, { from, to }: { from: number; to: number }): string {
  return title.slice(words[from]?.start, words[to]?.end);
}
