import {
  bareNumber,
  type EventRow,
  type EventView,
  hasColumn,
  hasOwnTitle,
  type Mention,
  mentionTitle,
  type OwnColumn,
  recallOfList,
  type Stage,
  stageNumbers,
  type TemplateColumn,
  type TimePart,
} from '@dorkarta/core';
import type { CellContent, TableRow } from '../document/table-document.ts';
import { actionContent, isShownAsAction } from './action-content.ts';
import {
  type EventFields,
  eventFields,
  isStageField,
  mentionsContent,
  ownFieldContent,
  type StageField,
  valuesContent,
} from './event-field.ts';
import { eventLines, fieldBlocks, type LineSettings, stageLines } from './field-lines.ts';
import { type ColumnContent, type FilledRow, mergeRows, saysNothingNew } from './merge-rows.ts';
import { textBlocks } from './text-blocks.ts';
import { type TimeCells, timeCells, timeColumnsOf } from './time-cells.ts';

/**
 * The rows of an event: its own, and one for each stage that is called by a title or has cells of its own. What belongs
 * to the whole event is merged over the rows of its stages, as equal cells of neighbouring ones are.
 */
export function eventRows(view: EventView, settings: LineSettings): readonly TableRow[] {
  const parts = partsOf(view, settings);
  const shown = parts.fields.rows.filter((row, index) => index === 0 || isShown(row, settings));
  const filled = shown
    .map((row) => fillRow(row, parts))
    .filter((row, index, all) => !saysNothingNew(row, all[index - 1]));
  return mergeRows(filled);
}

interface EventParts {
  readonly view: EventView;
  readonly fields: EventFields;
  readonly settings: LineSettings;
  /** What belongs to the whole event, once for all its rows. */
  readonly common: ReadonlyMap<TemplateColumn, CellContent>;
  readonly numbers: ReadonlyMap<Stage, string>;
}

function partsOf(view: EventView, settings: LineSettings): EventParts {
  const fields = eventFields(view);
  const { columns } = settings.template;
  const common = new Map(
    columns.map((column) => [column, isStageColumn(column) ? [] : wholeContent(column, view, fields, settings)]),
  );
  return { view, fields, settings, common, numbers: stageNumbers(view.event, settings.numbering) };
}

type StageColumn = OwnColumn | TimePart | (TemplateColumn & { readonly key: StageField });

function isStageColumn(column: TemplateColumn): column is StageColumn {
  return column.key === 'own' || column.key === 'time' || isStageField(column.key);
}

/** What a table is laid out by has its columns over time in their parts. */
type WholeColumn = Exclude<TemplateColumn, OwnColumn | TimePart>;

/** A stage is shown where a column holds what it states, or by its title. */
function isShown({ stage }: EventRow, { template }: LineSettings): boolean {
  return template.columns.some(isStageColumn) || (stage !== undefined && hasOwnTitle(stage));
}

/** What stands in a column for the whole event, in whichever of its rows. */
function wholeContent(column: WholeColumn, view: EventView, fields: EventFields, settings: LineSettings): CellContent {
  switch (column.key) {
    case 'number':
      return numberContent(view.number ?? '', settings);
    case 'event':
      return [...textBlocks('cell', view.event.title), ...eventLines(view, fields, settings)];
    case 'action':
      return actionContent(view, column.body);
    case 'participants':
      return recallOfList(view.setting, view.inherited.participants, mentionsContent);
    case 'months':
    case 'quarters':
      return [];
    default: {
      const [first] = fields.rows;
      return first === undefined ? [] : valuesContent(column.key, fields.values(column.key, first));
    }
  }
}

function numberContent(number: string, { template }: LineSettings): CellContent {
  return textBlocks('cell-centered', template.finalDot && number !== '' ? `${number}.` : number);
}

/** A row with what stands above it across the table, before cells are merged. */
function fillRow(row: EventRow, parts: EventParts): FilledRow {
  const { view, settings, common } = parts;
  const { event, number = '' } = view;
  const { columns } = settings.template;
  const titled = row.stage !== undefined && hasOwnTitle(row.stage) ? row.stage : undefined;
  const cells = new Map(timeColumnsOf(settings.template).map((parts) => [parts[0]?.of, timeCells(row, view, parts)]));
  const contents = columns.map((column, index): ColumnContent => {
    if (column.key === 'time') return timeContent(column, cells.get(column.of), columns.slice(0, index + 1));
    if (isStageColumn(column)) return { content: stageContent(column, row, parts), isOfStages: true };
    const own = titled === undefined ? undefined : ownContent(column, titled, parts);
    return { content: own ?? common.get(column) ?? [], isOfStages: false };
  });
  const heading = titled === undefined ? eventHeading(row, parts) : stageHeading(titled, parts);
  const isEvent = row === parts.fields.rows[0];
  const source = isEvent || row.stage === undefined ? event : row.stage;
  return {
    heading,
    contents,
    isShown: isEvent || hasColumn(settings.template, 'event') || columns.some(isStageColumn),
    row: { kind: isEvent ? 'event' : 'stage', number, title: event.title, source },
  };
}

/** The words across all parts of a column over time, or what stands in one of them. */
function timeContent(part: TimePart, cells: TimeCells | undefined, upTo: readonly TemplateColumn[]): ColumnContent {
  const isFirst = upTo.filter((column) => column.key === 'time' && column.of === part.of).length === 1;
  const across = cells?.across;
  if (across === undefined) return { content: cells?.contentOf(part) ?? [], isOfStages: true, isOfRow: true };
  if (!isFirst) return { content: [], isOfStages: true };
  return { content: textBlocks('cell-centered', across), isOfStages: true, columnSpan: cells?.count ?? 1 };
}

/** Whoever inherits a list has the same content, made once for all rows. */
function stageContent(
  column: Exclude<StageColumn, TimePart>,
  row: EventRow,
  { view, fields, settings }: EventParts,
): CellContent {
  if (column.key === 'own') return ownFieldContent(row.ownFields, column);
  const { key } = column;
  if (key === 'performers') {
    const performers = recallOfList(view.setting, row.performers, mentionsContent);
    if (row.coPerformers.length === 0 || hasColumn(settings.template, 'coPerformers')) return performers;
    return [...performers, ...recallOfList(view.setting, row.coPerformers, coPerformersContent)];
  }
  return valuesContent(key, fields.values(key, row));
}

/** What a stage has for itself in a column that else belongs to the whole event; undefined where it has nothing. */
function ownContent({ key }: TemplateColumn, stage: Stage, parts: EventParts): CellContent | undefined {
  if (key === 'number') return numberContent(bareNumber(parts.numbers.get(stage) ?? ''), parts.settings);
  if (key === 'event') return titleContent('cell', stage, parts);
  return undefined;
}

/** A stage by its title, behind its number where no column holds that, with what no column shows of it below. */
function titleContent(style: 'cell' | 'goal', stage: Stage, { numbers, settings, view }: EventParts): CellContent {
  const number = numbers.get(stage);
  const front = number === undefined || hasNumberCell(settings) ? '' : `${number}. `;
  const title = stage.title === '' ? view.event.title : stage.title;
  return [...textBlocks(style, `${front}${title}`), ...stageLines(stage, view, settings)];
}

function hasNumberCell({ template }: LineSettings): boolean {
  return hasColumn(template, 'number') && (hasColumn(template, 'event') || template.columns.some(isStageColumn));
}

/** In a table without a column for events, what no cell shows of the event stands across the table above its row. */
function eventHeading(row: EventRow, { view, fields, settings }: EventParts): CellContent {
  if (hasColumn(settings.template, 'event') || row !== fields.rows[0]) return [];
  const title = isShownAsAction(view, settings.template) ? [] : textBlocks('goal', view.event.title);
  return [...title, ...eventLines(view, fields, settings)];
}

function stageHeading(stage: Stage, parts: EventParts): CellContent {
  return hasColumn(parts.settings.template, 'event') ? [] : titleContent('goal', stage, parts);
}

/** Those who help, below those who answer. */
function coPerformersContent(mentions: readonly Mention[]): CellContent {
  return fieldBlocks(
    'coPerformers',
    mentions.map((mention) => ({ text: mentionTitle(mention) })),
  );
}
