import type { Stretch } from '../deadline.schema.ts';
import type { NamedSpan, Season } from '../span.schema.ts';
import { type Cursor, lexemeAt, note, peek, takeLexeme, takeMark, takeUnit, takeWord } from '../words/cursor.ts';
import { daySpan, holidaysSpan, monthSpan, seasonSpan, yearSpan } from './build-span.ts';
import { readTime } from './read-time.ts';
import { readYears, readYearTail } from './read-years.ts';

/** «18.05.2022», «01.09 2022 г.» */
export function readDate(cursor: Cursor): NamedSpan | undefined {
  const token = peek(cursor);
  if (token?.kind !== 'date') return undefined;
  cursor.at += 1;
  const tail = token.year === undefined ? readYearTail(cursor) : { year: token.year };
  if (token.year !== undefined) takeUnit(cursor, 'year');
  return daySpan(token.day, token.month, tail, readTime(cursor));
}

/** «2022-03», «03.2022» */
export function readYearMonth(cursor: Cursor): NamedSpan | undefined {
  const token = peek(cursor);
  if (token?.kind !== 'year-month' || lexemeAt(cursor, 1)?.is === 'school') return undefined;
  cursor.at += 1;
  takeUnit(cursor, 'year');
  return monthSpan(token.month, { year: token.year });
}

/** «март 2022 года», «в марте месяце» */
export function readMonth(cursor: Cursor): NamedSpan | undefined {
  const month = takeLexeme(cursor, 'month');
  if (month === undefined) return undefined;
  takeUnit(cursor, 'month');
  return monthSpan(month.month, readYearTail(cursor));
}

/** «лето 2022», «зима 2021/2022», «в летний период» */
export function readSeason(cursor: Cursor): NamedSpan | undefined {
  const start = cursor.at;
  const season = takeLexeme(cursor, 'season');
  if (season === undefined) return undefined;
  const named = takeLexeme(cursor, 'period') ?? takeUnit(cursor, 'month') ?? takeWord(cursor, 'время', 'сезон');
  if (season.adjective && named === undefined) return undefined;
  const tail = readYearTail(cursor);
  if (season.season === 'winter' && (tail === undefined || tail === 'school' || 'year' in tail)) {
    note(cursor, 'time-is-guessed', start, 'декабрь этого года и январь – февраль следующего');
  }
  return seasonSpan(season.season, tail);
}

const holidayMeanings: Readonly<Record<Season, string>> = {
  winter: '31 декабря – 8 января',
  spring: '24–31 марта',
  summer: '1 июня – 31 августа',
  autumn: '27 октября – 5 ноября',
};

/** «осенние и весенние каникулы 2022» */
export function readHolidays(cursor: Cursor): readonly NamedSpan[] | undefined {
  const start = cursor.at;
  const seasons: Season[] = [];
  for (;;) {
    const season = takeLexeme(cursor, 'season');
    if (season === undefined) break;
    seasons.push(season.season);
    takeMark(cursor, 'comma', 'slash', 'dash');
    takeWord(cursor, 'и', 'или');
  }
  takeWord(cursor, 'школьные', 'школьных');
  if (seasons.length === 0 || takeLexeme(cursor, 'holidays') === undefined) return undefined;
  takeWord(cursor, 'время');
  takeLexeme(cursor, 'period');
  const tail = readYearTail(cursor);
  note(cursor, 'school-time-is-guessed', start, seasons.map((season) => holidayMeanings[season]).join(', '));
  return seasons.map((season) => holidaysSpan(season, tail));
}

/** «учебный год», «учебный год 2021/2022» */
export function readSchoolYear(cursor: Cursor): NamedSpan | undefined {
  if (takeLexeme(cursor, 'school') === undefined) return undefined;
  const word = takeUnit(cursor, 'year');
  const years = readYears(cursor);
  if (years === undefined) return word === undefined ? undefined : { kind: 'school-year' };
  takeUnit(cursor, 'year');
  return { kind: 'school-year', year: years.from };
}

/** «2022», «2016-2017 гг.», «2021/2022 учебный год» */
export function readYearStretch(cursor: Cursor): Stretch | undefined {
  takeUnit(cursor, 'year');
  const years = readYears(cursor);
  if (years === undefined) return undefined;
  const last = years.school ? years.to - 1 : years.to;
  const span = (year: number): NamedSpan => yearSpan(years.school ? { schoolYear: year } : { year });
  return years.from === last ? span(last) : { kind: 'range', from: span(years.from), to: span(last) };
}
