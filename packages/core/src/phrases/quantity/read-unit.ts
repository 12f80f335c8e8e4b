import { foldWord } from '../../text/fold.ts';
import type { FigureToken } from './figure-tokens.ts';
import { boundAtEnd, canBeUnit, isAdjective, longestBound } from './figure-words.ts';
import type { Landmarks } from './landmarks.ts';

/** The words of a unit and the token after them; empty where none is named. */
export interface Unit {
  readonly words: string;
  readonly end: number;
}

const mostAdjectives = 4;

/** «школ», «педагогических работников», «ШНОР»: adjectives and the noun they are of, nothing further. */
function readNoun(text: string, tokens: readonly FigureToken[], at: number, until = tokens.length): Unit {
  let end = at;
  for (let count = 0; count <= mostAdjectives; count += 1) {
    const token = end < until ? tokens[end] : undefined;
    if (token?.kind !== 'word' || !canBeUnit(token.word)) break;
    end += 1;
    if (!isAdjective(token.word)) break;
  }
  const first = tokens[at];
  const last = tokens[end - 1];
  if (end === at || first === undefined || last === undefined) return { words: '', end: at };
  return { words: text.slice(first.start, last.end).replace(/\s+/g, ' '), end };
}

/** «от общего количества школ» after a percentage. */
function readOfWhole(text: string, tokens: readonly FigureToken[], at: number): Unit | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word' || foldWord(first.word) !== 'от') return undefined;
  let next = at + 1;
  for (const token of tokens.slice(next, next + 3)) {
    if (token.kind !== 'word' || !/^(?:общ|всего|числ|количеств)/.test(foldWord(token.word))) break;
    next += 1;
  }
  const noun = readNoun(text, tokens, next);
  const last = tokens[noun.end - 1];
  return noun.words === '' || last === undefined
    ? undefined
    : { words: text.slice(first.start, last.end), end: noun.end };
}

/** Reads the unit that begins at a token: «% школ», «совещаний», «%». */
export function readUnit(text: string, tokens: readonly FigureToken[], at: number): Unit {
  const token = tokens[at];
  const isPercent = token?.kind === 'percent' || (token?.kind === 'word' && foldWord(token.word).startsWith('процент'));
  if (!isPercent) return readNoun(text, tokens, at);
  const noun = readOfWhole(text, tokens, at + 1) ?? readNoun(text, tokens, at + 1);
  return { words: noun.words === '' ? '%' : `% ${noun.words}`, end: noun.end };
}

/** The unit named before a figure: «количество семинаров: 3», «число школ не менее 5». */
export function unitBefore(
  text: string,
  tokens: readonly FigureToken[],
  landmarks: Landmarks,
  at: number,
  since: number,
): string {
  const counted = landmarks.countedBefore[at] ?? -1;
  if (counted < since) return '';
  const bound = boundAtEnd(lastWords(tokens, landmarks, at, counted));
  return readNoun(text, tokens, counted + 1, at - (bound?.length ?? 0)).words;
}

/** As many of the last words between two tokens as a bound can have. */
function lastWords(
  tokens: readonly FigureToken[],
  { wordBefore }: Landmarks,
  at: number,
  from: number,
): readonly string[] {
  const words: string[] = [];
  for (let index = wordBefore[at] ?? -1; index > from && words.length < longestBound; index = wordBefore[index] ?? -1) {
    const token = tokens[index];
    if (token?.kind === 'word') words.unshift(token.word);
  }
  return words;
}
