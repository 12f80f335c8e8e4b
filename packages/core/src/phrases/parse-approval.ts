import { dayExists, isoDay } from '../calendar/calendar.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { foldWord } from '../text/fold.ts';
import { withoutTail } from '../text/without-tail.ts';
import type { Approval, ApprovalAct } from './approval.schema.ts';
import { readDate } from './deadline/read-names.ts';
import { readNumbered } from './deadline/read-numbered.ts';
import type { PhraseNote } from './note.schema.ts';
import { phraseNote } from './note-texts.ts';
import { cursorOver } from './words/cursor.ts';
import { tokensOf, visibleText } from './words/tokens.ts';

/** Stems of the acts, by which any case is recognised («приказом», «распоряжением»). */
const actStems: readonly (readonly [stem: string, act: ApprovalAct])[] = [
  ['приказ', 'order'],
  ['распоряжени', 'directive'],
  ['постановлени', 'resolution'],
  ['решени', 'decision'],
  ['протокол', 'minutes'],
];

interface Found<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

function findAct(text: string): Found<ApprovalAct> | undefined {
  for (const match of text.matchAll(/[\u0400-\u052f]+/g)) {
    const word = foldWord(match[0]);
    const known = actStems.find(([stem]) => word.startsWith(stem) && word.length <= stem.length + 3);
    if (known !== undefined) return { value: known[1], start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

const numberPattern =
  /(?:№|(?<![A-Za-z])N(?:o|º)?\.?(?=\s*\d)|номер)\s*([\dA-Za-z\u0400-\u052f][^\s,;«»"“”()]*(?:\s?[-–]\s?[А-Яа-яё]{1,3}(?![А-Яа-яё]))?)/iu;

function findNumber(text: string): Found<string> | undefined {
  const match = numberPattern.exec(text);
  const written = match?.[1];
  if (match === null || written === undefined) return undefined;
  return {
    value: written.replace(/\s+/g, '').replace(/\.$/, ''),
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** The first day in the text that has its year, before or after the number. */
function findDate(
  text: string,
): Found<{ readonly day: number; readonly month: number; readonly year: number }> | undefined {
  const tokens = tokensOf(text);
  const cursor = cursorOver(text, tokens, []);
  for (let at = 0; at < tokens.length; at += 1) {
    cursor.at = at;
    const span = readDate(cursor) ?? readNumbered(cursor)?.[0];
    const first = tokens[at];
    const last = tokens[cursor.at - 1];
    if (span?.kind !== 'day' || span.year === undefined || first === undefined || last === undefined) continue;
    return { value: { day: span.day, month: span.month, year: span.year }, start: first.start, end: last.end };
  }
  return undefined;
}

function trimmed(words: string): string {
  return withoutEnd(words.replace(/^[\s.,:;–—-]+/, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

const punctuation = /[\s.,:;–—«"-]/;

/** Without a last «от», «г.» and the punctuation behind it, and without punctuation that stands apart at the end. */
function withoutEnd(words: string): string {
  const bare = withoutTail(words, punctuation);
  const last = /(?:^|\s)(?:от|г|года)$/i.exec(bare);
  if (last !== null || bare === '') return bare.slice(0, last?.index ?? 0);
  const apart = words.slice(bare.length).search(/\s/);
  return apart < 0 ? words : words.slice(0, bare.length + apart);
}

/** Who issued it: what stands between the act and what comes first of date and number. */
function issuerIn(text: string, act: Found<unknown>, rest: readonly (Found<unknown> | undefined)[]): string {
  const starts = rest.flatMap((found) => (found !== undefined && found.start >= act.end ? [found.start] : []));
  return trimmed(text.slice(act.end, Math.min(text.length, ...starts)));
}

/** What it is about: what stands after all the rest. */
function subjectIn(text: string, found: readonly (Found<unknown> | undefined)[]): string {
  const end = Math.max(...found.map((one) => one?.end ?? 0));
  const words = text
    .slice(end)
    .replace(/^\s*(?:г(?:\.|ода?)?(?![а-яё]))?[\s.,:;–—-]*/i, '')
    .trim();
  return words.replace(/^«(.*)»$/s, '$1').replace(/^"(.*)"$/s, '$1');
}

function dated(
  text: string,
  date: ReturnType<typeof findDate>,
): { readonly date?: IsoDay; readonly notes: readonly PhraseNote[] } {
  if (date === undefined) return { notes: [] };
  const { day, month, year } = date.value;
  if (dayExists(day, month, year)) return { date: isoDay(year, month, day), notes: [] };
  return { notes: [phraseNote('day-does-not-exist', text.slice(date.start, date.end))] };
}

/**
 * Reads by what act a roadmap was approved («распоряжение от 18.05.2021 № 51», «приказ управления образования от 18 мая
 * 2021 г. № 51-р»). Total: what the words do not say is absent; a note says so where the act, its date or number is missing.
 */
export function parseApproval(text: string): Approval {
  const visible = visibleText(text.slice(0, longestText));
  const act = findAct(visible);
  const date = findDate(visible);
  const number = findNumber(visible);
  const day = dated(visible, date);
  const issuer = act === undefined ? '' : issuerIn(visible, act, [date, number]);
  const subject = act === undefined ? '' : subjectIn(visible, [act, date, number]);
  const full = act !== undefined && date !== undefined && number !== undefined;
  const apart = subject !== issuer && subject !== '';
  return {
    text,
    ...(act === undefined ? {} : { act: act.value }),
    ...(issuer === '' ? {} : { issuer }),
    ...(day.date === undefined ? {} : { date: day.date }),
    ...(number === undefined ? {} : { number: number.value }),
    ...(apart ? { subject } : {}),
    notes: full ? day.notes : [...day.notes, phraseNote('names-no-approval', text.trim())],
  };
}

/** No approval is longer; what is, is some other text. */
const longestText = 2000;
