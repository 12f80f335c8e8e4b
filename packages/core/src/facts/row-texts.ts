import type { Event } from '../model/event.ts';
import { plannedText } from '../model/indicator-plan.ts';
import type { Mention } from '../model/mention.schema.ts';
import { mentionTitle } from '../model/mention.ts';
import { type EventAlone, recall } from '../view/event-alone.ts';
import { indicatorsOf } from './indicators-of.ts';

/** Words that stand in the row of an event, and in which field. */
export interface RowText {
  readonly field: string;
  readonly text: string;
}

/** What the row of an event says beside its title: who carries it out, who takes part, its results and documents. */
export function rowTexts(alone: EventAlone): readonly RowText[] {
  return recall(alone, findRowTexts);
}

function findRowTexts({ event, inherited }: EventAlone): readonly RowText[] {
  return [
    ...mentioned('исполнители', [...inherited.performers, ...inherited.coPerformers]),
    ...mentioned(
      'исполнители',
      event.stages.flatMap(({ performers }) => performers),
    ),
    ...mentioned('участники', inherited.participants),
    ...event.stages.map(({ title }) => ({ field: 'этап', text: title })),
    ...indicatorsOf(event).map((each) => ({ field: 'показатель', text: `${each.text} ${plannedText(each)}`.trim() })),
    ...documentsOf(event).map(({ text }) => ({ field: 'документ', text })),
  ].filter(({ text }) => text !== '');
}

function mentioned(field: string, mentions: readonly Mention[]): readonly RowText[] {
  return mentions.map((mention) => ({ field, text: mentionTitle(mention) }));
}

function documentsOf({ documents, stages }: Event): Event['documents'] {
  return [...documents, ...stages.flatMap((stage) => stage.documents)];
}
