import type { RecurrenceBound, RecurrenceUnit } from '../deadline.schema.ts';
import type { Slice } from '../span.schema.ts';
import {
  attempt,
  type Cursor,
  lexemeAt,
  peek,
  takeLexeme,
  takeMark,
  takeUnit,
  takeWord,
  takeWords,
} from '../words/cursor.ts';
import { readNumberList } from './read-numbered.ts';
import { readSliced, takeSliceUnit } from './read-slice.ts';
import { outcomes } from './read-stretch.ts';

/**
 * A part of each unit, as read; `stated` says that the unit was named («последняя неделя квартала»), `guessed` that
 * nothing said that it comes again in each («каждого квартала»).
 */
export interface BoundReading {
  readonly unit: RecurrenceUnit;
  readonly bound: RecurrenceBound;
  readonly stated: boolean;
  readonly guessed: boolean;
}

interface DayRange {
  readonly from: number;
  readonly to: number;
}

function isDayOfMonth(value: number): boolean {
  return value >= 1 && value <= 31;
}

function takeDay(cursor: Cursor): number | undefined {
  const token = peek(cursor);
  if (token?.kind === 'number' && token.digits <= 2 && isDayOfMonth(token.value)) {
    cursor.at += 1;
    return token.value;
  }
  return takeLexeme(cursor, 'ordinal')?.value;
}

/** «до 5», «не позднее 10», «к 1» */
function readUpToDay(cursor: Cursor): DayRange | undefined {
  if (takeWord(cursor, 'до', 'к', 'по') === undefined) {
    if (!takeWords(cursor, 'не', 'позднее') && !takeWords(cursor, 'не', 'позже')) return undefined;
    takeWord(cursor, 'чем');
    takeWord(cursor, 'до');
  }
  const day = takeDay(cursor);
  if (day === undefined) return undefined;
  return { from: 1, to: day === -1 ? 31 : day };
}

/** «с 1 по 5», «1–5» */
function readDayRange(cursor: Cursor): DayRange | undefined {
  takeWord(cursor, 'с');
  const from = takeDay(cursor);
  if (from === undefined || (!takeMark(cursor, 'dash') && takeWord(cursor, 'по', 'до') === undefined)) return undefined;
  const to = takeDay(cursor);
  return to === undefined || from < 1 || to < from ? undefined : { from, to };
}

/** «15», «1 и 15», «последнее» */
function readSingleDays(cursor: Cursor): readonly DayRange[] | undefined {
  takeWord(cursor, 'в');
  const days = takeDays(cursor).map((day) => (day === -1 ? { from: 31, to: 31 } : { from: day, to: day }));
  return days.length === 0 ? undefined : days;
}

const mostDays = 31;

/** «1», «1, 2 и 3»: not more than a month has. */
function takeDays(cursor: Cursor): readonly number[] {
  const days: number[] = [];
  for (let day = takeDay(cursor); day !== undefined; day = attempt(cursor, takeAnotherDay)) {
    days.push(day);
    if (days.length === mostDays) break;
  }
  return days;
}

function takeAnotherDay(cursor: Cursor): number | undefined {
  const comma = takeMark(cursor, 'comma');
  if (takeWord(cursor, 'и') === undefined && !comma) return undefined;
  return takeDay(cursor);
}

interface OfUnit {
  readonly unit: RecurrenceUnit;
  readonly following: boolean;
  readonly each: boolean;
  /** Which month of the unit, from 1, or -1 for the last. */
  readonly month?: number;
  /** Whether the unit was not named. */
  readonly isGuessed?: true;
}

const followingWords = ['следующего', 'следующим', 'следующий'];
const reportedWords = ['отчетным', 'отчетного', 'прошедшим', 'истекшим', 'текущим'];

/** «, следующего за отчётным кварталом» */
function readFollowing(cursor: Cursor): OfUnit | undefined {
  takeMark(cursor, 'comma');
  if (takeWord(cursor, ...followingWords) === undefined) return undefined;
  if (takeWord(cursor, 'за') !== undefined) takeWord(cursor, ...reportedWords);
  const unit = takeUnit(cursor, 'month', 'quarter');
  takeLexeme(cursor, 'period');
  return { unit: unit ?? 'month', following: true, each: false };
}

/** «последнего месяца каждого квартала», «первого месяца полугодия»; «последнего месяца» alone is of a quarter. */
function readMonthOfUnit(cursor: Cursor): OfUnit | undefined {
  const eachMonth = takeLexeme(cursor, 'each') !== undefined;
  const month = takeLexeme(cursor, 'ordinal')?.value;
  if (month === undefined || takeUnit(cursor, 'month') === undefined) return undefined;
  const each = takeLexeme(cursor, 'each') !== undefined || eachMonth;
  takeWord(cursor, 'отчетного', 'текущего', 'календарного');
  const unit = takeUnit(cursor, 'quarter', 'half-year', 'school-quarter', 'trimester');
  const isThere = month === -1 || (month >= 1 && month <= (unit === 'half-year' ? 6 : 3));
  if (!isThere || (unit === undefined && month !== -1)) return undefined;
  return { following: false, each, month, ...(unit === undefined ? { unit: 'quarter', isGuessed: true } : { unit }) };
}

/** «каждого месяца», «месяца, следующего за отчётным», «квартала» after days. */
function readOfUnit(cursor: Cursor): OfUnit | undefined {
  const ofMonth = attempt(cursor, readMonthOfUnit);
  if (ofMonth !== undefined) return ofMonth;
  const each = takeLexeme(cursor, 'each') !== undefined;
  const following = attempt(cursor, readFollowing);
  if (following !== undefined) return { ...following, each };
  takeWord(cursor, 'первого');
  const unit = takeUnit(cursor, 'month', 'quarter');
  if (unit === undefined) return undefined;
  return attempt(cursor, readFollowing) ?? { unit, following: false, each };
}

/** Whether a bare «до 25-го», or «до 25» at the end, may mean a day of each month. */
function endsAtDay(cursor: Cursor): boolean {
  const day = cursor.tokens[cursor.at - 1];
  return day?.kind === 'number' && (day.suffixed || peek(cursor) === undefined);
}

/** Reads days of a month that come again: «до 5 числа каждого месяца», «15 числа», «последний день месяца». */
export function readBound(cursor: Cursor): BoundReading | undefined {
  const upTo = attempt(cursor, readDayRange) ?? attempt(cursor, readUpToDay);
  const days = upTo === undefined ? attempt(cursor, readSingleDays) : [upTo];
  if (days === undefined) return undefined;
  const bare = upTo !== undefined && endsAtDay(cursor);
  takeWord(cursor, 'рабочий', 'рабочего', 'календарный');
  const named = takeLexeme(cursor, 'month-day') ?? takeUnit(cursor, 'day');
  if (lexemeAt(cursor)?.is === 'month') return undefined;
  const of = attempt(cursor, readOfUnit);
  if (named === undefined && !of?.each && of?.month === undefined && !bare) return undefined;
  if (named === 'day' && of === undefined) return undefined;
  return monthDays(days, of);
}

function monthDays(days: readonly DayRange[], of: OfUnit | undefined): BoundReading {
  const { unit, following, each, month, isGuessed }: OfUnit = of ?? { unit: 'month', following: false, each: false };
  const ofMonth = month === undefined ? {} : { month };
  const guessed = of === undefined || isGuessed === true;
  return { unit, bound: { kind: 'month-days', days, following, ...ofMonth }, stated: each, guessed };
}

/** Reads «последняя пятница месяца», «1 и 3 среда», «каждый второй вторник месяца». */
export function readNthWeekday(cursor: Cursor): BoundReading | undefined {
  takeWord(cursor, 'в', 'во');
  const each = takeLexeme(cursor, 'each') !== undefined;
  const nth = takeDays(cursor);
  const weekday = takeLexeme(cursor, 'weekday');
  if (weekday === undefined || nth.length === 0 || nth.some((place) => place > 5)) return undefined;
  const of = attempt(cursor, readMonthOfUnit);
  if (of !== undefined) return boundOfMonth(of, { kind: 'weekdays', days: [weekday.day], nth });
  const eachMonth = takeLexeme(cursor, 'each') !== undefined;
  const month = takeUnit(cursor, 'month');
  const stated = month !== undefined && (each || eachMonth);
  return {
    unit: 'month',
    bound: { kind: 'weekdays', days: [weekday.day], nth },
    stated,
    guessed: month === undefined && !each,
  };
}

/** What is of one month of each unit: «последняя пятница последнего месяца квартала». */
function boundOfMonth(
  { unit, each, month, isGuessed }: OfUnit,
  bound: Exclude<RecurrenceBound, { kind: 'month-days' }>,
): BoundReading {
  const ofMonth = month === undefined ? {} : { month };
  return { unit, bound: { ...bound, ...ofMonth }, stated: each, guessed: isGuessed === true };
}

interface SliceName {
  readonly slice: Slice;
  /** Of what unit it is where none is named: weeks and decades are of a month. */
  readonly usual?: RecurrenceUnit;
}

/** «начало», «последняя неделя», «первый месяц» of each unit. */
function readSliceName(cursor: Cursor): SliceName | undefined {
  takeWord(cursor, 'в', 'во', 'на');
  takeLexeme(cursor, 'each');
  const named = takeLexeme(cursor, 'slice');
  if (named !== undefined) return { slice: named.slice };
  const numbers = readNumberList(cursor);
  const only = numbers?.rest === undefined ? numbers?.first : undefined;
  if (only === undefined || only.to !== undefined) return undefined;
  const ofMonths = takeUnit(cursor, 'month') !== undefined;
  const slice = ofMonths ? monthsOfUnit[only.from] : takeSliceUnit(cursor)?.[only.from];
  if (slice === undefined) return undefined;
  return ofMonths || slice.endsWith('half') ? { slice } : { slice, usual: 'month' };
}

const monthsOfUnit: Readonly<Record<number, Slice>> = { 1: 'beginning', 2: 'middle', 3: 'end', [-1]: 'end' };

/** «по итогам» is the end of what follows. */
function readOutcome(cursor: Cursor): SliceName | undefined {
  if (takeWord(cursor, 'по') === undefined || takeWord(cursor, ...outcomes) === undefined) return undefined;
  return { slice: 'end' };
}

const shortUnits = ['week', 'month', 'quarter', 'half-year', 'school-quarter', 'trimester'] as const;

/** Reads «в конце каждого квартала», «последняя неделя месяца», «по итогам полугодия». */
export function readUnitSlice(cursor: Cursor): BoundReading | undefined {
  const name = attempt(cursor, readOutcome) ?? readSliceName(cursor);
  if (name === undefined) return undefined;
  const of = name.usual === 'month' ? attempt(cursor, readMonthOfUnit) : undefined;
  if (of !== undefined) return boundOfMonth(of, { kind: 'unit-slice', slice: name.slice });
  const each = takeLexeme(cursor, 'each') !== undefined;
  takeWord(cursor, 'учебной', 'календарного', 'отчетного');
  const school = each && takeLexeme(cursor, 'school') !== undefined;
  const counted = each ? takeUnit(cursor, ...shortUnits, 'year') : takeUnit(cursor, ...shortUnits);
  const named = school && counted === 'year' ? 'school-year' : counted;
  const unit = named ?? name.usual;
  if (unit === undefined || (named === undefined && readSliced(cursor) !== undefined)) return undefined;
  return { unit, bound: { kind: 'unit-slice', slice: name.slice }, stated: named !== undefined, guessed: !each };
}
