import { organizationNouns, schoolNouns, weakSchoolNames } from '../../schools/school-words.ts';
import { anybodyWords, peopleWords } from '../../taxonomy/people-words.ts';
import { lazily } from '../../text/lazily.ts';
import { remember } from '../../text/remember.ts';
import { stemWord, wordsOf } from '../../text/stem.ts';

/** What figures count: people, schools and other bodies, shares, grades, or whatever else there is. */
export type UnitKind = 'people' | 'organizations' | 'share' | 'grade' | 'thing';

/** A unit by what tells it from others. */
export interface UnitSense {
  readonly kind: UnitKind;
  /** Which people, or of things the stems of their first and their last word; empty where any of the kind may be meant. */
  readonly names: readonly string[];
}

const pieceWords = ['шт', 'штука', 'ед', 'единица', 'экз', 'экземпляр', 'раз'];
const gradeWords = ['балл', 'место', 'уровень', 'степень', 'рейтинг', 'оценка'];

/** There are few units, and every figure is compared with others by its own. */
const mostUnits = 1000;

/** What a figure counts, in its author's words; undefined of a figure without a unit, which may be of any. */
export const unitSense: (unit: string) => UnitSense | undefined = remember(readUnitSense, mostUnits);

function readUnitSense(unit: string): UnitSense | undefined {
  const text = unit.trim();
  if (text === '') return undefined;
  if (/^(?:%|процент)/i.test(text)) return { kind: 'share', names: [] };
  const stems = wordsOf(text).map(stemWord);
  const head = stems.at(-1) ?? '';
  const nouns = head.split('-');
  const { people, anybody, schools, grades, pieces } = known();
  const isOf = (words: ReadonlySet<string>): boolean => nouns.some((noun) => words.has(noun));
  const who = (words: readonly string[]): readonly string[] =>
    people.filter((each) => words.some((word) => each.words.has(word))).map(({ name }) => name);
  if (isOf(anybody)) return { kind: 'people', names: who(stems) };
  const named = who(nouns);
  if (named.length > 0) return { kind: 'people', names: named };
  if (isOf(schools)) return { kind: 'organizations', names: [] };
  if (isOf(grades)) return { kind: 'grade', names: [head] };
  if (isOf(pieces)) return { kind: 'thing', names: [] };
  return { kind: 'thing', names: [...new Set([stems[0] ?? '', head])] };
}

/**
 * Whether figures count the same: «чел.» is any people, «шт.» any things, «ОО» any schools; else the first or the last word of
 * both is one, in any form. A figure without a unit is of the one that was planned.
 */
export function isSameUnit(one: string, other: string): boolean {
  const [first, second] = [unitSense(one), unitSense(other)];
  if (first === undefined || second === undefined) return true;
  if (first.kind !== second.kind) return false;
  return (
    first.names.length === 0 || second.names.length === 0 || first.names.some((name) => second.names.includes(name))
  );
}

/** The stems of the words by which units are known. */
const known = lazily(() => ({
  people: Object.entries(peopleWords).map(([name, words]) => ({
    name,
    words: stemsOf(name === 'педагог' ? [...words, 'педагогический'] : words),
  })),
  anybody: stemsOf(anybodyWords),
  schools: stemsOf([...schoolNouns, ...organizationNouns, ...weakSchoolNames]),
  grades: stemsOf(gradeWords),
  pieces: stemsOf(pieceWords),
}));

function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(stemWord));
}
