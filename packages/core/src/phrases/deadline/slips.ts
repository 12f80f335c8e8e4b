import { monthNames } from '../../calendar/month-names.ts';
import { letters } from '../../text/letters.ts';
import type { PhraseNote } from '../note.schema.ts';
import { phraseNote } from '../note-texts.ts';
import { romanValue } from '../words/letters.ts';
import { type Token, tokensOf, visibleText } from '../words/tokens.ts';

/** What was typed in a deadline by mistake, where it is plain what was meant. */

/** A date with commas for full stops, or with letters for noughts («15.О9.2026»). */
const slippedDate = new RegExp(
  `(?<![${letters}\\d.,])([\\dОоOo]{1,2})[.,]([\\dОоOo]{1,2})[.,]((?:19|2[0ОоOo])[\\dОоOo]{2})(?![${letters}\\d])`,
  'g',
);
const letterNought = /[ОоOo]/g;

/** A text whose dates have full stops and digits where commas and letters stand («15,03,2022»), unit by unit. */
export function withStops(text: string): string {
  return text.replace(slippedDate, (_, day, month, year) => `${day}.${month}.${year}`.replace(letterNought, '0'));
}

/** Notes the dates with slips in them, and the misspelt words. */
export function noteSlips(text: string, tokens: readonly Token[]): readonly PhraseNote[] {
  const dates = [...text.matchAll(slippedDate)].map(([date]) => date).filter((date) => withStops(date) !== date);
  return [
    ...dates.map((date) => phraseNote('word-is-misspelt', date, withStops(date))),
    ...tokens.flatMap((token) => {
      if (token.kind !== 'word' || token.meant === undefined) return [];
      const { lexeme, meant, start, end } = token;
      const name = lexeme?.is === 'month' ? monthNames[lexeme.month - 1] : undefined;
      return [phraseNote('word-is-misspelt', text.slice(start, end), name ?? meant)];
    }),
  ];
}

/** A deadline without its slips («15 мавта 2022» – «15 марта 2022»). */
export function mendedDeadline(text: string): string {
  const plain = withStops(text);
  let mended = '';
  let from = 0;
  for (const token of visibleText(plain) === plain ? tokensOf(plain) : []) {
    if (token.kind !== 'word' || token.meant === undefined) continue;
    mended += plain.slice(from, token.start) + token.meant;
    from = token.end;
  }
  return mended + plain.slice(from);
}

/** The units that a year has so many of, by the stem of their word. */
const mostOf: readonly (readonly [stem: string, most: number, many: string])[] = [
  ['квартал', 4, 'кварталов в году четыре'],
  ['кв', 4, 'кварталов в году четыре'],
  ['полугоди', 2, 'полугодий в году два'],
  ['четверт', 4, 'четвертей в учебном году четыре'],
  ['триместр', 3, 'триместров в учебном году три'],
];

const counted = new RegExp(
  `(?<![${letters}\\d.,])(\\d{1,3}|[ivxіѵхуlпш]{1,4})(?:\\s?[-‐–]?\\s?(?:ый|ой|ий|й|го|ого|м|ом|ая|ую|я))?\\s+(кв|квартал|полугоди|четверт|триместр)(?:а|е|у|ы|ом|я|и|ь)?(?![${letters}])`,
  'gi',
);

/** A quarter, half-year or school term that there is not («V квартал»), and the number that was probably meant. */
export interface ImpossibleUnit {
  readonly words: string;
  readonly number: string;
  readonly nearest: string;
  readonly many: string;
}

const romans = ['I', 'II', 'III', 'IV'];

/** Five digits, or four of a year that nobody plans for: it was typed for one of this century. */
const noYear = /(?<![\d.,-]|№\s?)(?:(?:19|20)\d{3}|2[1-9]\d{2})(?![\d.,-]\d|\d)/;

/** «20226», «2206»: a number where a year stands, and is none. */
function impossibleYear(text: string): ImpossibleUnit | undefined {
  const [words] = noYear.exec(text) ?? [];
  if (words === undefined) return undefined;
  const isLong = words.length > 4;
  const many = isLong ? 'в номере года четыре цифры' : 'год написан с опечаткой';
  return { words, number: words, nearest: isLong ? withoutOneDigit(words) : ofThisCentury(words), many };
}

/** Of a digit that stands twice one goes, else the last. */
function withoutOneDigit(year: string): string {
  const once = year.replace(/(\d)\1/, '$1');
  return once.length === 4 ? once : year.slice(0, 4);
}

/** «2206» is 2026: its digits in another order; without a nought the last two tell. */
function ofThisCentury(year: string): string {
  return year.includes('0') ? `20${year.replace('2', '').replace('0', '')}` : `20${year.slice(2)}`;
}

/** The first unit of a deadline that no year has, or a year that there is not. */
export function impossibleUnit(text: string): ImpossibleUnit | undefined {
  for (const [words, number = '', stem = ''] of text.matchAll(counted)) {
    const [, most, many] = mostOf.find(([each]) => each === stem.toLowerCase()) ?? [];
    const isDigits = /^\d+$/.test(number);
    const value = isDigits ? Number(number) : romanValue(number);
    if (most === undefined || many === undefined || value === undefined || (value >= 1 && value <= most)) continue;
    // «11 квартал» is the second, typed by hand.
    const isRomanByHand = /^1{2,3}$/.test(number) && number.length <= most;
    const meant = isRomanByHand ? number.length : Math.min(Math.max(value, 1), most);
    return { words, number, nearest: isDigits && !isRomanByHand ? String(meant) : (romans[meant - 1] ?? ''), many };
  }
  return impossibleYear(text);
}
