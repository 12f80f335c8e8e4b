import { withoutTail } from '../../text/without-tail.ts';
import type { DeadlinePart } from '../deadline.schema.ts';
import { attempt, type Cursor, isMark, lexemeAt, note, peek, takeWord, wordAt, wordsBetween } from '../words/cursor.ts';
import { romanValue } from '../words/letters.ts';
import type { Token } from '../words/tokens.ts';
import type { Item } from './item.ts';
import { readRecurrence } from './read-recurrence.ts';
import { readSpansAndRanges, readStretches } from './read-stretch.ts';
import { readVague, readVagueBefore } from './read-vague.ts';
import { readWhole } from './read-whole.ts';

/** The parts of a phrase in order, and the words that are none. */
export interface Reading {
  readonly items: readonly Item[];
  readonly rest: readonly string[];
}

/** Words beside a time that change nothing. */
const fillers: ReadonlySet<string> = new Set(
  'срок сроки сроком исполнения проведения выполнения в во на за и а но или либо также ориентировочно примерно около включительно но затем далее потом разово единовременно однократно единожды'.split(
    ' ',
  ),
);

interface Found {
  readonly part: DeadlinePart;
  readonly implied: boolean;
  readonly guessed: boolean;
}

function certain(part: DeadlinePart): Found {
  return { part, implied: false, guessed: false };
}

/** Whether a date or month begins here, which begins nothing but a stretch. */
function isDate(token: Token | undefined): boolean {
  if (token?.kind === 'word') return token.lexeme?.is === 'month';
  return token?.kind === 'date' || token?.kind === 'year-month';
}

function readFound(cursor: Cursor): readonly Found[] | undefined {
  if (isDate(peek(cursor))) return attempt(cursor, readSpansAndRanges)?.map(certain);
  const whole = attempt(cursor, readVagueBefore) ?? attempt(cursor, readWhole);
  if (whole !== undefined) return [certain(whole)];
  const recurrence = attempt(cursor, readRecurrence);
  if (recurrence !== undefined) return [recurrence];
  const stretches = attempt(cursor, readStretches);
  if (stretches !== undefined) return stretches.map(certain);
  const vague = attempt(cursor, readImpossibleDate) ?? attempt(cursor, readVague);
  return vague === undefined ? undefined : [certain(vague)];
}

function readImpossibleDate(cursor: Cursor): DeadlinePart | undefined {
  const start = cursor.at;
  if (peek(cursor)?.kind !== 'impossible-date') takeWord(cursor, 'до', 'с', 'по', 'к');
  if (peek(cursor)?.kind !== 'impossible-date') return undefined;
  cursor.at += 1;
  note(cursor, 'day-does-not-exist', start);
  return { kind: 'unknown', words: wordsBetween(cursor, start) };
}

function isFiller(cursor: Cursor, token: Token): boolean {
  if (token.kind === 'time') return true;
  if (token.kind !== 'word') return false;
  const is = lexemeAt(cursor)?.is;
  return (
    fillers.has(token.word) ||
    is === 'unit' ||
    is === 'month-day' ||
    is === 'period' ||
    is === 'all' ||
    is === 'weekday'
  );
}

function isContinuation(token: Token): boolean {
  return token.kind === 'word' && ['далее', 'затем', 'потом'].includes(token.word);
}

function startsStatement(cursor: Cursor, token: Token): boolean {
  if (isMark(token, 'semicolon') || isContinuation(token)) return true;
  return token.line && !isMark(cursor.tokens[cursor.at - 1], 'comma', 'dash', 'open');
}

/** Words since `start` that began no part. */
interface Rest {
  readonly words: string[];
  start: number | undefined;
}

const punctuation = /[^\p{L}\d]/u;

function endRest(cursor: Cursor, rest: Rest): void {
  if (rest.start !== undefined) rest.words.push(withoutTail(wordsBetween(cursor, rest.start), punctuation));
  rest.start = undefined;
}

function depthAfter(token: Token, depth: number): number {
  if (isMark(token, 'open')) return depth + 1;
  return isMark(token, 'close') ? Math.max(0, depth - 1) : depth;
}

/** «1)» before a line of a list. */
function takeListNumber(cursor: Cursor, depth: number): boolean {
  if (depth > 0 || peek(cursor)?.kind !== 'number' || !isMark(peek(cursor, 1), 'close')) return false;
  cursor.at += 2;
  return true;
}

/** «1 этап», «этап 2»: which stage of the event the time is of. */
function takeStage(cursor: Cursor): boolean {
  const isStage = (ahead: number): boolean => wordAt(cursor, ahead)?.startsWith('этап') === true;
  const isNumber = (ahead: number): boolean => {
    const token = peek(cursor, ahead);
    return (
      token?.kind === 'number' ||
      (token?.kind === 'word' && (romanValue(token.word) !== undefined || lexemeAt(cursor, ahead)?.is === 'ordinal'))
    );
  };
  if (!(isNumber(0) && isStage(1)) && !(isStage(0) && isNumber(1))) return false;
  cursor.at += 2;
  return true;
}

/** Whether a word that begins no part is stepped over and kept, or ends the reading. */
type AtStrayWord = 'go on' | 'stop';

/** Reads a whole phrase, part by part, up to its end or to a word that begins none. */
export function readItems(cursor: Cursor, atStrayWord: AtStrayWord = 'go on'): Reading {
  const items: Item[] = [];
  const rest: Rest = { words: [], start: undefined };
  let place = { depth: 0, breaks: false, continues: false };
  for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
    if (startsStatement(cursor, token)) place = { ...place, breaks: true, continues: isContinuation(token) };
    const start = cursor.at;
    const found = isMark(token) || takeStage(cursor) || takeListNumber(cursor, place.depth) ? [] : readFound(cursor);
    if (found === undefined) {
      if (rest.start === undefined && !isFiller(cursor, token)) rest.start = start;
      cursor.at += 1;
      if (rest.start !== undefined && atStrayWord === 'stop') break;
      continue;
    }
    if (cursor.at === start) {
      if (!isMark(token, 'dash')) endRest(cursor, rest);
      place = { ...place, depth: depthAfter(token, place.depth) };
      cursor.at += 1;
      continue;
    }
    const end = cursor.at;
    cursor.at = start;
    endRest(cursor, rest);
    cursor.at = end;
    for (const one of found) {
      items.push({ ...one, ...place, start, end });
      place = { ...place, breaks: false, continues: false };
    }
  }
  endRest(cursor, rest);
  return { items, rest: rest.words };
}
