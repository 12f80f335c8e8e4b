import { isPlausibleYear } from '../../calendar/calendar.ts';
import {
  attempt,
  type Cursor,
  firstOf,
  isMark,
  lexemeAt,
  note,
  peek,
  type Reader,
  takeLexeme,
  takeMark,
  takeUnit,
  takeWord,
  wordAt,
} from '../words/cursor.ts';
import { fullYear } from '../words/tokens.ts';

/** One or several years; a school year is by the calendar year it begins in. */
export interface Years {
  readonly from: number;
  readonly to: number;
  readonly school: boolean;
}

/** Of which year something is: a calendar year, or the school year that begins in one. */
export type YearTail = { readonly year: number } | { readonly schoolYear: number };

const pluralYears = ['гг', 'годы', 'годов', 'годах'];

function takeFullYear(cursor: Cursor): number | undefined {
  const token = peek(cursor);
  if (token?.kind !== 'number' || token.digits !== 4 || !isPlausibleYear(token.value)) return undefined;
  cursor.at += 1;
  return token.value;
}

/** «22 г.», «23 уч. г.»: two digits are a year only before the word. */
function takeShortYear(cursor: Cursor): number | undefined {
  const token = peek(cursor);
  const next = lexemeAt(cursor, 1);
  const named = next?.is === 'school' || (next?.is === 'unit' && next.unit === 'year');
  if (token?.kind !== 'number' || token.digits !== 2 || token.suffixed || !named) return undefined;
  const after = lexemeAt(cursor, 1);
  if (after?.is === 'unit' && wordAt(cursor, 1) === 'лет') return undefined;
  cursor.at += 1;
  return fullYear(token.value);
}

function takeSecondYear(cursor: Cursor, first: number): number | undefined {
  const slash = isMark(peek(cursor), 'slash');
  if (!takeMark(cursor, 'dash', 'slash')) return undefined;
  const full = takeFullYear(cursor);
  if (full !== undefined) return full;
  const token = peek(cursor);
  const next = lexemeAt(cursor, 1);
  const named = next?.is === 'school' || (next?.is === 'unit' && next.unit === 'year');
  if (token?.kind !== 'number' || token.digits !== 2 || !(named || slash)) return undefined;
  const second = first - (first % 100) + token.value;
  if (second <= first || (!named && second !== first + 1)) return undefined;
  cursor.at += 1;
  return second;
}

/** «2011-12 учебный год» has the shape of a month. */
function readSchoolYearLikeMonth(cursor: Cursor): Years | undefined {
  const token = peek(cursor);
  if (token?.kind !== 'year-month' || !token.yearFirst || token.month !== (token.year + 1) % 100) return undefined;
  cursor.at += 1;
  if (takeLexeme(cursor, 'school') === undefined) return undefined;
  takeUnit(cursor, 'year');
  return { from: token.year, to: token.year + 1, school: true };
}

/** «22/23 уч. г.» */
function readShortSchoolYear(cursor: Cursor): Years | undefined {
  const first = peek(cursor);
  const second = peek(cursor, 2);
  if (first?.kind !== 'number' || second?.kind !== 'number' || first.digits !== 2 || second.digits !== 2)
    return undefined;
  if (!isMark(peek(cursor, 1), 'slash', 'dash') || second.value !== first.value + 1) return undefined;
  cursor.at += 3;
  if (takeLexeme(cursor, 'school') === undefined) return undefined;
  takeUnit(cursor, 'year');
  return { from: fullYear(first.value), to: fullYear(second.value), school: true };
}

function readWrittenYears(cursor: Cursor): Years | undefined {
  const start = cursor.at;
  const first = takeFullYear(cursor) ?? takeShortYear(cursor);
  if (first === undefined) return undefined;
  const second = attempt(cursor, (inner) => takeSecondYear(inner, first));
  const slash = second === first + 1 && isMark(cursor.tokens[cursor.at - 2], 'slash');
  const school = takeLexeme(cursor, 'school') !== undefined;
  const plural = pluralYears.includes(wordAt(cursor) ?? '');
  takeUnit(cursor, 'year');
  const guessed = slash && !school && !plural;
  if (guessed) note(cursor, 'school-time-is-guessed', start, `учебный год ${first}/${first + 1}`);
  const isSchool = school || guessed;
  return { from: first, to: second ?? (isSchool ? first + 1 : first), school: isSchool };
}

const yearReaders: readonly Reader<Years>[] = [readSchoolYearLikeMonth, readShortSchoolYear, readWrittenYears];

/** Reads «2022 г.», «2016-2017 гг.», «2021/22 учебный год». */
export function readYears(cursor: Cursor): Years | undefined {
  return firstOf(cursor, yearReaders);
}

const thisYear = ['текущего', 'этого', 'настоящего', 'соответствующего', 'данного', 'календарного'];

/** «текущего года», «месяца», «года»: words after a month or day that add nothing. */
function skipEmptyYear(cursor: Cursor): void {
  attempt(cursor, (inner) => {
    if (takeWord(inner, ...thisYear, 'т', 'с') === undefined) return undefined;
    takeLexeme(inner, 'school');
    return takeUnit(inner, 'year');
  });
}

function readPlainTail(cursor: Cursor): YearTail | undefined {
  takePrepositionOfYear(cursor);
  const years = readYears(cursor);
  if (years === undefined) return undefined;
  if (years.school) return { schoolYear: years.from };
  return years.from === years.to ? { year: years.from } : undefined;
}

/** The first year of «август 2021 – 2022», where the second is read as an end of its own. */
function readFirstYear(cursor: Cursor): YearTail | undefined {
  const year = takeFullYear(cursor);
  return year === undefined ? undefined : { year };
}

/** A year after a comma belongs to what is before only in the genitive: «18 мая, 2022 г.». */
function readTailAfterComma(cursor: Cursor): YearTail | undefined {
  if (!takeMark(cursor, 'comma')) return undefined;
  const tail = readPlainTail(cursor);
  const before = cursor.tokens[cursor.at - 1];
  return before?.kind === 'word' && (before.word === 'г' || before.word === 'года') ? tail : undefined;
}

function readSchoolTail(cursor: Cursor): YearTail | 'school' | undefined {
  if (takeLexeme(cursor, 'school') === undefined || takeUnit(cursor, 'year') === undefined) return undefined;
  const years = readYears(cursor);
  return years === undefined ? 'school' : { schoolYear: years.from };
}

/** Steps over a preposition before a year: «в марте в 2022 году». */
function takePrepositionOfYear(cursor: Cursor): void {
  const token = peek(cursor, 1);
  if (token?.kind === 'number' && token.digits === 4) takeWord(cursor, 'в');
}

const tailReaders: readonly Reader<YearTail | 'school'>[] = [
  readPlainTail,
  readFirstYear,
  readTailAfterComma,
  readSchoolTail,
];

/** Reads of which year the thing before is; «school» where it is of a school year that is not named. */
export function readYearTail(cursor: Cursor): YearTail | 'school' | undefined {
  const token = peek(cursor);
  if (token === undefined || (token.kind === 'mark' && token.mark !== 'comma')) return undefined;
  const tail = firstOf(cursor, tailReaders);
  if (tail === undefined) skipEmptyYear(cursor);
  return tail;
}
