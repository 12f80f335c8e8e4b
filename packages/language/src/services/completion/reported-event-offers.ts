import { foldWord } from '@dorkarta/core';
import { handleOf } from '../../mapping/reported-event.ts';
import { lookUp } from '../../names/look-up.ts';
import type { FileView } from '../view/file-view.ts';
import type { Offer } from './completion-item.ts';

/** The events of the roadmap that a report can be on: those without one first, each by its handle, with number and title. */
export function reportedEventOffers({ scope, uses }: Pick<FileView, 'scope' | 'uses'>): readonly Offer[] {
  const reported = new Set(uses.map(({ declared }) => declared));
  const events = scope.imported.all.filter(({ kind }) => kind === 'event');
  return events
    .toSorted((one, other) => Number(reported.has(one)) - Number(reported.has(other)))
    .map((event) => {
      const handle = handleOf(event, { lookUp: (query) => lookUp(scope, query) });
      const about = [event.number, event.title].filter((part) => part !== undefined && part !== handle).join('. ');
      return {
        label: handle,
        kind: 'name',
        detail: [about, ...(reported.has(event) ? ['отчёт уже есть'] : [])].join(' · '),
        search: foldWord(event.title).split(/\s+/),
      };
    });
}
