import type { Stretch } from '../deadline.schema.ts';
import type { NamedSpan, Span } from '../span.schema.ts';
import {
  attempt,
  type Cursor,
  isMark,
  lexemeAt,
  peek,
  type Reader,
  remembered,
  takeLexeme,
  takeMark,
  takeUnit,
  takeWord,
  wordAt,
} from '../words/cursor.ts';
import { romanValue } from '../words/letters.ts';
import { daySpan, halfYearSpan, monthSpan, quarterSpan, schoolTermSpan } from './build-span.ts';
import { readTime } from './read-time.ts';
import { readYearTail, type YearTail } from './read-years.ts';

/** A number before the word that it counts («1», «I», «1-е», «первое»; -1 is «последнее»), or a range of them. */
export interface Numbered {
  readonly from: number;
  readonly to?: number;
}

/** A list of numbers: the first of them, and the list of the rest, which is a list of its own. */
export interface NumberList {
  readonly first: Numbered;
  readonly rest: NumberList | undefined;
  /** Whether all of them can be days: not in Roman digits, not «последний». */
  readonly days: boolean;
}

/** All numbers of a list in order. */
export function numbersOf(list: NumberList): readonly Numbered[] {
  const numbers: Numbered[] = [];
  for (let each: NumberList | undefined = list; each !== undefined; each = each.rest) numbers.push(each.first);
  return numbers;
}

interface NumberItem {
  readonly number: Numbered;
  readonly days: boolean;
  /** Whether more can follow: nothing can behind a dash that leads to no number. */
  readonly open: boolean;
}

const romanSuffixes = ['й', 'ый', 'ой', 'ий', 'е', 'ое', 'ом', 'м', 'го', 'ого', 'я', 'ая', 'ую', 'ю', 'х', 'ем'];

/** «IV», «I-й» */
function takeRoman(cursor: Cursor): number | undefined {
  const token = peek(cursor);
  const value = token?.kind === 'word' ? romanValue(token.word) : undefined;
  if (value === undefined) return undefined;
  cursor.at += 1;
  attempt(cursor, (inner) => (takeMark(inner, 'dash') ? takeWord(inner, ...romanSuffixes) : undefined));
  return value;
}

/** «1V»: the digit is a Roman I. */
function isHalfRoman(cursor: Cursor): boolean {
  const digit = peek(cursor);
  const rest = peek(cursor, 1);
  return (
    digit?.kind === 'number' &&
    digit.value === 1 &&
    rest?.kind === 'word' &&
    rest.start === digit.end &&
    romanValue(rest.word) === 5
  );
}

interface WrittenNumber {
  readonly value: number;
  readonly roman: boolean;
}

function takeNumber(cursor: Cursor): WrittenNumber | undefined {
  const token = peek(cursor);
  if (token?.kind === 'number') {
    if (token.digits > 2) return undefined;
    const half = isHalfRoman(cursor);
    cursor.at += half ? 2 : 1;
    return { value: half ? 4 : token.value, roman: half };
  }
  const ordinal = takeLexeme(cursor, 'ordinal');
  if (ordinal !== undefined) return { value: ordinal.value, roman: false };
  const roman = takeRoman(cursor);
  return roman === undefined ? undefined : { value: roman, roman: true };
}

function takeSeparator(cursor: Cursor): 'dash' | 'list' | undefined {
  if (takeMark(cursor, 'dash')) return 'dash';
  const comma = takeMark(cursor, 'comma', 'slash');
  const and = takeWord(cursor, 'и', 'или') !== undefined;
  return comma || and ? 'list' : undefined;
}

/** A number or a range of them. */
function readNumberItem(cursor: Cursor): NumberItem | undefined {
  const from = takeNumber(cursor);
  if (from === undefined) return undefined;
  const number = { from: from.value };
  const days = canBeDay(from);
  if (!isMark(peek(cursor), 'dash') || peek(cursor, 1)?.kind === 'date') return { number, days, open: true };
  const beforeDash = cursor.at;
  cursor.at += 1;
  const to = takeNumber(cursor);
  if (to !== undefined) return { number: { ...number, to: to.value }, days: days && canBeDay(to), open: true };
  const beforeDigits = peek(cursor)?.kind === 'number';
  cursor.at = beforeDash;
  return { number, days: days && beforeDigits, open: false };
}

function canBeDay({ value, roman }: WrittenNumber): boolean {
  return !roman && value >= 0;
}

/** Steps over what stands between two items of a list, where a further one can follow. */
function goesOn(cursor: Cursor): boolean {
  const end = cursor.at;
  const following = takeSeparator(cursor) === 'list' ? peek(cursor) : undefined;
  if (following !== undefined && following.kind !== 'date') return true;
  cursor.at = end;
  return false;
}

/** Reads «1», «I–III», «15 и 22», «первая», «10-12, 17». */
export const readNumberList: Reader<NumberList> = remembered((cursor) => {
  const item = readNumberItem(cursor);
  if (item === undefined) return undefined;
  const { number, days, open } = item;
  if (!open || !goesOn(cursor)) return { first: number, rest: undefined, days };
  const rest = readNumberList(cursor);
  return rest === undefined ? undefined : { first: number, rest, days: days && rest.days };
});

/** The spans that the numbers name; ends of a range in one year stay in that year where they run forward. */
function numberedSpans(
  items: readonly Numbered[],
  span: (value: number, tail: YearTail | 'school' | undefined) => Span,
  tail: YearTail | 'school' | undefined,
  sameYear: boolean,
): readonly Stretch[] {
  return items.map(({ from, to }): Stretch => {
    if (to === undefined) return span(from, tail);
    return { kind: 'range', from: span(from, sameYear || from <= to ? tail : undefined), to: span(to, tail) };
  });
}

/** «дек.» is December, but a decade before a month: «3 дек. марта». */
export function isDecadeBeforeMonth(cursor: Cursor): boolean {
  return wordAt(cursor) === 'дек' && lexemeAt(cursor, 1)?.is === 'month';
}

/** «20-х числах апреля» are ten days, «20–25 числа» are those days. */
function isDecadeOfDays({ first: { from, to }, rest }: NumberList): boolean {
  return rest === undefined && from === to && (from === 10 || from === 20);
}

function readDaysOfMonth(cursor: Cursor, list: NumberList): readonly Stretch[] | undefined {
  if (!isDecadeOfDays(list)) takeLexeme(cursor, 'month-day');
  const month = isDecadeBeforeMonth(cursor) ? undefined : takeLexeme(cursor, 'month');
  if (month === undefined) return undefined;
  takeUnit(cursor, 'month');
  const tail = readYearTail(cursor);
  const time = readTime(cursor);
  return numberedSpans(numbersOf(list), (day) => daySpan(day, month.month, tail, time), tail, true);
}

/** «22-26.01.2024», «15 и 22.03» */
function readDaysBeforeDate(cursor: Cursor, list: NumberList): readonly Stretch[] | undefined {
  const dash = isMark(peek(cursor), 'dash');
  if (takeSeparator(cursor) === undefined) return undefined;
  const date = peek(cursor);
  if (date?.kind !== 'date') return undefined;
  cursor.at += 1;
  takeUnit(cursor, 'year');
  const tail: YearTail | undefined = date.year === undefined ? undefined : { year: date.year };
  const items = numbersOf(list);
  const all = dash
    ? [...items.slice(0, -1), { from: items.at(-1)?.from ?? date.day, to: date.day }]
    : [...items, { from: date.day }];
  return numberedSpans(all, (day) => daySpan(day, date.month, tail), tail, true);
}

const largestNumber = {
  quarter: 4,
  'half-year': 2,
  semester: 2,
  'school-quarter': 4,
  trimester: 3,
  month: 12,
} as const;
type NumberedUnit = keyof typeof largestNumber;

/** The span that a number and its unit name. */
export function unitSpan(unit: NumberedUnit, number: number, tail: YearTail | 'school' | undefined): NamedSpan {
  switch (unit) {
    case 'quarter':
      return quarterSpan(number, tail);
    case 'half-year':
      return halfYearSpan(number, tail);
    case 'semester':
      return schoolTermSpan('half-year', number, tail);
    case 'school-quarter':
      return schoolTermSpan('quarter', number, tail);
    case 'trimester':
      return schoolTermSpan('trimester', number, tail);
    case 'month':
      return monthSpan(number, tail);
  }
}

function readNumberedUnits(cursor: Cursor, list: NumberList): readonly Stretch[] | undefined {
  const unit = takeUnit(cursor, 'quarter', 'half-year', 'semester', 'school-quarter', 'trimester');
  if (unit === undefined) return undefined;
  const items = numbersOf(list);
  const numbers = items
    .flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]))
    .map((value) => lastNumber(unit, value));
  if (numbers.some((value) => value < 1 || value > largestNumber[unit])) return undefined;
  const tail = readYearTail(cursor);
  return numberedSpans(items, (value, years) => unitSpan(unit, lastNumber(unit, value), years), tail, false);
}

function lastNumber(unit: NumberedUnit, value: number): number {
  return value === -1 ? largestNumber[unit] : value;
}

/** Reads what is counted: «15 и 22 марта», «22–26 января 2024», «I–III кварталы». */
export function readNumbered(cursor: Cursor): readonly Stretch[] | undefined {
  const list = readNumberList(cursor);
  if (list === undefined) return undefined;
  const days = list.days ? (readDaysOfMonth(cursor, list) ?? readDaysBeforeDate(cursor, list)) : undefined;
  return days ?? readNumberedUnits(cursor, list);
}

/** Reads a number that stands alone before «по» or a dash, and takes its unit from the other end: «с 1 по 15 марта». */
export function readLoneNumber(cursor: Cursor): number | undefined {
  const value = takeNumber(cursor)?.value;
  return value === undefined || value < 0 ? undefined : value;
}
