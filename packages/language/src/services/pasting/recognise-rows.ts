import {
  type Container,
  type Event,
  isSameField,
  type OwnField,
  type Section,
  type Subsection,
  type TableTemplate,
  usualColumns,
} from '@dorkarta/core';
import {
  type CellTraces,
  lendHead,
  type RecognisedRoadmap,
  recogniseRoadmap,
  type SourceDocument,
} from '@dorkarta/core/recognising';
import { canNameField } from '../../syntax/own-column.ts';
import type { SectionLevels } from './place-rows.ts';

/** What copied rows are, in their order. */
export type PastedItem =
  | { readonly is: 'event'; readonly event: Event }
  | { readonly is: 'section'; readonly section: Section | Subsection }
  | { readonly is: 'comment'; readonly text: string };

/** Copied rows as what they mean in a roadmap, and the document that they were recognised in. */
export interface PastedRows {
  readonly items: readonly PastedItem[];
  /** What the language has no place for. */
  readonly left: readonly string[];
  readonly events: number;
  readonly traces: CellTraces;
}

/** Recognises copied rows by their head, or by the columns of the roadmap that they are pasted into; undefined where they name no events. */
export function recogniseRows(
  { blocks, comments, remarks }: SourceDocument,
  template: Pick<TableTemplate, 'columns'> | undefined,
  levels: SectionLevels,
): PastedRows | undefined {
  const headed = withHeads(blocks, template?.columns ?? usualColumns);
  const document = { blocks: headed.filter(({ is }) => is === 'table'), comments: [], remarks };
  const recognised = recogniseRoadmap(document, { title: '', canNameField, isPart: true });
  if (recognised === undefined || recognised.events === 0) return undefined;
  const known = knownFields(recognised, template);
  const withFields = <Item extends { readonly events: readonly Event[] }>(container: Item): Item => ({
    ...container,
    events: container.events.map((event) => withKnownFields(event, known)),
  });
  const roadmap = withFields(recognised.roadmap);
  const sections = roadmap.sections.map((section): Section | Subsection =>
    section.rank === 'section'
      ? { ...withFields(section), subsections: section.subsections.map(withFields) }
      : withFields(section),
  );
  const keepsSections = sections.every(({ rank }) => levels[rank] !== undefined);
  return {
    items: [
      ...openingOf(roadmap),
      ...eventsOf(roadmap),
      ...sections.flatMap((section): readonly PastedItem[] =>
        keepsSections ? [{ is: 'section', section }] : flattened(section),
      ),
    ],
    left: [
      ...blocks.flatMap((block) => (block.is === 'paragraph' ? [block.text] : [])),
      ...recognised.comments,
      ...roadmap.notes,
      ...comments,
    ],
    events: recognised.events,
    traces: recognised.traces,
  };
}

/** A roadmap that begins with copied rows, in a file of that name. */
export function recogniseRoadmapOf(document: SourceDocument, name: string): RecognisedRoadmap | undefined {
  const blocks = withHeads(document.blocks, usualColumns);
  const recognised = recogniseRoadmap({ ...document, blocks }, { title: name, canNameField });
  if (recognised === undefined || recognised.events === 0) return undefined;
  const isLent = blocks.some((block, index) => block !== document.blocks[index]);
  return isLent ? { ...recognised, roadmap: { ...recognised.roadmap, columns: [] } } : recognised;
}

function withHeads(blocks: SourceDocument['blocks'], columns: TableTemplate['columns']): SourceDocument['blocks'] {
  const expected = columns.map((column) => ({
    key: column.key === 'own' || column.key === 'action' || column.key === 'time' ? undefined : column.key,
    header: column.header,
  }));
  return blocks.map((block) => (block.is === 'table' ? (lendHead(block, expected) ?? block) : block));
}

/** Where no section can begin, its words stand above its events. */
function flattened(section: Section | Subsection): readonly PastedItem[] {
  const title = [section.number, section.title].filter((words) => words !== undefined && words !== '').join(' ');
  return [
    { is: 'comment', text: section.rank === 'section' ? `Раздел ${title}` : title },
    ...openingOf(section),
    ...eventsOf(section),
    ...(section.rank === 'section' ? section.subsections.flatMap(flattened) : []),
  ];
}

/** What stands above the events: inside a roadmap it would be said of others too. */
function openingOf({ goals, tasks, participants }: Container): readonly PastedItem[] {
  const texts = [
    ...goals.map((text) => `Цель: ${text}`),
    ...tasks.map(({ number, title }) => `Задача ${number === undefined ? '' : `${number} `}${title}`),
    ...participants.map((mention) => `Участники: ${mention.kind === 'text' ? mention.text : 'все школы'}`),
  ];
  return texts.map((text) => ({ is: 'comment', text }));
}

function eventsOf({ events }: Container): readonly PastedItem[] {
  return events.map((event) => ({ is: 'event', event }));
}

/** A column that the language has no word for: the head that it was copied with, and the roadmap's own field that it is. */
interface KnownField {
  readonly head: string;
  readonly field: string | undefined;
}

function knownFields(
  { columns }: RecognisedRoadmap,
  template: Pick<TableTemplate, 'columns'> | undefined,
): ReadonlyMap<string, KnownField> {
  const own = (template?.columns ?? []).flatMap((column) => (column.key === 'own' ? [column] : []));
  return new Map(
    columns.flatMap(({ head, column }) => {
      if (column.key !== 'own') return [];
      const found = own.find(({ header, field }) => isSameField(header, head) || isSameField(field, column.field));
      return [[column.field, { head, field: found?.field }] as const];
    }),
  );
}

/** What the roadmap has no column for is told in a note. */
function withKnownFields(event: Event, known: ReadonlyMap<string, KnownField>): Event {
  const { ownFields = [], stages, ...rest } = event;
  const split = sorted(ownFields, known);
  const parts = stages.map((stage) => {
    const { ownFields: fields = [], ...others } = stage;
    const own = sorted(fields, known);
    return { stage: { ...others, ...(own.fields.length === 0 ? {} : { ownFields: own.fields }) }, notes: own.notes };
  });
  return {
    ...rest,
    ...(split.fields.length === 0 ? {} : { ownFields: split.fields }),
    notes: [...rest.notes, ...split.notes, ...parts.flatMap(({ notes }) => notes)],
    stages: parts.map(({ stage }) => stage),
  };
}

function sorted(
  fields: readonly OwnField[],
  known: ReadonlyMap<string, KnownField>,
): { readonly fields: readonly OwnField[]; readonly notes: readonly string[] } {
  const named = fields.map(({ field, text }) => ({ text, ...known.get(field) }));
  return {
    fields: named.flatMap(({ field, text }) => (field === undefined ? [] : [{ field, text }])),
    notes: named.flatMap(({ field, head = '', text }) => (field === undefined ? [`${head}: ${text}`] : [])),
  };
}
