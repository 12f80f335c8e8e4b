import type { Stretch } from '../deadline.schema.ts';
import type { Span } from '../span.schema.ts';
import { attempt, type Cursor, firstOf, peek, type Reader, remembered, takeLexeme, takeWord } from '../words/cursor.ts';
import type { Lexeme } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import {
  readDate,
  readHolidays,
  readMonth,
  readSchoolYear,
  readSeason,
  readYearMonth,
  readYearStretch,
} from './read-names.ts';
import { readNumbered } from './read-numbered.ts';
import { onlyOne, readNumberedSlices, readSlice } from './read-slice.ts';

const leadIns = [
  'в',
  'во',
  'на',
  'за',
  'течение',
  'течении',
  'теч',
  'протяжении',
  'продолжение',
  'дни',
  'время',
  'новый',
  'новому',
  'нового',
  'период',
];

/** Steps over a word that may stand before a time and adds nothing: «в течение», «на весь». */
function takeLeadIn(cursor: Cursor): boolean {
  return takeWord(cursor, ...leadIns) !== undefined || takeLexeme(cursor, 'all') !== undefined;
}

function single<Item>(reader: (cursor: Cursor) => Item | undefined): (cursor: Cursor) => readonly Item[] | undefined {
  return (cursor) => {
    const item = reader(cursor);
    return item === undefined ? undefined : [item];
  };
}

type SpanReader = Reader<readonly Stretch[]>;

const numbered: readonly SpanReader[] = [readNumbered, readNumberedSlices];
const startingWithNumber: readonly SpanReader[] = [...numbered, single(readYearStretch)];
const startingWithDate: readonly SpanReader[] = [single(readDate)];
const startingWithYearMonth: readonly SpanReader[] = [single(readYearMonth), single(readYearStretch)];
const startingWithLexeme: Partial<Readonly<Record<Lexeme['is'], readonly SpanReader[]>>> = {
  month: [single(readMonth)],
  slice: [single(readSlice)],
  season: [readHolidays, single(readSeason)],
  school: [single(readSchoolYear)],
  unit: [single(readYearStretch)],
};

/** The readers of what can begin with a token. */
function readersFor(token: Token | undefined): readonly SpanReader[] {
  switch (token?.kind) {
    case 'number':
      return startingWithNumber;
    case 'date':
      return startingWithDate;
    case 'year-month':
      return startingWithYearMonth;
    case 'word':
      return (token.lexeme === undefined ? undefined : startingWithLexeme[token.lexeme.is]) ?? numbered;
    default:
      return [];
  }
}

/** Reads one or several times that are named without «с», «по», «до»: «15 и 22 марта», «II–IV кварталы 2022», «лето». */
export const readSpans: SpanReader = remembered((cursor) =>
  attempt(cursor, (inner) => (takeLeadIn(inner) ? readSpans(inner) : firstOf(inner, readersFor(peek(inner))))),
);

/** Whether a stretch is named by one span. */
export function isSpan(stretch: Stretch | undefined): stretch is Span {
  return stretch !== undefined && stretch.kind !== 'range' && stretch.kind !== 'until' && stretch.kind !== 'since';
}

/** Reads exactly one time that can be an end of a range. */
export function readSpan(cursor: Cursor): Span | undefined {
  return attempt(cursor, (inner) => {
    const stretch = onlyOne(readSpans(inner));
    return isSpan(stretch) ? stretch : undefined;
  });
}
