import type { Action, Event, Indicator, LinkedText, OwnField, Stage } from '../model/event.ts';
import { parseKind } from '../taxonomy/parse-kind.ts';
import { timeKeys } from '../templates/time-part.ts';
import { placeholder } from '../text/placeholder.ts';
import { inParagraphs, labelled, mentionsOf, performersOf, withLink, withoutSign } from './cell-lines.ts';
import type { FieldColumn } from './field-columns.ts';
import type { EventRow, RowOfStage } from './row-kinds.ts';
import type { SourceLine } from './source.ts';
import { type ToldDeadline, toldDeadline } from './told-deadline.ts';
import { type LabelledLines, linesUnderTitle, type TitleContext } from './under-title.ts';
import type { Values } from './values-of-row.ts';

/** An event that a row of the table says, and what is doubtful in it, in words that go on from its place. */
export interface EventRead {
  readonly event: Event;
  readonly doubts: readonly string[];
}

/** An event as a row of the table says it: its words. What they mean is read from the text that is printed of them. */
export function eventOfRow(row: EventRow, columns: readonly FieldColumn[], context: TitleContext): EventRead {
  const { values, heading, stages, notes } = row;
  const under = linesUnderTitle({ values, heading }, columns, context);
  const cell = cellReader(under, columns);
  const number = numberOf(under, columns);
  const own = deadlineOf(cell);
  const stagesRead = stages.map((stage) => stageOf(stage, columns, context));
  const event: Event = {
    ...(number.is === 'number' ? { number: number.text } : {}),
    title: titleOf(cell, columns),
    ...resultsOf(cell, own),
    ...whole(cell),
    ...(under.level === undefined ? {} : { level: under.level }),
    serves: under.serves,
    actions: actionsOf(values, columns),
    notes: [
      ...cell.texts('note'),
      ...under.notes,
      ...unknownKinds(cell),
      ...notes,
      ...(number.is === 'words' ? [`${notedNumber}${number.text}`] : []),
    ],
    stages: stagesRead.map(({ stage }) => stage),
  };
  const doubts = [...own.doubts, ...stagesRead.flatMap((each) => each.doubts)];
  const isDouble = own.text !== '' && stages[0] !== undefined && isFirstRow(stages[0], columns);
  return { event, doubts: isDouble ? [...doubts, ofWholeOrFirst(own.text)] : doubts };
}

/** What belongs to the whole event. */
function whole(
  cell: CellReader,
): Pick<Event, 'participants' | 'risks' | 'kinds' | 'venue' | 'resources' | 'suppressions'> {
  const venue = cell.texts('venue').map(withoutSign).join('; ');
  return {
    participants: mentionsOf(cell.lines('participants')),
    risks: cell.texts('risk'),
    kinds: cell
      .lines('kind')
      .map(({ text }) => parseKind(text))
      .filter(({ kinds }) => kinds.length > 0),
    ...(venue === '' ? {} : { venue: { kind: 'text', text: venue } }),
    resources: mentionsOf(cell.lines('resources')),
    suppressions: [],
  };
}

/** Kinds that the language does not know stand in notes. */
function unknownKinds(cell: CellReader): readonly string[] {
  return cell.texts('kind').flatMap((text) => (parseKind(text).kinds.length > 0 ? [] : [`Вид: ${text}`]));
}

/** What stands before a number that the language cannot read. */
const notedNumber = '№ ';

/** Whether the number of an event stands in a note, since the language cannot read it. */
export function hasNotedNumber({ number, notes }: Event): boolean {
  return number === undefined && notes.at(-1)?.startsWith(notedNumber) === true;
}

type WrittenNumber = { readonly is: 'number' | 'words'; readonly text: string } | { readonly is: 'none' };

/** The number of its column, or that which a list gives to the title where there is no such column. */
function numberOf({ values }: LabelledLines, columns: readonly FieldColumn[]): WrittenNumber {
  const at = columns.findIndex(({ key }) => key === 'number');
  const title = values.get(columns.findIndex(({ key }) => key === 'event'))?.[0]?.label;
  const written = at < 0 ? (title ?? '') : (values.get(at) ?? []).map(labelled).join(' ').trim();
  const text = written.replace(/^(\d+),(\d+)$/, '$1.$2').replace(/\)$/, '.');
  if (text === '' || text === '•') return { is: 'none' };
  return /^(?:\d+(?:\.\d+)*|[IVXLC]+)\.?$/u.test(text)
    ? { is: 'number', text: numberAsWritten(text) }
    : { is: 'words', text: written };
}

/** The title; where the table has a column for it and nothing stands in there, the author has to write one. */
function titleOf(cell: CellReader, columns: readonly FieldColumn[]): string {
  const title = inParagraphs(withoutLabel(cell.lines('event'), columns));
  return title === '' && columns.every(({ key }) => key !== 'action') ? placeholder : title;
}

/** A title that is numbered by its list, where no column has the numbers, stands without its number. */
function withoutLabel(lines: readonly SourceLine[], columns: readonly FieldColumn[]): readonly SourceLine[] {
  const [first, ...others] = lines;
  if (first === undefined || columns.some(({ key }) => key === 'number')) return lines;
  return [{ text: first.text, ...(first.link === undefined ? {} : { link: first.link }) }, ...others];
}

function actionsOf(values: Values, columns: readonly FieldColumn[]): readonly Action[] {
  return columns.flatMap(({ key, header }, index) => {
    const text = inParagraphs(values.get(index) ?? []);
    return key === 'action' && text !== '' ? [{ bodies: [{ kind: 'text' as const, text: header }], text }] : [];
  });
}

interface StageRead {
  readonly stage: Stage;
  readonly doubts: readonly string[];
}

/** Whether a stage is what the first row says for itself, where marks tell when. */
function isFirstRow({ values, heading }: RowOfStage, columns: readonly FieldColumn[]): boolean {
  const has = (keys: readonly FieldColumn['key'][]): boolean =>
    columns.some(({ key }, index) => keys.includes(key) && (values.get(index) ?? []).length > 0);
  return heading === undefined && !has(['event']) && has(timeKeys);
}

function ofWholeOrFirst(deadline: string): string {
  return `срок «${deadline}» записан всему мероприятию, а отметки строк под ним – этапам: если он одного из этапов, перенесите его`;
}

function stageOf(row: RowOfStage, columns: readonly FieldColumn[], context: TitleContext): StageRead {
  const under = linesUnderTitle(row, columns, { ...context, isStage: true });
  const cell = cellReader(under, columns);
  const number = numberOf(under, columns);
  const title = inParagraphs(withoutLabel(cell.lines('event'), columns));
  const own = deadlineOf(cell);
  const stage: Stage = {
    ...(number.is === 'number' ? { number: number.text } : {}),
    title: number.is === 'words' ? [number.text, title].filter(Boolean).join(' ') : title,
    ...resultsOf(cell, own),
  };
  return { stage, doubts: own.doubts };
}

/** A whole number is told from a title that begins with one by its dot. */
export function numberAsWritten(number: string): string {
  return /^\d+$/.test(number) || /^[IVXLC]+$/.test(number) ? `${number}.` : number;
}

type CellReader = ReturnType<typeof cellReader>;

function cellReader({ values, extra }: Pick<LabelledLines, 'values' | 'extra'>, columns: readonly FieldColumn[]) {
  const lines = (key: FieldColumn['key']): readonly SourceLine[] => [
    ...columns.flatMap((column, index) => (column.key === key ? (values.get(index) ?? []) : [])),
    ...(extra.get(key) ?? []),
  ];
  const texts = (key: FieldColumn['key']): readonly string[] => lines(key).map(withLink);
  const ownFields = (): readonly OwnField[] =>
    columns.flatMap((column, index) => {
      const text = (values.get(index) ?? []).map(withLink).join('\n');
      return column.key === 'own' && text !== '' ? [{ field: column.field, text }] : [];
    });
  return { lines, texts, ownFields };
}

function deadlineOf(cell: CellReader): ToldDeadline {
  const marked = timeKeys.flatMap((key) => cell.lines(key));
  return toldDeadline(cell.lines('deadline'), marked);
}

function resultsOf(
  cell: CellReader,
  { text: deadline }: ToldDeadline,
): Pick<Event, 'deadline' | 'performers' | 'coPerformers' | 'indicators' | 'documents' | 'ownFields'> {
  const ownFields = cell.ownFields();
  return {
    ...(deadline === '' ? {} : { deadline: { text: deadline, parts: [], notes: [] } }),
    performers: performersOf(cell.lines('performers')),
    coPerformers: performersOf(cell.lines('coPerformers')),
    indicators: cell.lines('indicators').map(indicatorOf),
    documents: cell.lines('documents').map(documentOf),
    ...(ownFields.length === 0 ? {} : { ownFields }),
  };
}

function documentOf({ text, link }: SourceLine): LinkedText {
  if (link === undefined || !/^https?:/i.test(link)) return { text };
  return { text: text.endsWith(link) ? text.slice(0, -link.length).trim() : text, link };
}

/** Bullets and numbers of lists say nothing of an indicator. */
function indicatorOf(line: SourceLine): Indicator {
  const text = withoutSign(withLink({ ...line, label: '' }));
  const target = line.plan === undefined ? {} : { target: { text: line.plan, quantities: [] } };
  return { text, quantities: [], ...target };
}
