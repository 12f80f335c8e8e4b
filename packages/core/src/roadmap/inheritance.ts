import type { Event, Stage, TaskReference } from '../model/event.ts';
import type { Level } from '../model/level.ts';
import type { Mention } from '../model/mention.schema.ts';
import type { KindStatement } from '../taxonomy/kind.schema.ts';
import type { Container, Containers, EventInContext } from './walk.ts';

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
  return inheritedFrom(givenBy(containers), event);
}

/** What containers give to those of their events that state nothing themselves. */
export function givenBy(containers: Containers): Inherited {
  return (containers as readonly Container[]).reduce(inheritedFrom, nothingGiven);
}

const nothingGiven: Inherited = {
  serves: [],
  participants: [],
  risks: [],
  performers: [],
  kinds: [],
  level: defaultLevel,
};

/** What holds for somebody who is given fields: what it states itself, else what it is given. */
export function inheritedFrom(given: Inherited, own: Event | Container): Inherited {
  return {
    serves: own.serves.length > 0 ? own.serves : given.serves,
    participants: own.participants.length > 0 ? own.participants : given.participants,
    risks: own.risks.length > 0 ? own.risks : given.risks,
    performers: own.performers.length > 0 ? own.performers : given.performers,
    kinds: own.kinds.length > 0 ? own.kinds : given.kinds,
    level: own.level ?? given.level,
  };
}

/** The inheritable fields that are lists. */
export type InheritableList = Exclude<keyof Inherited, 'level'>;

/** Which of the containers around an event gives it a field that it does not state itself; undefined where none does. */
export function giverOf(containers: Containers, field: InheritableList): Container | undefined {
  return containers.findLast((container) => container[field].length > 0);
}

/** What is said of an event as a whole, or of one of its stages: what a stage does not state is the event's. */
export interface EventRow {
  readonly stage: Stage | undefined;
  readonly deadline: Event['deadline'];
  readonly performers: Event['performers'];
  readonly indicators: Event['indicators'];
  readonly documents: Event['documents'];
}

/** What must hold for an event, or, where it has stages, for each of them; `performers` are those that hold for the event. */
export function partsOf(event: Event, performers: Event['performers']): readonly EventRow[] {
  const own = wholeEvent(event, performers);
  return event.stages.length === 0 ? [own] : event.stages.map((stage) => stageRow(stage, own));
}

/**
 * The printed rows of an event: those of its stages, and above them one of the event itself where stages are rows of their
 * own or state afresh what the event states too.
 */
export function rowsOf(event: Event, performers: Event['performers']): readonly EventRow[] {
  const parts = partsOf(event, performers);
  if (!hasRowAbove(event)) return parts;
  const areTaken = event.performers.length > 0 || event.stages.some((stage) => stage.performers.length === 0);
  return [wholeEvent(event, areTaken ? performers : []), ...parts];
}

/** Whether a stage is called by a title or a number of its own, and not only a row of its event. */
export function hasOwnTitle({ title, number }: Stage): boolean {
  return title !== '' || number !== undefined;
}

function hasRowAbove({ stages, ...event }: Event): boolean {
  return stages.some((stage) => hasOwnTitle(stage) || statesAfresh(stage, event));
}

function statesAfresh(stage: Stage, event: Omit<Event, 'stages'>): boolean {
  const lists = ['performers', 'indicators', 'documents'] as const;
  if (stage.deadline !== undefined && event.deadline !== undefined) return true;
  return lists.some((field) => stage[field].length > 0 && event[field].length > 0);
}

function wholeEvent(event: Event, performers: Event['performers']): EventRow {
  const { deadline, indicators, documents } = event;
  return { stage: undefined, deadline, performers, indicators, documents };
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
