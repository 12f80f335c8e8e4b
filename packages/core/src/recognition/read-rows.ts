import type { ReadColumn, TableHead } from './find-head.ts';
import { type SourceCell, type SourceLine, type SourceRow, type SourceTable, wordsOfCell } from './source.ts';

/** What a row of the table turned out to be. */
export type ReadRow = TitleRow | EventRow;

/** A row across the table: a section, a goal, a total. */
export interface TitleRow {
  readonly is: 'title';
  readonly text: string;
  readonly number: number;
  /** How many cells it stands in; 0 where it is a further line of one. */
  readonly cells: number;
}

export interface EventRow {
  readonly is: 'event';
  /** The row that it begins with. */
  readonly number: number;
  readonly values: Values;
  /** Rows of their own below it, merged with it in what they share. */
  readonly stages: readonly Values[];
}

/** What stands in the columns, by their order. */
export type Values = ReadonlyMap<number, readonly SourceLine[]>;

/** The rows of a table, and what is to be told of how they were read. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly remarks: readonly string[];
  /** Notes at the foot of cells. */
  readonly notes: readonly string[];
  /** How many cells with words there were in its body. */
  readonly cells: number;
}

interface OpenEvent {
  readonly number: number;
  readonly values: Map<number, SourceLine[]>;
  readonly stages: Map<number, SourceLine[]>[];
  /** How many further rows belong to it by merging. */
  left: number;
}

/** Reads the rows below a head. */
export function readRows(table: SourceTable, { columns, body }: TableHead): ReadRows {
  const read: (TitleRow | OpenEvent)[] = [];
  const remarks: string[] = [];
  const notes: string[] = [];
  let cells = 0;
  const held = new Map<number, { readonly lines: readonly SourceLine[]; left: number }>();
  const title = columns.findIndex(({ key }) => key === 'event');
  for (const row of table.rows.slice(body)) {
    const own = [...row.cells.values()].filter((cell) => wordsOfCell(cell) !== '');
    cells += own.length;
    notes.push(...own.flatMap((cell) => cell.notes ?? []));
    const last = read.at(-1);
    const across = acrossTable(row, own, table.width, columns);
    if (across !== undefined) {
      held.clear();
      across.forEach((text, index) => {
        read.push({ is: 'title', text, number: row.number, cells: index === 0 ? own.length : 0 });
      });
      continue;
    }
    if (isHeadAgain(row, columns)) continue;
    if (own.length === 0) {
      if (last !== undefined && 'left' in last) last.left -= 1;
      continue;
    }
    const values = valuesOf(row, columns, held);
    if (last !== undefined && 'left' in last && last.left > 0) {
      last.left -= 1;
      last.stages.push(values.own);
    } else if (last !== undefined && 'left' in last && goesOn(values.own, title, columns)) {
      joinRows(last.stages.at(-1) ?? last.values, values.own);
      remarks.push(`${table.name}, строка ${row.number}: продолжает предыдущую строку`);
    } else read.push(openEvent(row, values, title, columns));
  }
  return { rows: read.map((each) => ('left' in each ? closed(each) : each)), remarks, notes, cells };
}

/** The head, repeated by hand on the next page. */
function isHeadAgain({ cells }: SourceRow, columns: readonly ReadColumn[]): boolean {
  const words = columns.map(({ places }) => wordsOfCell(cells.get(places[0] ?? -1)).replace(/\n/g, ' '));
  return words.some((each) => each !== '') && columns.every(({ head }, index) => head === words[index]);
}

const titleWord = /^(?:раздел|подраздел|трек|направление|блок|модуль|цель|цели|задача|задачи|итого|всего)(?!\p{L})/iu;
const ownLine = /^(?:цель|цели|задача|целевая группа|участники)(?!\p{L})/iu;

/** The lines of a cell that covers the table, or stands alone where a title does: a section, its goal, whom it is for. */
function acrossTable(
  { cells }: SourceRow,
  own: readonly SourceCell[],
  width: number,
  columns: readonly ReadColumn[],
): readonly string[] | undefined {
  const [only, second] = own;
  if (only === undefined || columns.length < 3 || own.length > 2) return undefined;
  const isBold = (cell: SourceCell): boolean => cell.lines.every((line) => line.isBold === true);
  if (second !== undefined) {
    const isNumbered = columns[0]?.key === 'number' && cells.get(0) === only;
    const reaches = second.columns > 1 && (second.columns >= width - 2 || isBold(second));
    return isNumbered && reaches ? [`${inLine(only)} ${inLine(second)}`] : undefined;
  }
  const reaches = only.columns >= width - 1 || only.columns >= columns.length || cells.get(0) === only;
  const words = inLine(only);
  const isTitle = isBold(only) || titleWord.test(words) || /^[IVX]+[.)]\s/.test(words);
  return reaches || isTitle ? linesAcross(only) : undefined;
}

function inLine(cell: SourceCell): string {
  return wordsOfCell(cell).replace(/\n/g, ' ');
}

/** A goal and a target group below it are lines of their own; else lines are one title. */
function linesAcross(cell: SourceCell): readonly string[] {
  const lines: string[] = [];
  for (const line of wordsOfCell(cell).split('\n')) {
    if (lines.length === 0 || ownLine.test(line)) lines.push(line);
    else lines.push(`${lines.pop() ?? ''} ${line}`);
  }
  return lines;
}

interface RowValues {
  readonly own: Map<number, SourceLine[]>;
  readonly shared: ReadonlyMap<number, readonly SourceLine[]>;
}

/** The values of a row by its columns; what is merged over several rows from above is shared. */
function valuesOf(
  { cells }: SourceRow,
  columns: readonly ReadColumn[],
  held: Map<number, { readonly lines: readonly SourceLine[]; left: number }>,
): RowValues {
  const own = new Map<number, SourceLine[]>();
  const shared = new Map<number, readonly SourceLine[]>();
  columns.forEach(({ places, key }, index) => {
    const found = places.flatMap((place) => {
      const cell = cells.get(place);
      return cell === undefined ? [] : [cell];
    });
    const lines = key === 'deadline' && found.length > 1 ? [spanOf(found)] : found.flatMap((cell) => cell.lines);
    const above = held.get(index);
    if (lines.length > 0) own.set(index, [...lines]);
    else if (above !== undefined && above.left > 0) shared.set(index, above.lines);
    if (above !== undefined) above.left -= 1;
    const reach = Math.max(1, ...found.map((cell) => cell.rows));
    if (reach > 1) held.set(index, { lines, left: reach - 1 });
  });
  return { own, shared };
}

/** Two columns of a deadline, its beginning and its end. */
function spanOf(cells: readonly SourceCell[]): SourceLine {
  const [from = '', to = ''] = cells.map((cell) => wordsOfCell(cell).replace(/\n/g, ' '));
  const year = /^(\d{2}\.\d{2})\.(\d{4})$/.exec(from);
  const sameYear = year !== null && to.endsWith(`.${year[2] ?? ''}`);
  return { text: from === '' || to === '' ? from || to : `${sameYear ? year?.[1] : from}–${to}` };
}

/** A row that somebody continued by hand: it has no number, and its title goes on in the middle of a sentence, or not at all. */
function goesOn(values: Values, title: number, columns: readonly ReadColumn[]): boolean {
  const number = columns.findIndex(({ key }) => key === 'number');
  if (number >= 0 && values.has(number)) return false;
  const words = values.get(title)?.[0]?.text;
  return words === undefined || (number >= 0 && /^[\p{Ll}(]/u.test(words));
}

function joinRows(to: Map<number, SourceLine[]>, values: Values): void {
  for (const [index, lines] of values) {
    const before = to.get(index) ?? [];
    const [first, ...others] = lines;
    const last = before.at(-1);
    const goesInLine =
      first !== undefined &&
      last !== undefined &&
      first.label === undefined &&
      /^[\p{Ll}\d(]/u.test(first.text) &&
      !/[.;]$/.test(last.text);
    if (goesInLine) to.set(index, [...before.slice(0, -1), { ...last, text: `${last.text} ${first.text}` }, ...others]);
    else to.set(index, [...before, ...lines]);
  }
}

function openEvent(
  row: SourceRow,
  { own, shared }: RowValues,
  title: number,
  columns: readonly ReadColumn[],
): OpenEvent {
  const values = new Map([...shared].map(([index, lines]) => [index, [...lines]]));
  for (const [index, lines] of own) values.set(index, lines);
  const cell = row.cells.get(columns[title]?.places[0] ?? -1);
  return { number: row.number, values, stages: [], left: (cell?.rows ?? 1) - 1 };
}

/** What the first row says for itself, where more rows follow, is said of the first stage. */
function closed({ number, values, stages }: OpenEvent): EventRow {
  if (stages.length === 0) return { is: 'event', number, values, stages: [] };
  const ofStages = new Set(stages.flatMap((stage) => [...stage.keys()]));
  const split = (isOfStage: boolean): Values =>
    new Map([...values].filter(([index]) => ofStages.has(index) === isOfStage));
  return { is: 'event', number, values: split(false), stages: [split(true), ...stages] };
}
