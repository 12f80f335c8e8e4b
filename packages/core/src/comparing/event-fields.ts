import type { Event, Stage } from '../model/event.ts';
import { levelNames } from '../model/level.ts';
import { mentionTitle } from '../model/mention.ts';
import { columnWords } from '../templates/column-words.ts';
import type { EventView } from '../view/event-run.ts';
import {
  actionTexts,
  type ComparedField,
  indicatorText,
  linkedWords,
  mentionTexts,
  stageTitle,
  stated,
  suppressionTexts,
} from './field-texts.ts';

/** The fields of an event that are compared as a whole: all but its number, which is its place, and fields of the author's own. */
type EventField = Exclude<keyof Event, 'number' | 'ownFields'>;

/** What an event says, stated by itself or by what it stands in. */
export const eventFields: Readonly<Record<EventField, ComparedField<EventView>>> = {
  title: { name: 'формулировка', texts: ({ event }) => stated(event.title) },
  actions: { name: 'действия', texts: ({ event }) => actionTexts(event) },
  deadline: { name: columnWords.deadline.field, texts: ({ event }) => stated(event.deadline?.text) },
  performers: {
    name: columnWords.performers.field,
    texts: ({ inherited }) => mentionTexts(inherited.performers),
    namesSome: true,
  },
  coPerformers: {
    name: columnWords.coPerformers.field,
    texts: ({ inherited }) => mentionTexts(inherited.coPerformers),
    namesSome: true,
  },
  participants: {
    name: columnWords.participants.field,
    texts: ({ inherited }) => mentionTexts(inherited.participants),
    namesSome: true,
  },
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
  indicators: { name: columnWords.indicators.name, texts: ({ event }) => event.indicators.map(indicatorText) },
  documents: { name: columnWords.documents.name, texts: ({ event }) => event.documents.map(linkedWords) },
  stages: { name: 'этапы', texts: ({ event }) => event.stages.map(stageTitle) },
  kinds: {
    name: columnWords.kind.field,
    texts: ({ inherited }) => inherited.kinds.map(({ text }) => text),
    namesSome: true,
  },
  level: { name: 'уровень', texts: ({ inherited }) => [levelNames[inherited.level]] },
  serves: { name: 'задачи', texts: ({ inherited }) => inherited.serves.map(({ title }) => title) },
  risks: { name: columnWords.risk.field, texts: ({ inherited }) => inherited.risks },
  notes: { name: columnWords.note.field, texts: ({ event }) => event.notes },
  name: { name: 'имя', texts: ({ event }) => stated(event.name) },
  suppressions: { name: 'не проверять', texts: ({ event }) => suppressionTexts(event.suppressions) },
};

/** The fields that an event has from what it stands in where it states none itself. */
export const inheritableFields: ReadonlySet<string> = new Set([
  'performers',
  'coPerformers',
  'participants',
  'kinds',
  'level',
  'serves',
  'risks',
] satisfies readonly (EventField & keyof EventView['inherited'])[]);

/** Whether an event states a field itself. */
export function statesItself(event: Event, field: string): boolean {
  const value = event[field as EventField];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

type StageField = Exclude<keyof Stage, 'number' | 'title' | 'ownFields'>;

/** What a stage says itself. */
export const stageFields: Readonly<Record<StageField, ComparedField<Stage>>> = {
  name: { name: eventFields.name.name, texts: ({ name }) => stated(name) },
  deadline: { name: eventFields.deadline.name, texts: ({ deadline }) => stated(deadline?.text) },
  performers: {
    name: eventFields.performers.name,
    texts: ({ performers }) => mentionTexts(performers),
    namesSome: true,
  },
  coPerformers: {
    name: eventFields.coPerformers.name,
    texts: ({ coPerformers }) => mentionTexts(coPerformers),
    namesSome: true,
  },
  indicators: { name: eventFields.indicators.name, texts: ({ indicators }) => indicators.map(indicatorText) },
  documents: { name: eventFields.documents.name, texts: ({ documents }) => documents.map(linkedWords) },
};
