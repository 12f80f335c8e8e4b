import { monthNames, type Period } from '@dorkarta/core';
import { hole, type Offer, type Snippet } from './completion-item.ts';

interface Month {
  readonly name: string;
  readonly number: number;
  readonly year: number;
}

/** The most months that are offered one by one. */
const mostMonths = 24;

/** Deadlines in the roadmap's period: months with their year first, as the official form asks for them. */
export function deadlineOffers(period: Period | undefined, year: number | undefined, before: string): readonly Offer[] {
  const inPeriod = monthsIn(period, year);
  const single = inPeriod.map((month) => phrase(nameOf(month)));
  if (/[–—-]\s*$/.test(before)) return single;
  if (before !== '') return [...single, ...quarterOffers(inPeriod)];
  return [
    ...single,
    ...rangeOffers(inPeriod),
    ...quarterOffers(inPeriod),
    ...recurrences.map((text) => phrase(text, 'Повторяется')),
    fillIn('до 5 числа каждого месяца', ['до ', hole('5'), ' числа каждого месяца'], 'Повторяется'),
    ...wholes.map((text) => phrase(text, 'Весь период карты; лучше назвать месяцы')),
  ];
}

const recurrences = ['ежемесячно', 'ежеквартально', 'раз в полугодие', '2 раза в год', 'еженедельно', 'ежегодно'];
const wholes = ['в течение года', 'в течение учебного года', 'весь период'];

function phrase(label: string, detail?: string): Offer {
  return { label, kind: 'value', ...(detail === undefined ? {} : { detail }) };
}

function fillIn(label: string, insert: Snippet, detail: string): Offer {
  return { label, kind: 'snippet', insert, detail };
}

function nameOf({ name, year }: Month): string {
  return `${name} ${year}`;
}

function monthsIn(period: Period | undefined, year: number | undefined): readonly Month[] {
  const known = period?.from != null && period.to != null ? { from: period.from, to: period.to } : undefined;
  const [from, to] = known === undefined ? [`${year}-01`, `${year}-12`] : [known.from, known.to];
  if (known === undefined && year === undefined) return [];
  const [first, last] = [monthIndex(from), monthIndex(to)];
  const count = Math.max(0, Math.min(last - first + 1, mostMonths));
  return Array.from({ length: count }, (_, index) => monthAt(first + index));
}

/** Months are counted from year 0. */
function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthAt(index: number): Month {
  const number = index % 12;
  return { name: monthNames[number] ?? '', number: number + 1, year: Math.floor(index / 12) };
}

/** From one month to another, and to a day: with the first and the last month of the period to begin with. */
function rangeOffers(inPeriod: readonly Month[]): readonly Offer[] {
  const [first, last] = [inPeriod[0], inPeriod.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isOneYear = first.year === last.year;
  const from = isOneYear ? hole(first.name) : hole(nameOf(first));
  const range: Snippet = [from, ' – ', hole(last.name), ` ${last.year}`];
  const day: Snippet = [hole('15'), '.', hole(String(last.number).padStart(2, '0')), `.${last.year}`];
  const label = isOneYear ? `${first.name} – ${nameOf(last)}` : `${nameOf(first)} – ${nameOf(last)}`;
  return [
    fillIn(label, range, 'С месяца по месяц'),
    fillIn(`до 15.${String(last.number).padStart(2, '0')}.${last.year}`, ['до ', ...day], 'Не позднее дня'),
    fillIn(`15.${String(last.number).padStart(2, '0')}.${last.year}`, day, 'В один день'),
  ];
}

const romans = ['I', 'II', 'III', 'IV'] as const;

/** The quarters and half-years that lie in the period as a whole. */
function quarterOffers(inPeriod: readonly Month[]): readonly Offer[] {
  const starts = (length: number): readonly Month[] =>
    inPeriod.filter(({ number }, index) => (number - 1) % length === 0 && index + length <= inPeriod.length);
  const quarters = starts(3).map(({ number, year }) => `${romans[(number - 1) / 3]} квартал ${year}`);
  const halves = starts(6).map(({ number, year }) => `${romans[(number - 1) / 6]} полугодие ${year}`);
  return [...quarters, ...halves].map((label) => phrase(label));
}

/** The parts of a period that something can be planned for: its years where there are several, its quarters and half-years. */
export function planPartOffers(period: Period | undefined, year: number | undefined): readonly Offer[] {
  const inPeriod = monthsIn(period, year);
  const years = [...new Set(inPeriod.map((month) => month.year))];
  return [...years.map((each) => phrase(String(each))), ...quarterOffers(inPeriod)];
}

/** Periods of a new roadmap: this year and the next, calendar and school years. */
export function periodOffers(year: number | undefined): readonly Offer[] {
  if (year === undefined) return [];
  const texts = [year, year + 1].flatMap((each) => [`${each}`, `${each}/${each + 1} учебный год`]);
  const further = [`${year}–${year + 2} годы`, `январь – декабрь ${year + 1}`];
  return [...texts, ...further].map((label) => phrase(label));
}
