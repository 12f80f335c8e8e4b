import type { Event, Stage, TaskReference } from '../model/event.ts';
import type { Level } from '../model/level.ts';
import type { Mention } from '../model/mention.ts';
import type { KindStatement } from '../taxonomy/kind.ts';
import type { EventInContext } from './walk.ts';

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
  const sources = [event, ...containers.toReversed()];
  return {
    serves: firstStated(sources.map((source) => source.serves)),
    participants: firstStated(sources.map((source) => source.participants)),
    risks: firstStated(sources.map((source) => source.risks)),
    performers: firstStated(sources.map((source) => source.performers)),
    kinds: firstStated(sources.map((source) => source.kinds)),
    level: sources.find((source) => source.level !== undefined)?.level ?? defaultLevel,
  };
}

function firstStated<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.find((items) => items.length > 0) ?? [];
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
