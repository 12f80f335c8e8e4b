import { readSchools } from '../schools/read-schools.ts';
import { isConcrete, isSameSchool, type SchoolName } from '../schools/school-name.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { titleOf } from '../text/title-of.ts';
import { tellingStems } from '../view/copy-key.ts';

/** What a title says, as plain JSON, so that it is read once, with its file, however many it is compared with. */
export interface SayingRecord {
  /** The roots of its telling words, each once, with spaces between them. */
  readonly roots: string;
  readonly schools: readonly NamedInTitle[];
}

/** What a title says, for comparing it with others: its telling words by their roots, and the schools that it names. */
export interface Saying {
  readonly roots: ReadonlySet<string>;
  readonly schools: readonly NamedInTitle[];
}

/** A school that a title names, with the author's words. */
export interface NamedInTitle {
  readonly name: SchoolName;
  readonly words: string;
}

/**
 * Reads a title; the names of its schools are no words that it has in common with others. Whoever knows the stems of its telling
 * words already has them taken where it names no school.
 */
export function sayingRecord(whole: string, knownStems?: readonly string[]): SayingRecord {
  const title = titleOf(whole);
  const names = readSchools(title).filter(isConcrete);
  let rest = title;
  for (const { start, end } of names.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const stems = names.length === 0 && title === whole ? knownStems : undefined;
  const roots = (stems ?? tellingStems(rest)).map(rootOf).filter((root) => !joining.has(root));
  return {
    roots: [...new Set(roots)].join(' '),
    schools: names.map((name) => ({ name, words: title.slice(name.start, name.end).trim() })),
  };
}

/** What was read of a title. */
export function sayingOf(said: SayingRecord): Saying {
  return { roots: new Set(rootsIn(said)), schools: said.schools };
}

/** The roots of the telling words of a title. */
export function rootsIn({ roots }: SayingRecord): readonly string[] {
  return roots === '' ? [] : roots.split(' ');
}

/** «педагогов» and «педагогического» say the same in other words: they begin alike. */
const lettersOfRoot = 5;

function rootOf(stem: string): string {
  return stem.slice(0, lettersOfRoot);
}

/** What words are joined by, and no more is said by it. */
const joining: ReadonlySet<string> = new Set(['чтоб', 'такж', 'том', 'числ', 'этом']);

/** How much of the words of two titles is common, between 0 and 1. */
export function likeness({ roots: one }: Saying, { roots: other }: Saying): number {
  const common = [...one].filter((root) => other.has(root)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

/** The school that both titles name. */
export function commonSchool(one: Saying, other: Saying): NamedInTitle | undefined {
  return one.schools.find(({ name }) => other.schools.some((each) => isSameSchool(name, each.name)));
}

/** Something with what it says, as it was recorded: of thousands that takes little memory. */
export interface Said {
  readonly said: SayingRecord;
}

/** So many of the rarest words of a title lead to those like it. */
const leadingWords = 3;
/** What more sayings have in common is a phrase of everybody's, and leads nowhere. */
export const mostTogether = 40;

/** Groups of sayings that share one of their rarest words: only within them likeness is looked for, so that many are compared in time that grows with them. */
export function neighboursAmong<Item extends Said>(items: readonly Item[]): readonly (readonly Item[])[] {
  const counts = new Map<string, number>();
  for (const { said } of items) for (const root of rootsIn(said)) counts.set(root, (counts.get(root) ?? 0) + 1);
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const byRarity = rootsIn(item.said).toSorted(
      (one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || compareTexts(one, other),
    );
    for (const root of byRarity.slice(0, leadingWords)) addTo(groups, root, item);
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= mostTogether);
}

function addTo<Item>(groups: Map<string, Item[]>, root: string, item: Item): void {
  const group = groups.get(root);
  if (group === undefined) groups.set(root, [item]);
  else group.push(item);
}
