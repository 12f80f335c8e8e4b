import { firstThat, foldTitle, foldWord, nearestAmong, type Origin } from '@dorkarta/core';
import type { Span } from '../places/span.ts';

/** What a name can mean. */
export type NamedKind =
  | 'performer'
  | 'school'
  | 'group'
  | 'project'
  | 'municipality'
  | 'task'
  | 'event'
  | 'proposal'
  | 'roadmap';

/** The kinds in the author's words, one and many. */
export const namedKindWords: Readonly<Record<NamedKind, { readonly one: string; readonly many: string }>> = {
  performer: { one: 'исполнитель', many: 'исполнители' },
  school: { one: 'школа', many: 'школы' },
  group: { one: 'группа', many: 'группы' },
  project: { one: 'проект', many: 'проекты' },
  municipality: { one: 'муниципалитет', many: 'муниципалитеты' },
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
  /** Whether it is an event of several occasions: stages, deadlines, or one that comes again. */
  readonly isRepeated?: boolean;
  /** What is said of it where another roadmap mentions it. */
  readonly origin?: Origin;
  /** The name of the roadmap that it can be qualified with. */
  readonly qualifier: string | undefined;
}

/** Names as a file sees them: its own win over those it imports. */
export interface Scope {
  readonly own: NameIndex;
  readonly imported: NameIndex;
}

/** Names by their folded name, number or title; of those that are alike in all but their place only the first few of a kind. */
export type NamesBy = ReadonlyMap<string, readonly DeclaredName[]>;

/** Names for quick look-up. */
export interface NameIndex {
  readonly all: readonly DeclaredName[];
  readonly byName: NamesBy;
  readonly byNumber: NamesBy;
  readonly byTitle: NamesBy;
  /** The first few of a kind whose folded title begins so. */
  readonly byBeginning: (beginning: string, kind: NamedKind) => readonly DeclaredName[];
  /** By the name of their roadmap, a dot, and their own name or number: «яо2022.3.2». */
  readonly byQualifiedName: NamesBy;
  readonly byQualifiedNumber: NamesBy;
  /** The name of one of the kinds that a word was probably meant to be. */
  readonly nearest: (word: string, kinds: readonly NamedKind[]) => string | undefined;
  /** The name, number or title of one of a kind that words were probably meant to be. */
  readonly nearestHandle: (words: string, kind: NamedKind) => string | undefined;
  /** The numbers of all of a kind, in their order. */
  readonly numbersOf: (kind: NamedKind) => readonly string[];
}

export function indexNames(names: readonly DeclaredName[]): NameIndex {
  const nameOf = ({ name }: DeclaredName): string | undefined => (name === undefined ? undefined : foldWord(name));
  const numberOf = ({ number }: DeclaredName): string | undefined => number?.replace(/\.$/, '');
  return {
    all: names,
    byName: groupBy(names, nameOf),
    byNumber: groupBy(names, numberOf),
    byTitle: groupBy(names, ({ title }) => foldTitle(title) || undefined),
    byQualifiedName: groupBy(names, qualified(nameOf)),
    byQualifiedNumber: groupBy(names, qualified(numberOf)),
    byBeginning: beginningsOf(names),
    nearest: nearestOf(names),
    ...handlesOf(names),
  };
}

type KeyOf = (name: DeclaredName) => string | undefined;

function qualified(keyOf: KeyOf): KeyOf {
  return (name) => {
    const key = keyOf(name);
    return name.qualifier === undefined || key === undefined ? undefined : `${foldWord(name.qualifier)}.${key}`;
  };
}

/** As many as a message can list: words that mean so many are ambiguous, however many more there are. */
const mostAlike = 10;

function groupBy(names: readonly DeclaredName[], keyOf: KeyOf): NamesBy {
  const groups = new Map<string, DeclaredName[]>();
  for (const name of names) {
    const key = keyOf(name);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else if (group.length < mostAlike || group.filter(({ kind }) => kind === name.kind).length < mostAlike) {
      group.push(name);
    }
  }
  return groups;
}

/** Titles in their alphabetical order, from when it is first asked about them. */
function beginningsOf(all: readonly DeclaredName[]): NameIndex['byBeginning'] {
  const sorted = new Map<NamedKind, readonly (readonly [title: string, name: DeclaredName])[]>();
  return (beginning, kind) => {
    const titles =
      sorted.get(kind) ??
      all
        .flatMap((name) => (name.kind === kind ? [[foldTitle(name.title), name] as const] : []))
        .sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
    sorted.set(kind, titles);
    const from = firstThat(0, titles.length, (index) => (titles[index]?.[0] ?? '') >= beginning);
    const near = titles.slice(from, from + mostAlike);
    return near.flatMap(([title, name]) => (title.startsWith(beginning) ? [name] : []));
  };
}

/** Knows the names of each choice of kinds from when it is first asked about them. */
function nearestOf(all: readonly DeclaredName[]): NameIndex['nearest'] {
  const known = new Map<string, (word: string) => string | undefined>();
  return (word, kinds) => {
    const key = kinds.join();
    const find = known.get(key) ?? nearestAmong(namesOf(all, kinds));
    known.set(key, find);
    return find(word);
  };
}

function handlesOf(all: readonly DeclaredName[]): Pick<NameIndex, 'nearestHandle' | 'numbersOf'> {
  const nearestBy = new Map<NamedKind, (words: string) => string | undefined>();
  const numbersBy = new Map<NamedKind, readonly string[]>();
  const ofKind = (wanted: NamedKind): readonly DeclaredName[] => all.filter(({ kind }) => kind === wanted);
  return {
    nearestHandle: (words, kind) => {
      const find =
        nearestBy.get(kind) ??
        nearestAmong(ofKind(kind).flatMap((each) => [each.name ?? [], each.number ?? [], each.title].flat()));
      nearestBy.set(kind, find);
      return find(words);
    },
    numbersOf: (kind) => {
      const numbers = numbersBy.get(kind) ?? ofKind(kind).flatMap(({ number }) => number ?? []);
      numbersBy.set(kind, numbers);
      return numbers;
    },
  };
}

function namesOf(all: readonly DeclaredName[], kinds: readonly NamedKind[]): readonly string[] {
  return all.flatMap(({ name, kind }) => (name !== undefined && kinds.includes(kind) ? [name] : []));
}
