import { type DueEvent, foldWord, standingText } from '@dorkarta/core';
import { handleOf } from '../../mapping/reported-event.ts';
import type { DeclaredName } from '../../names/declared-name.ts';
import { lookUp } from '../../names/look-up.ts';
import type { FileView } from '../view/file-view.ts';
import { dueOfName, monitoringIn } from '../view/reported-events.ts';
import type { Offer } from './completion-item.ts';

/** The events of the roadmap that a report can be on: those first that are due and have none, each by its handle, with number and title. */
export function reportedEventOffers(view: FileView): readonly Offer[] {
  const { scope, uses } = view;
  const reported = new Set(uses.map(({ declared }) => declared));
  const monitoring = monitoringIn(view);
  const events = scope.imported.all
    .filter(({ kind }) => kind === 'event')
    .map((event) => ({ event, isReported: reported.has(event), due: monitoring && dueOfName(event, monitoring) }));
  return events
    .toSorted((one, other) => orderOf(one) - orderOf(other))
    .map(({ event, isReported, due }) => {
      const handle = handleOf(event, { lookUp: (query) => lookUp(scope, query) });
      const about = [event.number, event.title].filter((part) => part !== undefined && part !== handle).join('. ');
      const standing = isReported ? ['отчёт уже есть'] : due?.timing === 'due' ? [standingText(due)] : [];
      return {
        label: handle,
        kind: 'name',
        detail: [about, ...standing].join(' · '),
        search: foldWord(event.title).split(/\s+/),
      };
    });
}

interface Reportable {
  readonly event: DeclaredName;
  readonly isReported: boolean;
  readonly due: DueEvent | undefined;
}

function orderOf({ isReported, due }: Reportable): number {
  if (isReported) return 2;
  return due?.timing === 'due' ? 0 : 1;
}
