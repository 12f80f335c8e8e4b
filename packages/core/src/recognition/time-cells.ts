import { dayParts } from '../calendar/calendar.ts';
import type { DayInterval } from '../calendar/iso-day.ts';
import type { Deadline, Stretch } from '../phrases/deadline.schema.ts';
import type { PhraseNoteCode } from '../phrases/note.schema.ts';
import { parseDeadline } from '../phrases/parse-deadline.ts';
import { resolveStretch } from '../phrases/time/resolve-stretch.ts';
import { hasYears, isStretch, lacksItsYear } from '../phrases/time/spans.ts';
import { runsOfMarks } from '../templates/runs-of-marks.ts';
import { isBlankMark, isMark } from './marks.ts';
import { type SourceCell, type SourceLine, wordsInLine } from './source.ts';
import { type MonthOfHead, monthsOfHead, type TimeHead, wordsOfTimes } from './time-heads.ts';

/** How marks next to each other were read: each by itself, or in one. */
export type RunReading = 'each' | 'in one';

/** What the cells under heads of times say. */
export interface TimeCellsRead {
  readonly lines: readonly SourceLine[];
  /** What is doubtful, in words that go on from the place. */
  readonly doubts: readonly string[];
  /** How marks in columns next to each other were read, where there are some. */
  readonly runs?: RunReading;
}

type PlacedCell = readonly [place: number, cell: SourceCell];

/** What words were found to say under heads of times: the same words stand in many rows. */
export type SaidUnderHeads = Map<string, SaidInPlace>;

/** The deadline that marks and words under heads of times say: a time that a cell tells is more exact than its column. */
export function readTimeCells(
  cells: readonly PlacedCell[],
  heads: ReadonlyMap<number, TimeHead>,
  known: SaidUnderHeads,
): TimeCellsRead {
  const all = [...new Set(heads.values())];
  const marked = new Set<TimeHead>();
  const merged: (readonly TimeHead[])[] = [];
  const lines: SourceLine[] = [];
  const doubts: string[] = [];
  for (const [place, cell] of cells) {
    const words = wordsInLine(cell);
    if (isBlankMark(words)) continue;
    const spanned = spannedBy(place, cell, heads);
    if (spanned.length > 1 && spanned.length === all.length && !isMark(words)) lines.push(...cell.lines);
    else if (!isMark(words)) {
      const key = `${place} ${cell.columns} ${words}`;
      const said = known.get(key) ?? wordsInPlace(words, spanned);
      known.set(key, said);
      lines.push({ text: said.text });
      if (said.doubt !== undefined) doubts.push(said.doubt);
    } else if (spanned.length > 1) merged.push(spanned);
    else for (const head of spanned) marked.add(head);
  }
  const runs = runsOf(all, marked);
  const times = [...runs, ...merged].toSorted((one, other) => placeOf(one, all) - placeOf(other, all));
  const reading = readingOf(runs, all);
  return {
    lines: times.length === 0 ? lines : [{ text: wordsOfTimes(times) }, ...lines],
    doubts,
    ...(reading === undefined ? {} : { runs: reading }),
  };
}

function spannedBy(place: number, cell: SourceCell, heads: ReadonlyMap<number, TimeHead>): readonly TimeHead[] {
  const spanned = [...heads].filter(([at]) => at >= place && at < place + cell.columns).map(([, head]) => head);
  return [...new Set(spanned)];
}

function placeOf([first]: readonly TimeHead[], all: readonly TimeHead[]): number {
  return first === undefined ? -1 : all.indexOf(first);
}

function runsOf(all: readonly TimeHead[], marked: ReadonlySet<TimeHead>): readonly (readonly TimeHead[])[] {
  const [first] = all;
  const key = first?.unit === 'year' ? 'years' : first?.unit === 'month' ? 'months' : 'quarters';
  const runs = runsOfMarks(
    key,
    all.map((head) => marked.has(head)),
  );
  return runs.map((run) => run.flatMap((at) => all[at] ?? []));
}

function readingOf(runs: readonly (readonly TimeHead[])[], all: readonly TimeHead[]): RunReading | undefined {
  if (all.some(({ unit }) => unit === 'year')) return undefined;
  if (runs.some(({ length }) => length > 1)) return 'in one';
  const places = runs.map((run) => placeOf(run, all));
  return places.some((place, index) => place === (places[index - 1] ?? -2) + 1) ? 'each' : undefined;
}

/** The words of a deadline under a head of time, and what is doubtful in them. */
export interface SaidInPlace {
  readonly text: string;
  readonly doubt?: string;
}

const notUnderstood: ReadonlySet<PhraseNoteCode> = new Set<PhraseNoteCode>([
  'nothing-is-understood',
  'words-are-not-understood',
  'is-empty',
  'is-vague',
]);

/** Words in place of a mark: a day of the month («15»), a time within that of the column, or whatever they say of it. */
function wordsInPlace(words: string, heads: readonly TimeHead[]): SaidInPlace {
  const [head] = heads;
  if (head === undefined) return { text: words };
  const when = wordsOfTimes([heads]);
  const isDay = head.unit === 'month' && /^(?:до |с |по )?\d{1,2}(?:\s*[-–]\s*\d{1,2})?$/u.test(words);
  if (isDay) return { text: `${words} ${genitive(when)}` };
  const years = yearsIn(words);
  if (years.length > 0) return { text: wordsOfTimes(years.map((year) => [{ ...head, year }])) };
  const told = parseDeadline(words);
  const stretches = told.parts.filter(isStretch);
  if (stretches.length === 0 || stretches.length < told.parts.length) {
    const text = `${when}: ${words}`;
    const recurs = told.parts.some(({ kind }) => kind === 'recurring' || kind === 'whole');
    return recurs
      ? { text, doubt: `«${words}» стоит в графе «${when}», поэтому записано только о ней: проверьте срок` }
      : { text };
  }
  const months = heads.flatMap(monthsOfHead);
  const isWithin = stretches.every((stretch) => fits(stretch, months));
  if (isWithin) return { text: withYear(words, told, head.year) };
  return {
    text: words,
    doubt: `срок «${words}» стоит в графе «${when}», а приходится на другое время: оставлен как написан, проверьте`,
  };
}

/** «2026», «2026, 2028»: years in place of a mark. */
function yearsIn(words: string): readonly number[] {
  return /^20\d{2}(?:[\s,;]+20\d{2})*$/u.test(words) ? (words.match(/20\d{2}/g) ?? []).map(Number) : [];
}

/** «март 2022» is «марта 2022» behind a day. */
function genitive(month: string): string {
  return month.replace(/^(\p{L}+)/u, (name) => (/[ьй]$/.test(name) ? `${name.slice(0, -1)}я` : `${name}а`));
}

/** A time with the year that stands at the head of its column, where it has none itself. */
function withYear(words: string, { parts }: Deadline, year: number | undefined): string {
  if (year === undefined || !parts.every(lacksItsYear)) return words;
  const bare = words.replace(/[\s.,;]+$/u, '');
  return (
    [`${bare}${/\d\.\d{2}$/.test(bare) ? '.' : ' '}${year}`, `${year} год: ${bare}`].find((text) => {
      const { parts: dated, notes } = parseDeadline(text);
      const isRead = dated.length === parts.length && dated.every((part) => isStretch(part) && hasYears(part));
      return isRead && notes.every(({ code }) => !notUnderstood.has(code));
    }) ?? words
  );
}

const someYear = 2024;

/** Whether a time lies within the months of its column. */
function fits(stretch: Stretch, months: readonly MonthOfHead[]): boolean {
  const years = new Set(months.map(({ year = someYear }) => year));
  return [...years].some((year) =>
    daysOf(stretch, year).every((days) =>
      monthsWithin(days).every(({ month, year: inYear }) =>
        months.some((each) => each.month === month && (each.year ?? inYear) === inYear),
      ),
    ),
  );
}

/** The days of a time that count for its column, in a year where it names none: of «до 15 октября» the last. */
function daysOf(stretch: Stretch, year: number): readonly DayInterval[] {
  const { intervals } = resolveStretch(stretch, { from: `${year}-01-01`, to: `${year}-12-31` });
  return stretch.kind === 'until' ? intervals.map(({ to }) => ({ from: to, to })) : intervals;
}

const mostMonths = 36;

function monthsWithin({ from, to }: DayInterval): readonly { readonly month: number; readonly year: number }[] {
  const [first, last] = [dayParts(from), dayParts(to)];
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  return Array.from({ length: Math.min(count, mostMonths) }, (_, at) => {
    const month = first.month - 1 + at;
    return { month: (month % 12) + 1, year: first.year + Math.floor(month / 12) };
  });
}
