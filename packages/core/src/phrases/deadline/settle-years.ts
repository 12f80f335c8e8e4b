import { assertNever } from '../../assert-never.ts';
import type { DeadlinePart, Stretch } from '../deadline.schema.ts';
import type { PhraseNote } from '../note.schema.ts';
import { phraseNote } from '../note-texts.ts';
import type { NamedSpan, Span } from '../span.schema.ts';
import { hasYears, inYear, isStretch, namedOf, spansOf, withSpans, yearOf } from '../time/spans.ts';
import {
  daySpan,
  halfYearSpan,
  holidaysSpan,
  monthSpan,
  quarterSpan,
  schoolTermSpan,
  seasonSpan,
} from './build-span.ts';
import { type Item, statementsOf } from './item.ts';
import type { YearTail } from './read-years.ts';

/** The year that stands by itself beside times without one: «2022 год: март, июнь». */
function containerTail(item: Item): YearTail | undefined {
  const { part } = item;
  if (part.kind === 'year' && part.year !== undefined) return { year: part.year };
  if (part.kind === 'school-year' && part.year !== undefined) return { schoolYear: part.year };
  return undefined;
}

function isYearless(item: Item): boolean {
  return isStretch(item.part) && spansOf(item.part).every((span) => yearOf(span) === undefined);
}

function namedWithin(named: NamedSpan, tail: YearTail): NamedSpan {
  switch (named.kind) {
    case 'day':
      return daySpan(named.day, named.month, tail, named.time);
    case 'month':
      return monthSpan(named.month, tail);
    case 'quarter':
      return quarterSpan(named.quarter, tail);
    case 'half-year':
      return halfYearSpan(named.half, tail);
    case 'season':
      return seasonSpan(named.season, tail);
    case 'holidays':
      return holidaysSpan(named.season, tail);
    case 'school-term':
      return schoolTermSpan(named.term, named.number, tail);
    case 'year':
    case 'school-year':
      return { ...named, year: 'year' in tail ? tail.year : tail.schoolYear };
    default:
      return assertNever(named);
  }
}

function spanWithin(span: Span, tail: YearTail): Span {
  return span.kind === 'slice' ? { ...span, of: namedWithin(span.of, tail) } : namedWithin(span, tail);
}

function stretchWithin(stretch: Stretch, tail: YearTail): Stretch {
  if (stretch.kind === 'range' && 'year' in tail)
    return withSpans(stretch, [spanWithin(stretch.from, tail), stretch.to]);
  return withSpans(
    stretch,
    spansOf(stretch).map((span) => spanWithin(span, tail)),
  );
}

/** Gives the times of a statement the year that stands beside them, and drops that year as a part of its own. */
function fillFromContainer(statement: readonly Item[]): readonly Item[] {
  const yearless = statement.filter(isYearless);
  const containers = statement.filter((item) => containerTail(item) !== undefined);
  const recurs = statement.some(({ part }) => part.kind === 'recurring');
  if (yearless.length === 0 || containers.length === 0 || recurs) return statement;
  return statement
    .filter((item) => !containers.includes(item))
    .map((item) => {
      const container = containers.findLast(({ start }) => start < item.start) ?? containers[0];
      const tail = container === undefined ? undefined : containerTail(container);
      if (tail === undefined || !isStretch(item.part) || !isYearless(item)) return item;
      return { ...item, part: stretchWithin(item.part, tail), breaks: item.breaks || container?.breaks === true };
    });
}

function isAlways(part: DeadlinePart): boolean {
  return part.kind === 'whole' && part.scope === 'always';
}

/** «В течение года (март, июнь)»: what stands in brackets says when; «с мая до конца года» and
 * «октябрь – декабрь, постоянно» have their time already. */
function dropWhole(statement: readonly Item[]): readonly Item[] {
  const open = statement.some(({ part }) => part.kind === 'since');
  const bracketed = statement.some(({ part, depth }) => depth > 0 && isStretch(part));
  if (open) return statement.filter(({ part }) => part.kind !== 'whole');
  if (statement.some(({ part }) => part.kind === 'range')) return statement.filter(({ part }) => !isAlways(part));
  return bracketed ? statement.filter(({ part, depth }) => depth > 0 || part.kind !== 'whole') : statement;
}

type Calendar = 'civil' | 'school';

/** Where in its year a span begins, to be compared within one calendar; undefined of years themselves. */
function placeInYear(span: Span): { readonly calendar: Calendar; readonly place: number } | undefined {
  const named = namedOf(span);
  switch (named.kind) {
    case 'day':
      return { calendar: 'civil', place: named.month * 100 + named.day };
    case 'month':
      return { calendar: 'civil', place: named.month * 100 };
    case 'quarter':
      return { calendar: 'civil', place: (named.quarter * 3 - 2) * 100 };
    case 'half-year':
      return { calendar: 'civil', place: (named.half * 6 - 5) * 100 };
    case 'season':
    case 'holidays':
      return { calendar: 'civil', place: { winter: 12, spring: 3, summer: 6, autumn: 9 }[named.season] * 100 };
    case 'school-term':
      return { calendar: 'school', place: named.number };
    case 'year':
    case 'school-year':
      return undefined;
    default:
      return assertNever(named);
  }
}

interface Slot {
  readonly span: Span;
  readonly item: Item;
}

/** Whether the first is not after the second, if both are of one year; undefined where they cannot be compared. */
function inOrder(first: Slot, second: Slot): boolean | undefined {
  const one = placeInYear(first.span);
  const other = placeInYear(second.span);
  if (one === undefined || other === undefined || one.calendar !== other.calendar) return undefined;
  const sameMonth = Math.floor(one.place / 100) === Math.floor(other.place / 100) && first.span.kind === 'day';
  return one.place <= other.place || (sameMonth && first.item === second.item);
}

/** Ranges over New Year begin in August or later («сентябрь – май 2022»); what begins earlier («май – март 2022») is reversed. */
function isReversed(first: Slot, second: Slot): boolean {
  const one = placeInYear(first.span);
  return first.item === second.item && one !== undefined && one.calendar === 'civil' && one.place < 800;
}

type Noter = (item: Item, year: number) => void;

/** Gives a slot without a year that of its neighbour, or of the year before or after where the order asks for it. */
function neighbourYear(slot: Slot, neighbour: Slot | undefined, later: boolean, noteYear: Noter): Slot {
  const known = neighbour === undefined ? undefined : yearOf(neighbour.span);
  if (neighbour === undefined || known === undefined || yearOf(slot.span) !== undefined) return slot;
  const ordered = later ? inOrder(slot, neighbour) : inOrder(neighbour, slot);
  if (ordered === undefined) return slot;
  const same = ordered || slot.item.depth > neighbour.item.depth || (later && isReversed(slot, neighbour));
  const year = same ? known : known + (later ? -1 : 1);
  if (!same) noteYear(slot.item, year);
  return { ...slot, span: inYear(slot.span, year) };
}

function spread(slots: readonly Slot[], noteYear: Noter): readonly Slot[] {
  const settled = [...slots];
  for (let index = settled.length - 2; index >= 0; index -= 1) {
    const slot = settled[index];
    if (slot !== undefined) settled[index] = neighbourYear(slot, settled[index + 1], true, noteYear);
  }
  for (let index = 1; index < settled.length; index += 1) {
    const slot = settled[index];
    if (slot !== undefined) settled[index] = neighbourYear(slot, settled[index - 1], false, noteYear);
  }
  return settled;
}

/** Lets a year written once hold for its neighbours: «март – май 2022», «сентябрь 2021 – май», «июнь, сентябрь 2022». */
function spreadYears(items: readonly Item[], noteYear: Noter): readonly Item[] {
  if (items.every(({ part }) => !isStretch(part) || hasYears(part))) return items;
  const slots = items.flatMap((item) =>
    isStretch(item.part) ? spansOf(item.part).map((span) => ({ span, item })) : [],
  );
  const settled = spread(slots, noteYear);
  return items.map((item) => {
    const spans = settled.filter((slot) => slot.item === item).map(({ span }) => span);
    return isStretch(item.part) ? { ...item, part: withSpans(item.part, spans) } : item;
  });
}

/** Whether a year holds for the times beside it that have none. */
export type YearsOfNeighbours = 'hold' | 'do not hold';

/** Gives each time the year that the words around it say, and notes where that is a guess. */
export function settleYears(
  items: readonly Item[],
  wordsOf: (item: Item) => string,
  notes: PhraseNote[],
  neighbours: YearsOfNeighbours,
): readonly Item[] {
  const [only] = items;
  if (items.length === 1 && only?.part.kind !== 'range') return items;
  const filled = statementsOf(items).flatMap((statement) => fillFromContainer(dropWhole(statement)));
  if (neighbours === 'do not hold') return filled;
  return spreadYears(filled, (item, year) =>
    notes.push(phraseNote('year-is-inferred', wordsOf(item), `начало или конец в ${year} году`)),
  );
}
