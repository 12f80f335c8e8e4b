import {
  type ColumnKey,
  type EventRow,
  type EventView,
  type Indicator,
  isSameField,
  type LinkedText,
  type Mention,
  mentionTitle,
  type OwnColumn,
  type OwnField,
  plannedText,
  rowsOf,
  type Stage,
  type timeKeys,
} from '@dorkarta/core';
import type { CellContent, Inline } from '../document/table-document.ts';
import { linkedText } from './linked-text.ts';
import { textBlocks } from './text-blocks.ts';

/** One of the values of a field, as it is printed. */
export interface FieldValue {
  readonly text: string;
  readonly link?: string;
}

/** The fields of an event that a column can hold, its number and title apart. */
export type FieldKey = Exclude<ColumnKey, 'number' | 'event' | (typeof timeKeys)[number]>;

/** What an event prints in its columns: its own fields, and those of what it stands in. */
export interface EventFields {
  /** The fields that stages state afresh, for each row of the event. */
  readonly rows: readonly EventRow[];
  /** The values of a field in a row; fields that belong to the whole event have the same in all rows. */
  readonly values: (key: FieldKey, row: EventRow) => readonly FieldValue[];
}

export function eventFields({ event, inherited }: EventView): EventFields {
  return {
    rows: rowsOf(event, inherited),
    values: (key, row) => {
      switch (key) {
        case 'venue':
          return event.venue === undefined ? [] : [mentionValue(event.venue)];
        case 'resources':
          return event.resources.map(mentionValue);
        case 'participants':
          return inherited.participants.map(mentionValue);
        case 'risk':
          return inherited.risks.map((text) => ({ text }));
        case 'kind':
          return inherited.kinds.map(({ text }) => ({ text }));
        case 'note':
          return event.notes.map((text) => ({ text }));
        default:
          return resultValues(key, row);
      }
    },
  };
}

/** The values of a field that stages may state for themselves; of other fields there are none. */
export function resultValues(key: FieldKey, row: Omit<EventRow, 'stage'> | Stage): readonly FieldValue[] {
  switch (key) {
    case 'deadline':
      return row.deadline === undefined ? [] : [{ text: row.deadline.text }];
    case 'indicators':
      return row.indicators.map(indicatorValue);
    case 'performers':
      return row.performers.map(mentionValue);
    case 'coPerformers':
      return row.coPerformers.map(mentionValue);
    case 'documents':
      return row.documents.map(linkedValue);
    default:
      return [];
  }
}

/** The fields that each stage may state for itself. */
const stageFields = [
  'deadline',
  'indicators',
  'performers',
  'coPerformers',
  'documents',
] as const satisfies readonly FieldKey[];

/** A field that each stage may state for itself. */
export type StageField = (typeof stageFields)[number];

/** Whether each stage may state a field for itself. */
export function isStageField(key: string): key is StageField {
  return (stageFields as readonly string[]).includes(key);
}

/** The values of a field as the content of a cell: several indicators are a list, other values stand one a line. */
export function valuesContent(key: FieldKey, values: readonly FieldValue[]): CellContent {
  const filled = values.filter(isFilled);
  const isList = key === 'indicators' && filled.length > 1 && filled.every(({ text }) => !text.includes('\n'));
  if (isList) return [{ type: 'list', ordered: false, style: 'cell', items: filled.map(valueContent) }];
  return linesOfValues(filled);
}

/** Values one below the other; several hang, so that a wrapped line is told from the next value. */
export function linesOfValues(values: readonly FieldValue[]): CellContent {
  const style = values.length > 1 ? 'cell-item' : 'cell';
  return values.flatMap((value): CellContent => {
    if (value.link === undefined) return textBlocks(style, value.text);
    return [{ type: 'paragraph', style, content: valueContent(value) }];
  });
}

/** What fields that the author adds say in their column, one a line. */
export function ownFieldContent(fields: readonly OwnField[], { field }: OwnColumn): CellContent {
  return linesOfValues(fields.filter((each) => isSameField(each.field, field)).filter(isFilled));
}

/** Whoever is mentioned, one a line. */
export function mentionsContent(mentions: readonly Mention[]): CellContent {
  return linesOfValues(mentions.map(mentionValue).filter(isFilled));
}

/** A value as pieces of a paragraph; a link stands after its words, so that paper shows it too. */
export function valueContent({ text, link }: FieldValue): readonly Inline[] {
  if (link === undefined) return linkedText(text);
  return text === '' || text === link ? [{ text: link, link }] : [...linkedText(`${text} `), { text: link, link }];
}

/** Whether there is anything to print. */
export function isFilled({ text, link }: FieldValue): boolean {
  return text.trim() !== '' || link !== undefined;
}

/** What is planned stands after its indicator: «текст – не менее 12,5 %», «текст: 2026 г. – 50 %; 2027 г. – 60 %». */
function indicatorValue(indicator: Indicator): FieldValue {
  const { text, target, plans = [] } = indicator;
  const between = plans.length > 0 && target === undefined ? ': ' : ' – ';
  return { text: [text, plannedText(indicator)].filter((part) => part !== '').join(between) };
}

function linkedValue({ text, link }: LinkedText): FieldValue {
  return link === undefined ? { text } : { text, link };
}

function mentionValue(mention: Mention): FieldValue {
  return { text: mentionTitle(mention) };
}
