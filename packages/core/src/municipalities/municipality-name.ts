import { foldTitle } from '../text/fold.ts';
import { nearestOfFew } from '../text/nearest.ts';
import { remember } from '../text/remember.ts';
import { stemWord, wordsOf } from '../text/stem.ts';
import { plainMunicipality } from './plain-municipality.ts';

/**
 * What a municipality is by the word before or behind its name: a town, an «округ» or a district; `''` where none stands there.
 * «Округ Муром» is a town, as «город Муром» is; «Муромский округ» is what a district became.
 */
export type MunicipalUnit = 'town' | 'okrug' | 'district' | '';

/** A municipality as it is named, whatever the spelling. */
export interface MunicipalityName {
  /** The stems of its own name: «гус хрустальн». */
  readonly stems: string;
  readonly unit: MunicipalUnit;
  /** Whether it is said to be of a town: «Каменск-Уральский городской округ». */
  readonly isUrban: boolean;
}

const units: Readonly<Record<string, Exclude<MunicipalUnit, ''>>> = {
  г: 'town',
  город: 'town',
  зато: 'town',
  о: 'okrug',
  округ: 'okrug',
  район: 'district',
};

/** Words that say what a municipality is, and nothing of which one. */
const generalStems: ReadonlySet<string> = new Set(
  ['муниципальный', 'городской', 'образование', 'поселение'].map(stemWord),
);

/** A closed town is told by this word, however its name is written. */
const closedTown = 'зато';

const ofTown = stemWord('городской');

/** More than a country has, in several spellings each. */
const mostNames = 10_000;

/** Reads the name of a municipality in any case and any of the usual spellings: «Гусь-Хрустальный р-н», «г. Владимир», «ЗАТО г.Радужный». */
export const readMunicipality: (text: string) => MunicipalityName = remember(readAnew, mostNames);

function readAnew(text: string): MunicipalityName {
  const words = wordsOf(plainMunicipality(text));
  const found = words.map((word) => unitOf(word));
  const isOwn = (word: string, index: number): boolean =>
    found[index] === undefined && !generalStems.has(stemWord(word));
  const named = words.filter(isOwn);
  const own = named.length > 0 ? named : words;
  return {
    stems: own
      .flatMap((word) => word.split(/[-‐‑–]/))
      .map(stemOfName)
      .join(' '),
    unit: unitAmong(words, found, isOwn),
    isUrban: words.some((word) => stemWord(word) === ofTown),
  };
}

/** An «округ» of an adjective behind which it stands is no town: «Муромский округ», but «округ Муром». */
function unitAmong(
  words: readonly string[],
  found: readonly (MunicipalUnit | undefined)[],
  isOwn: (word: string, index: number) => boolean,
): MunicipalUnit {
  if (words.includes(closedTown) || found.includes('town')) return 'town';
  const index = found.findIndex((each) => each !== undefined);
  const unit = found[index] ?? '';
  if (unit !== 'okrug') return unit;
  const name = words.slice(0, index).findLast(isOwn);
  return name !== undefined && /(?:[иыо]й|[ое]го)$/.test(name) ? unit : 'town';
}

function unitOf(word: string): Exclude<MunicipalUnit, ''> | undefined {
  return Object.hasOwn(units, word) ? units[word] : units[stemWord(word)];
}

/** Endings by which a word of a name is an adjective: its stem is the same in every case. */
const adjectival = /(?:[иыо]й|ая|[ое]е|[ое]го|[ое]му|[иы]х|[ое]м)$/;

/** The stem of a word of a name, the same in every case: «Ковров» ends as some cases of other words do, and «Коврова» does not. */
function stemOfName(word: string): string {
  return stemWord(adjectival.test(word) ? word : word.replace(/(?<=...)[аяуюеыиоь]$/, ''));
}

/** By what a municipality is known, the same however it is written: «гус хрустальн район». */
export function municipalityId({ stems, unit }: MunicipalityName): string {
  return unit === '' ? stems : `${stems} ${unitWords[unit]}`;
}

const unitWords: Readonly<Record<Exclude<MunicipalUnit, ''>, string>> = {
  town: 'город',
  okrug: 'округ',
  district: 'район',
};

/** Whether two names of the same own words may be of one municipality: a town is not the district of its name, nor what that became. */
export function mayBeOne(one: MunicipalityName, other: MunicipalityName): boolean {
  const isTown = ({ unit, isUrban }: MunicipalityName): boolean | undefined =>
    unit === 'town' || (unit === 'okrug' && isUrban) ? true : unit === '' ? undefined : false;
  const [first, second] = [isTown(one), isTown(other)];
  return one.stems === other.stems && (first === undefined || second === undefined || first === second);
}

/** A municipality as a directory declares it: the name by which files mean it, its official title, and its short name. */
export interface DeclaredMunicipality {
  readonly name?: string;
  readonly title: string;
  readonly short?: string;
}

/** The municipality that words name: by its title, by its short name, by either in another spelling, or by its own name alone where it is nobody else's. */
export function municipalityNamed<Known extends DeclaredMunicipality>(
  words: string,
  known: readonly Known[],
): Known | undefined {
  const title = foldTitle(words);
  const idOf = (text: string): string => municipalityId(readMunicipality(text));
  const own = readMunicipality(words);
  const id = municipalityId(own);
  const maybe = known.filter(({ title: each, short }) =>
    [each, ...(short === undefined ? [] : [short])].some((name) => mayBeOne(readMunicipality(name), own)),
  );
  return (
    known.find((each) => foldTitle(each.title) === title) ??
    known.find(({ short }) => short !== undefined && foldTitle(short) === title) ??
    known.find((each) => idOf(each.title) === id) ??
    known.find(({ short }) => short !== undefined && idOf(short) === id) ??
    (maybe.length === 1 ? maybe[0] : undefined)
  );
}

/** The name of the municipality that a word with a slip in it was probably meant to be. */
export function municipalityMeant(word: string, known: readonly DeclaredMunicipality[]): string | undefined {
  if (/\s/.test(word)) return undefined;
  return nearestOfFew(
    word,
    known.flatMap(({ name }) => name ?? []),
  );
}
