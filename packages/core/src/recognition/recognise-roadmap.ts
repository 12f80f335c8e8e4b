import type { Task } from '../model/event.ts';
import type { Mention } from '../model/mention.schema.ts';
import type { Roadmap, Section, Subsection } from '../model/roadmap.ts';
import { readAround } from './around-table.ts';
import { eventOfRow, mentionsOf, numberAsWritten, type RecognisedEvent } from './event-of-row.ts';
import { type FieldColumn, fieldColumns } from './field-columns.ts';
import { findHead, isSameHead, type TableHead } from './find-head.ts';
import { type EventRow, type ReadRows, readRows, type TitleRow } from './read-rows.ts';
import { type SourceDocument, type SourceParagraph, type SourceTable, wordsOfCell } from './source.ts';
import { readTitle } from './title-row.ts';

/** Where the words of cells went: there is no fourth place. */
export interface CellAccount {
  readonly cells: number;
  readonly inFields: number;
  readonly inNotes: number;
  readonly inComments: number;
}

/** A roadmap that was recognised, and what is to be told of it. */
export interface RecognisedRoadmap {
  readonly roadmap: Roadmap;
  /** Words that the language has no place for, in their order. */
  readonly comments: readonly string[];
  readonly columns: readonly { readonly head: string; readonly column: FieldColumn }[];
  readonly events: number;
  readonly remarks: readonly string[];
  readonly account: CellAccount;
}

/** Recognises a roadmap by a table that names events; undefined where there is none. `fallback` is its title where none stands above. */
export function recogniseRoadmap(
  document: SourceDocument,
  fallback: string,
  canNameField: (word: string) => boolean,
): RecognisedRoadmap | undefined {
  const found = tablesOfEvents(document);
  const [first] = found.tables;
  if (first === undefined) return undefined;
  const columns = fieldColumns(first.head.columns, canNameField);
  const read = found.tables.map(({ table, head }) => readRows(table, head));
  const at = document.blocks.indexOf(first.table);
  const paragraphs = (from: number, to?: number): readonly SourceParagraph[] =>
    document.blocks.slice(from, to).filter((block): block is SourceParagraph => block.is === 'paragraph');
  const around = readAround([...paragraphs(0, at), ...linesAbove(first)], fallback);
  const content = contentOf(read, columns);
  const below = paragraphs(at + 1).map(({ text }) => text);
  const others = found.others.flatMap(rowsAsText);
  const comments = [
    ...around.left,
    ...content.comments,
    ...others.map(({ text }) => text),
    ...below.filter(isAside),
    ...document.comments,
  ];
  const cells = read.reduce((sum, each) => sum + each.cells, 0) + others.reduce((sum, each) => sum + each.cells, 0);
  const inComments = content.commentCells + others.reduce((sum, each) => sum + each.cells, 0);
  return {
    roadmap: {
      type: 'roadmap',
      imports: [],
      declarations: [],
      ...around.said,
      approvers: [],
      agreements: [],
      signatories: [],
      abbreviations: [],
      columns: columns.every(({ header }) => header !== '') ? columns : [],
      notes: [...below.filter((text) => !isAside(text)), ...read.flatMap(({ notes }) => notes)],
      ...nothingInherited,
      ...content.roadmap,
      goals: [...around.said.goals, ...content.roadmap.goals],
    },
    comments,
    columns: columns.map((column, index) => ({ head: first.head.columns[index]?.head ?? '', column })),
    events: content.events,
    remarks: [...document.remarks, ...read.flatMap(({ remarks }) => remarks)],
    account: { cells, inFields: cells - content.noted - inComments, inNotes: content.noted, inComments },
  };
}

const nothingInherited = {
  serves: [],
  participants: [],
  risks: [],
  performers: [],
  coPerformers: [],
  kinds: [],
  proposals: [],
  suppressions: [],
};

/** Rows above the head are lines above the table: a title, an approval. */
function linesAbove({ table, head }: FoundTables['tables'][number]): readonly SourceParagraph[] {
  return table.rows
    .slice(0, head.from)
    .flatMap(({ cells }) => [...cells.values()].flatMap(({ lines }) => lines))
    .map((line) => ({ is: 'paragraph' as const, ...line }));
}

/** What a page break puts between the parts of a table. */
function isAside(text: string): boolean {
  return /^(?:продолжение|окончание) таблицы/iu.test(text);
}

interface FoundTables {
  readonly tables: readonly { readonly table: SourceTable; readonly head: TableHead }[];
  readonly others: readonly SourceTable[];
}

/** The table of events with what continues it: the same head again, or none at all and as many columns. */
function tablesOfEvents({ blocks }: SourceDocument): FoundTables {
  const tables: { readonly table: SourceTable; readonly head: TableHead }[] = [];
  const others: SourceTable[] = [];
  for (const table of blocks) {
    if (table.is !== 'table') continue;
    const head = findHead(table);
    const [first] = tables;
    if (head !== undefined && (first === undefined || isSameHead(first.head, head))) tables.push({ table, head });
    else if (head === undefined && first !== undefined && table.width === first.table.width) {
      tables.push({ table, head: { columns: first.head.columns, from: 0, body: 0 } });
    } else others.push(table);
  }
  return { tables, others };
}

function rowsAsText({ name, rows }: SourceTable): readonly { readonly text: string; readonly cells: number }[] {
  return rows.flatMap(({ number, cells }) => {
    const words = [...cells.values()]
      .map((cell) => wordsOfCell(cell).replace(/\n/g, ' '))
      .filter((each) => each !== '');
    return words.length === 0 ? [] : [{ text: `${name}, строка ${number}: ${words.join(' | ')}`, cells: words.length }];
  });
}

interface OpenPart<Part> {
  readonly part: Part;
  readonly participants: Mention[];
  readonly goals: string[];
  readonly tasks: Task[];
  readonly events: RecognisedEvent['event'][];
}

interface Content {
  readonly roadmap: Pick<Roadmap, 'participants' | 'goals' | 'tasks' | 'events' | 'sections' | 'label'>;
  readonly comments: readonly string[];
  readonly commentCells: number;
  readonly events: number;
  readonly noted: number;
}

interface OpenSection extends OpenPart<Pick<Section, 'rank' | 'number' | 'title'>> {
  readonly subsections: OpenPart<Pick<Subsection, 'rank' | 'number' | 'title'>>[];
}

/** Puts rows below the sections that they stand under. */
function contentOf(read: readonly ReadRows[], columns: readonly FieldColumn[]): Content {
  const root = openPart({});
  const sections: OpenSection[] = [];
  const labels = new Set<string>();
  const comments: string[] = [];
  let [commentCells, events, noted] = [0, 0, 0];
  const current = (): OpenPart<unknown> => sections.at(-1)?.subsections.at(-1) ?? sections.at(-1) ?? root;
  const takeTitle = ({ text, cells }: TitleRow): void => {
    const title = readTitle(text);
    switch (title.is) {
      case 'goal':
        current().goals.push(title.title);
        return;
      case 'participants':
        current().participants.push(...mentionsOf([{ text: title.title }]));
        return;
      case 'task':
        current().tasks.push(numbered(title));
        return;
      case 'total':
        comments.push(text);
        commentCells += cells;
        return;
      case 'section':
        labels.add(title.label ?? '');
        sections.push({ ...openPart({ rank: 'section' as const, ...numbered(title) }), subsections: [] });
        return;
      case 'subsection': {
        const above = sections.at(-1);
        if (above === undefined)
          sections.push({ ...openPart({ rank: 'section' as const, ...numbered(title) }), subsections: [] });
        else above.subsections.push(openPart({ rank: 'subsection' as const, ...numbered(title) }));
      }
    }
  };
  const takeEvent = (row: EventRow): void => {
    const recognised = eventOfRow(row, columns);
    current().events.push(recognised.event);
    events += 1;
    noted += recognised.noted;
  };
  for (const { rows } of read) for (const row of rows) row.is === 'title' ? takeTitle(row) : takeEvent(row);
  const [label] = labels;
  return {
    roadmap: {
      participants: root.participants,
      goals: root.goals,
      tasks: root.tasks,
      events: root.events,
      sections: sections.map(closedSection),
      ...(labels.size === 1 && label !== undefined && label !== '' ? { label } : {}),
    },
    comments,
    commentCells,
    events,
    noted,
  };
}

function openPart<Part>(part: Part): OpenPart<Part> {
  return { part, participants: [], goals: [], tasks: [], events: [] };
}

function numbered({ number, title }: { readonly number?: string | undefined; readonly title: string }): Task {
  return { ...(number === undefined ? {} : { number: numberAsWritten(number) }), title };
}

function closedSection({ part, participants, goals, tasks, events, subsections }: OpenSection): Section {
  return {
    ...part,
    ...nothingInherited,
    participants,
    goals,
    tasks,
    events,
    subsections: subsections.map((each) => ({
      ...each.part,
      ...nothingInherited,
      participants: each.participants,
      goals: each.goals,
      tasks: each.tasks,
      events: each.events,
    })),
  };
}
