import type { ColumnKey } from '../model/column.ts';
import { parseKind } from '../taxonomy/parse-kind.ts';
import { columnWords } from '../templates/column-words.ts';
import type { AskedColumn } from './asked-columns.ts';
import { columnOfHead } from './column-heads.ts';
import type { HeadColumn } from './find-head.ts';
import { isDeadline, looksLikeBody, meaningsOf } from './guess-columns.ts';
import { besideIndicators, type IndicatorPart, indicatorPartOf } from './indicator-parts.ts';
import { type BodyRole, bodyRole, isBlankMark, isMark, type Legend } from './marks.ts';
import { type SourceRow, wordsInLine } from './source.ts';
import { readTimeHead, type TimeHead } from './time-heads.ts';

/** A column of a table that is read: its head, and what it holds where that is known. */
export interface ReadColumn {
  /** Its places in the grid. */
  readonly places: readonly number[];
  readonly head: string;
  readonly key: ColumnKey | undefined;
  /** How it is known what it holds; `nothing` where it is not. */
  readonly by: ColumnBasis;
  /** The field that was asked for by its name. */
  readonly field?: string;
  /** The time that each of its places stands for. */
  readonly times?: ReadonlyMap<number, TimeHead>;
  /** What a mark says at each of its places: the words at the head. */
  readonly marks?: ReadonlyMap<number, string>;
  /** The part in an event of whom its marks say that they have it, where abbreviations tell several apart. */
  readonly role?: BodyRole;
  /** What letters in it mean, as the table says itself. */
  readonly legend?: Legend;
  /** What each of its places says of indicators. */
  readonly parts?: ReadonlyMap<number, IndicatorPart>;
  /** Whether it is one of a matrix: what the body at its head does. */
  readonly isBody?: true;
  /** Whether its places hold the beginning and the end of one time. */
  readonly isSpan?: true;
  /** The head that its own stands under. */
  readonly above?: string;
}

/** How it is known what a column holds. */
export type ColumnBasis = 'head' | 'content' | 'marks' | 'asked' | 'nothing';

/** The columns of a table, and what is doubtful in them. */
export interface ReadColumns {
  readonly columns: readonly ReadColumn[];
  readonly remarks: readonly string[];
}

/** Tells what columns hold: as it was asked for, by their heads, by marks, then by what stands in them. */
export function readColumns(
  heads: readonly HeadColumn[],
  rows: readonly SourceRow[],
  asked: readonly AskedColumn[] = [],
  legend: Legend = new Map(),
): ReadColumns {
  const stated = heads.map((head, index) => statedColumn(head, asked[index]));
  const whole = groupBesideIndicators(groupIndicators(withoutUnknownKinds(stated, rows)));
  const timed = groupTimes(whole, rows);
  const marked = groupBodies(timed, rows, legend);
  const matrix = asMatrix(marked.columns, rows);
  const guessed = asked.length > 0 || matrix.some(({ isBody }) => isBody) ? matrix : guessUnknown(matrix, rows);
  const joined = joinEqual(spanDeadlines(guessed).map(withWholeHead));
  return { ...joined, remarks: [...emptyTimes(timed, rows), ...marked.remarks, ...joined.remarks] };
}

/** «Исполнители: школа»: a head that stands under another one says both. */
function withWholeHead(column: ReadColumn): ReadColumn {
  const { head, above = '', isBody, isSpan } = column;
  if (above === '' || above === head || isBody === true || hasMarks(column)) return column;
  return { ...column, head: isSpan === true ? `${above} (${head})` : `${above}: ${head}` };
}

/** Whether marks stand in a column, for what its heads say. */
export function hasMarks({ times, marks }: Pick<ReadColumn, 'times' | 'marks'>): boolean {
  return times !== undefined || marks !== undefined;
}

function statedColumn({ places, head, key, above }: HeadColumn, asked: AskedColumn): ReadColumn {
  const column = { places, head, ...(above === undefined ? {} : { above }) };
  if (asked?.is === 'own') return { ...column, key: undefined, by: 'asked', field: asked.field };
  const known = asked?.is === 'known' ? asked.key : key;
  const isSpan = known === 'deadline' && places.length > 1;
  const by = asked?.is === 'known' ? 'asked' : key === undefined ? 'nothing' : 'head';
  return { ...column, key: known, by, ...(isSpan ? { isSpan } : {}) };
}

/** A column of kinds that the language does not know is a field of its own. */
function withoutUnknownKinds(columns: readonly ReadColumn[], rows: readonly SourceRow[]): readonly ReadColumn[] {
  return columns.map((column): ReadColumn => {
    if (column.key !== 'kind' || column.by === 'asked') return column;
    const isKnown = rows.every(({ cells }) =>
      column.places.every((place) =>
        (cells.get(place)?.lines ?? []).every(({ text }) => parseKind(text).kinds.length > 0),
      ),
    );
    return isKnown ? column : { ...column, key: undefined, by: 'nothing' };
  });
}

/** What stands in places of the grid, in the rows where something does. */
function wordsAt(rows: readonly SourceRow[], places: readonly number[]): readonly string[] {
  return rows.flatMap(({ cells }) => {
    const words = places.map((place) => wordsInLine(cells.get(place))).filter((text) => text !== '');
    return words.length === 0 ? [] : [words.join(' ')];
  });
}

const keyOfUnit = { month: 'months', quarter: 'quarters', months: 'quarters', year: 'deadline' } as const;

/** Columns of months, quarters or years next to each other are the deadline, by marks or times in them. */
function groupTimes(columns: readonly ReadColumn[], rows: readonly SourceRow[]): readonly ReadColumn[] {
  const times = columns.map(({ head, by, above }, index) => {
    const time = by === 'asked' ? undefined : readTimeHead(head, above);
    return time?.unit === 'year' && columns[index]?.key === 'event' ? undefined : time;
  });
  return groupRuns(
    columns,
    (_, index) => keyOfTime(times[index]),
    (run, from) => {
      const [first] = times.slice(from, from + run.length);
      if (run.length < 2 || first === undefined || !holdTimes(rows, run, first)) return undefined;
      const key = keyOfUnit[first.unit];
      const above = new Set(run.map((each) => each.above ?? ''));
      const [only = ''] = above;
      return {
        places: run.flatMap(({ places }) => places),
        head: above.size > 1 || only === '' ? columnWords[key].header : only,
        key,
        by: 'marks',
        times: byPlace(run, (index) => times[from + index]),
      };
    },
  );
}

/** Columns over time in which nothing stands at all: their times may be shown by colour, which nobody reads. */
function emptyTimes(columns: readonly ReadColumn[], rows: readonly SourceRow[]): readonly string[] {
  const isEmpty = columns.some(({ times, places }) => times !== undefined && wordsAt(rows, places).length === 0);
  return isEmpty && rows.length > 0
    ? [
        'в графах времени нет ни слов, ни отметок; если сроки показаны цветом ячеек, впишите их словами: цвет не прочитан',
      ]
    : [];
}

function keyOfTime(time: TimeHead | undefined): string | undefined {
  return time === undefined ? undefined : keyOfUnit[time.unit];
}

/** Whether what stands under heads of times tells when: marks, words of time, or, under quarters and months, nothing at all. */
function holdTimes(rows: readonly SourceRow[], run: readonly ReadColumn[], { unit }: TimeHead): boolean {
  if (unit === 'year') return areMarked(rows, run);
  const words = run.flatMap(({ places }) => wordsAt(rows, places));
  const known = new Map<string, boolean>();
  const tells = (text: string): boolean => {
    const found = known.get(text) ?? tellsWhen(text);
    known.set(text, found);
    return found;
  };
  return words.filter(tells).length * 2 >= words.length;
}

function tellsWhen(text: string): boolean {
  if (isMark(text) || isBlankMark(text) || /^20\d{2}(?: 20\d{2})*$/.test(text)) return true;
  return !/^[\d\s.,]+$/.test(text) && isDeadline(text);
}

/** The columns under one head of indicators: what they are, their units and what is planned are indicators together. */
function groupIndicators(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const parts = columns.map(({ head, above = '', by }) =>
    by === 'asked' || above === head || columnOfHead(above) !== 'indicators' ? undefined : indicatorPartOf(head),
  );
  return groupRuns(
    columns,
    ({ above }, index) => (parts[index] === undefined ? undefined : above),
    (run, from) => {
      const own = parts.slice(from, from + run.length);
      const isEachOnce = own.includes('name') && new Set(own).size === own.length;
      if (run.length < 2 || !isEachOnce) return undefined;
      return {
        places: run.flatMap(({ places }) => places),
        head: run[0]?.above ?? '',
        key: 'indicators',
        by: 'head',
        parts: byPlace(run, (index) => own[index]),
      };
    },
  );
}

/** Columns of units and values that stand behind that of indicators, each under its own head, are indicators together with it. */
function groupBesideIndicators(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const runs: (number | undefined)[] = [];
  const parts = columns.map(({ head, above = head, by, key, parts: own }, index): IndicatorPart | undefined => {
    const isAlone = above === head && own === undefined;
    if (isAlone && by === 'head' && key === 'indicators') {
      runs.push(index);
      return 'name';
    }
    const part = isAlone && by === 'nothing' ? besideIndicators(head) : undefined;
    runs.push(part === undefined ? undefined : runs[index - 1]);
    return part;
  });
  return groupRuns(
    columns,
    (_, index) => (runs[index] === undefined ? undefined : `${runs[index]}`),
    (run, from) => {
      const own = parts.slice(from, from + run.length);
      const [first] = run;
      if (first === undefined || run.length < 2 || new Set(own).size !== own.length) return undefined;
      return {
        ...first,
        places: run.flatMap(({ places }) => places),
        head: run.map(({ head }) => head).reduce(headOfBoth),
        parts: byPlace(run, (index) => own[index]),
      };
    },
  );
}

/**
 * Columns of bodies next to each other, with marks in them, are those who carry it out, or what the head above them says; where
 * abbreviations give them parts of their own («отв.», «уч.»), they are those who have each.
 */
function groupBodies(columns: readonly ReadColumn[], rows: readonly SourceRow[], legend: Legend): ReadColumns {
  const remarks: string[] = [];
  const grouped = groupRuns(columns, bodyKind, (run) => {
    const [first] = run;
    const isFree = (key: BodyRole): boolean => columns.every((column) => run.includes(column) || column.key !== key);
    const key = bodyKeys.find((each) => (first?.key ?? each) === each && isFree(each));
    if (first === undefined || run.length < 2) return undefined;
    if (areLettered(rows, run, legend)) {
      remarks.push(lettersRemark(run));
      return run.map((column) => ({ ...column, key: undefined, by: 'nothing' }));
    }
    if (key === undefined || !areMarked(rows, run, legend)) return undefined;
    const column: ReadColumn = {
      places: run.flatMap(({ places }) => places),
      head: first.above ?? columnWords[key].header,
      key,
      by: 'marks',
      marks: byPlace(run, (index) => run[index]?.head),
    };
    const said = rolesIn(rows, run, legend);
    if (said.size === 0 || !bodyKeys.every(isFree)) return column;
    remarks.push(rolesRemark(run, said));
    const roles = bodyKeys.filter((role) => [...said.values()].includes(role));
    return roles.map((role) => ({ ...column, head: columnWords[role].header, key: role, role, legend }));
  });
  return { columns: grouped, remarks };
}

/** Whether nothing but single letters of unknown meaning, and marks, stand in columns of bodies: no body has such a name. */
function areLettered(rows: readonly SourceRow[], run: readonly ReadColumn[], legend: Legend): boolean {
  const words = run.flatMap(({ places }) => wordsAt(rows, places)).map((text) => text.trim());
  const isKnown = (text: string): boolean => isMark(text) || isBlankMark(text) || bodyRole(text, legend) !== undefined;
  const isLetter = (text: string): boolean => /^\p{L}\.?$/u.test(text) && !isKnown(text);
  return words.some(isLetter) && words.every((text) => isLetter(text) || isKnown(text));
}

function lettersRemark(run: readonly ReadColumn[]): string {
  const heads = run.map(({ head }) => `«${head}»`).join(', ');
  return `буквы в графах ${heads} не приняты за исполнителей: что они значат, программе неизвестно, и они остались в своих полях; назовите исполнителей словами`;
}

/** The parts that the cells of columns give to their bodies, by the words that say them; none where all are plain marks. */
function rolesIn(
  rows: readonly SourceRow[],
  run: readonly ReadColumn[],
  legend: Legend,
): ReadonlyMap<string, BodyRole> {
  const places = run.flatMap((column) => column.places);
  const [words, marks] = [new Map<string, BodyRole>(), new Map<string, BodyRole>()];
  for (const row of rows) {
    const said = places.flatMap((place) => wordsAt([row], [place]));
    const ofMark = roleOfMark(said, legend);
    for (const each of said) {
      const role = bodyRole(each, legend);
      if (role !== undefined) words.set(`«${each.trim()}»`, role);
      else if (isMark(each))
        marks.set(`«${each.trim()}»${ofMark === 'coPerformers' ? ' рядом с ответственным' : ''}`, ofMark);
    }
  }
  return words.size === 0 ? words : new Map([...words, ...marks]);
}

/** What a mark says among the words of a row: beside who answers that a body helps, else that it carries the event out. */
export function roleOfMark(words: readonly string[], legend: Legend | undefined): BodyRole {
  return words.some((each) => bodyRole(each, legend) === 'performers') ? 'coPerformers' : 'performers';
}

function rolesRemark(run: readonly ReadColumn[], said: ReadonlyMap<string, BodyRole>): string {
  const heads = run.map(({ head }) => `«${head}»`).join(', ');
  const meanings = [...said].map(([words, role]) => `${words} – ${columnWords[role].name}`).join(', ');
  return `отметки в графах ${heads} прочитаны так: ${meanings}; проверьте`;
}

const bodyKeys = ['performers', 'coPerformers', 'participants'] as const;

/** Whether a column may stand for a body: it says so, or stands under a head that says so of several. */
function bodyKind({ by, key, head, above = '' }: ReadColumn): string | undefined {
  if (by === 'nothing') return looksLikeBody(head) ? `body ${above}` : undefined;
  return by === 'head' && above !== '' && above !== head && bodyKeys.some((each) => each === key)
    ? `body ${above}`
    : undefined;
}

function byPlace<Said>(
  run: readonly ReadColumn[],
  saidBy: (index: number) => Said | undefined,
): ReadonlyMap<number, Said> {
  return new Map(
    run.flatMap(({ places }, index) => {
      const said = saidBy(index);
      return said === undefined ? [] : places.map((place) => [place, said] as const);
    }),
  );
}

/** Whether marks, or abbreviations that say the same, stand in columns: in one cell of two at least. */
function areMarked(rows: readonly SourceRow[], run: readonly ReadColumn[], legend?: Legend): boolean {
  const words = run.flatMap(({ places }) => wordsAt(rows, places));
  const says = (text: string): boolean => isMark(text) || bodyRole(text, legend) !== undefined;
  return words.some(says) && words.filter((text) => says(text) || isBlankMark(text)).length * 2 >= words.length;
}

/** Replaces runs of columns of one kind by what they are together. */
function groupRuns(
  columns: readonly ReadColumn[],
  kindOf: (column: ReadColumn, index: number) => string | undefined,
  together: (run: readonly ReadColumn[], from: number) => ReadColumn | readonly ReadColumn[] | undefined,
): readonly ReadColumn[] {
  const grouped: ReadColumn[] = [];
  for (let at = 0; at < columns.length; ) {
    const [first] = columns.slice(at, at + 1);
    if (first === undefined) break;
    const kind = kindOf(first, at);
    let to = at + 1;
    while (kind !== undefined && to < columns.length && kindOf(columns[to] ?? first, to) === kind) to += 1;
    const run = columns.slice(at, to);
    const one = kind === undefined ? undefined : together(run, at);
    grouped.push(...(one === undefined ? run : [one].flat()));
    at = to;
  }
  return grouped;
}

/** Columns whose heads say nothing that is known: by what stands in them, where the table has no such column yet. */
function guessUnknown(columns: readonly ReadColumn[], rows: readonly SourceRow[]): readonly ReadColumn[] {
  const taken = new Set(
    columns.flatMap(({ key }) =>
      key === undefined ? [] : [key === 'months' || key === 'quarters' ? 'deadline' : key],
    ),
  );
  const guessed = meaningsOf(
    columns.map(({ places, key, head }) => ({ words: wordsAt(rows, places), isOpen: key === undefined, head })),
    taken,
  );
  return columns.map((column, index): ReadColumn => {
    const key = guessed[index];
    return key === undefined || column.key !== undefined ? column : { ...column, key, by: 'content' };
  });
}

/** A column for each body, with what it does in words, and none for the event itself. */
function asMatrix(columns: readonly ReadColumn[], rows: readonly SourceRow[]): readonly ReadColumn[] {
  const bodies = columns.filter(({ by, head }) => by === 'nothing' && looksLikeBody(head));
  const others = columns.filter((column) => !bodies.includes(column));
  if (bodies.length < 2 || others.some(({ key }) => key !== 'number')) return columns;
  if (
    wordsAt(
      rows,
      bodies.flatMap(({ places }) => places),
    ).length === 0
  )
    return columns;
  return columns.map(
    (column): ReadColumn =>
      bodies.includes(column)
        ? { places: column.places, head: column.head, key: undefined, by: 'head', isBody: true }
        : column,
  );
}

const begins = /начал|^с$/iu;
const ends = /оконч|заверш|^по$/iu;

/** A column for the beginning and one for the end, in whatever order, are one deadline. */
function spanDeadlines(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  return columns.flatMap((column, index) => {
    const [before, next] = [columns[index - 1], columns[index + 1]];
    if (isSpan(before, column) || isSpan(column, before)) return [];
    const pair = isSpan(column, next) ? [column, next] : isSpan(next, column) ? [next, column] : [];
    const [from, to] = pair;
    if (from === undefined || to === undefined) return [column];
    const head = `${from.head} – ${to.head}`;
    return [{ ...column, places: [...from.places, ...to.places], head, isSpan: true as const }];
  });
}

function isSpan(one: ReadColumn | undefined, other: ReadColumn | undefined): boolean {
  return one?.key === 'deadline' && other?.key === 'deadline' && begins.test(one.head) && ends.test(other.head);
}

/** What holds several values can hold those of two columns. */
const ofMany: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  'deadline',
  'performers',
  'coPerformers',
  'indicators',
  'documents',
  'participants',
  'resources',
  'risk',
  'note',
]);

/** Two columns of one meaning are joined, and told. */
function joinEqual(columns: readonly ReadColumn[]): ReadColumns {
  const joined: ReadColumn[] = [];
  const remarks: string[] = [];
  for (const column of columns) {
    const at = joined.findIndex(({ key }) => key === column.key);
    const first = joined[at];
    if (
      first === undefined ||
      column.key === undefined ||
      !ofMany.has(column.key) ||
      hasMarks(first) ||
      hasMarks(column)
    ) {
      joined.push(column);
      continue;
    }
    joined[at] = { ...first, places: [...first.places, ...column.places], head: headOfBoth(first.head, column.head) };
    remarks.push(
      `графы «${first.head}» и «${column.head}» – об одном (${columnWords[column.key].name}), и их слова соединены в одной`,
    );
  }
  return { columns: joined, remarks };
}

function headOfBoth(one: string, other: string): string {
  return one === other || other === '' ? one : one === '' ? other : `${one} / ${other}`;
}
