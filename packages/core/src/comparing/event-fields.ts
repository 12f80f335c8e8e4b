import type { Event, Stage } from '../model/event.ts';
import { mentionTitle } from '../model/mention.ts';
import type { Inherited } from '../roadmap/inheritance.ts';
import { columnWords } from '../templates/column-words.ts';
import type { EventView } from '../view/event-run.ts';
import { actionTexts, type ComparedField, mentionTexts, stageTitle, stated } from './field-texts.ts';
import { inheritableFields, statedFields } from './shared-fields.ts';

/** The fields of an event that are compared as a whole: all but its number, which is its place, and fields of the author's own. */
type EventField = Exclude<keyof Event, 'number' | 'ownFields'>;

/** What an event says, stated by itself or by what it stands in. */
export const eventFields: Readonly<Record<EventField, ComparedField<EventView>>> = {
  title: { name: 'формулировка', texts: ({ event }) => stated(event.title) },
  actions: { name: 'действия', texts: ({ event }) => actionTexts(event) },
  deadline: stating(statedFields.deadline),
  performers: having(inheritableFields.performers),
  coPerformers: having(inheritableFields.coPerformers),
  participants: having(inheritableFields.participants),
  venue: {
    name: columnWords.venue.field,
    texts: ({ event: { venue } }) => stated(venue === undefined ? undefined : mentionTitle(venue)),
  },
  resources: {
    name: columnWords.resources.field,
    texts: ({ event }) => mentionTexts(event.resources),
    namesSome: true,
  },
  within: {
    name: 'в рамках',
    texts: ({ event: { within } }) => stated(within === undefined ? undefined : mentionTitle(within)),
  },
  indicators: stating(statedFields.indicators),
  documents: stating(statedFields.documents),
  stages: { name: 'этапы', texts: ({ event }) => event.stages.map(stageTitle) },
  kinds: having(inheritableFields.kinds),
  level: having(inheritableFields.level),
  serves: having(inheritableFields.serves),
  risks: having(inheritableFields.risks),
  notes: stating(statedFields.notes),
  name: stating(statedFields.name),
  suppressions: stating(statedFields.suppressions),
};

/** A field that only the event itself can state. */
function stating(field: ComparedField<Event>): ComparedField<EventView> {
  return { ...field, texts: ({ event }) => field.texts(event) };
}

/** A field that an event has from what it stands in where it states none itself. */
function having(field: ComparedField<Inherited>): ComparedField<EventView> {
  return { ...field, texts: ({ inherited }) => field.texts(inherited) };
}

/** Whether an event states a field itself. */
export function statesItself(event: Event, field: string): boolean {
  const value = event[field as EventField];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

type StageField = Exclude<keyof Stage, 'number' | 'title' | 'ownFields'>;

/** What a stage says itself. */
export const stageFields: Readonly<Record<StageField, ComparedField<Stage>>> = {
  name: statedFields.name,
  deadline: statedFields.deadline,
  performers: inheritableFields.performers,
  coPerformers: inheritableFields.coPerformers,
  indicators: statedFields.indicators,
  documents: statedFields.documents,
};
