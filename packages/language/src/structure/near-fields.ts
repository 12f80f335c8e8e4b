import { foldWord, lazily, phraseStem } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { fieldOf } from '../syntax/keyword-reader.ts';
import { lineSpace } from '../syntax/line-space.ts';
import { noOwnFields, type OwnFields } from '../syntax/own-fields.ts';
import type { KnownFieldLine, OwnFieldLine, StrayLine } from '../syntax/source-line.ts';
import { fieldWords } from '../vocabulary/spellings.ts';
import { fieldFrom } from './meant-lines.ts';
import type { StrayReading } from './stray-reading.ts';
import { part, shortened } from './words-part.ts';

/** Lines that name a field, but not as the language does: another sign for the colon, quotes around the word, another case. */

const space = `[${lineSpace}]`;
const signed = new RegExp(`^(\\p{L}+(?:${space}+\\p{L}+){1,2}?)${space}*([=;–—−-])${space}+`, 'u');
const wrapped = new RegExp(
  `^([«"„“<[(])${space}*([\\p{L}]+(?:${space}+\\p{L}+){0,2})${space}*[»"“”>\\])]${space}*:?${space}+`,
  'u',
);

/** A field's line as it should have been written. */
interface NearField {
  readonly meant: KnownFieldLine;
  readonly message: string;
}

/** The field that a line was meant to be: «Сроки исполнения – март 2027», «[срок] март 2027». */
export function nearFieldIn({ words }: StrayLine): NearField | undefined {
  const { text } = words;
  const [front = '', word = '', sign = ''] = signed.exec(text) ?? [];
  if (front !== '') {
    const meant = meantField(words, front, word);
    const message = `После слов «${word}» вместо «${sign}» нужно двоеточие («${word}: …»).`;
    return meant && { meant, message };
  }
  const [around = '', , name = ''] = wrapped.exec(text) ?? [];
  const meant = around === '' ? undefined : meantField(words, around, name);
  const message = `Слово поля пишется без кавычек и скобок, с двоеточием: «${name}: …».`;
  return meant && { meant, message };
}

function meantField(words: StrayLine['words'], front: string, word: string): KnownFieldLine | undefined {
  const keyword = fieldOf(word);
  const value = part(words, front.length);
  if (keyword === undefined || value.text === '') return undefined;
  return fieldFrom(keyword, value, part(words, 0, front.trimEnd().length), word);
}

/** What to tell of a line that was meant to be a field. */
export function readNearField(line: StrayLine): StrayReading | undefined {
  const near = nearFieldIn(line);
  return near && { diagnostic: diagnose('line-is-understood', line.words, near.message), meant: [near.meant] };
}

/** Initials before the surname win: in «Начальник Н. В. Соколова» the first word is none. */
const initials = [/(?<!\p{L})\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+/u, /(?<!\p{L})\p{Lu}\p{Ll}+\s\p{Lu}\.\s?\p{Lu}\./u];

const ownWord = /^([\p{L}\p{N}_-]+)\s*([=;–—−-])?(?:\s+|$)/u;

/** «бюджет 100 тыс. руб.», «бюджет – 100»: a field that the roadmap adds, without its colon. */
export function ownFieldIn(
  { words, start, end }: StrayLine,
  own: OwnFields = noOwnFields,
): { readonly meant: OwnFieldLine; readonly message: string } | undefined {
  const [front, word, sign] = ownWord.exec(words.text) ?? [];
  const name = word === undefined ? undefined : own.get(foldWord(word));
  if (front === undefined || word === undefined || name === undefined) return undefined;
  const [longer = ''] = /^[^:]{1,60}:\s*/u.exec(words.text) ?? [];
  const value = part(words, longer === '' ? front.length : longer.length);
  const called = longer.trimEnd().slice(0, -1).trimEnd();
  const message =
    longer !== ''
      ? `Нет поля «${called}», есть «${word}» – по первому слову строки «столбец»: напишите «${word}: …».`
      : sign === undefined
        ? `После слова «${word}» нужно двоеточие («${word}: …»); если это продолжение текста, присоедините строку к предыдущей.`
        : `После слова «${word}» вместо «${sign}» нужно двоеточие («${word}: …»).`;
  const meant: OwnFieldLine = {
    shape: 'field',
    keyword: 'own',
    own: name,
    word: part(words, 0, word.length),
    argument: undefined,
    // Told already.
    colon: part(words, word.length, word.length),
    value: value.text === '' ? undefined : value,
    bare: undefined,
    start,
    end,
  };
  return { meant, message };
}

/** What to tell of a line that was meant to be a field of the roadmap's own. */
export function readOwnField(line: StrayLine, own?: OwnFields): StrayReading | undefined {
  const found = ownFieldIn(line, own);
  if (found === undefined) return undefined;
  const { meant, message } = found;
  return {
    diagnostic: diagnose('line-is-understood', line.words, message),
    // One without a value says nothing.
    meant: meant.value === undefined ? [] : [meant],
  };
}

/** «Н. В. Соколова», «Соколова Н. В.»: whoever signs, as the first name with initials in a text. */
export function initialsIn(text: string): string | undefined {
  return initials.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])[0];
}

/** «Начальник управления ____________ Н. В. Соколова»: the line of a signature. */
export function readSignature({ words }: StrayLine): StrayReading | undefined {
  const name = /_{3,}/.test(words.text) ? initialsIn(words.text) : undefined;
  if (name === undefined) return undefined;
  const office = words.text.slice(0, words.text.search(/_{3,}/)).replace(/[\s(/]+$/, '');
  const message = `Строка «${shortened(words.text)}» похожа на подпись: напишите её в карте строкой «подписано: ${office === '' ? 'должность' : shortened(office)}», а ниже – «подпись: ${name}».`;
  return { diagnostic: diagnose('line-is-understood', words, message) };
}

/** «документами», «исполнителей»: a field's word in another case or number. */
export function fieldOfCase(word: string): string | undefined {
  return fieldsByStem().get(phraseStem(word));
}

const fieldsByStem = lazily(() => new Map(fieldWords.toReversed().map((word) => [phraseStem(word), word])));
