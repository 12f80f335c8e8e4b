import { bareNumber, beginningOfCut, foldTitle, foldWord, isBeginning, nearest, nearestOfFew } from '@dorkarta/core';
import type { DeclaredName, NamedKind, NameIndex, Scope } from './declared-name.ts';

/** How words are looked up. */
export interface Query {
  readonly words: string;
  readonly kinds: readonly NamedKind[];
  /** In quotes: a text, which can be a title, but never a name or number. */
  readonly quoted: boolean;
  /** Where one is meant as a document names it too: by its number («отчёт 4.3»), or by its title cut short («Визиты…»). */
  readonly numbers: boolean;
  /** Whether no name is asked for that was perhaps meant. */
  readonly exact?: true;
}

/** What words mean. */
export type Found =
  | { readonly is: 'declared'; readonly declared: DeclaredName }
  | { readonly is: 'ambiguous'; readonly candidates: readonly DeclaredName[] }
  | { readonly is: 'of-another-kind'; readonly declared: DeclaredName }
  | { readonly is: 'unknown'; readonly nearest: string | undefined };

/** Looks words up: a name, a name behind the name of its roadmap, a number, or an exact title. */
export function lookUp(scope: Scope, query: Query): Found {
  const candidates = [scope.own, scope.imported].map((index) => candidatesIn(index, query));
  for (const found of candidates) {
    const fitting = found.filter(({ kind }) => query.kinds.includes(kind));
    const [first, second] = fitting;
    if (first !== undefined) {
      // A name that the file gives twice is told where it is given.
      const isFirst =
        second === undefined || (found === candidates[0] && fitting.every(({ name }) => isNamed(name, query)));
      return isFirst ? { is: 'declared', declared: first } : { is: 'ambiguous', candidates: fitting };
    }
  }
  const [other] = candidates.flat();
  if (other !== undefined) return { is: 'of-another-kind', declared: other };
  return { is: 'unknown', nearest: query.quoted || query.exact ? undefined : nearestName(scope, query) };
}

/** The events that a title means. */
export interface TitledNames {
  readonly names: readonly DeclaredName[];
  /** Whether it is their title, in full or cut short; else it is how their titles begin. */
  readonly isTheirs: boolean;
}

/** The events of imported roadmaps that have a title; where there are none, those whose titles begin with it. */
export function namesTitled({ imported }: Pick<Scope, 'imported'>, title: string): TitledNames {
  const names = candidatesIn(imported, { words: title, kinds: ['event'], quoted: true, numbers: true });
  if (names.length > 0) return { names, isTheirs: true };
  const near = imported.byBeginning(foldTitle(title), 'event');
  return { names: near.filter((each) => isBeginning(title, each.title)), isTheirs: false };
}

function isNamed(name: string | undefined, { words, quoted }: Query): boolean {
  return name !== undefined && !quoted && foldWord(name) === foldWord(words);
}

function candidatesIn(index: NameIndex, query: Query): readonly DeclaredName[] {
  if (!query.quoted) {
    const handles = [() => byHandle(index, query.words, query.numbers), () => byQualified(index, query)];
    for (const handle of handles) {
      const found = handle();
      if (found.length > 0) return found;
    }
  }
  const byTitle = index.byTitle.get(foldTitle(query.words)) ?? [];
  const found = byTitle.filter(({ kind }) => query.kinds.includes(kind));
  return found.length > 0 || !query.numbers ? found : byCutTitle(index, query);
}

function byHandle({ byName, byNumber }: NameIndex, words: string, numbers: boolean): readonly DeclaredName[] {
  return byName.get(foldWord(words)) ?? (numbers ? byNumber.get(bareNumber(words)) : undefined) ?? [];
}

/** «Мониторинговые визиты…» */
function byCutTitle({ byBeginning }: NameIndex, { words, kinds }: Query): readonly DeclaredName[] {
  const beginning = beginningOfCut(words);
  return beginning === undefined ? [] : kinds.flatMap((kind) => byBeginning(beginning, kind));
}

/** «карта.имя»: the roadmap's name ends at the first dot. */
function byQualified(index: NameIndex, { words, numbers }: Query): readonly DeclaredName[] {
  const dot = words.indexOf('.');
  if (dot <= 0) return [];
  const qualifier = foldWord(words.slice(0, dot));
  const handle = words.slice(dot + 1);
  const named = index.byQualifiedName.get(`${qualifier}.${foldWord(handle)}`);
  return named ?? (numbers ? index.byQualifiedNumber.get(`${qualifier}.${bareNumber(handle)}`) : undefined) ?? [];
}

/** A single word that is close to a known name was probably meant to be it; a word in capitals is an abbreviation. */
function nearestName({ own, imported }: Scope, { words, kinds }: Query): string | undefined {
  if (/\s/.test(words) || words === words.toUpperCase()) return undefined;
  const names = [own, imported].flatMap((index) => index.nearest(words, kinds) ?? []);
  return nearest(words, names) ?? nearestShort({ own, imported }, words, kinds);
}

/** So many names are looked at for a short word. */
const mostShort = 500;

/** «сош2», «кадр»: a slip in a short name. */
function nearestShort({ own, imported }: Scope, words: string, kinds: readonly NamedKind[]): string | undefined {
  if (words.length < 3 || words.length > 4 || words !== words.toLowerCase()) return undefined;
  const names = [own, imported].flatMap(({ all }) =>
    all.flatMap(({ name, kind }) => (name !== undefined && name.length <= 5 && kinds.includes(kind) ? [name] : [])),
  );
  return nearestOfFew(words, names.slice(0, mostShort));
}
