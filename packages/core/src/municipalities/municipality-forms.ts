import { compareTexts } from '../text/compare-texts.ts';
import { listed } from '../text/listed.ts';
import { rankText } from '../text/rank-text.ts';
import { readMunicipality } from './municipality-name.ts';
import { plainMunicipality } from './plain-municipality.ts';

/** The cases that a note needs of the names of municipalities. */
export type NameCase = 'nominative' | 'genitive' | 'prepositional';

interface Declension {
  readonly pattern: RegExp;
  readonly genitive: string;
  readonly prepositional: string;
}

/** The words of names that are declined, the first that fits; whatever fits none stays as it is. */
const declensions: readonly Declension[] = [
  { pattern: /(?<=[жшчщ])ий$/u, genitive: 'его', prepositional: 'ем' },
  { pattern: /(?<=[гкх])ий$/u, genitive: 'ого', prepositional: 'ом' },
  { pattern: /ий$/u, genitive: 'его', prepositional: 'ем' },
  { pattern: /[ыо]й$/u, genitive: 'ого', prepositional: 'ом' },
  { pattern: /(?<=[бвгдзклмнпрстфх])$/u, genitive: 'а', prepositional: 'е' },
  { pattern: /(?<=[гкхжшчщ])а$/u, genitive: 'и', prepositional: 'е' },
  { pattern: /(?<=[бвдзлмнпрстф])а$/u, genitive: 'ы', prepositional: 'е' },
];

/** «г.» says the same in every case. */
const undeclined = /^(?:ЗАТО|[А-Яа-яё]{1,3}\.)$/u;
/** «Гусь-Хрустальный»: the first part of a town's name would be declined as well; that of a district's never is. */
const twofold = /ь-/u;

/** The name of a municipality in another case: «Александровского района», «г. Владимира». What cannot be declined by its ending stays as it is. */
export function inCase(name: string, wanted: NameCase): string {
  if (wanted === 'nominative') return name;
  const keeps = (word: string): boolean => undeclined.test(word) || (twofold.test(word) && !isDistrict(name));
  return name
    .split(' ')
    .map((word) => (keeps(word) ? word : declined(word, wanted)))
    .join(' ');
}

function declined(word: string, wanted: Exclude<NameCase, 'nominative'>): string {
  const fitting = declensions.find(({ pattern }) => pattern.test(word));
  return fitting === undefined ? word : word.replace(fitting.pattern, fitting[wanted]);
}

/** The short form that tables and lists use: «г. Владимир», «о. Муром», «Александровский район», «ЗАТО г. Радужный». */
export function shortMunicipality(title: string): string {
  return plainMunicipality(title)
    .replace(/(?<=. )(?:муниципальный|городской) (?=округ$)/iu, '')
    .replace(/муниципальный (?=район)/iu, '')
    .replace(/^(?:(?:городской|муниципальный) )?округ (?:г\. ?|город )(?=\p{Lu})/iu, 'г. ')
    .replace(/^(?:(?:городской|муниципальный) )?округ (?=\p{Lu})/iu, 'о. ')
    .replace(/(?<!\p{L})город (?=\p{Lu})/iu, 'г. ');
}

/** Municipalities in the order of every list: towns before districts, each group in alphabetical order. */
export function inMunicipalOrder<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
  const ranked = items.map((item) => {
    const name = nameOf(item);
    return {
      item,
      rank: rankText(isDistrict(plainMunicipality(name)) ? '1' : '0', readMunicipality(name).stems, name),
    };
  });
  return ranked.toSorted((one, other) => compareTexts(one.rank, other.rank)).map(({ item }) => item);
}

const ofDistrict = /^(.+) (район|округ)$/u;

function isDistrict(name: string): boolean {
  return ofDistrict.test(name);
}

const manyUnits = {
  район: { nominative: 'районы', genitive: 'районов', prepositional: 'районах' },
  округ: { nominative: 'округа', genitive: 'округов', prepositional: 'округах' },
} as const satisfies Readonly<Record<string, Readonly<Record<NameCase, string>>>>;

/**
 * Short names in a row as a note lists them, what several have in common said once: «г. Владимир, о. Муром, Собинский и
 * Гусь-Хрустальный районы», «Александровского, Петушинского и Суздальского районов».
 */
export function listedMunicipalities(shorts: readonly string[], wanted: NameCase = 'nominative'): string {
  const groups = (['район', 'округ'] as const).map((unit) => ({
    unit,
    names: shorts.flatMap((short) => {
      const [, own, of] = ofDistrict.exec(short) ?? [];
      return own !== undefined && of === unit ? [own] : [];
    }),
  }));
  const grouped = groups.filter(({ names }) => names.length > 0);
  const others = shorts.filter((short) => !isDistrict(short)).map((short) => inCase(short, wanted));
  const [last, ...before] = grouped.toReversed();
  if (last === undefined) return listed(others);
  const whole = before.toReversed().map((group) => groupText(group.names, group.unit, wanted));
  const names = last.names.map((name) => inCase(`${name} ${last.unit}`, wanted).replace(/ \S+$/u, ''));
  const unit = last.names.length > 1 ? manyUnits[last.unit][wanted] : inCase(last.unit, wanted);
  return `${listed([...others, ...whole, ...names])} ${unit}`;
}

function groupText(names: readonly string[], unit: keyof typeof manyUnits, wanted: NameCase): string {
  const [only = '', ...others] = names.map((name) => inCase(`${name} ${unit}`, wanted));
  if (others.length === 0) return only;
  return `${listed([only, ...others].map((name) => name.replace(/ \S+$/u, '')))} ${manyUnits[unit][wanted]}`;
}
