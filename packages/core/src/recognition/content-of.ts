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

/** Puts rows below the sections that they stand under. */
export function contentOf(rows: readonly ReadRow[], columns: readonly FieldColumn[], context: TitleContext): Content {
  const root = openPart({});
  const sections: OpenSection[] = [];
  const labels = new Set<string>();
  const comments: string[] = [];
  const remarks: string[] = [];
  const saidAgain: string[] = [];
  let [commentCells, events, noted] = [0, 0, 0];
  const current = (): OpenPart<unknown> => sections.at(-1)?.subsections.at(-1) ?? sections.at(-1) ?? root;
  const openSection = (title: RecognisedTitle, look: string): void => {
    labels.add(title.label ?? '');
    sections.push({ ...openPart({ rank: 'section' as const, ...numbered(title) }), look, subsections: [] });
  };
  const takeTitle = ({ text, cells, place, look = '' }: TitleRow): void => {
    const title = readTitle(text);
    if (title.again !== undefined) saidAgain.push(title.again);
    const above = sections.at(-1);
    const isBelow = title.is === 'section' && above !== undefined && looksBelow(title, look, above);
    if (title.is === 'section' && !isBelow) openSection(title, look);
    else if (title.is === 'section' || title.is === 'subsection') {
      if (above === undefined) openSection(title, look);
      else above.subsections.push(openPart({ rank: 'subsection' as const, ...numbered(title) }));
    } else if (title.is === 'total') {
      comments.push(text);
      commentCells += cells;
      remarks.push(
        `${place === '' ? 'над таблицей' : place}: итог («${text}») не мероприятие, его слова – пояснением внизу карты`,
      );
    } else takeStatement(title, current());
  };
  for (const row of rows) {
    if (row.is === 'title') takeTitle(row);
    else {
      const { event, doubts } = eventOfRow(row, columns, context);
      remarks.push(...doubts.map((doubt) => `${row.place}: ${doubt}`));
      current().events.push(event);
      noted += hasNotedNumber(event) ? 1 : 0;
      events += 1;
    }
  }
  const [label] = labels;
  return {
    roadmap: {
      ...statedIn(root),
      sections: sections.map(closedSection),
      ...(labels.size === 1 && label !== undefined && label !== '' ? { label } : {}),
    },
    comments,
    commentCells,
    events,
    noted,
    remarks,
    saidAgain,
  };
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
