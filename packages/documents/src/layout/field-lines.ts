import {
  columnWords,
  type Event,
  type EventView,
  hasColumn,
  hasOwnTitle,
  levelNames,
  type Roadmap,
  type Stage,
  type TableTemplate,
  type Task,
} from '@dorkarta/core';
import type { CellContent, Inline, Paragraph } from '../document/table-document.ts';
import { actingPerformers, actionsElsewhere } from './action-content.ts';
import {
  type EventFields,
  type FieldKey,
  type FieldValue,
  isFilled,
  resultValues,
  valueContent,
} from './event-field.ts';
import { joinedEvent } from './joined-event.ts';
import { titleNames } from './names-value.ts';
import { textBlocks } from './text-blocks.ts';
import { isToldOverTime } from './time-cells.ts';

/** The order of the lines of fields that have no column; the kind of an event is for the expertise, and printed in its column alone. */
const fieldOrder = Object.keys({
  deadline: true,
  performers: true,
  coPerformers: true,
  venue: true,
  participants: true,
  resources: true,
  risk: true,
  indicators: true,
  documents: true,
  note: true,
} satisfies Record<Exclude<FieldKey, 'kind'>, true>) as readonly FieldKey[];

/** Fields whose values a title can name. */
const nameable: ReadonlySet<FieldKey> = new Set<FieldKey>(['venue', 'participants', 'resources', 'risk']);

/** What the lines need to know of their roadmap. */
export interface LineSettings {
  readonly template: TableTemplate;
  /** The tasks printed above the table. */
  readonly tasks: readonly Task[];
  readonly numbering?: Roadmap['numbering'] | undefined;
}

/**
 * The lines under an event's title: its own filled-in fields that the table has no column for, so that whoever judges
 * the paper sees what the roadmap's score rests on. What the title names already is not said again.
 */
export function eventLines(view: EventView, fields: EventFields, { template, tasks }: LineSettings): CellContent {
  const { event } = view;
  const lines = fieldOrder
    .filter((key) => !isShownInCell(template, key) && isOwn(event, key))
    .flatMap((key) => fieldBlocks(key, unshownValues(key, view, fields, template)));
  const further = [
    textLine('В рамках', event.within === undefined ? '' : joinedEvent(event.within)),
    textLine('Уровень', event.level === undefined ? '' : levelNames[event.level]),
    textLine(event.serves.length > 1 ? 'Решаемые задачи' : 'Решаемая задача', taskNumbers(event, tasks)),
  ];
  return [...actionsElsewhere(view, template), ...lines, ...further.filter(isThere)];
}

/** The lines under the title of a stage: what it states itself and no column shows. */
export function stageLines(stage: Stage, view: EventView, { template }: LineSettings): CellContent {
  return fieldOrder
    .filter((key) => !isShownInCell(template, key))
    .filter((key) => key !== 'deadline' || !isToldOverTime(stage, view, template))
    .flatMap((key) => fieldBlocks(key, resultValues(key, stage)));
}

/** Whether a column shows a field; who helps stands below those who answer where it has no column of its own. */
export function isShownInCell(template: TableTemplate, key: FieldKey): boolean {
  return hasColumn(template, key) || (key === 'coPerformers' && hasColumn(template, 'performers'));
}

/** A line, or, where a text has several rows, its first row behind the label and its paragraphs and list items below. */
export function fieldBlocks(key: FieldKey, values: readonly FieldValue[]): CellContent {
  const filled = values.filter(isFilled);
  if (filled.every(({ text }) => !text.trim().includes('\n'))) return [fieldLine(key, filled)].filter(isThere);
  const [one, many] = columnWords[key].labels;
  const label = `${filled.length > 1 ? many : one}:`;
  return filled.flatMap((value, index) => rowBlocks(index === 0 ? label : '', value));
}

function rowBlocks(label: string, value: FieldValue): CellContent {
  const [first = '', ...rest] = value.text.trim().split('\n');
  const below = textBlocks('cell', rest.join('\n'));
  if (/^-\s/.test(first)) return [...textBlocks('cell', label), ...textBlocks('cell', value.text.trim())];
  const front: readonly Inline[] = label === '' ? [] : [{ text: `${label} ` }];
  return [
    { type: 'paragraph', style: 'cell', content: [...front, ...valueContent({ ...value, text: first })] },
    ...below,
  ];
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** «Участники: …», or undefined where there are no values. */
export function fieldLine(key: FieldKey, values: readonly FieldValue[]): Paragraph | undefined {
  const [one, many] = columnWords[key].labels;
  return labelledLine(values.length > 1 ? many : one, values);
}

/** A line of values behind a label, separated by semicolons where one of them holds a comma. */
export function labelledLine(label: string, values: readonly FieldValue[]): Paragraph | undefined {
  const filled = values.filter(isFilled);
  if (filled.length === 0) return undefined;
  const separator = filled.some((value) => value.text.includes(',')) ? '; ' : ', ';
  const content: Inline[] = [{ text: `${label}: ` }];
  for (const [index, value] of filled.entries()) {
    if (index > 0) content.push({ text: separator });
    content.push(...valueContent({ ...value, text: value.text.replace(/\s*\n(?:\s*-\s)?\s*/g, ' ') }));
  }
  return { type: 'paragraph', style: 'cell', content };
}

function textLine(label: string, text: string): Paragraph | undefined {
  return labelledLine(label, [{ text }]);
}

/** Whether the event states the field itself; what it inherits is printed where it is stated. */
function isOwn(event: Event, key: FieldKey): boolean {
  switch (key) {
    case 'performers':
    case 'coPerformers':
      return event[key].length > 0 || event.stages.some((stage) => !hasOwnTitle(stage) && stage[key].length > 0);
    case 'participants':
      return event.participants.length > 0;
    case 'risk':
      return event.risks.length > 0;
    default:
      return true;
  }
}

/** The values of a field without a column that nothing else in the row shows. */
function unshownValues(
  key: FieldKey,
  view: EventView,
  fields: EventFields,
  template: TableTemplate,
): readonly FieldValue[] {
  const rows = fields.rows.filter((row) => key !== 'deadline' || !isToldOverTime(row, view, template));
  const values = unnamedValues(key, view.event, { ...fields, rows });
  if (key !== 'performers') return values;
  const acting = actingPerformers(view, template);
  return values.filter(({ text }) => !acting.has(text));
}

function unnamedValues(key: FieldKey, event: Event, fields: EventFields): readonly FieldValue[] {
  const rows = fields.rows.filter(({ stage }) => stage === undefined || !hasOwnTitle(stage));
  const values = uniqueValues(rows.flatMap((row) => fields.values(key, row)));
  return nameable.has(key) ? values.filter((value) => !titleNames(event.title, value.text)) : values;
}

function uniqueValues(values: readonly FieldValue[]): readonly FieldValue[] {
  return [...new Map(values.map((value) => [`${value.text}\n${value.link ?? ''}`, value])).values()];
}

/** Tasks by the numbers they have above the table; one that does not stand there by its title. */
function taskNumbers(event: Event, tasks: readonly Task[]): string {
  return event.serves
    .map(({ title }) => {
      const index = tasks.findIndex((task) => task.title === title);
      return index < 0 ? `«${title}»` : (tasks[index]?.number?.replace(/\.$/, '') ?? String(index + 1));
    })
    .join(', ');
}
