import type { Event } from '../model/event.ts';
import { levelNames } from '../model/level.ts';
import type { Inherited } from '../roadmap/inheritance.ts';
import { columnWords } from '../templates/column-words.ts';
import {
  type ComparedField,
  indicatorText,
  linkedWords,
  mentionTexts,
  stated,
  suppressionTexts,
} from './field-texts.ts';

/** Fields that events share with others, each compared for whoever has it: an event, a stage, a section or the roadmap. */
type SharedFields<Field extends keyof Event> = { readonly [Each in Field]: ComparedField<Pick<Event, Each>> };

/** What an event says, or has from what it stands in where it says nothing. */
export const inheritableFields: SharedFields<keyof Inherited> = {
  performers: {
    name: columnWords.performers.field,
    texts: ({ performers }) => mentionTexts(performers),
    namesSome: true,
  },
  coPerformers: {
    name: columnWords.coPerformers.field,
    texts: ({ coPerformers }) => mentionTexts(coPerformers),
    namesSome: true,
  },
  participants: {
    name: columnWords.participants.field,
    texts: ({ participants }) => mentionTexts(participants),
    namesSome: true,
  },
  kinds: { name: columnWords.kind.field, texts: ({ kinds }) => kinds.map(({ text }) => text), namesSome: true },
  level: { name: 'уровень', texts: ({ level }) => stated(level && levelNames[level]) },
  serves: { name: 'задачи', texts: ({ serves }) => serves.map(({ title }) => title) },
  risks: { name: columnWords.risk.field, texts: ({ risks }) => risks },
};

/** What holds for nobody but who says it. */
export const statedFields: SharedFields<'name' | 'deadline' | 'indicators' | 'documents' | 'notes' | 'suppressions'> = {
  deadline: { name: columnWords.deadline.field, texts: ({ deadline }) => stated(deadline?.text) },
  indicators: { name: columnWords.indicators.name, texts: ({ indicators }) => indicators.map(indicatorText) },
  documents: { name: columnWords.documents.name, texts: ({ documents }) => documents.map(linkedWords) },
  notes: { name: columnWords.note.field, texts: ({ notes }) => notes },
  name: { name: 'имя', texts: ({ name }) => stated(name) },
  suppressions: { name: 'не проверять', texts: ({ suppressions }) => suppressionTexts(suppressions) },
};
