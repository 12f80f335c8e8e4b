import type { RecurrenceBound, RecurrenceUnit, Recurring } from '../deadline.schema.ts';
import {
  attempt,
  type Cursor,
  firstOf,
  isMark,
  lexemeAt,
  note,
  peek,
  type Reader,
  remembered,
  takeLexeme,
  takeMark,
  takeUnit,
  takeWord,
  takeWords,
} from '../words/cursor.ts';
import type { TimeUnit } from '../words/lexicon.ts';
import { type BoundReading, readBound, readNthWeekday, readUnitSlice } from './read-bound.ts';

/** Something that recurs, as read; `implied` says that its unit was not named, only its bound («по пятницам»). */
export interface RecurrenceReading {
  readonly part: Recurring;
  readonly implied: boolean;
  /** Nothing said that it comes again; it was taken so. */
  readonly guessed: boolean;
}

interface Rhythm {
  readonly unit: RecurrenceUnit;
  readonly every?: number;
  readonly times?: number;
  readonly atLeast?: boolean;
  readonly bound?: RecurrenceBound;
}

function recurring({ unit, every = 1, times = 1, atLeast = false, bound }: Rhythm): Recurring {
  return {
    kind: 'recurring',
    unit,
    every,
    times,
    atLeast,
    ...(bound === undefined ? {} : { bound }),
    within: [],
    during: [],
  };
}

function stated(rhythm: Rhythm): RecurrenceReading {
  return { part: recurring(rhythm), implied: false, guessed: false };
}

const recurrenceUnits: Readonly<Record<TimeUnit, Rhythm | undefined>> = {
  hour: undefined,
  day: { unit: 'day' },
  week: { unit: 'week' },
  decade: { unit: 'month', times: 3 },
  month: { unit: 'month' },
  quarter: { unit: 'quarter' },
  'half-year': { unit: 'half-year' },
  semester: { unit: 'half-year' },
  'school-quarter': { unit: 'school-quarter' },
  trimester: { unit: 'trimester' },
  year: { unit: 'year' },
};

/** Reads a unit that something recurs in: «год», «уч. год», «два месяца», «3 недели». */
function readUnit(cursor: Cursor): Rhythm | undefined {
  const every = readCount(cursor) ?? 1;
  const school = takeLexeme(cursor, 'school') !== undefined;
  takeWord(cursor, 'календарный', 'календарном', 'рабочий', 'рабочих', 'школьную', 'школьный');
  const lexeme = takeLexeme(cursor, 'unit');
  const rhythm = lexeme === undefined ? undefined : recurrenceUnits[lexeme.unit];
  if (rhythm === undefined || every < 1 || every > 99) return undefined;
  return { ...rhythm, ...(school && rhythm.unit === 'year' ? { unit: 'school-year' } : {}), every };
}

function readCount(cursor: Cursor): number | undefined {
  const token = peek(cursor);
  if (token?.kind === 'number' && token.digits <= 2) {
    cursor.at += 1;
    return token.value;
  }
  return takeLexeme(cursor, 'cardinal')?.value;
}

/** «2-3 раза», «один-два раза»: the smaller is what must be. */
function readCountRange(cursor: Cursor): number | undefined {
  const start = cursor.at;
  const count = readCount(cursor);
  if (count === undefined) return undefined;
  const more = attempt(cursor, (inner) => (takeMark(inner, 'dash') ? readCount(inner) : undefined));
  if (more !== undefined) note(cursor, 'recurrence-is-guessed', start, `не реже ${count}`);
  return count;
}

function takeAtLeast(cursor: Cursor): boolean {
  const frequency =
    takeWords(cursor, 'не', 'реже') || takeWords(cursor, 'не', 'менее') || takeWords(cursor, 'не', 'меньше');
  const atLeast = frequency || takeWord(cursor, 'минимум') !== undefined || takeWords(cursor, 'хотя', 'бы');
  if (atLeast) {
    takeMark(cursor, 'comma');
    takeWord(cursor, 'чем');
  }
  return atLeast;
}

function readTimes(cursor: Cursor): number | undefined {
  if (takeWord(cursor, 'дважды') !== undefined) return 2;
  if (takeWord(cursor, 'трижды') !== undefined) return 3;
  if (takeWord(cursor, 'однократно', 'единожды') !== undefined) return 1;
  takeWord(cursor, 'по');
  const count = readCountRange(cursor);
  return takeLexeme(cursor, 'times') === undefined ? undefined : (count ?? 1);
}

/** «2 раза в год», «не реже 1 раза в месяц», «раз в два месяца», «1 р/кв» */
function readCounted(cursor: Cursor): RecurrenceReading | undefined {
  const atLeast = takeAtLeast(cursor);
  takeWord(cursor, 'до');
  const times = readTimes(cursor);
  if (times === undefined || times < 1 || times > 99) return undefined;
  const linked = takeWord(cursor, 'в', 'во', 'за', 'на') !== undefined || takeMark(cursor, 'slash');
  const each = takeLexeme(cursor, 'each') !== undefined || takeWord(cursor, 'течение') !== undefined;
  const rhythm = linked || each ? readUnit(cursor) : undefined;
  return rhythm === undefined ? undefined : stated({ ...rhythm, times: times * (rhythm.times ?? 1), atLeast });
}

/** «ежемесячно», «не реже чем ежеквартально» */
function readAdverb(cursor: Cursor): RecurrenceReading | undefined {
  const atLeast = takeAtLeast(cursor);
  const adverb = takeLexeme(cursor, 'recurrence');
  if (adverb === undefined) return undefined;
  return stated({ unit: adverb.unit, atLeast });
}

/** «каждый месяц», «каждые две недели», «каждого года» */
function readEach(cursor: Cursor): RecurrenceReading | undefined {
  takeWord(cursor, 'в', 'на', 'за', 'во');
  if (takeLexeme(cursor, 'each') === undefined) return undefined;
  const rhythm = readUnit(cursor);
  return rhythm === undefined ? undefined : stated(rhythm);
}

/** «до конца каждого месяца» */
function readUntilEachEnd(cursor: Cursor): RecurrenceReading | undefined {
  if (takeWord(cursor, 'до', 'к') === undefined || takeLexeme(cursor, 'slice')?.slice !== 'end') return undefined;
  return readEach(cursor);
}

/** «по полугодиям», «по кварталам», «по месяцам» */
function readByUnits(cursor: Cursor): RecurrenceReading | undefined {
  if (takeWord(cursor, 'по') === undefined) return undefined;
  const token = peek(cursor);
  if (token?.kind !== 'word' || !token.word.endsWith('м')) return undefined;
  const unit = takeUnit(cursor, 'week', 'month', 'quarter', 'half-year', 'school-quarter', 'trimester');
  const rhythm = unit === undefined ? undefined : recurrenceUnits[unit];
  return rhythm === undefined ? undefined : stated(rhythm);
}

function takeWeekdays(cursor: Cursor): readonly number[] {
  const days: number[] = [];
  for (;;) {
    const day = attempt(cursor, (inner) => {
      if (days.length > 0 && !takeMark(inner, 'comma', 'slash') && takeWord(inner, 'и') === undefined) return undefined;
      return takeLexeme(inner, 'weekday');
    });
    if (day === undefined) return days;
    days.push(day.day);
  }
}

/** «по пятницам», «каждый понедельник», «по вторникам и четвергам» */
function readWeekdays(cursor: Cursor): RecurrenceReading | undefined {
  takeWord(cursor, 'в');
  const each = takeLexeme(cursor, 'each') !== undefined;
  const by = !each && takeWord(cursor, 'по') !== undefined;
  const lexeme = lexemeAt(cursor);
  if (lexeme?.is !== 'weekday' || !(each || (by && lexeme.plural))) return undefined;
  const days = takeWeekdays(cursor);
  return {
    part: recurring({ unit: 'week', bound: { kind: 'weekdays', days, nth: [] } }),
    implied: true,
    guessed: false,
  };
}

const boundReaders: readonly Reader<BoundReading>[] = [readBound, readNthWeekday, readUnitSlice];

/** Readers of bounds imply the unit that the bound is of. */
function readImplied(cursor: Cursor): RecurrenceReading | undefined {
  const reading = firstOf(cursor, boundReaders);
  if (reading === undefined) return undefined;
  return {
    part: recurring({ unit: reading.unit, bound: reading.bound }),
    implied: !reading.stated,
    guessed: reading.guessed,
  };
}

/** «ежегодно» in brackets or after what recurs is joined by whoever reads the whole phrase. */
export const readRecurrence: Reader<RecurrenceReading> = remembered((cursor) =>
  isMark(peek(cursor)) ? undefined : firstOf(cursor, recurrenceReaders),
);

const recurrenceReaders: readonly Reader<RecurrenceReading>[] = [
  readCounted,
  readAdverb,
  readUntilEachEnd,
  readImplied,
  readWeekdays,
  readByUnits,
  readEach,
];
