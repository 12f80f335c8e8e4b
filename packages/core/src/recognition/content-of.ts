import type { Event, Task } from '../model/event.ts';
import type { Mention } from '../model/mention.schema.ts';
import type { Roadmap, Section, Subsection } from '../model/roadmap.ts';
import { mentionsOf, valuesInLine } from './cell-lines.ts';
import { eventOfRow, hasNotedNumber, numberAsWritten } from './event-of-row.ts';
import type { FieldColumn } from './field-columns.ts';
import type { ReadRow, TitleRow } from './row-kinds.ts';
import { type RecognisedTitle, readTitle } from './title-row.ts';
import type { TitleContext } from './under-title.ts';

/** Sections and events in their order, and what of the rows is neither. */
export interface Content {
  readonly roadmap: Pick<
    Roadmap,
    'participants' | 'performers' | 'coPerformers' | 'risks' | 'goals' | 'tasks' | 'events' | 'sections' | 'label'
  >;
  readonly comments: readonly string[];
  /** How many cells stand in comments. */
  readonly commentCells: number;
  readonly events: number;
  /** How many cells stand in notes. */
  readonly noted: number;
  /** What is doubtful in events. */
  readonly remarks: readonly string[];
  /** Numbers of sections that stand twice in the table, and once in the roadmap. */
  readonly saidAgain: readonly string[];
}

interface OpenPart<Part> {
  readonly part: Part;
  readonly participants: Mention[];
  readonly performers: Mention[];
  readonly coPerformers: Mention[];
  readonly risks: string[];
  readonly goals: string[];
  readonly tasks: Task[];
  readonly events: Event[];
}

interface OpenSection extends OpenPart<Pick<Section, 'rank' | 'number' | 'title'>> {
  /** How its title looks. */
  readonly look: string;
  readonly subsections: OpenPart<Pick<Subsection, 'rank' | 'number' | 'title'>>[];
}

/** What nothing in a table can say of a section. */
const nothingElse = { serves: [], kinds: [], proposals: [], suppressions: [] };

/** What is known of the rows while they are put below their sections. */
interface Sorting {
  readonly root: OpenPart<object>;
  readonly sections: OpenSection[];
  readonly labels: Set<string>;
  readonly comments: string[];
  readonly remarks: string[];
  readonly saidAgain: string[];
  commentCells: number;
  events: number;
  noted: number;
}

/** Puts rows below the sections that they stand under. */
export function contentOf(rows: readonly ReadRow[], columns: readonly FieldColumn[], context: TitleContext): Content {
  const sorting: Sorting = {
    root: openPart({}),
    sections: [],
    labels: new Set(),
    comments: [],
    remarks: [],
    saidAgain: [],
    commentCells: 0,
    events: 0,
    noted: 0,
  };
  for (const row of rows) {
    if (row.is === 'title') sortTitle(row, sorting);
    else {
      const { event, doubts } = eventOfRow(row, columns, context);
      sorting.remarks.push(...doubts.map((doubt) => `${row.place}: ${doubt}`));
      innermost(sorting).events.push(event);
      sorting.noted += hasNotedNumber(event) ? 1 : 0;
      sorting.events += 1;
    }
  }
  const { root, sections, labels, ...told } = sorting;
  const [label] = labels;
  const roadmap = {
    ...statedIn(root),
    sections: sections.map(closedSection),
    ...(labels.size === 1 && label !== undefined && label !== '' ? { label } : {}),
  };
  return { roadmap, ...told };
}

/** What the next row stands in. */
function innermost({ root, sections }: Sorting): OpenPart<unknown> {
  return sections.at(-1)?.subsections.at(-1) ?? sections.at(-1) ?? root;
}

/** A title across the table opens a section or a subsection, is a total, or states something of where it stands. */
function sortTitle(row: TitleRow, sorting: Sorting): void {
  const title = readTitle(row.text);
  const look = row.look ?? '';
  if (title.again !== undefined) sorting.saidAgain.push(title.again);
  const above = sorting.sections.at(-1);
  const isBelow = title.is === 'section' && above !== undefined && looksBelow(title, look, above);
  if (title.is === 'section' && !isBelow) openSection(title, look, sorting);
  else if (title.is === 'section' || title.is === 'subsection') {
    if (above === undefined) openSection(title, look, sorting);
    else above.subsections.push(openPart({ rank: 'subsection' as const, ...numbered(title) }));
  } else if (title.is === 'total') sortTotal(row, sorting);
  else takeStatement(title, innermost(sorting));
}

function openSection(title: RecognisedTitle, look: string, { labels, sections }: Sorting): void {
  labels.add(title.label ?? '');
  sections.push({ ...openPart({ rank: 'section' as const, ...numbered(title) }), look, subsections: [] });
}

function sortTotal({ text, cells, place }: TitleRow, sorting: Sorting): void {
  const where = place === '' ? 'над таблицей' : place;
  sorting.comments.push(text);
  sorting.commentCells += cells;
  sorting.remarks.push(`${where}: итог («${text}») не мероприятие, его слова – пояснением внизу карты`);
}

/** Whether a title is of a lower rank than the section above it by its look: in italics, or other letters and no number among numbered ones. */
function looksBelow({ number, label }: RecognisedTitle, look: string, { part, look: ofSection }: OpenSection): boolean {
  if (label !== undefined || look === ofSection) return false;
  const isItalic = (each: string): boolean => each.includes('italic');
  return (isItalic(look) && !isItalic(ofSection)) || (number === undefined && part.number !== undefined);
}

/** What a row states for the section that it stands in. */
function takeStatement({ is, title, number }: RecognisedTitle, part: OpenPart<unknown>): void {
  switch (is) {
    case 'goal':
      part.goals.push(title);
      return;
    case 'task':
      part.tasks.push(numbered({ title, number }));
      return;
    case 'risk':
      part.risks.push(title);
      return;
    case 'participants':
    case 'performers':
    case 'coPerformers':
      part[is].push(...mentionsOf(valuesInLine(title)));
  }
}

function openPart<Part>(part: Part): OpenPart<Part> {
  return { part, participants: [], performers: [], coPerformers: [], risks: [], goals: [], tasks: [], events: [] };
}

function numbered({ number, title }: { readonly number?: string | undefined; readonly title: string }): Task {
  return { ...(number === undefined ? {} : { number: numberAsWritten(number) }), title };
}

function statedIn({ part: _, ...stated }: OpenPart<unknown>): Omit<OpenPart<unknown>, 'part'> {
  return stated;
}

function closedSection({ subsections, look: _, ...section }: OpenSection): Section {
  return {
    ...section.part,
    ...nothingElse,
    ...statedIn(section),
    subsections: subsections.map((each) => ({ ...each.part, ...nothingElse, ...statedIn(each) })),
  };
}
