import { foldTitle, foldWord } from '@dorkarta/core';
import type { Span } from '../places/span.ts';

/** What a name can mean. */
export type NamedKind = 'performer' | 'school' | 'group' | 'project' | 'task' | 'event' | 'proposal' | 'roadmap';

/** The kinds in the author's words, one and many. */
export const namedKindWords: Readonly<Record<NamedKind, { readonly one: string; readonly many: string }>> = {
  performer: { one: 'исполнитель', many: 'исполнители' },
  school: { one: 'школа', many: 'школы' },
  group: { one: 'группа', many: 'группы' },
  project: { one: 'проект', many: 'проекты' },
  task: { one: 'задача', many: 'задачи' },
  event: { one: 'мероприятие', many: 'мероприятия' },
  proposal: { one: 'предложение', many: 'предложения' },
  roadmap: { one: 'карта', many: 'карты' },
};

/** Something that can be meant by its name, its number or its title. */
export interface DeclaredName {
  readonly kind: NamedKind;
  readonly name: string | undefined;
  readonly number: string | undefined;
  readonly title: string;
  /** Where its name (or its title, where it has none) stands in its own file. */
  readonly span: Span | undefined;
  /** The import it comes from, as written, and its file; absent for the file's own. */
  readonly from: string | undefined;
  readonly uri: string | undefined;
  /** Which event of its roadmap it is, in printed order from 0; absent for everything else. */
  readonly position?: number;
  /** The name of the roadmap that it can be qualified with. */
  readonly qualifier: string | undefined;
}

/** Names as a file sees them: its own win over those it imports. */
export interface Scope {
  readonly own: NameIndex;
  readonly imported: NameIndex;
}

/** Names for quick look-up. */
export interface NameIndex {
  readonly all: readonly DeclaredName[];
  readonly byName: ReadonlyMap<string, readonly DeclaredName[]>;
  readonly byNumber: ReadonlyMap<string, readonly DeclaredName[]>;
  readonly byTitle: ReadonlyMap<string, readonly DeclaredName[]>;
}

export function indexNames(names: readonly DeclaredName[]): NameIndex {
  return {
    all: names,
    byName: groupBy(names, ({ name }) => (name === undefined ? undefined : foldWord(name))),
    byNumber: groupBy(names, ({ number }) => number?.replace(/\.$/, '')),
    byTitle: groupBy(names, ({ title }) => foldTitle(title) || undefined),
  };
}

function groupBy(
  names: readonly DeclaredName[],
  key: (name: DeclaredName) => string | undefined,
): ReadonlyMap<string, readonly DeclaredName[]> {
  const groups = new Map<string, DeclaredName[]>();
  for (const name of names) {
    const at = key(name);
    if (at === undefined) continue;
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [name]);
    else group.push(name);
  }
  return groups;
}
