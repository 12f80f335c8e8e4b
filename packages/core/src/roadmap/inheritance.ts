import type { Event, Stage, TaskReference } from '../model/event.ts';
import type { Level } from '../model/level.ts';
import type { Mention } from '../model/mention.schema.ts';
import type { KindStatement } from '../taxonomy/kind.schema.ts';
import type { Container, EventInContext } from './walk.ts';

/** What an event has, stated by itself or by what it stands in. */
export interface Inherited {
  readonly serves: readonly TaskReference[];
  readonly participants: readonly Mention[];
  readonly risks: readonly string[];
  readonly level: Level;
  readonly performers: readonly Mention[];
  readonly kinds: readonly KindStatement[];
}

/** The level of a roadmap that states none. */
export const defaultLevel: Level = 'municipal';

/** The event's inheritable fields: its own, else those of the nearest container that states them. */
export function inheritedBy({ event, containers }: EventInContext): Inherited {
  const sources = sourcesOf({ event, containers });
  return {
    serves: firstStated(sources, 'serves')?.serves ?? [],
    participants: firstStated(sources, 'participants')?.participants ?? [],
    risks: firstStated(sources, 'risks')?.risks ?? [],
    performers: firstStated(sources, 'performers')?.performers ?? [],
    kinds: firstStated(sources, 'kinds')?.kinds ?? [],
    level: sources.find((source) => source.level !== undefined)?.level ?? defaultLevel,
  };
}

/** The inheritable fields that are lists. */
export type InheritableList = Exclude<keyof Inherited, 'level'>;

/** Whose statement of a field holds for an event: its own, or that of the container that gives it; undefined without any. */
export function giverOf(event: EventInContext, field: InheritableList): Event | Container | undefined {
  return firstStated(sourcesOf(event), field);
}

type Source = Event | Container;

/** The nearest first. */
function sourcesOf({ event, containers }: EventInContext): readonly Source[] {
  return [event, ...containers.toReversed()];
}

function firstStated(sources: readonly Source[], field: InheritableList): Source | undefined {
  return sources.find((source) => source[field].length > 0);
}

/** A printed row of an event: what a stage does not state is the event's. */
export interface EventRow {
  readonly stage: Stage | undefined;
  readonly deadline: Event['deadline'];
  readonly performers: Event['performers'];
  readonly indicators: Event['indicators'];
  readonly documents: Event['documents'];
}

/** The rows of an event: one, or one for each stage; `performers` are those that hold for the event. */
export function rowsOf(event: Event, performers: Event['performers']): readonly EventRow[] {
  const own: EventRow = {
    stage: undefined,
    deadline: event.deadline,
    performers,
    indicators: event.indicators,
    documents: event.documents,
  };
  return event.stages.length === 0 ? [own] : event.stages.map((stage) => stageRow(stage, own));
}

function stageRow(stage: Stage, own: EventRow): EventRow {
  const stated = <Item>(of: readonly Item[], otherwise: readonly Item[]): readonly Item[] =>
    of.length > 0 ? of : otherwise;
  return {
    stage,
    deadline: stage.deadline ?? own.deadline,
    performers: stated(stage.performers, own.performers),
    indicators: stated(stage.indicators, own.indicators),
    documents: stated(stage.documents, own.documents),
  };
}
