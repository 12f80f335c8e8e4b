import { foldWord, nearestAmong } from '@dorkarta/core';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { constructOf, fieldOf } from '../syntax/keyword-reader.ts';
import type { ConstructLine, FieldLine, StrayLine, Words } from '../syntax/source-line.ts';
import { isDeclaration } from '../vocabulary/constructs.ts';
import { constructWords, fieldWords } from '../vocabulary/spellings.ts';

/** A line without a keyword: what to tell of it, and the line that it was probably meant to be. */
export interface StrayReading {
  readonly diagnostic: Diagnostic;
  readonly meant?: ConstructLine | FieldLine;
}

const wordsBeforeColon = /^([\p{L}_][\p{L}\d_-]*(?:\s+[\p{L}_-]+)?)\s*:\s*/u;
const firstWord = /^([\p{L}_][\p{L}\d_-]*)\s*/u;

const nearestField = nearestAmong(fieldWords);
const nearestWord = nearestAmong([...constructWords, ...fieldWords]);

/** Reads a line that begins with no keyword. */
export function readStray(line: StrayLine): StrayReading {
  return readUnknownField(line) ?? readUnknownConstruct(line) ?? { diagnostic: withoutKeyword(line) };
}

function readUnknownField(line: StrayLine): StrayReading | undefined {
  const found = wordsBeforeColon.exec(line.words.text);
  const [front, word] = [found?.[0], found?.[1]];
  if (front === undefined || word === undefined) return undefined;
  const known = nearestField(word);
  const keyword = known === undefined ? undefined : fieldOf(known);
  if (known === undefined || keyword === undefined) {
    if (word.includes(' ')) return undefined;
    const message = `Нет поля «${word}»: исправьте слово или, если это продолжение текста, присоедините строку к предыдущей.`;
    return { diagnostic: diagnose('line-is-understood', part(line.words, 0, word.length), message) };
  }
  const message = `Нет поля «${word}», есть «${known}»: исправьте слово.`;
  const value = part(line.words, front.length);
  return {
    diagnostic: diagnose('line-is-understood', part(line.words, 0, word.length), message),
    meant: {
      shape: 'field',
      keyword,
      word: part(line.words, 0, word.length),
      argument: undefined,
      colon: part(line.words, line.words.text.indexOf(':'), line.words.text.indexOf(':') + 1),
      value: value.text === '' ? undefined : value,
      bare: undefined,
      start: line.start,
      end: line.end,
    },
  };
}

function readUnknownConstruct(line: StrayLine): StrayReading | undefined {
  const found = firstWord.exec(line.words.text);
  const [front, word] = [found?.[0], found?.[1]];
  if (front === undefined || word === undefined) return undefined;
  const known = nearestWord(word);
  if (known === undefined || foldWord(known) === foldWord(word)) return undefined;
  const keyword = constructOf(known);
  const message = `Нет слова «${word}», есть «${known}»: исправьте его или, если это продолжение текста, присоедините строку к предыдущей.`;
  const diagnostic = diagnose('line-is-understood', part(line.words, 0, word.length), message);
  if (keyword === undefined || isDeclaration(keyword)) return { diagnostic };
  const head = part(line.words, front.length);
  return {
    diagnostic,
    meant: {
      shape: 'construct',
      keyword,
      word: part(line.words, 0, word.length),
      head: head.text === '' ? undefined : head,
      start: line.start,
      end: line.end,
    },
  };
}

/** What to tell of a line that begins with no word of the language. */
export function withoutKeyword(line: { readonly words: Words }): Diagnostic {
  const shown = line.words.text.length > 40 ? `${line.words.text.slice(0, 40)}…` : line.words.text;
  return diagnose(
    'line-is-understood',
    line.words,
    `Строка «${shown}» не начинается со слова языка: присоедините её к предыдущей строке или начните с нужного слова, например «показатель:» или «примечание:».`,
  );
}

function part(words: Words, from: number, to: number = words.text.length): Words {
  return { text: words.text.slice(from, to), start: words.start + from, end: words.start + to };
}
