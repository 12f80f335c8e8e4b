import type { EventInContext, EventRow } from '@dorkarta/core';
import type { Cell, CellContent, TableRow } from '../table-document.ts';
import { hasColumn, type TemplateColumn } from '../templates/table-template.ts';
import { actionContent, isShownAsAction } from './action-content.ts';
import { type EventFields, eventFields, stageFields, valuesContent } from './event-field.ts';
import { eventLines, type LineSettings } from './field-lines.ts';
import { textBlocks } from './text-blocks.ts';

/** The rows of an event: one, or one for each stage, with the cells of the whole event merged over them. */
export function eventRows(context: EventInContext, number: string, settings: LineSettings): readonly TableRow[] {
  const { event } = context;
  const { columns } = settings.template;
  const fields = eventFields(context);
  const rows = columns.some(isStageColumn) ? fields.rows : fields.rows.slice(0, 1);
  const printed = rows.map((row, index): TableRow => {
    const own = index === 0 ? columns : columns.filter(isStageColumn);
    const cells = own.map((column): Cell => {
      const content = columnContent(column, row, { context, number, fields, settings });
      return rows.length > 1 && !isStageColumn(column) ? { content, rowSpan: rows.length } : { content };
    });
    const kind = index === 0 ? 'event' : 'stage';
    return { kind, number, title: event.title, cells, source: index === 0 ? event : (row.stage ?? event) };
  });
  return [...headingRows(context, number, fields, settings), ...printed];
}

function isStageColumn(column: TemplateColumn): boolean {
  return column.key !== 'action' && stageFields.has(column.key);
}

interface EventParts {
  readonly context: EventInContext;
  readonly number: string;
  readonly fields: EventFields;
  readonly settings: LineSettings;
}

function columnContent(column: TemplateColumn, row: EventRow, parts: EventParts): CellContent {
  const { context, number, fields, settings } = parts;
  const { template } = settings;
  switch (column.key) {
    case 'number':
      return textBlocks('cell-centered', template.finalDot && number !== '' ? `${number}.` : number);
    case 'event':
      return [...textBlocks('cell', context.event.title), ...eventLines(context, fields, settings)];
    case 'action':
      return actionContent(context, column.body);
    default: {
      const content = valuesContent(column.key, fields.values(column.key, row));
      return template.columns.find(isStageColumn) === column ? [...stageTitle(row), ...content] : content;
    }
  }
}

/** A stage with a title of its own says it at the head of its first cell. */
function stageTitle({ stage }: EventRow): CellContent {
  if (stage === undefined || stage.title === '') return [];
  const number = stage.number === undefined ? '' : `${stage.number.replace(/\.$/, '')}. `;
  return textBlocks('cell', `${number}${stage.title}:`);
}

/** In a table without a column for events, what no cell shows of the event stands across the table above its row. */
function headingRows(
  context: EventInContext,
  number: string,
  fields: EventFields,
  settings: LineSettings,
): readonly TableRow[] {
  const { event } = context;
  const { template } = settings;
  if (hasColumn(template, 'event')) return [];
  const isInCells = isShownAsAction(context, template);
  const title = isInCells ? [] : textBlocks('goal', event.title);
  const content = [...title, ...eventLines(context, fields, settings, isInCells ? ['performers'] : [])];
  if (content.length === 0) return [];
  const cells = [{ content, columnSpan: template.columns.length }];
  return [{ kind: 'heading', number, title: event.title, cells, source: event }];
}
