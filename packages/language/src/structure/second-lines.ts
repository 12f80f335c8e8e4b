import { namesTime } from '@dorkarta/core';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { fieldOf } from '../syntax/keyword-reader.ts';
import { lineSpace } from '../syntax/line-space.ts';
import type { ConstructLine, FieldLine, Words } from '../syntax/source-line.ts';
import { hasField } from '../vocabulary/constructs.ts';
import {
  type ConstructKeyword,
  type FieldKeyword,
  fieldWords,
  type KnownField,
  spell,
} from '../vocabulary/spellings.ts';
import { part } from './words-part.ts';

/** Lines that lost the line breaks between them: «срок: до 15.09.2026, исполнители: управление». */

export type KeywordLine = ConstructLine | FieldLine;

/** Fields whose values are no free texts, so that words with a colon in them can only be another field. */
const closed: readonly FieldKeyword[] = [
  'deadline',
  'kind',
  'venue',
  'level',
  'within',
  'performers',
  'coPerformers',
  'tasks',
];
/** Fields that no free text speaks of in this way. */
const telling: readonly KnownField[] = ['deadline', 'performers', 'indicator'];
/** What results say of themselves. */
const results: readonly FieldKeyword[] = ['indicator', 'document', 'target'];

/** The constructs whose titles are texts of a line, which others may follow. */
const titled: readonly ConstructKeyword[] = ['section', 'subsection', 'event', 'stage', 'proposal'];

const space = `[${lineSpace}]`;
const anyField = fieldWords.toSorted((one, other) => other.length - one.length).join('|');
/** What stands between lines: spaces, and a sign among them. It is looked for once in a run of spaces, where the run begins. */
const between = `(?<!${space})(?:${space}+|${space}*([,;.])${space}+)`;
const nextField = new RegExp(`${between}(${anyField})${space}*:(?=${space})`, 'giu');

const eventWord = spell('event');
const nextEvent = new RegExp(`${between}${eventWord}${space}+(?=\\p{Lu}|\\d+\\.)`, 'gu');
/** What a text says of an event rather than another line («Проведено мероприятие День школы»). */
const speaksOfEvent = /(?:[оеё]|\d|(?<!\p{L})(?:в|на|за|и|или|как|под|про|по|через|о|об))$/iu;

/** Where the next line begins in a text. */
interface Next {
  /** Where the text before it ends. */
  readonly end: number;
  readonly word: Words;
  /** What stands behind its word, or behind its colon. */
  readonly rest: Words;
  /** The field that it is; an event's line where absent. */
  readonly field?: KnownField;
  readonly colon?: Words;
}

/** A line, and those that stand in it behind it. */
export function linesIn<Line extends KeywordLine>(line: Line): readonly [Line, ...KeywordLine[]] {
  const text = line.shape === 'field' ? line.value : line.head;
  const next = text === undefined ? undefined : nextIn(text, line);
  if (text === undefined || next === undefined) return [line];
  const first = part(text, 0, next.end);
  const shorter = { ...line, ...(line.shape === 'field' ? { value: first } : { head: first }), end: first.end };
  return [shorter, ...linesIn(lineOf(next))];
}

function lineOf({ word, rest, field, colon }: Next): KeywordLine {
  const filled = rest.text === '' ? undefined : rest;
  const { end } = filled ?? colon ?? word;
  return field === undefined
    ? { shape: 'construct', keyword: 'event', word, head: filled, start: word.start, end }
    : {
        shape: 'field',
        keyword: field,
        word,
        argument: undefined,
        colon,
        value: filled,
        bare: undefined,
        start: word.start,
        end,
      };
}

/** What to tell of a line in which others stand; undefined where none do. */
export function secondLineFound(line: KeywordLine, others: readonly KeywordLine[]): Diagnostic | undefined {
  const [second] = others;
  if (second === undefined) return undefined;
  const words = others.map(({ shape, word }) => `${shape === 'field' ? 'поле ' : ''}«${word.text}»`).join(', ');
  const remedy = others.length === 1 ? 'перенесите его на свою строку' : 'перенесите каждое на свою строку';
  return diagnose('line-is-understood', second.word, `В строке «${line.word.text}» стоит и ${words}: ${remedy}.`);
}

/** Whether some line would be taken apart that has this text. */
export function mayHoldMore(text: string): boolean {
  const words = { text, start: 0, end: text.length };
  return find(words, () => true) !== undefined;
}

function nextIn(text: Words, line: KeywordLine): Next | undefined {
  if (line.shape === 'construct' && !titled.includes(line.keyword)) return undefined;
  return find(text, (field, isDivided, isPlain) => canFollow(field, line, isDivided, isPlain));
}

/** Whether a field behind other words of a line is one of its own. */
function canFollow(field: KnownField, line: KeywordLine, isDivided: boolean, isPlain: () => boolean): boolean {
  if (line.shape === 'construct') return telling.includes(field) && hasField(line.keyword, field);
  if (closed.includes(line.keyword)) return isDivided || field !== line.keyword;
  if (field !== line.keyword && isPlain()) return true;
  return isDivided && (telling.includes(field) || (results.includes(line.keyword) && results.includes(field)));
}

/** So many words of fields are looked at; a text that has more of them is no row that lost its line breaks. */
const mostFields = 50;

/** No word before a field that speaks of it is longer, and no time behind it that is plainly one. */
const [longestWord, longestTime] = [40, 60];

type Accepts = (field: KnownField, isDivided: boolean, isPlain: () => boolean) => boolean;

/** What speaks of a field's word in a sentence: «назначены исполнители: …», «указан срок: …», «в срок: …». */
const speaksOfField = /(?:н[аоы]?|[ыи]е|[ыио]й|ть|ся|[аеиуюя]т|(?<!\p{L})(?:и|или|в|на|как|за|под|их|его|её))$/iu;

/** Whether a time or the performers stand behind a free text without any sign between them. */
function isPlainly(field: KnownField, before: string, rest: string): boolean {
  if (speaksOfField.test(before)) return false;
  return field === 'deadline' ? namesTime(rest) : field === 'performers' || field === 'coPerformers';
}

function find(words: Words, accepts: Accepts): Next | undefined {
  const { text } = words;
  const hasColon = text.includes(':');
  const hasEvent = text.includes(eventWord);
  if ((!hasColon && !hasEvent) || text.includes('"')) return undefined;
  const field = hasColon ? findField(words, accepts) : undefined;
  const event = hasEvent ? findEvent(words) : undefined;
  if (field === undefined || event === undefined) return field ?? event;
  return field.end <= event.end ? field : event;
}

function findField(words: Words, accepts: Accepts): Next | undefined {
  let left = mostFields;
  for (const { 0: whole, 1: mark = '', 2: word = '', index } of words.text.matchAll(nextField)) {
    left -= 1;
    if (left < 0) return undefined;
    const field = fieldOf(word);
    if (index === 0 || field === undefined || isQuoted(words.text, index)) continue;
    const end = index + whole.length;
    const isPlain = (): boolean =>
      isPlainly(
        field,
        words.text.slice(Math.max(0, index - longestWord), index),
        words.text.slice(end, end + longestTime),
      );
    if (!accepts(field, mark !== '', isPlain)) continue;
    const at = index + whole.lastIndexOf(word);
    return {
      end: index,
      word: part(words, at, at + word.length),
      rest: trimmed(words, end),
      field,
      colon: part(words, end - 1, end),
    };
  }
  return undefined;
}

function findEvent(words: Words): Next | undefined {
  for (const { 0: whole, 1: mark = '', index } of words.text.matchAll(nextEvent)) {
    const before = words.text.slice(Math.max(0, index - longestPreposition), index);
    if (index === 0 || isQuoted(words.text, index) || (mark === '' && speaksOfEvent.test(before))) continue;
    const at = index + whole.indexOf(eventWord);
    return {
      end: index,
      word: part(words, at, at + eventWord.length),
      rest: trimmed(words, at + eventWord.length),
    };
  }
  return undefined;
}

/** With the letter before it. */
const longestPreposition = 6;

/** Whether a place stands in «ёлочки». */
function isQuoted(text: string, index: number): boolean {
  return text.lastIndexOf('«', index) > text.lastIndexOf('»', index);
}

function trimmed(words: Words, from: number): Words {
  const space = words.text.slice(from).length - words.text.slice(from).trimStart().length;
  return part(words, from + space);
}
