import type { Stretch } from '../deadline.schema.ts';
import type { Span } from '../span.schema.ts';
import { attempt, type Cursor, firstOf, takeLexeme, takeWord } from '../words/cursor.ts';
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

/** Steps over words that may stand before a time and add nothing: «в течение», «на весь». */
export function skipLeadIn(cursor: Cursor): void {
  while (takeWord(cursor, ...leadIns) !== undefined || takeLexeme(cursor, 'all') !== undefined);
}

function single<Item>(reader: (cursor: Cursor) => Item | undefined): (cursor: Cursor) => readonly Item[] | undefined {
  return (cursor) => {
    const item = reader(cursor);
    return item === undefined ? undefined : [item];
  };
}

/** Reads one or several times that are named without «с», «по», «до»: «15 и 22 марта», «II–IV кварталы 2022», «лето». */
export function readSpans(cursor: Cursor): readonly Stretch[] | undefined {
  return attempt(cursor, (inner) => {
    skipLeadIn(inner);
    return firstOf<readonly Stretch[]>(
      inner,
      single(readDate),
      single(readYearMonth),
      single(readSlice),
      single(readMonth),
      readHolidays,
      single(readSeason),
      readNumbered,
      readNumberedSlices,
      single(readSchoolYear),
      single(readYearStretch),
    );
  });
}

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
