import type { NamedSpan, SchoolTerm, Season } from '../span.schema.ts';
import type { YearTail } from './read-years.ts';

type Tail = YearTail | 'school' | undefined;

/** The calendar year of something that a school year has before or after New Year. */
function yearIn(tail: Tail, afterNewYear: boolean): { year?: number } {
  if (tail === undefined || tail === 'school') return {};
  if ('year' in tail) return { year: tail.year };
  return { year: afterNewYear ? tail.schoolYear + 1 : tail.schoolYear };
}

export function monthSpan(month: number, tail: Tail): NamedSpan {
  return { kind: 'month', month, ...yearIn(tail, month < 9) };
}

export function daySpan(day: number, month: number, tail: Tail, time?: string): NamedSpan {
  return { kind: 'day', day, month, ...yearIn(tail, month < 9), ...(time === undefined ? {} : { time }) };
}

export function seasonSpan(season: Season, tail: Tail): NamedSpan {
  return { kind: 'season', season, ...yearIn(tail, season === 'spring' || season === 'summer') };
}

export function holidaysSpan(season: Season, tail: Tail): NamedSpan {
  return { kind: 'holidays', season, ...yearIn(tail, season === 'spring' || season === 'summer') };
}

/** The last number of a school term that ends before New Year. */
const lastTermBeforeNewYear: Readonly<Record<SchoolTerm, number>> = { 'half-year': 1, trimester: 1, quarter: 2 };

/** A term of school; of a calendar year, the school year is found from the term's number. */
export function schoolTermSpan(term: SchoolTerm, number: number, tail: Tail): NamedSpan {
  if (tail === undefined || tail === 'school') return { kind: 'school-term', term, number };
  if ('schoolYear' in tail) return { kind: 'school-term', term, number, year: tail.schoolYear };
  const year = number <= lastTermBeforeNewYear[term] ? tail.year : tail.year - 1;
  return { kind: 'school-term', term, number, year };
}

export function quarterSpan(quarter: number, tail: Tail): NamedSpan {
  if (tail !== undefined && (tail === 'school' || 'schoolYear' in tail))
    return schoolTermSpan('quarter', quarter, tail);
  return { kind: 'quarter', quarter, ...yearIn(tail, false) };
}

export function halfYearSpan(half: number, tail: Tail): NamedSpan {
  if (tail !== undefined && (tail === 'school' || 'schoolYear' in tail)) return schoolTermSpan('half-year', half, tail);
  return { kind: 'half-year', half, ...yearIn(tail, false) };
}

export function yearSpan(tail: Tail): NamedSpan {
  if (tail === 'school') return { kind: 'school-year' };
  if (tail !== undefined && 'schoolYear' in tail) return { kind: 'school-year', year: tail.schoolYear };
  return { kind: 'year', ...yearIn(tail, false) };
}
