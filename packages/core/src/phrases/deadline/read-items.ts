import type { DeadlinePart } from '../deadline.schema.ts';
import { attempt, type Cursor, isMark, lexemeAt, note, peek, takeWord, wordsBetween } from '../words/cursor.ts';
import type { Token } from '../words/tokens.ts';
import type { Item } from './item.ts';
import { readRecurrence } from './read-recurrence.ts';
import { readStretches } from './read-stretch.ts';
import { readVague } from './read-vague.ts';
import { readWhole } from './read-whole.ts';

/** The parts of a phrase in order, and the words that are none. */
export interface Reading {
  readonly items: readonly Item[];
  readonly rest: readonly string[];
}

/** Words beside a time that change nothing. */
const fillers: ReadonlySet<string> = new Set(
  'срок сроки сроком исполнения проведения выполнения в во на за и а но или либо также ориентировочно примерно около включительно но затем далее потом этап'.split(
    ' ',
  ),
);

interface Found {
  readonly part: DeadlinePart;
  readonly implied: boolean;
}

function certain(part: DeadlinePart): Found {
  return { part, implied: false };
}

function readFound(cursor: Cursor): readonly Found[] | undefined {
  const whole = attempt(cursor, readWhole);
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
  return fillers.has(token.word) || is === 'unit' || is === 'month-day' || is === 'period' || is === 'all';
}

function startsStatement(cursor: Cursor, token: Token): boolean {
  if (isMark(token, 'semicolon')) return true;
  if (token.kind === 'word' && ['далее', 'затем', 'потом'].includes(token.word)) return true;
  return token.line && !isMark(cursor.tokens[cursor.at - 1], 'comma', 'dash', 'open');
}

/** Reads a whole phrase, part by part; a word that begins none is stepped over and kept. */
export function readItems(cursor: Cursor): Reading {
  const items: Item[] = [];
  const rest: string[] = [];
  let depth = 0;
  let breaks = false;
  let restStart: number | undefined;
  const endRest = (): void => {
    if (restStart !== undefined) rest.push(wordsBetween(cursor, restStart));
    restStart = undefined;
  };
  for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
    if (startsStatement(cursor, token)) breaks = true;
    if (token.kind === 'mark') {
      if (token.mark !== 'dash') endRest();
      if (token.mark === 'open') depth += 1;
      if (token.mark === 'close') depth = Math.max(0, depth - 1);
      cursor.at += 1;
      continue;
    }
    const start = cursor.at;
    const found = readFound(cursor);
    if (found !== undefined) {
      const end = cursor.at;
      if (restStart !== undefined) {
        cursor.at = start;
        endRest();
        cursor.at = end;
      }
      for (const { part, implied } of found) {
        items.push({ part, implied, start, end, breaks, depth });
        breaks = false;
      }
      continue;
    }
    if (restStart === undefined && !isFiller(cursor, token)) restStart = start;
    cursor.at += 1;
  }
  endRest();
  return { items, rest };
}
