import { foldWord } from '../../text/fold.ts';
import { stemWord, wordsOf } from '../../text/stem.ts';
import type { RoadmapView } from '../../view/roadmap-view.ts';

/** Legal forms, which titles of events leave out: «МБОУ», «МКОУ», «ГБОУ». */
const legalForm = /^(?:[мгч][абк]?д?оу$|муниципальн|бюджетн|казенн|автономн|общеобразовательн|учрежден)/;

/** The texts of all events, to look for names in. */
export function textsOfEvents({ events }: RoadmapView): readonly string[] {
  return events.flatMap(({ texts, event }) => [...texts, ...event.stages.map(({ title }) => title)]);
}

/** The names of schools, one way for all that begin alike; where a name ends, the titles of those that have it. */
interface NameBranch {
  /** By the mark before a word, a space for any that may stand there, and the word. */
  readonly words: Map<string, NameBranch>;
  /** By the stem of a word that may stand in any case. */
  readonly stems: Map<string, NameBranch>;
  readonly titles: string[];
}

function newBranch(): NameBranch {
  return { words: new Map(), stems: new Map(), titles: [] };
}

/**
 * The titles of those schools that texts name, in any case and without their legal form: «на базе СОШ № 15», «в Заречной СОШ».
 * Each text is read once, however many schools there are.
 */
export function namedSchools(texts: readonly string[], titles: readonly string[]): ReadonlySet<string> {
  const root = newBranch();
  for (const title of titles) {
    const end = endOfName(root, title);
    if (end !== root) end.titles.push(title);
  }
  const named = new Set<string>();
  for (const line of texts.flatMap((text) => foldWord(text).split('\n'))) {
    const words = spokenWords(line);
    for (let from = 0; from < words.length; from += 1) addNamesFrom(root, words, from, named);
  }
  return named;
}

function endOfName(root: NameBranch, title: string): NameBranch {
  const words = wordsOf(title);
  const significant = words.filter((word) => !legalForm.test(word));
  return (significant.length > 0 ? significant : words).reduce(endOfWord, root);
}

/** A word in any of its cases; a number, an abbreviation or a word with a hyphen as it is. */
function endOfWord(branch: NameBranch, word: string): NameBranch {
  if (/^\p{L}{5,}$/u.test(word) && word.length <= longestInflected) return grow(branch.stems, stemWord(word));
  return spokenWords(word).reduce((at, { mark, text }) => grow(at.words, `${mark || ' '}${text}`), branch);
}

/** No word is longer that has cases. */
const longestInflected = 40;

function grow(branches: Map<string, NameBranch>, key: string): NameBranch {
  const branch = branches.get(key) ?? newBranch();
  branches.set(key, branch);
  return branch;
}

/** A word of a text with what stands between it and the word before. */
interface SpokenWord {
  readonly text: string;
  readonly mark: string;
}

function spokenWords(text: string): readonly SpokenWord[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const mark = text.slice(end, index);
    end = index + word.length;
    return { text: word, mark };
  });
}

function addNamesFrom(root: NameBranch, words: readonly SpokenWord[], from: number, named: Set<string>): void {
  let open: readonly NameBranch[] = [root];
  for (let at = from; open.length > 0; at += 1) {
    for (const title of open.flatMap(({ titles }) => titles)) named.add(title);
    const word = words[at];
    open = word === undefined ? [] : open.flatMap((branch) => branchesAt(branch, word, at === from));
  }
}

function branchesAt({ words, stems }: NameBranch, { text, mark }: SpokenWord, isFirst: boolean): readonly NameBranch[] {
  const alike = [words.get(` ${text}`), isFirst || mark === ' ' ? undefined : words.get(`${mark}${text}`)];
  const isInflected = stems.size > 0 && /^\p{L}+$/u.test(text);
  for (let length = 1; isInflected && length <= Math.min(text.length, longestInflected); length += 1) {
    alike.push(stems.get(text.slice(0, length)));
  }
  return alike.filter((branch) => branch !== undefined);
}
