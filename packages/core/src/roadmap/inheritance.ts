import type { Event, OwnField, Stage, TaskReference } from '../model/event.ts';
import type { Level } from '../model/level.ts';
import type { Mention } from '../model/mention.schema.ts';
import type { KindStatement } from '../taxonomy/kind.schema.ts';
import { foldWord } from '../text/fold.ts';
import type { Container, Containers, EventInContext } from './walk.ts';

/** What an event has, stated by itself or by what it stands in. */
export interface Inherited {
  readonly serves: readonly TaskReference[];
  readonly participants: readonly Mention[];
  readonly risks: readonly string[];
  readonly level: Level;
  readonly performers: readonly Mention[];
  readonly coPerformers: readonly Mention[];
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
  coPerformers: [],
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
    coPerformers: own.coPerformers.length > 0 ? own.coPerformers : given.coPerformers,
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
  readonly coPerformers: Event['coPerformers'];
  readonly indicators: Event['indicators'];
  readonly documents: Event['documents'];
  readonly ownFields: readonly OwnField[];
}

/** Who carries an event out, and who helps. */
export type Carriers = Pick<Event, (typeof carriers)[number]>;

const carriers = ['performers', 'coPerformers'] as const;

/** What somebody says who need not know who carries an event out. */
export const nobody: Carriers = { performers: [], coPerformers: [] };

/** What must hold for an event, or, where it has stages, for each of them; `given` are those who hold for the event. */
export function partsOf(event: Event, given: Carriers): readonly EventRow[] {
  const own = wholeEvent(event, given);
  return event.stages.length === 0 ? [own] : event.stages.map((stage) => stageRow(stage, own));
}

/**
 * The printed rows of an event: those of its stages, and above them one of the event itself where stages are rows of their
 * own or state afresh what the event states too.
 */
export function rowsOf(event: Event, given: Carriers): readonly EventRow[] {
  const parts = partsOf(event, given);
  if (!hasRowAbove(event)) return parts;
  const taken = (field: keyof Carriers): readonly Mention[] =>
    event[field].length > 0 || event.stages.some((stage) => stage[field].length === 0) ? given[field] : [];
  return [wholeEvent(event, { performers: taken('performers'), coPerformers: taken('coPerformers') }), ...parts];
}

/** Whether a stage is called by a title or a number of its own, and not only a row of its event. */
export function hasOwnTitle({ title, number }: Stage): boolean {
  return title !== '' || number !== undefined;
}

function hasRowAbove({ stages, ...event }: Event): boolean {
  return stages.some((stage) => hasOwnTitle(stage) || statesAfresh(stage, event));
}

function statesAfresh(stage: Stage, event: Omit<Event, 'stages'>): boolean {
  const lists = [...carriers, 'indicators', 'documents'] as const;
  if (stage.deadline !== undefined && event.deadline !== undefined) return true;
  if ((event.ownFields ?? []).some((field) => says(stage.ownFields, field))) return true;
  return lists.some((field) => stage[field].length > 0 && event[field].length > 0);
}

function says(fields: readonly OwnField[] = [], { field }: OwnField): boolean {
  return fields.some((each) => foldWord(each.field) === foldWord(field));
}

function wholeEvent(event: Event, { performers, coPerformers }: Carriers): EventRow {
  const { deadline, indicators, documents, ownFields = [] } = event;
  return { stage: undefined, deadline, performers, coPerformers, indicators, documents, ownFields };
}

function stageRow(stage: Stage, own: EventRow): EventRow {
  const stated = <Item>(of: readonly Item[], otherwise: readonly Item[]): readonly Item[] =>
    of.length > 0 ? of : otherwise;
  return {
    stage,
    deadline: stage.deadline ?? own.deadline,
    performers: stated(stage.performers, own.performers),
    coPerformers: stated(stage.coPerformers, own.coPerformers),
    indicators: stated(stage.indicators, own.indicators),
    documents: stated(stage.documents, own.documents),
    ownFields: [...(stage.ownFields ?? []), ...own.ownFields.filter((field) => !says(stage.ownFields, field))],
  };
}
