import { monthNames } from '../calendar/month-names.ts';

/** A column that stands for a month, a quarter, some months or a year: what is marked in it is due then. */
export interface TimeHead {
  readonly unit: 'month' | 'quarter' | 'months' | 'year';
  /** Its number: of a month or quarter from 1, of several months the first, of a year the year. */
  readonly index: number;
  /** The last of several months. */
  readonly last?: number;
  /** The year in which it begins. */
  readonly year?: number;
}

const year = /^(20\d{2})\s*(?:г|год|года|гг)?\.?$/iu;
const month = /^([а-яё]{3,8})\.?(?:\s+(20\d{2})(?:\s*(?:г|год|года)?\.?)?)?$/iu;
const months = /^([а-яё]{3,8})\.?\s*[-–—]\s*([а-яё]{3,8})\.?(?:\s+(20\d{2})(?:\s*(?:г|год|года)?\.?)?)?$/iu;
const quarter =
  /^(I{1,3}|IV|[1-4])(?:\s*-?\s*(?:й|ый|ий))?\s*(кв(?:арт(?:ал|\.)?|\.)?)?(?:\s+(20\d{2})(?:\s*(?:г|год|года)?\.?)?)?$/iu;
const romanNumbers = ['I', 'II', 'III', 'IV'] as const;

/** Reads the head of a column as a time; `above` is the head that it stands under. */
export function readTimeHead(words: string, above = ''): TimeHead | undefined {
  const [, years] = year.exec(words) ?? [];
  if (years !== undefined) return { unit: 'year', index: Number(years) };
  const aboveYears = [...new Set(above.match(/20\d{2}/g) ?? [])];
  const aboveYear = aboveYears.length === 1 ? aboveYears[0] : undefined;
  const withYear = (head: Omit<TimeHead, 'year'>, own: string | undefined): TimeHead => {
    const said = own ?? aboveYear;
    return said === undefined ? head : { ...head, year: Number(said) };
  };
  const [, number = '', word, ofQuarter] = quarter.exec(words) ?? [];
  const isQuarter = word !== undefined || /кварт/iu.test(above) || /^[IV]+$/u.test(number);
  if (number !== '' && isQuarter && !/месяц/iu.test(above)) {
    const roman = (romanNumbers as readonly string[]).indexOf(number.toUpperCase());
    return withYear({ unit: 'quarter', index: roman < 0 ? Number(number) : roman + 1 }, ofQuarter);
  }
  if (/месяц/iu.test(above) && /^(?:0?[1-9]|1[0-2])$/.test(words))
    return withYear({ unit: 'month', index: Number(words) }, undefined);
  const [, begin = '', end = '', ofMonths] = months.exec(words) ?? [];
  const [from, to] = [monthOf(begin), monthOf(end)];
  if (from >= 0 && to >= 0) return withYear({ unit: 'months', index: from + 1, last: to + 1 }, ofMonths);
  const [, name = '', ofMonth] = month.exec(words) ?? [];
  const at = monthOf(name);
  return at < 0 ? undefined : withYear({ unit: 'month', index: at + 1 }, ofMonth);
}

function monthOf(name: string): number {
  const folded = name.toLowerCase().replace(/^мая$/, 'май');
  if (folded.length < 3) return -1;
  return monthNames.findIndex(
    (each) => each.startsWith(folded) || (each.slice(0, 3) === folded.slice(0, 3) && folded.length >= each.length - 1),
  );
}

/** A month of a year, or of any. */
export interface MonthOfHead {
  readonly month: number;
  readonly year?: number;
}

const monthsOfYear = 12;

/** The months that a column stands for. */
export function monthsOfHead({ unit, index, last = index, year: begins }: TimeHead): readonly MonthOfHead[] {
  if (unit === 'year') return Array.from({ length: monthsOfYear }, (_, at) => ({ month: at + 1, year: index }));
  const first = unit === 'quarter' ? index * 3 - 2 : index;
  const count = unit === 'quarter' ? 3 : ((last - first + monthsOfYear) % monthsOfYear) + 1;
  return Array.from({ length: count }, (_, at) => {
    const month = first + at;
    const inYear = begins === undefined ? {} : { year: begins + (month > monthsOfYear ? 1 : 0) };
    return { month: ((month - 1) % monthsOfYear) + 1, ...inYear };
  });
}

/** The deadline that times say, each run of them in one. */
export function wordsOfTimes(runs: readonly (readonly TimeHead[])[]): string {
  return listInOneYear(runs) ?? runs.map(wordsOfRun).join(', ');
}

/** «I, III кварталы 2026», «март, май 2026»: single quarters or months of one year, which stands once. */
function listInOneYear(runs: readonly (readonly TimeHead[])[]): string | undefined {
  const [first, ...others] = runs.flat();
  if (first === undefined || others.length === 0 || runs.some(({ length }) => length > 1)) return undefined;
  if (others.some((each) => each.unit !== first.unit || each.year !== first.year)) return undefined;
  const ofYear = yearWords(first);
  const names = runs.flat().map(nameOf).join(', ');
  if (first.unit === 'quarter') return `${names} кварталы${ofYear}`;
  return first.unit === 'month' ? `${names}${ofYear}` : undefined;
}

function nameOf({ unit, index }: TimeHead): string {
  return unit === 'quarter' ? (romanNumbers[index - 1] ?? '') : (monthNames[index - 1] ?? '');
}

function yearWords(head: { readonly year?: number | undefined }): string {
  return head.year === undefined ? '' : ` ${head.year}`;
}

function wordsOfRun(run: readonly TimeHead[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return '';
  switch (first.unit) {
    case 'year':
      return first === last ? `${first.index}` : `${first.index} – ${last.index}`;
    case 'quarter':
      if (last.unit !== 'quarter') return wordsOfMonths(first, last);
      if (first === last) return `${nameOf(first)} квартал${yearWords(first)}`;
      return first.year === last.year
        ? `${nameOf(first)} – ${nameOf(last)} кварталы${yearWords(first)}`
        : `${nameOf(first)} квартал${yearWords(first)} – ${nameOf(last)} квартал${yearWords(last)}`;
    case 'month':
    case 'months':
      return wordsOfMonths(first, last);
  }
}

function wordsOfMonths(first: TimeHead, last: TimeHead): string {
  const [from, to] = [monthsOfHead(first)[0], monthsOfHead(last).at(-1)];
  const name = (of: MonthOfHead | undefined): string => monthNames[(of?.month ?? 1) - 1] ?? '';
  const end = `${name(to)}${yearWords(to ?? {})}`;
  if (from?.month === to?.month && from?.year === to?.year) return end;
  return `${name(from)}${from?.year === to?.year ? '' : yearWords(from ?? {})} – ${end}`;
}
