import { lazily } from '../../text/lazily.ts';
import { prepositions } from '../../text/prepositions.ts';
import { stemsOf } from './known-stems.ts';
import type { TitleWord } from './title-words.ts';

/** How many other words «…» and «~» may stand for. */
const longestGap = 6;
/** How many «..» may stand for. */
const shortGap = 3;
const barred: ReadonlySet<string> = new Set(prepositions);

interface Element {
  readonly stems: ReadonlySet<string>;
  /** How many other words may stand between this word and the one before it. */
  readonly gap: number;
  /** Words that may not be among them. */
  readonly barrier: ReadonlySet<string>;
}

/** A phrase of the vocabulary, compiled to stems. */
export interface Phrase {
  /** The stems of its first word. */
  readonly first: ReadonlySet<string>;
  /** Its other words, compiled when a title has the first one: most phrases never are. */
  readonly others: () => readonly Element[];
}

/** Words that one word of a phrase may stand for, written `@name` in it. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

const noStems: ReadonlySet<string> = new Set();

/**
 * Compiles phrases as the vocabulary writes them: words in any form, `a|b` for one of several, `@name` for a class of words,
 * `…` for up to six other words of the same sentence, `~name` for the same without any word of that class, `..` for up to
 * three words that are no prepositions.
 */
export function phraseCompiler(classes: WordClasses): (text: string) => Phrase {
  const stemsByWords = new Map<string, ReadonlySet<string>>();
  const stemsOfAny = (alternatives: string): ReadonlySet<string> => {
    const known = stemsByWords.get(alternatives) ?? stemsOf(wordsOf(alternatives, classes));
    stemsByWords.set(alternatives, known);
    return known;
  };
  return (text) => {
    const end = text.indexOf(' ');
    const [first, others] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
    return { first: stemsOfAny(first), others: lazily(() => compileElements(others, stemsOfAny)) };
  };
}

function compileElements(text: string, stemsOfAny: (alternatives: string) => ReadonlySet<string>): readonly Element[] {
  if (text === '') return [];
  const elements: Element[] = [];
  let gap = 0;
  let barrier = noStems;
  for (const part of text.split(' ')) {
    if (part === '..') {
      gap = shortGap;
      barrier = barred;
    } else if (part === '…' || part.startsWith('~')) {
      gap = longestGap;
      barrier = part === '…' ? noStems : stemsOfAny(`@${part.slice(1)}`);
    } else {
      elements.push({ stems: stemsOfAny(part), gap, barrier });
      gap = 0;
      barrier = noStems;
    }
  }
  return elements;
}

function wordsOf(alternatives: string, classes: WordClasses): readonly string[] {
  return alternatives.split('|').flatMap((word) => (word.startsWith('@') ? classOf(word.slice(1), classes) : [word]));
}

function classOf(name: string, classes: WordClasses): readonly string[] {
  const words = classes[name];
  if (words === undefined) throw new Error(`The vocabulary has no class of words «${name}»`);
  return words;
}

/** The index of the last word of the phrase that begins at the word `from`, or -1 where it does not stand there. */
export function matchPhrase({ others }: Phrase, words: readonly TitleWord[], from: number): number {
  return matchRest(others(), 0, words, from);
}

function matchRest(elements: readonly Element[], index: number, words: readonly TitleWord[], after: number): number {
  const element = elements[index];
  if (element === undefined) return after;
  const clause = words[after]?.clause;
  for (let at = after + 1; at <= after + 1 + element.gap; at += 1) {
    const word = words[at];
    if (word === undefined || word.clause !== clause) return -1;
    if (element.stems.has(word.stem)) {
      const end = matchRest(elements, index + 1, words, at);
      if (end >= 0) return end;
    }
    if (element.barrier.has(word.stem)) return -1;
  }
  return -1;
}
