import { type EventView, indicatorsOf, titleOf } from '@dorkarta/core';
import { handleOf } from '../../mapping/reported-event.ts';
import type { DeclaredName } from '../../names/declared-name.ts';
import { lookUp } from '../../names/look-up.ts';
import { type SpellingLanguage, spell } from '../../vocabulary/spellings.ts';
import type { FileView } from '../view/file-view.ts';
import { dueOfName, eventOfName, monitoringIn } from '../view/reported-events.ts';
import { hole, type Snippet } from './completion-item.ts';

/** An event that is due and has no report in the file, and the report that it needs. */
export interface ReportSkeleton {
  /** By what its report means it. */
  readonly handle: string;
  readonly title: string;
  readonly event: EventView;
  readonly snippet: Snippet;
}

/** The reports that a file still needs, in the order of the roadmap. */
export function reportSkeletons(view: FileView, language: SpellingLanguage): readonly ReportSkeleton[] {
  const monitoring = monitoringIn(view);
  if (monitoring === undefined) return [];
  const reported = new Set(view.uses.map(({ declared }) => declared));
  return view.scope.imported.all.flatMap((name: DeclaredName) => {
    if (name.kind !== 'event' || reported.has(name)) return [];
    const event = eventOfName(name, monitoring);
    if (event === undefined || dueOfName(name, monitoring)?.timing !== 'due') return [];
    const handle = handleOf(name, { lookUp: (query) => lookUp(view.scope, query) });
    return [{ handle, title: titleOf(event), event, snippet: reportSnippet(handle, event, language) }];
  });
}

/** A whole report: the day, what was done, a fact for each indicator that plans a number, the document, the coverage. */
function reportSnippet(handle: string, { event }: EventView, language: SpellingLanguage): Snippet {
  const facts = indicatorsOf(event).flatMap(({ target, quantities }, index) =>
    (target?.quantities ?? quantities).length === 0 ? [] : [index === 0 ? '' : ` ${index + 1}`],
  );
  const row = (word: string): Snippet => [`\n  ${word}: `, hole('…')];
  return [
    `${spell('report', language)} ${handle}`,
    ...row(spell('held', language)),
    ...row(spell('information', language)),
    ...facts.flatMap((against) => row(`${spell('fact', language)}${against}`)),
    ...row(spell('document', language)),
    ...row(spell('coverage', language)),
  ];
}
