import type { ColumnKey } from '../model/column.ts';
import type { ReadColumn } from './read-columns.ts';
import type { EventRow, RowOfStage } from './row-kinds.ts';
import type { SourceLine, SourceRow } from './source.ts';
import type { RowValues, Values } from './values-of-row.ts';

/** An event while its rows are read. */
export interface OpenEvent {
  readonly number: number;
  readonly values: Map<number, SourceLine[]>;
  readonly stages: StageRow[];
  /** What stands at the foot of its cells. */
  readonly notes: string[];
  /** What stands across the table above its row, where no column holds titles. */
  readonly heading?: readonly SourceLine[];
  /** How many further rows belong to it by merging. */
  left: number;
}

/** A row below that of its event. */
export interface StageRow {
  readonly own: Map<number, SourceLine[]>;
  /** What it shares with rows above by merging. */
  readonly shared: Values;
  readonly isTitled: boolean;
  readonly heading?: readonly SourceLine[];
}

/** Begins an event with its first row. */
export function openEvent(row: SourceRow, { own, shared }: RowValues, title: ReadColumn | undefined): OpenEvent {
  const values = new Map([...shared].map(([index, lines]) => [index, [...lines]]));
  for (const [index, lines] of own) values.set(index, lines);
  const cell = row.cells.get(title?.places[0] ?? -1);
  return { number: row.number, values, stages: [], notes: [], left: (cell?.rows ?? 1) - 1 };
}

/** Begins an event whose title stands across the table above its row. */
export function eventAcross(number: number, heading: readonly SourceLine[]): OpenEvent {
  return { number, heading, values: new Map(), stages: [], notes: [], left: 0 };
}

/** A stage whose title stands across the table. */
export function stageAcross(heading: readonly SourceLine[]): StageRow {
  return { heading, own: new Map(), shared: new Map(), isTitled: true };
}

/** Whether a row is the one that the title above it announced. */
export function isAwaited({ number, heading, stages }: OpenEvent, above: SourceRow | undefined): boolean {
  return heading !== undefined && stages.length === 0 && above?.number === number;
}

/** Where lines that go on from an event's last row belong. */
export function lastRowOf({ stages, values }: OpenEvent): Map<number, SourceLine[]> {
  return stages.at(-1)?.own ?? values;
}

/** What a stage can have for itself. */
const ofStages: ReadonlySet<ColumnKey | undefined> = new Set<ColumnKey | undefined>([
  undefined,
  'deadline',
  'months',
  'quarters',
  'performers',
  'coPerformers',
  'indicators',
  'documents',
]);

/** Whether a column can hold what a stage says for itself. */
export function canStageHave({ key }: { readonly key?: ReadColumn['key'] }): boolean {
  return ofStages.has(key);
}

/**
 * What the first row says for itself, where more rows follow, is said of the first stage; what no stage can have, of the event.
 * Where all that follow have titles of their own, and numbers, or say again or share what the first row says, that is the event's.
 */
export function closedEvent(
  { number, values, stages, heading, notes }: OpenEvent,
  columns: readonly ReadColumn[],
): Omit<EventRow, 'place'> {
  const event = { is: 'event' as const, number, notes, ...(heading === undefined ? {} : { heading }) };
  const canHave = (index: number): boolean => canStageHave(columns[index] ?? { key: 'event' });
  const isHead = (index: number): boolean => ['event', 'number'].includes(columns[index]?.key ?? '');
  const whole = new Map(values);
  for (const { own, isTitled } of stages) {
    for (const [index, lines] of own) {
      if (!canHave(index) && !(isTitled && isHead(index))) whole.set(index, [...(whole.get(index) ?? []), ...lines]);
    }
  }
  const numberAt = columns.findIndex(({ key }) => key === 'number');
  const isNumbered = ({ own, heading: across }: StageRow): boolean => across !== undefined || own.has(numberAt);
  const ofStage = (
    { own, shared, isTitled, heading: across }: StageRow,
    isKept: (index: number) => boolean,
  ): RowOfStage => ({
    values: new Map([
      ...[...shared].filter(([index]) => canHave(index) && isKept(index)),
      ...[...own].filter(([index]) => canHave(index) || (isTitled && isHead(index))),
    ]),
    ...(across === undefined ? {} : { heading: across }),
  });
  if (stages.every((stage) => stage.isTitled && (isNumbered(stage) || saysAll(values, canHave, stage)))) {
    const isOfEvent = (index: number, stage: StageRow): boolean => isSame(values.get(index), stage.shared.get(index));
    return {
      ...event,
      values: whole,
      stages: stages.map((stage) => ofStage(stage, (index) => !isOfEvent(index, stage))),
    };
  }
  const split = new Set(stages.flatMap(({ own }) => [...own.keys()]).filter(canHave));
  const first = new Map([...values].filter(([index]) => split.has(index)));
  for (const index of split) whole.delete(index);
  const others = stages.map((stage) => ofStage(stage, (index) => split.has(index)));
  const all = others.filter((part) => part.values.size > 0 || part.heading !== undefined);
  return { ...event, values: whole, stages: all.length === 0 ? [] : [{ values: first }, ...all] };
}

function isSame(one: readonly SourceLine[] | undefined, other: readonly SourceLine[] | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function saysAll(values: Values, canHave: (index: number) => boolean, { own, shared }: StageRow): boolean {
  return [...values.keys()].every((index) => !canHave(index) || own.has(index) || shared.has(index));
}
