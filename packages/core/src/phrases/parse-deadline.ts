import { letters } from '../text/letters.ts';
import { checkDays, checkRecurrences, checkSeparators } from './deadline/check-items.ts';
import type { Item } from './deadline/item.ts';
import { joinRecurrences } from './deadline/join-recurrences.ts';
import { type Reading, readItems } from './deadline/read-items.ts';
import { settleYears, type YearsOfNeighbours } from './deadline/settle-years.ts';
import { impossibleUnit, noteSlips, withStops } from './deadline/slips.ts';
import type { Deadline, DeadlinePart } from './deadline.schema.ts';
import type { PhraseNote } from './note.schema.ts';
import { phraseNote } from './note-texts.ts';
import { type Cursor, cursorOver } from './words/cursor.ts';
import { eachToken, type Token, tokensOf, visibleText } from './words/tokens.ts';

/** No deadline is longer; what is, is some other text, and only its beginning is read. */
const longestText = 2000;
/** Nor has any more words, numbers and marks. */
const mostTokens = 250;

const cutOff = /(?:[,‐‑‒–—−-]|…|\.{3}|(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]* \d{1,3})$/i;
const meaningful = new RegExp(`[${letters}\\d]`);

/** The last words of a text, enough to see whether it breaks off. */
function ending(text: string): string {
  return text.trimEnd().replace(/\s+/g, ' ').slice(-60);
}

function wordsOf(cursor: Cursor, first: Item, last: Item = first): string {
  const start = cursor.tokens[first.start];
  const end = cursor.tokens[last.end - 1];
  return start === undefined || end === undefined ? '' : cursor.text.slice(start.start, end.end);
}

/** Each part once, in order. */
function withoutRepeats(cursor: Cursor, items: readonly Item[], notes: PhraseNote[]): readonly DeadlinePart[] {
  if (items.length < 2) return items.map(({ part }) => part);
  const seen = new Map<string, DeadlinePart>();
  for (const item of items) {
    const key = JSON.stringify(item.part);
    if (seen.has(key)) notes.push(phraseNote('repeats-itself', wordsOf(cursor, item)));
    else seen.set(key, item.part);
  }
  return [...seen.values()];
}

function partsOf(cursor: Cursor, { items, rest }: Reading, neighbours: YearsOfNeighbours): readonly DeadlinePart[] {
  const { notes } = cursor;
  const settled = settleYears(items, (item) => wordsOf(cursor, item), notes, neighbours);
  notes.push(...checkDays(settled, (item) => wordsOf(cursor, item)));
  const joined = joinRecurrences(settled);
  notes.push(...checkRecurrences(joined, (item) => wordsOf(cursor, item)));
  notes.push(...checkSeparators(joined, (first, last) => wordsOf(cursor, first, last)));
  const parts = withoutRepeats(cursor, joined, notes);
  if (parts.length > 0) {
    notes.push(...rest.map((words) => phraseNote('words-are-not-understood', words)));
    return parts;
  }
  const words = cursor.text.trim();
  notes.push(phraseNote('nothing-is-understood', words));
  return [{ kind: 'unknown', words }];
}

/**
 * Reads a deadline as officials write them («март – май 2022», «до 18 мая», «ежеквартально», «по отдельному графику»).
 * Total: it never throws, keeps the words in `text`, and says in `notes` what it guessed or could not understand.
 * Deterministic: equal words give equal deadlines.
 */
export function parseDeadline(text: string): Deadline {
  return read(text, 'hold');
}

/** Whether a text is a time and nothing else. */
export function isTimeAlone(text: string): boolean {
  if (hasStrayWord(text)) return false;
  const { parts, notes } = read(text, 'hold');
  const isTime = parts.length > 0 && parts.every(({ kind }) => kind !== 'vague' && kind !== 'unknown');
  return isTime && !notes.some(({ code }) => code === 'words-are-not-understood');
}

/** Whether a text says something else than a time. Most that are no deadlines do, and are read no further than up to there. */
function hasStrayWord(text: string): boolean {
  const stopped = withStops(visiblePart(text));
  const cursor = cursorOver(stopped, tokensOf(stopped).slice(0, mostTokens), []);
  return readItems(cursor, 'stop').rest.length > 0;
}

/** The parts of a deadline with no years but those that they have themselves: the year of a neighbour is a guess. */
export function partsByThemselves(text: string): readonly DeadlinePart[] {
  return read(text, 'do not hold').parts;
}

function visiblePart(text: string): string {
  return visibleText(text.length > longestText ? text.slice(0, longestText) : text);
}

function read(text: string, neighbours: YearsOfNeighbours): Deadline {
  const visible = visiblePart(text);
  const notes: PhraseNote[] = [];
  const stopped = withStops(visible);
  const tokens = tokensOf(stopped);
  if (text.length > longestText || tokens.length > mostTokens) notes.push(phraseNote('is-too-long', ''));
  if (!meaningful.test(visible)) return { text, parts: [], notes: [...notes, phraseNote('is-empty', '')] };
  const impossible = impossibleUnit(visible);
  if (impossible !== undefined) {
    const { words, many, number, nearest } = impossible;
    const meaning = `${many}, напишите, например, «${words.replace(number, nearest)}»`;
    return {
      text,
      parts: [{ kind: 'unknown', words: visible.trim() }],
      notes: [...notes, phraseNote('unit-does-not-exist', words, meaning)],
    };
  }
  const first = tokens.slice(0, mostTokens);
  notes.push(...noteSlips(visible, first));
  const cursor = cursorOver(stopped, first, notes);
  const parts = partsOf(cursor, readItems(cursor), neighbours);
  if (cutOff.test(ending(visible)) && parts.length > 0) notes.push(phraseNote('may-be-cut-off', visible.trim()));
  return { text, parts, notes };
}

/**
 * Whether a text has a word of time, a date, or a number that is no part of a name («сош15») and numbers nothing («№ 15»):
 * without these, what it is read as is no time, or not all of it is.
 */
export function namesTime(text: string): boolean {
  const visible = visiblePart(text);
  for (const token of eachToken(visible)) if (isOfTime(token, visible)) return true;
  return false;
}

function isOfTime(token: Token, text: string): boolean {
  if (token.kind === 'word') return token.lexeme !== undefined;
  if (token.kind !== 'number' || token.digits === 4) return token.kind !== 'mark';
  return !ofName.test(text.slice(Math.max(0, token.start - 3), token.start));
}

/** Prepositions that a space is missing behind («до5») are shorter. */
const ofName = /(?:\p{L}{3}|№\s?)$/u;
