import { type CountForms, formFor } from '@dorkarta/core';
import { shareText } from '@dorkarta/core/survey';

/** So many of all that there are. */
export interface Amount {
  readonly count: number;
  readonly of: number;
}

/** In what a finding is found; «дорожная карта» stands in quotation marks, as in the notes of regions. */
export type PlaceOfFinding = 'municipality' | 'roadmap';

/** How a place is told in the prepositional. */
interface PlaceWords {
  readonly counted: CountForms;
  readonly none: string;
  readonly all: string;
}

const placeWords: Readonly<Record<PlaceOfFinding, PlaceWords>> = {
  municipality: {
    counted: ['муниципалитете региона', 'муниципалитетах региона', 'муниципалитетах региона'],
    none: 'Ни в одном муниципалитете региона',
    all: 'Во всех муниципалитетах региона',
  },
  roadmap: {
    counted: ['муниципальной «дорожной карте»', 'муниципальных «дорожных картах»', 'муниципальных «дорожных картах»'],
    none: 'Ни в одной муниципальной «дорожной карте»',
    all: 'Во всех муниципальных «дорожных картах»',
  },
};

/** Of what the shares of a note are. */
const allMunicipalities = 'от общего количества муниципальных образований';

/** The same, said in full where it is said first. */
export const allMunicipalitiesInFull = `${allMunicipalities}, имеющих школы, функционирующие в условиях рисков снижения образовательных результатов`;

/** «69,2 % от общего количества муниципальных образований»; where shares are of all, how many all are. */
export function shareOfAll({ count, of }: Amount, whole: string = allMunicipalities): string {
  return `${shareText(count, of)} ${whole}`;
}

/** What is told of places. */
export interface Told {
  /** What is so, its verb first. */
  readonly has: string;
  /** Whether an expert may find it in further places, so that nobody can say that it is nowhere. */
  readonly mayBe?: boolean;
}

/**
 * What is so in some, all or none of the places, as the beginning of a sentence: «В 9
 * муниципалитетах региона (69,2 % от …) организована …», «Ни в одном муниципалитете региона не организована …».
 */
export function foundIn(place: PlaceOfFinding, amount: Amount, { has, mayBe = false }: Told): string {
  const { count, of } = amount;
  const words = placeWords[place];
  if (count === 0) return `${words.none}${mayBe ? `, кроме тех, о которых решает эксперт,` : ''} не ${has}`;
  if (count === of && of > 1) return `${words.all} (${count}, или ${shareOfAll(amount)}) ${has}`;
  return `В ${count} ${formFor(count, words.counted)} (${shareOfAll(amount)}) ${has}`;
}

/** «1 муниципалитет», «3 муниципалитета». */
export const municipalityForms: CountForms = ['муниципалитет', 'муниципалитета', 'муниципалитетов'];

/** What agrees with one, and with several: «предоставил» of 1 and 21, else «предоставили». */
export function agreeing(count: number, one: string, several: string): string {
  return formFor(count, [one, several, several]);
}

/** A sentence with its full stop, which a text may bring with it. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
