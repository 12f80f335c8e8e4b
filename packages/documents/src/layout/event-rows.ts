import { type EventRow, type EventView, hasColumn, recallOfList, type TemplateColumn } from '@dorkarta/core';
import type { Cell, CellContent, TableRow } from '../document/table-document.ts';
import { actionContent, isShownAsAction } from './action-content.ts';
import {
  type EventFields,
  eventFields,
  type FieldKey,
  mentionsContent,
  stageFields,
  valuesContent,
} from './event-field.ts';
import { eventLines, type LineSettings } from './field-lines.ts';
import { textBlocks } from './text-blocks.ts';

/** The rows of an event: one, or one for each stage, with the cells of the whole event merged over them. */
export function eventRows(view: EventView, settings: LineSettings): readonly TableRow[] {
  const { event, number = '' } = view;
  const { columns } = settings.template;
  const fields = eventFields(view);
  const rows = columns.some(isStageColumn) ? fields.rows : fields.rows.slice(0, 1);
  const printed = rows.map((row, index): TableRow => {
    const own = index === 0 ? columns : columns.filter(isStageColumn);
    const cells = own.map((column): Cell => {
      const content = columnContent(column, row, { view, fields, settings });
      return rows.length > 1 && !isStageColumn(column) ? { content, rowSpan: rows.length } : { content };
    });
    const kind = index === 0 ? 'event' : 'stage';
    return { kind, number, title: event.title, cells, source: index === 0 ? event : (row.stage ?? event) };
  });
  return [...headingRows(view, fields, settings), ...printed];
}

function isStageColumn(column: TemplateColumn): boolean {
  return column.key !== 'action' && stageFields.has(column.key);
}

interface EventParts {
  readonly view: EventView;
  readonly fields: EventFields;
  readonly settings: LineSettings;
}

function columnContent(column: TemplateColumn, row: EventRow, parts: EventParts): CellContent {
  const { view, fields, settings } = parts;
  const { number = '' } = view;
  const { template } = settings;
  switch (column.key) {
    case 'number':
      return textBlocks('cell-centered', template.finalDot && number !== '' ? `${number}.` : number);
    case 'event':
      return [...textBlocks('cell', view.event.title), ...eventLines(view, fields, settings)];
    case 'action':
      return actionContent(view, column.body);
    default: {
      const content = fieldContent(column.key, row, parts);
      return template.columns.find(isStageColumn) === column ? [...stageTitle(row), ...content] : content;
    }
  }
}

/** Whoever inherits a list has the same content, made once for all rows. */
function fieldContent(key: FieldKey, row: EventRow, { view, fields }: EventParts): CellContent {
  switch (key) {
    case 'performers':
      return recallOfList(view.setting, row.performers, mentionsContent);
    case 'participants':
      return recallOfList(view.setting, view.inherited.participants, mentionsContent);
    default:
      return valuesContent(key, fields.values(key, row));
  }
}

/** A stage with a title of its own says it at the head of its first cell. */
function stageTitle({ stage }: EventRow): CellContent {
  if (stage === undefined || stage.title === '') return [];
  const number = stage.number === undefined ? '' : `${stage.number.replace(/\.$/, '')}. `;
  return textBlocks('cell', `${number}${stage.title}:`);
}

/** In a table without a column for events, what no cell shows of the event stands across the table above its row. */
function headingRows(view: EventView, fields: EventFields, settings: LineSettings): readonly TableRow[] {
  const { event, number = '' } = view;
  const { template } = settings;
  if (hasColumn(template, 'event')) return [];
  const isInCells = isShownAsAction(view, template);
  const title = isInCells ? [] : textBlocks('goal', event.title);
  const content = [...title, ...eventLines(view, fields, settings, isInCells ? ['performers'] : [])];
  if (content.length === 0) return [];
  const cells = [{ content, columnSpan: template.columns.length }];
  return [{ kind: 'heading', number, title: event.title, cells, source: event }];
}
