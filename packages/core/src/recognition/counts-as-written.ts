import type { Event } from '../model/event.ts';
import type { Roadmap, Section, Subsection } from '../model/roadmap.ts';
import type { FieldColumn } from './field-columns.ts';

type Parts = Pick<Roadmap, 'events' | 'sections'>;

/** Whether counting what has no number would print the table as it was: nothing lacks a number that others of its rank have. */
export function countsAsWritten({ events, sections }: Parts, columns: readonly FieldColumn[]): boolean {
  const ranks: readonly (Section | Subsection)[] = sections.flatMap((section) =>
    section.rank === 'section' ? [section, ...section.subsections] : [section],
  );
  const all = [...events, ...ranks.flatMap((each) => each.events)];
  const areSectionsEven =
    ranks.every(({ number }) => number === undefined) || ranks.every(({ number }) => number !== undefined);
  if (!areSectionsEven) return false;
  return columns.every(({ key }) => key !== 'number') || all.every(isCounted);
}

/** An event with its number, and with those of its stages that are rows of their own. */
function isCounted({ number, stages }: Event): boolean {
  return number !== undefined && stages.every((stage) => stage.title === '' || stage.number !== undefined);
}
