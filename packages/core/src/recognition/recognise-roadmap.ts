import type { Roadmap } from '../model/roadmap.ts';
import { periodDays } from '../phrases/parse-period.ts';
import { matrixTemplateName } from '../templates/template-catalogue.ts';
import { foldTitle } from '../text/fold.ts';
import { listedFew } from '../text/listed.ts';
import { readAbove, readBelow } from './around-table.ts';
import type { AskedColumn } from './asked-columns.ts';
import { type Content, contentOf } from './content-of.ts';
import { countsAsWritten } from './counts-as-written.ts';
import { declareMentions } from './declare-mentions.ts';
import { type FieldColumn, fieldColumns } from './field-columns.ts';
import type { TableHead } from './find-head.ts';
import { asOther, type FoundTables, findTables } from './find-tables.ts';
import type { CellTraces } from './lost-cells.ts';
import { legendIn } from './marks.ts';
import { type ColumnBasis, hasMarks, type ReadColumn, readColumns } from './read-columns.ts';
import { type CellComment, type ReadRows, readRows } from './read-rows.ts';
import { type SourceDocument, type SourceParagraph, type SourceRow, wordsInLine } from './source.ts';
import { type TakenBeside, takeBeside } from './take-beside.ts';

/** Where the words of cells went: there is no fourth place. */
export interface CellAccount {
  readonly cells: number;
  readonly inFields: number;
  readonly inNotes: number;
  readonly inComments: number;
}

/** A column of the table, what it is in the roadmap, and how that is known. */
export interface RecognisedColumn {
  readonly head: string;
  readonly column: FieldColumn;
  readonly by: ColumnBasis;
}

/** A roadmap that was recognised, and what is to be told of it. */
export interface RecognisedRoadmap {
  readonly roadmap: Roadmap;
  /** Words that the language has no place for, in their order. */
  readonly comments: readonly string[];
  readonly columns: readonly RecognisedColumn[];
  readonly events: number;
  readonly remarks: readonly string[];
  readonly account: CellAccount;
  readonly traces: CellTraces;
}

/** How a roadmap is to be recognised. */
export interface RecognitionOptions {
  /** The title of a roadmap that has none above its table. */
  readonly title: string;
  /** Whether a word can name a field that the roadmap adds to the language. */
  readonly canNameField: (word: string) => boolean;
  /** What the columns hold, where somebody said so. */
  readonly columns?: readonly AskedColumn[];
  /** Whether the regional roadmap that events take part in is there on paper only. */
  readonly isOnPaper?: boolean;
  /** Whether it becomes a part of a roadmap that is there: then nobody is declared in it. */
  readonly isPart?: boolean;
}

/** Recognises a roadmap by a table that names events; undefined where there is none. */
export function recogniseRoadmap(document: SourceDocument, options: RecognitionOptions): RecognisedRoadmap | undefined {
  const tables = findTables(document, options.columns);
  const [first] = tables.tables;
  if (first === undefined) return undefined;
  const body = tables.tables.flatMap(({ table, head }) => table.rows.slice(head.body));
  const { columns: readColumnsOfFirst, remarks } = readColumns(
    first.head.columns,
    body,
    options.columns,
    legendIn([...linesAlone(body), ...[...tables.above, ...tables.below].map(({ text }) => text)]),
  );
  const columns = fieldColumns(readColumnsOfFirst, options.canNameField);
  const above = readAbove(tables.above, options.title);
  const period = periodDays(above.said.period);
  const read = tables.tables.map(({ table, head, titles }): ReadRows => {
    const rows = readRows(table, movedColumns(readColumnsOfFirst, first.head, head), head.body, period);
    return { ...rows, rows: [...titles.map(titleRow), ...rows.rows] };
  });
  const context = { tasks: above.said.tasks, isOnPaper: options.isOnPaper === true };
  const content = contentOf(
    read.flatMap(({ rows }) => rows),
    columns,
    context,
  );
  const below = readBelow(tables.below);
  const beside = takeBeside(tables.beside, content.roadmap.sections);
  const found = { ...tables, others: [...tables.others, ...beside.left.map(({ table }) => asOther(table))] };
  const whole = roadmapOf({ above, content, below, beside, columns, found, read });
  const declared = options.isPart === true ? { roadmap: whole, named: [] } : declareMentions(whole);
  const counted = countCells(read, found, content, beside);
  const parts: RecognisedParts = { document, above, remarks, read, content, found, below };
  return {
    roadmap: declared.roadmap,
    comments: commentsOf(parts),
    columns: columns.map((column, index) => ({
      head: readColumnsOfFirst[index]?.head ?? '',
      column,
      by: readColumnsOfFirst[index]?.by ?? 'nothing',
    })),
    events: content.events,
    remarks: remarksOf(parts),
    account: counted,
    traces: {
      ...tracesOf(found, read, beside),
      saidOtherwise: [...declared.named, ...headsSaidOnce(found, readColumnsOfFirst), ...content.saidAgain],
      freeWords: content.roadmap.label === undefined ? [] : [content.roadmap.label],
    },
  };
}

/** What was recognised of a document, part by part. */
interface RecognisedParts {
  readonly document: SourceDocument;
  readonly above: ReturnType<typeof readAbove>;
  /** What is to be told of the columns. */
  readonly remarks: readonly string[];
  readonly read: readonly ReadRows[];
  readonly content: Content;
  readonly found: FoundTables;
  readonly below: ReturnType<typeof readBelow>;
}

/** The words that the language has no place for, in the order of the document. */
function commentsOf({ document, above, read, content, found, below }: RecognisedParts): readonly string[] {
  const placed = read.flatMap((each) => each.comments);
  return [
    ...above.left,
    ...content.comments,
    ...found.others.flatMap(({ rows }) => rows.map(({ text }) => text)),
    ...found.asides,
    ...below.left,
    ...commentsPlaced(document.comments, placed),
  ];
}

/** What is to be told, in the order in which it was met. */
function remarksOf({ document, above, remarks, read, content, found }: RecognisedParts): readonly string[] {
  return [
    ...document.remarks,
    ...above.remarks,
    ...severalRoadmaps(found, above.said.title),
    ...remarks,
    ...read.flatMap((each) => each.remarks),
    ...content.remarks,
    ...found.others.flatMap(({ remark }) => remark ?? []),
  ];
}

/** The words of rows in which one cell stands alone. */
function linesAlone(rows: readonly SourceRow[]): readonly string[] {
  return rows.flatMap(({ cells }) => {
    const [only, ...others] = [...cells.values()].map(wordsInLine).filter((words) => words !== '');
    return only === undefined || others.length > 0 ? [] : [only];
  });
}

/** Another title above a part of the table: what stands below it may be another roadmap. */
function severalRoadmaps({ titlesBetween }: FoundTables, title: string): readonly string[] {
  const others = [...new Set(titlesBetween)].filter((each) => foldTitle(each) !== foldTitle(title));
  if (others.length === 0) return [];
  const titles = listedFew(
    others.map((each) => `«${each}»`),
    mostTitles,
  );
  return [
    `между таблицами стоит другой заголовок: ${titles}; если это другая карта, её мероприятия оказались в одной с первой: перенесите её в свой файл`,
  ];
}

const mostTitles = 3;

/** The heads that the roadmap does not say again: those that marks stand for, and those repeated above parts of the table. */
function headsSaidOnce({ tables: [first, ...parts] }: FoundTables, columns: readonly ReadColumn[]): readonly string[] {
  const wholes = first?.head.columns.map(({ head, above = '' }) => `${above} ${head}`) ?? [];
  const marked = columns.some((column) => hasMarks(column) || column.parts !== undefined) ? wholes : [];
  return [...marked, ...parts.flatMap(({ head }) => (head.height > 0 ? wholes : []))];
}

/** The columns of a part of the table, where its grid has other places. */
function movedColumns(columns: readonly ReadColumn[], first: TableHead, head: TableHead): readonly ReadColumn[] {
  if (first.columns.every(({ places }, index) => places.join() === head.columns[index]?.places.join())) return columns;
  const moved = new Map(
    first.columns.flatMap(({ places }, index) =>
      places.map((place, at) => [place, head.columns[index]?.places[at] ?? -1] as const),
    ),
  );
  const to = (place: number): number => moved.get(place) ?? -1;
  return columns.map((column) => ({
    ...column,
    places: column.places.map(to),
    ...(column.times === undefined ? {} : { times: moveKeys(column.times, to) }),
    ...(column.parts === undefined ? {} : { parts: moveKeys(column.parts, to) }),
    ...(column.marks === undefined ? {} : { marks: moveKeys(column.marks, to) }),
  }));
}

/** What stands at the foot of heads, once where the head is repeated. */
function notesOfHeads({ tables }: FoundTables): readonly string[] {
  const rows = tables.flatMap(({ source, head }) => source.rows.slice(head.from, head.from + head.height));
  return [...new Set(rows.flatMap(({ cells }) => [...cells.values()].flatMap(({ notes }) => notes ?? [])))];
}

/** Comments in their order, those at cells of rows with what they are written at. */
function commentsPlaced(comments: readonly string[], atCells: readonly CellComment[]): readonly string[] {
  const placed = new Map<string, string[]>();
  for (const { text, placed: words } of atCells) placed.set(text, [...(placed.get(text) ?? []), words]);
  return comments.map((text) => placed.get(text)?.shift() ?? text);
}

function moveKeys<Said>(said: ReadonlyMap<number, Said>, to: (place: number) => number): ReadonlyMap<number, Said> {
  return new Map([...said].map(([place, each]) => [to(place), each] as const));
}

function titleRow({ text }: SourceParagraph) {
  return { is: 'title' as const, text, number: 0, place: '', cells: 0 };
}

interface RoadmapParts {
  readonly above: ReturnType<typeof readAbove>;
  readonly content: Content;
  readonly below: ReturnType<typeof readBelow>;
  readonly beside: TakenBeside;
  readonly columns: readonly FieldColumn[];
  readonly found: FoundTables;
  readonly read: readonly ReadRows[];
}

function roadmapOf({ above, content, below, beside, columns, found, read }: RoadmapParts): Roadmap {
  const { said } = above;
  const bodies = columns.flatMap(({ key, header }) =>
    key === 'action' ? [{ kind: 'text' as const, text: header }] : [],
  );
  const own = columns.filter((column) => column.key !== 'action');
  return {
    type: 'roadmap',
    imports: [],
    declarations: beside.schools,
    ...(beside.schools.length === 0 ? {} : { listsSchools: true }),
    ...said,
    ...(bodies.length === 0 ? { columns: own } : { columns: [], template: { name: matrixTemplateName, bodies } }),
    ...(found.tables[0]?.head.isNumbered === true ? { numbersColumns: true } : {}),
    ...(countsAsWritten(content.roadmap, columns) ? {} : { numbering: 'none' }),
    ...below.said,
    notes: [...below.said.notes, ...notesOfHeads(found), ...read.flatMap(({ notes }) => notes)],
    ...{ serves: [], kinds: [], suppressions: [] },
    ...content.roadmap,
    sections: beside.sections,
    proposals: beside.proposals,
    goals: [...said.goals, ...content.roadmap.goals],
    tasks: [...said.tasks, ...content.roadmap.tasks],
    participants: [...said.participants, ...content.roadmap.participants],
    performers: [...said.performers, ...content.roadmap.performers],
    coPerformers: [...said.coPerformers, ...content.roadmap.coPerformers],
    risks: [...said.risks, ...content.roadmap.risks],
  };
}

function countCells(
  read: readonly ReadRows[],
  { tables, others }: FoundTables,
  content: Content,
  beside: TakenBeside,
): CellAccount {
  const inOthers = others.flatMap(({ rows }) => rows).reduce((sum, { cells }) => sum + cells, 0);
  const repeated = tables.reduce((sum, each) => sum + each.repeated.length, 0);
  // Of what nobody can read the formulas stand in comments.
  const gaps = read.reduce((sum, each) => sum + each.gaps, 0);
  const cells = read.reduce((sum, each) => sum + each.cells, 0) + gaps + repeated + beside.cells + inOthers;
  const inComments = content.commentCells + gaps + inOthers;
  return { cells, inFields: cells - content.noted - inComments, inNotes: content.noted, inComments };
}

function tracesOf(
  { tables, others, passed }: FoundTables,
  read: readonly ReadRows[],
  { heads, saidAgain }: TakenBeside,
): Pick<CellTraces, 'passed' | 'heads' | 'understood'> {
  return {
    passed: new Set([
      ...passed,
      ...tables.flatMap(({ source, head, closing }) => [
        ...closing,
        ...source.rows.slice(0, head.from),
        ...source.rows.slice(head.from + head.height, head.body),
      ]),
    ]),
    heads: new Set([
      ...heads,
      ...tables.flatMap(({ source, head }) => source.rows.slice(head.from, head.from + head.height)),
    ]),
    understood: new Set([
      ...read.flatMap(({ understood }) => understood),
      ...tables.flatMap(({ repeated, emptied }) => [...repeated, ...emptied]),
      ...saidAgain,
      ...others.flatMap(({ laidOut }) => laidOut),
    ]),
  };
}
