import type { Stretch } from '../deadline.schema.ts';
import type { NamedSpan, Slice, Span } from '../span.schema.ts';
import { attempt, type Cursor, firstOf, note, type Reader, takeLexeme, takeUnit, takeWord } from '../words/cursor.ts';
import { yearSpan } from './build-span.ts';
import {
  readDate,
  readHolidays,
  readMonth,
  readSchoolYear,
  readSeason,
  readYearMonth,
  readYearStretch,
} from './read-names.ts';
import { isDecadeBeforeMonth, numbersOf, readNumbered, readNumberList } from './read-numbered.ts';

const sliceMeanings: Partial<Readonly<Record<Slice, string>>> = {
  beginning: 'первая треть или первый месяц этого времени',
  middle: 'середина этого времени (средняя треть или средний месяц)',
  end: 'последняя треть или последний месяц этого времени',
};

const fillers = ['текущего', 'календарного', 'нового', 'этого', 'финансового'];

/** «года», «учебного года» without a number. */
function readUnnumberedYear(cursor: Cursor): NamedSpan | undefined {
  const school = takeLexeme(cursor, 'school') !== undefined;
  return takeUnit(cursor, 'year') === undefined ? undefined : yearSpan(school ? 'school' : undefined);
}

function asNamed(stretch: Stretch | undefined): NamedSpan | undefined {
  if (stretch === undefined) return undefined;
  switch (stretch.kind) {
    case 'range':
    case 'until':
    case 'since':
    case 'slice':
      return undefined;
    default:
      return stretch;
  }
}

/** The one of a list of one. */
export function onlyOne(stretches: readonly Stretch[] | undefined): Stretch | undefined {
  return stretches?.length === 1 ? stretches[0] : undefined;
}

/** Reads one span that is no part of another. */
function readNamed(cursor: Cursor): NamedSpan | undefined {
  return firstOf(cursor, namedReaders);
}

const namedReaders: readonly Reader<NamedSpan>[] = [
  readDate,
  readYearMonth,
  readMonth,
  (cursor) => asNamed(onlyOne(readHolidays(cursor))),
  readSeason,
  (cursor) => asNamed(onlyOne(readNumbered(cursor))),
  readSchoolYear,
  (cursor) => asNamed(readYearStretch(cursor)),
];

/** Reads what a part is of: «апреля», «2022 года», «учебного года», «I квартала». */
export function readSliced(cursor: Cursor): NamedSpan | undefined {
  return attempt(cursor, (inner) => {
    while (takeWord(inner, ...fillers) !== undefined);
    const named = readNamed(inner);
    return named ?? attempt(inner, readUnnumberedYear);
  });
}

/** Reads «конец апреля», «в начале учебного года». */
export function readSlice(cursor: Cursor): Span | undefined {
  const start = cursor.at;
  const slice = takeLexeme(cursor, 'slice');
  if (slice === undefined) return undefined;
  const of = readSliced(cursor);
  if (of === undefined) return undefined;
  note(cursor, 'time-is-guessed', start, sliceMeanings[slice.slice] ?? '');
  return { kind: 'slice', slice: slice.slice, of };
}

const slicesOfHalf: Readonly<Record<number, Slice>> = { 1: 'first-half', 2: 'second-half', [-1]: 'second-half' };
const slicesOfDecade: Readonly<Record<number, Slice>> = {
  1: 'first-decade',
  2: 'second-decade',
  3: 'third-decade',
  [-1]: 'third-decade',
};
/** «в 20-х числах апреля» */
const slicesOfTens: Readonly<Record<number, Slice>> = { 10: 'second-decade', 20: 'third-decade' };
const slicesOfWeek: Readonly<Record<number, Slice>> = {
  1: 'week-1',
  2: 'week-2',
  3: 'week-3',
  4: 'week-4',
  5: 'week-5',
  [-1]: 'last-week',
};

/** Steps over «половина», «декада», «неделя», and gives what the numbers before it mean. */
export function takeSliceUnit(cursor: Cursor): Readonly<Record<number, Slice>> | undefined {
  if (takeLexeme(cursor, 'half') !== undefined) return slicesOfHalf;
  if (isDecadeBeforeMonth(cursor)) {
    cursor.at += 1;
    return slicesOfDecade;
  }
  if (takeLexeme(cursor, 'month-day') !== undefined) return slicesOfTens;
  const unit = takeUnit(cursor, 'decade', 'week');
  if (unit === undefined) return undefined;
  return unit === 'decade' ? slicesOfDecade : slicesOfWeek;
}

/** Reads «первая декада мая», «3–4 недели марта 2022», «вторая половина 2022 года». */
export function readNumberedSlices(cursor: Cursor): readonly Stretch[] | undefined {
  const list = readNumberList(cursor);
  const slices = takeSliceUnit(cursor);
  if (list === undefined || slices === undefined) return undefined;
  const of = readSliced(cursor);
  if (of === undefined) return undefined;
  const stretches: Stretch[] = [];
  for (const { from, to } of numbersOf(list)) {
    const first = slices[from];
    const last = to === undefined ? first : slices[to];
    if (first === undefined || last === undefined) return undefined;
    const span: Span = { kind: 'slice', slice: first, of };
    stretches.push(to === undefined ? span : { kind: 'range', from: span, to: { kind: 'slice', slice: last, of } });
  }
  return stretches;
}
