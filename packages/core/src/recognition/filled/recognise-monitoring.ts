import type { LinkedText } from '../../model/event.ts';
import { parseDays } from '../../phrases/parse-days.ts';
import { foldTitle } from '../../text/fold.ts';
import { endingInLink } from '../../text/links.ts';
import { type SourceBlock, type SourceDocument, type SourceRow, type SourceTable, wordsOfCell } from '../source.ts';
import { cellPlace, rowPlace } from './cell-places.ts';
import { cellsOfRow, type FilledCell, type FilledRow, type FilledSheet, type MonitoringWords } from './filled-rows.ts';

type ColumnKey =
  | 'number'
  | 'event'
  | 'deadline'
  | 'performers'
  | 'held'
  | 'information'
  | 'confirmation'
  | 'coverage'
  | 'reason'
  | 'links';

/** Beginnings and words of heads that tell what a column of a table of monitoring holds; the first that fits counts. */
const heads: readonly (readonly [ColumnKey, RegExp])[] = [
  ['number', /^(?:№|n|номер)(?: |$)|^№? ?п ?[/.] ?п/],
  ['information', /^(?:информация|сведения|отчет|отметка|ход)(?: |$).*(?:провед|исполн|выполн|реализ|ход)/],
  ['confirmation', /^ссылк.* на документ|^документ|^подтвержд|^реквизит/],
  ['coverage', /^(?:информационное сопровождение|освещение)/],
  ['links', /^ссылк/],
  ['held', /^(?:дата|фактическ\S+ (?:дата|срок))/],
  ['reason', /^причин/],
  ['deadline', /^(?:плановы\S+ )?срок/],
  ['performers', /^(?:исполнител|ответственн)/],
  ['event', /^(?:наименование )?мероприяти/],
];

interface MonitoringTable {
  readonly table: SourceTable;
  /** The place of its head among its rows. */
  readonly head: number;
  readonly columns: ReadonlyMap<number, { readonly key: ColumnKey | undefined; readonly head: string }>;
}

/**
 * A table of monitoring: events with how they went, whoever made it; undefined where there is none. A roadmap that has such
 * a column beside performers and deadlines is one only where `isMeant`.
 */
export function recogniseMonitoring(
  { blocks, comments, remarks }: SourceDocument,
  isMeant: boolean,
): FilledSheet | undefined {
  const tables = blocks.flatMap((block) => (block.is === 'table' ? (monitoringTable(block, isMeant) ?? []) : []));
  const [first] = tables;
  if (first === undefined) return undefined;
  const read = tables.map(readRows);
  const { table, others, asOf } = readLines(linesAround(blocks, tables, read));
  return {
    about: asOf === undefined ? {} : { asOf },
    rows: read.flatMap(({ rows }) => rows),
    others: [
      ...others,
      ...read.flatMap((each) => each.others),
      ...comments.map((text) => ({ place: 'примечание на полях', head: '', lines: [{ text }] })),
    ],
    remarks,
    table,
  };
}

function monitoringTable(table: SourceTable, isMeant: boolean): MonitoringTable | undefined {
  for (const [head, { cells }] of table.rows.slice(0, 60).entries()) {
    const columns = new Map(
      [...cells].map(([place, cell]) => [place, { key: keyOf(inLine(cell)), head: inLine(cell) }]),
    );
    const keys = new Set([...columns.values()].map(({ key }) => key));
    const isOfRoadmap = keys.has('performers') || keys.has('deadline');
    if (keys.has('event') && keys.has('information') && (isMeant || !isOfRoadmap)) return { table, head, columns };
  }
  return undefined;
}

function keyOf(words: string): ColumnKey | undefined {
  if (words.length > 150) return undefined;
  const folded = foldTitle(words);
  return heads.find(([, head]) => head.test(folded))?.[0];
}

function inLine(cell: Parameters<typeof wordsOfCell>[0]): string {
  return wordsOfCell(cell).replace(/\n/g, ' ');
}

interface ReadRows {
  readonly rows: readonly FilledRow[];
  /** Rows of one cell: sections, and on a sheet what stands below the table. */
  readonly lines: readonly LineAround[];
  readonly others: readonly FilledCell[];
}

function readRows({ table, head, columns }: MonitoringTable): ReadRows {
  const rows: FilledRow[] = [];
  const lines: LineAround[] = [];
  const others: FilledCell[] = [];
  for (const row of table.rows.slice(head + 1).map(filledCells)) {
    if (isHeadAgain(row, columns) || isOfNumbers(row)) continue;
    const [only, second] = [...row.cells];
    if (only !== undefined && second === undefined && isAcross(only[0], columns)) {
      lines.push(...rowLines(table, row, false));
      continue;
    }
    const read = readRow(table, row, columns);
    const goesOn = read.asks.event === undefined && read.asks.number === undefined;
    const last = rows.at(-1);
    if (read.asks.event !== undefined) rows.push(read);
    else if (goesOn && last !== undefined && row.cells.size > 0) rows[rows.length - 1] = joined(last, read);
    else others.push(...cellsOfRow(read));
  }
  return { rows, lines, others };
}

/** A row without its empty cells, which a table in a text has too. */
function filledCells(row: SourceRow): SourceRow {
  return { ...row, cells: new Map([...row.cells].filter(([, cell]) => inLine(cell) !== '')) };
}

/** A cell that stands alone at the beginning of a row. */
function isAcross(place: number, columns: MonitoringTable['columns']): boolean {
  const key = columns.get(place)?.key;
  return key === 'number' || key === undefined || (key === 'event' && Math.min(...columns.keys()) === place);
}

function isHeadAgain({ cells }: SourceRow, columns: MonitoringTable['columns']): boolean {
  return [...columns].every(([place, { head }]) => inLine(cells.get(place)) === head);
}

/** «1 2 3 4» */
function isOfNumbers({ cells }: SourceRow): boolean {
  return cells.size > 1 && [...cells.values()].every((cell, index) => inLine(cell) === String(index + 1));
}

function readRow(table: SourceTable, row: SourceRow, columns: MonitoringTable['columns']): FilledRow {
  const found = new Map<ColumnKey, FilledCell>();
  const others: FilledCell[] = [];
  for (const [place, source] of row.cells) {
    const column = columns.get(place);
    const cell = { place: cellPlace(table, row.number, place), head: column?.head ?? '', lines: source.lines };
    const key = column?.key ?? (isRepeatedLink(place, columns) ? 'links' : undefined);
    if (key === undefined) others.push(cell);
    else found.set(key, together(found.get(key), cell));
  }
  const only = (keys: readonly ColumnKey[]): object =>
    Object.fromEntries(keys.flatMap((key) => (found.has(key) ? [[key, found.get(key)] as const] : [])));
  const links = found.get('links');
  const confirmation = found.get('confirmation');
  return {
    place: rowPlace(table, row.number),
    asks: only(['number', 'event', 'deadline', 'performers']),
    answers: only(['held', 'information', 'coverage', 'reason']),
    others,
    ...(confirmation === undefined && links === undefined
      ? {}
      : { confirmation: withLinks(confirmation, links, found.get('information')) }),
  };
}

/** Links that have no room beside their words stand in columns without a head of their own. */
function isRepeatedLink(place: number, columns: MonitoringTable['columns']): boolean {
  return [...columns].some(([other, { key }]) => key === 'links' && other < place) && columns.get(place) === undefined;
}

/** A workbook repeats its links in columns of their own: those that stand beside their words are there already. */
function withLinks(
  confirmation: FilledCell | undefined,
  links: FilledCell | undefined,
  information: FilledCell | undefined,
): FilledCell {
  const known = [...(confirmation?.lines ?? []), ...(information?.lines ?? [])];
  const words = known.map(({ text, link = '' }) => `${text} ${link}`).join('\n');
  const further = (links?.lines ?? []).filter(({ text, link }) => !words.includes(link ?? text));
  const { place, head } = confirmation ?? links ?? { place: '', head: '' };
  return { place, head, lines: [...(confirmation?.lines ?? []), ...further] };
}

function together(one: FilledCell | undefined, other: FilledCell): FilledCell {
  if (one === undefined) return other;
  return { ...one, lines: [...one.lines, ...other.lines], cells: (one.cells ?? 1) + (other.cells ?? 1) };
}

/** A row that was continued by hand on the next page. */
function joined(row: FilledRow, more: FilledRow): FilledRow {
  const { confirmation = more.confirmation } = row;
  const both = confirmation !== undefined && row.confirmation !== undefined && more.confirmation !== undefined;
  return {
    ...row,
    answers: Object.fromEntries(
      [...new Set([...Object.keys(row.answers), ...Object.keys(more.answers)])].flatMap((key) => {
        const [one, other] = [row, more].map(({ answers }) => answers[key as keyof typeof answers]);
        const cell = other === undefined ? one : together(one, other);
        return cell === undefined ? [] : [[key, cell] as const];
      }),
    ),
    others: [...row.others, ...more.others],
    ...(confirmation === undefined
      ? {}
      : {
          confirmation:
            both && more.confirmation !== undefined ? together(confirmation, more.confirmation) : confirmation,
        }),
  };
}

/** A line outside of the table: a paragraph, or a row of another table. */
interface LineAround extends FilledCell {
  readonly isAbove: boolean;
}

function linesAround(
  blocks: readonly SourceBlock[],
  tables: readonly MonitoringTable[],
  read: readonly ReadRows[],
): readonly LineAround[] {
  const [first] = tables;
  const at = first === undefined ? -1 : blocks.indexOf(first.table);
  return blocks.flatMap((block, index): readonly LineAround[] => {
    const isAbove = index < at;
    if (block.is === 'paragraph') {
      return [{ place: isAbove ? 'над таблицей' : 'под таблицей', head: '', lines: [block], isAbove }];
    }
    const own = tables.find(({ table }) => table === block);
    const rows = own === undefined ? block.rows : block.rows.slice(0, own.head);
    const above = rows.flatMap((row) => rowLines(block, row, isAbove || own === first));
    return own === undefined ? above : [...above, ...(read[tables.indexOf(own)]?.lines ?? [])];
  });
}

function rowLines(table: SourceTable, row: SourceRow, isAbove: boolean): readonly LineAround[] {
  const cells = [...row.cells.values()].filter((cell) => inLine(cell) !== '');
  const [only] = cells;
  const place = rowPlace(table, row.number);
  if (only === undefined) return [];
  if (cells.length === 1) {
    return only.lines.map((line, index) => ({ place, head: '', lines: [line], isAbove, cells: index === 0 ? 1 : 0 }));
  }
  return [{ place, head: '', lines: [{ text: cells.map(inLine).join(' | ') }], cells: cells.length, isAbove }];
}

interface ReadLines {
  readonly table: MonitoringWords;
  readonly others: readonly FilledCell[];
  readonly asOf?: string;
}

const titleStart = /^мониторинг(?: исполнения мероприятий дорожной карты)?(?![а-яё])[.:]?\s*/iu;
const dayWords = /(?:^|[^а-яё])на (\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2} [а-яё]+ \d{4})(?: г(?:\.|ода?)?)?/iu;

/** What lines around the table say: the title, the day, recommendations and decisions. */
function readLines(lines: readonly LineAround[]): ReadLines {
  const others: FilledCell[] = [];
  const subtitle: FilledCell[] = [];
  const lists = { recommendations: [] as LinkedText[], decisions: [] as LinkedText[] };
  let [title, asOf, list]: [string | undefined, string | undefined, keyof typeof lists | undefined] = [
    undefined,
    undefined,
    undefined,
  ];
  for (const line of lines) {
    const [{ text, label, link } = { text: '', label: undefined, link: undefined }] = line.lines;
    const began = listBegun(text);
    const item = /^\d+[.)]\s+(.+)$/u.exec(text)?.[1] ?? (label === undefined ? undefined : text);
    const day: string | undefined = dayIn(text);
    if (began !== undefined) list = began;
    else if (list !== undefined && item !== undefined && line.cells !== 0) {
      const linked = endingInLink(item);
      lists[list].push(linked.link === undefined && link !== undefined ? { ...linked, link } : linked);
    } else if (line.isAbove && title === undefined && titleStart.test(text)) {
      title = text.replace(titleStart, '').replace(/^на \d.*$/u, '');
      asOf ??= day;
    } else if (day !== undefined && text.length < 60) asOf ??= day;
    else if (day !== undefined && day === asOf) continue;
    else {
      list = undefined;
      (line.isAbove ? subtitle : others).push(line);
    }
  }
  return {
    table: { ...(title === undefined || title === '' ? {} : { title }), subtitle, ...lists },
    others,
    ...(asOf === undefined ? {} : { asOf }),
  };
}

function listBegun(text: string): 'recommendations' | 'decisions' | undefined {
  if (/^рекомендации\s*:?$/iu.test(text)) return 'recommendations';
  return /^(?:управленческие )?решения\s*:?$/iu.test(text) ? 'decisions' : undefined;
}

function dayIn(text: string): string | undefined {
  const words = dayWords.exec(text)?.[1];
  return words === undefined ? undefined : parseDays(words).statement.days[0]?.from;
}
