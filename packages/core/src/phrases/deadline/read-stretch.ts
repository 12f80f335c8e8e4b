import type { Stretch } from '../deadline.schema.ts';
import type { Span } from '../span.schema.ts';
import { yearOf } from '../time/spans.ts';
import {
  attempt,
  type Cursor,
  firstOf,
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
import { readLoneNumber } from './read-numbered.ts';
import { readSliced } from './read-slice.ts';
import { isSpan, readSpan, readSpans } from './read-spans.ts';

function takeSlice(cursor: Cursor, wanted: 'beginning' | 'middle' | 'end'): boolean {
  const lexeme = lexemeAt(cursor);
  if (lexeme?.is !== 'slice' || lexeme.slice !== wanted) return false;
  cursor.at += 1;
  return true;
}

/** A span whose last day is meant: «мая», and «конца мая» alike. */
function readEnd(cursor: Cursor): Span | undefined {
  return attempt(cursor, (inner) => (takeSlice(inner, 'end') ? readSliced(inner) : undefined)) ?? readSpan(cursor);
}

/** A span whose first day is meant: «мая», and «начала мая» alike. */
function readStart(cursor: Cursor): Span | undefined {
  return (
    attempt(cursor, (inner) => (takeSlice(inner, 'beginning') ? readSliced(inner) : undefined)) ?? readSpan(cursor)
  );
}

/** Whether two spans are the same but for their years. */
function sameTime(one: Span, other: Span): boolean {
  if (one.kind === 'slice' && other.kind === 'slice') return one.slice === other.slice && sameTime(one.of, other.of);
  const values: Readonly<Record<string, unknown>> = other;
  return Object.entries(one).every(([key, value]) => key === 'year' || values[key] === value);
}

/** A range of what was read; «май – 2022» is one month, «Май – Май» too. */
function rangeOf(cursor: Cursor, start: number, from: Span, to: Span): Stretch {
  if (
    to.kind === 'year' &&
    from.kind !== 'year' &&
    from.kind !== 'slice' &&
    from.year === undefined &&
    to.year !== undefined
  ) {
    return { ...from, year: to.year };
  }
  const yearsDiffer = yearOf(from) !== undefined && yearOf(from) !== yearOf(to);
  if (yearsDiffer || !sameTime(from, to)) return { kind: 'range', from, to };
  note(cursor, 'ends-are-equal', start, 'один срок');
  return to;
}

function monthBefore(span: Span): Span | undefined {
  if (span.kind !== 'month') return undefined;
  if (span.month > 1) return { ...span, month: span.month - 1 };
  return { kind: 'month', month: 12, ...(span.year === undefined ? {} : { year: span.year - 1 }) };
}

function takeConnector(cursor: Cursor): 'through' | 'before' | undefined {
  const dash = takeMark(cursor, 'dash', 'ellipsis');
  const word = takeWord(cursor, 'по', 'до');
  if (word === 'до') return 'before';
  return dash || word === 'по' ? 'through' : undefined;
}

/** Reads the second half of a range («– май 2022», «по 15 мая», «до мая») after its first. */
function readRangeFrom(cursor: Cursor, start: number, from: Span): Stretch | undefined {
  const connector = takeConnector(cursor);
  if (connector === undefined) return undefined;
  if (takeLexeme(cursor, 'always') !== undefined) return { kind: 'since', from };
  const ended = lexemeAt(cursor)?.is === 'slice';
  const to = readEnd(cursor);
  if (to === undefined) return undefined;
  const included = takeWord(cursor, 'включительно') !== undefined;
  const before = connector === 'before' && !ended && !included ? monthBefore(to) : undefined;
  if (before !== undefined) note(cursor, 'month-is-not-included', start, 'срок до начала последнего месяца');
  return rangeOf(cursor, start, from, before ?? to);
}

/** Reads «15 и 22 марта», «март – май 2022», «1 марта по 15 апреля». */
export function readSpansAndRanges(cursor: Cursor): readonly Stretch[] | undefined {
  const start = cursor.at;
  const stretches = readSpans(cursor);
  const last = stretches?.at(-1);
  if (stretches === undefined || !isSpan(last)) return stretches;
  let stretch: Stretch = last;
  for (;;) {
    const from: Span = stretch.kind === 'range' ? stretch.from : last;
    const longer: Stretch | undefined = attempt(cursor, (inner) => readRangeFrom(inner, start, from));
    if (longer === undefined) break;
    stretch = longer;
  }
  return [...stretches.slice(0, -1), stretch];
}

/** The first end of «с 1 по 15 марта», made like the second. */
function likeOtherEnd(value: number, to: Span): Span | undefined {
  switch (to.kind) {
    case 'day':
      return { kind: 'day', day: value, month: to.month, ...(to.year === undefined ? {} : { year: to.year }) };
    case 'quarter':
      return value >= 1 && value <= 4 ? { ...to, quarter: value } : undefined;
    case 'half-year':
      return value >= 1 && value <= 2 ? { ...to, half: value } : undefined;
    case 'school-term':
      return value >= 1 && value <= 4 ? { ...to, number: value } : undefined;
    default:
      return undefined;
  }
}

function readRangeFromNumber(cursor: Cursor): Stretch | undefined {
  const start = cursor.at;
  const value = readLoneNumber(cursor);
  if (value === undefined || takeConnector(cursor) === undefined) return undefined;
  const to = readSpan(cursor);
  const from = to === undefined ? undefined : likeOtherEnd(value, to);
  return to === undefined || from === undefined ? undefined : rangeOf(cursor, start, from, to);
}

function readRangeOrSince(cursor: Cursor): Stretch | undefined {
  const start = cursor.at;
  const from = readStart(cursor);
  if (from === undefined) return undefined;
  return attempt(cursor, (inner) => readRangeFrom(inner, start, from)) ?? { kind: 'since', from };
}

/** «не ранее мая», «не ранее мая, не позднее июня» */
function readNotBefore(cursor: Cursor): readonly Stretch[] | undefined {
  takeWord(cursor, 'чем');
  takeWord(cursor, 'с');
  const from = readStart(cursor);
  if (from === undefined) return undefined;
  const until = attempt(cursor, (inner) => {
    takeMark(inner, 'comma');
    takeWord(inner, 'и', 'но');
    return readUntil(inner);
  });
  const [end] = until ?? [];
  return [end?.kind === 'until' && end.included ? { kind: 'range', from, to: end.to } : { kind: 'since', from }];
}

/** Reads «с марта по май», «в период с 1 по 15 марта», «начиная с сентября 2022». */
function readFrom(cursor: Cursor): readonly Stretch[] | undefined {
  attempt(cursor, (inner) => {
    takeWord(inner, 'в', 'на', 'за');
    return takeLexeme(inner, 'period');
  });
  takeWord(cursor, 'времени');
  takeWord(cursor, 'начиная');
  if (takeWords(cursor, 'не', 'ранее') || takeWords(cursor, 'не', 'раньше')) return readNotBefore(cursor);
  if (takeWord(cursor, 'с', 'со', 'от', 'после') === undefined) return undefined;
  const stretch = attempt(cursor, readRangeFromNumber) ?? attempt(cursor, readRangeOrSince);
  return stretch === undefined ? undefined : [stretch];
}

type UntilMarker = 'before' | 'not-later';

function takeUntilMarker(cursor: Cursor): UntilMarker | undefined {
  attempt(cursor, (inner) => {
    takeWord(inner, 'в');
    return takeWord(inner, 'срок', 'сроком');
  });
  takeMark(cursor, 'colon', 'dash');
  if (takeWords(cursor, 'не', 'позднее') || takeWords(cursor, 'не', 'позже')) {
    takeWord(cursor, 'чем');
    takeWord(cursor, 'до');
    return 'not-later';
  }
  const word = takeWord(cursor, 'до', 'к', 'ко', 'по');
  if (word === undefined) return undefined;
  return word === 'по' ? 'not-later' : 'before';
}

interface UntilEnd {
  readonly to: Span;
  readonly included: boolean;
}

function readUntilSlice(cursor: Cursor): UntilEnd | undefined {
  if (takeSlice(cursor, 'end') || takeWord(cursor, 'окончания', 'завершения', 'исхода') !== undefined) {
    const to = readSliced(cursor);
    return to === undefined ? undefined : { to, included: true };
  }
  if (takeSlice(cursor, 'beginning')) {
    const to = readSliced(cursor);
    return to === undefined ? undefined : { to, included: false };
  }
  if (!takeSlice(cursor, 'middle')) return undefined;
  const of = readSliced(cursor);
  return of === undefined ? undefined : { to: { kind: 'slice', slice: 'first-half', of }, included: true };
}

function lastSpan(stretches: readonly Stretch[] | undefined): Span | undefined {
  const last = stretches?.at(-1);
  if (last?.kind === 'range') return last.to;
  return isSpan(last) ? last : undefined;
}

function readUntilSpan(cursor: Cursor, start: number, marker: UntilMarker): UntilEnd | undefined {
  const to = lastSpan(readSpans(cursor));
  if (to === undefined) return undefined;
  const said = takeWord(cursor, 'включительно') !== undefined;
  const included = said || to.kind === 'day' || marker === 'not-later';
  if (!included) note(cursor, 'month-is-not-included', start, 'срок, который истекает накануне');
  return { to, included };
}

/** «и 1 июня», «, 1 июня» after «до 1 марта» */
function readAnotherDay(cursor: Cursor): Stretch | undefined {
  if (!takeMark(cursor, 'comma') && takeWord(cursor, 'и') === undefined) return undefined;
  const stretches = readSpansAndRanges(cursor);
  const only = stretches?.length === 1 ? stretches[0] : undefined;
  return only?.kind === 'day' ? { kind: 'until', to: only, included: true } : undefined;
}

/** Reads «до 18 мая 2022», «не позднее 1 июня», «к 1 сентября», «по май», «до конца мая». */
function readUntil(cursor: Cursor): readonly Stretch[] | undefined {
  const start = cursor.at;
  const marker = takeUntilMarker(cursor);
  if (marker === undefined) return undefined;
  if (peek(cursor)?.kind === 'time') cursor.at += 1;
  const end = attempt(cursor, readUntilSlice) ?? readUntilSpan(cursor, start, marker);
  if (end === undefined) return undefined;
  const untils: Stretch[] = [{ kind: 'until', ...end }];
  while (end.to.kind === 'day') {
    const another = attempt(cursor, readAnotherDay);
    if (another === undefined) break;
    untils.push(another);
  }
  return untils;
}

/** «перед началом учебного года» is the month before it, «по итогам 2022 года» its last one. */
function readEdge(cursor: Cursor): readonly Stretch[] | undefined {
  const start = cursor.at;
  if (takeWord(cursor, 'перед', 'накануне') !== undefined) {
    takeSlice(cursor, 'beginning');
    takeWord(cursor, 'нового', 'новым');
    if (takeLexeme(cursor, 'school') === undefined || takeUnit(cursor, 'year') === undefined) return undefined;
    note(cursor, 'time-is-guessed', start, 'август');
    return [{ kind: 'month', month: 8 }];
  }
  if (takeWord(cursor, 'по') === undefined || takeWord(cursor, ...outcomes) === undefined) return undefined;
  const of = readSliced(cursor);
  if (of === undefined || of.kind === 'day') return undefined;
  note(cursor, 'time-is-guessed', start, 'последняя треть или последний месяц этого времени');
  return [{ kind: 'slice', slice: 'end', of }];
}

/** Words after «по» that put something at the end of a time. */
export const outcomes: readonly string[] = [
  'итогам',
  'окончании',
  'окончанию',
  'завершении',
  'завершению',
  'результатам',
  'истечении',
];

/** Reads one stretch of days or several, however they are named. */
export const readStretches: Reader<readonly Stretch[]> = remembered((cursor) => firstOf(cursor, stretchReaders));

const stretchReaders: readonly Reader<readonly Stretch[]>[] = [readEdge, readFrom, readUntil, readSpansAndRanges];
