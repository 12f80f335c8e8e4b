import type { DeadlinePart, WholeScope } from '../deadline.schema.ts';
import {
  type Cursor,
  firstOf,
  isMark,
  lexemeAt,
  peek,
  type Reader,
  remembered,
  takeLexeme,
  takeUnit,
  takeWord,
  wordAt,
} from '../words/cursor.ts';

const leadIns = ['течение', 'течении', 'теч', 'протяжении', 'продолжение'];
const yearAdjectives = [
  'календарного',
  'текущего',
  'финансового',
  'отчетного',
  'календарный',
  'этого',
  'данного',
  'нового',
];
const ofPeriod = ['действия', 'программы', 'проекта', 'дорожной', 'карты', 'плана', 'мероприятий', 'времени', 'дк'];

function whole(scope: WholeScope): DeadlinePart {
  return { kind: 'whole', scope };
}

/** Whether the words so far named the time as whole: «весь», «в течение», «на протяжении». */
function takeLeadIn(cursor: Cursor): boolean {
  takeWord(cursor, 'в', 'во', 'на', 'за');
  const through = takeWord(cursor, ...leadIns) !== undefined;
  return takeLexeme(cursor, 'all') !== undefined || through;
}

function isNumberNext(cursor: Cursor): boolean {
  const token = peek(cursor);
  return token?.kind === 'number' && token.digits === 4;
}

/** «год», «учебный год», written alone. */
function standsAlone(cursor: Cursor, start: number): boolean {
  const before = cursor.tokens[start - 1];
  const after = peek(cursor);
  return (
    (before === undefined || isMark(before, 'comma', 'semicolon', 'open')) &&
    (after === undefined || after.kind === 'mark')
  );
}

function readYear(cursor: Cursor): DeadlinePart | undefined {
  const start = cursor.at;
  const led = takeLeadIn(cursor);
  while (takeWord(cursor, ...yearAdjectives) !== undefined);
  const school = takeLexeme(cursor, 'school') !== undefined;
  if (takeUnit(cursor, 'year') === undefined || isNumberNext(cursor)) return undefined;
  if (!led && !standsAlone(cursor, start)) return undefined;
  return whole(school ? 'school-year' : 'year');
}

function skipPeriodWords(cursor: Cursor): void {
  while (takeLexeme(cursor, 'period') !== undefined || takeWord(cursor, ...ofPeriod) !== undefined);
}

function readPeriod(cursor: Cursor): DeadlinePart | undefined {
  const led = takeLeadIn(cursor);
  if (led && takeWord(cursor, 'времени') !== undefined) return whole('period');
  if (takeLexeme(cursor, 'period') === undefined) return undefined;
  const carriedOut = lexemeAt(cursor)?.is === 'period' || wordAt(cursor) === 'действия';
  if ((!led && !carriedOut) || wordAt(cursor) === 'с') return undefined;
  skipPeriodWords(cursor);
  return isNumberNext(cursor) ? undefined : whole('period');
}

function readToTheEnd(cursor: Cursor): DeadlinePart | undefined {
  if (takeWord(cursor, 'до', 'к', 'по') === undefined) return undefined;
  const end = takeLexeme(cursor, 'slice');
  if (end === undefined ? takeWord(cursor, 'окончания', 'завершения') === undefined : end.slice !== 'end')
    return undefined;
  while (takeWord(cursor, ...yearAdjectives) !== undefined);
  if (takeUnit(cursor, 'year') !== undefined) return isNumberNext(cursor) ? undefined : whole('year');
  if (takeLexeme(cursor, 'period') === undefined) return undefined;
  skipPeriodWords(cursor);
  return whole('period');
}

function readAlways(cursor: Cursor): DeadlinePart | undefined {
  takeWord(cursor, 'на', 'в');
  if (takeLexeme(cursor, 'always') === undefined) return undefined;
  takeWord(cursor, 'основе', 'режиме');
  return whole('always');
}

/** Reads the whole of the roadmap's time: «в течение года», «весь период», «постоянно», «до конца года». */
export const readWhole: Reader<DeadlinePart> = remembered((cursor) => firstOf(cursor, wholeReaders));

const wholeReaders: readonly Reader<DeadlinePart>[] = [readAlways, readToTheEnd, readYear, readPeriod];
