import type { DeadlinePart } from '../deadline.schema.ts';
import {
  attempt,
  type Cursor,
  firstOf,
  isMark,
  lexemeAt,
  note,
  peek,
  takeLexeme,
  takeMark,
  takeUnit,
  takeWord,
  wordAt,
  wordsBetween,
} from '../words/cursor.ts';
import { readRecurrence } from './read-recurrence.ts';
import { readStretches } from './read-stretch.ts';
import { readWhole } from './read-whole.ts';
import { readYears } from './read-years.ts';

/** Words that begin a time which is none: they name an occasion, a document, or haste. */
const openers: ReadonlySet<string> = new Set([
  'по',
  'при',
  'после',
  'перед',
  'согласно',
  'своевременно',
  'оперативно',
  'незамедлительно',
  'немедленно',
  'периодически',
  'эпизодически',
  'уточняется',
  'определяется',
  'устанавливается',
  'необходимости',
  'мере',
  'график',
  'графику',
  'плану',
  'согласованию',
  'индивидуально',
  'ситуативно',
  'поэтапно',
  'отдельному',
]);

/** Words that do so after «в», «во», «на», «за», «не»: «в соответствии с планом», «в установленные сроки». */
const openersAfterPreposition: ReadonlySet<string> = new Set([
  'соответствии',
  'зависимости',
  'рамках',
  'ходе',
  'процессе',
  'случае',
  'день',
  'дни',
  'период',
  'рабочем',
  'сроки',
  'установленные',
  'установленный',
  'указанные',
  'указанный',
  'кратчайшие',
  'кратчайший',
  'ближайшее',
  'ближайшие',
  'течение',
  'течении',
  'время',
  'момент',
  'каникулы',
  'каникулярное',
  'любое',
  'соответствующие',
  'определенные',
  'определен',
  'определены',
  'определена',
  'установлен',
  'установлены',
]);

function isOpener(cursor: Cursor): boolean {
  const word = wordAt(cursor);
  if (word === undefined) return false;
  if (openers.has(word) || lexemeAt(cursor)?.is === 'holidays') return true;
  return ['в', 'во', 'на', 'за', 'не'].includes(word) && openersAfterPreposition.has(wordAt(cursor, 1) ?? '');
}

/** «не позднее, чем», «не более» */
function skipAtMost(cursor: Cursor): void {
  attempt(cursor, (inner) =>
    takeWord(inner, 'не') === undefined ? undefined : takeWord(inner, 'позднее', 'позже', 'более', 'менее'),
  );
  takeMark(cursor, 'comma');
  takeWord(cursor, 'чем');
}

/** «10 рабочих дней», «две недели»: how long, not when. */
function readDuration(cursor: Cursor): boolean | undefined {
  skipAtMost(cursor);
  takeWord(cursor, 'в', 'за', 'на', 'через', 'спустя');
  takeWord(cursor, 'течение', 'течении', 'теч');
  const token = peek(cursor);
  if (token?.kind === 'number') cursor.at += 1;
  else if (takeLexeme(cursor, 'cardinal') === undefined && takeLexeme(cursor, 'ordinal') === undefined) {
    if (cursor.at === 0 || !['течение', 'течении', 'теч', 'через', 'за'].includes(wordAt(cursor, -1) ?? ''))
      return undefined;
  }
  attempt(cursor, (inner) => {
    if (!takeMark(inner, 'dash')) return undefined;
    inner.at += 1;
    return isMark(inner.tokens[inner.at - 1]) ? undefined : true;
  });
  takeWord(cursor, 'рабочих', 'календарных', 'учебных', 'банковских', 'рабочего', 'первых');
  const unit = takeUnit(cursor, 'hour', 'day', 'week', 'decade', 'month', 'quarter', 'half-year', 'school-quarter');
  return unit === undefined ? undefined : true;
}

function isKnownTime(cursor: Cursor): boolean {
  const { at } = cursor;
  const noted = cursor.notes.length;
  const known = firstOf<unknown>(cursor, [readWhole, readRecurrence, readStretches]) !== undefined;
  cursor.at = at;
  if (cursor.notes.length > noted) cursor.notes.length = noted;
  return known;
}

/** «… на 2022 год», «… от 01.09.2021» are about the document, not the time. */
function readDocumentTime(cursor: Cursor): boolean | undefined {
  if (takeWord(cursor, 'на', 'от') === undefined) return undefined;
  if (peek(cursor)?.kind === 'date') cursor.at += 1;
  else if (readYears(cursor) === undefined) return undefined;
  return true;
}

/** Words that go on after a comma: «в сроки, установленные приказом». */
const wentOn = /^(?:установл|указан|определен|предусмотр|утвержд|котор)/;

/** Steps over the rest of the vague words: to a mark, or to a time that is known. */
function skipRest(cursor: Cursor): void {
  for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
    if (isMark(token, 'comma') && wentOn.test(wordAt(cursor, 1) ?? '')) cursor.at += 1;
    else if (isMark(token) && !isMark(token, 'dash', 'slash')) return;
    if (attempt(cursor, readDocumentTime)) continue;
    if (isKnownTime(cursor)) return;
    cursor.at += 1;
  }
}

/** «за две недели до начала учебного года» */
function readTimeBefore(cursor: Cursor): boolean | undefined {
  skipAtMost(cursor);
  if (takeWord(cursor, 'за') === undefined || readDuration(cursor) === undefined) return undefined;
  return takeWord(cursor, 'до') === undefined ? undefined : true;
}

/** Reads words that put a time before another: it cannot be said when. */
export function readVagueBefore(cursor: Cursor): DeadlinePart | undefined {
  const start = cursor.at;
  if (readTimeBefore(cursor) === undefined) return undefined;
  while (peek(cursor) !== undefined && !isMark(peek(cursor), 'comma', 'semicolon', 'open', 'close')) cursor.at += 1;
  note(cursor, 'is-vague', start);
  return { kind: 'vague', words: wordsBetween(cursor, start) };
}

/** Reads words that name no time: «по отдельному графику», «по мере необходимости», «в течение 10 дней». */
export function readVague(cursor: Cursor): DeadlinePart | undefined {
  const start = cursor.at;
  if (attempt(cursor, readDuration) === undefined) {
    if (!isOpener(cursor)) return undefined;
    cursor.at += 1;
  }
  skipRest(cursor);
  note(cursor, 'is-vague', start);
  return { kind: 'vague', words: wordsBetween(cursor, start) };
}
