import { schoolAbbreviations } from '../../schools/school-words.ts';
import { foldWord } from '../../text/fold.ts';

/** Beginnings of words after which a number is a name, not a figure: «СОШ № 5», «приложение 2», «трек 1». */
const namingStems: readonly string[] = [
  'пункт',
  'стать',
  'приложени',
  'таблиц',
  'форм',
  'раздел',
  'трек',
  'этап',
  'модул',
  'гимнази',
  'лице',
  'приказ',
  'блок',
  'кабинет',
  'уровен',
  'вариант',
  'рисунок',
  'ступен',
];
const namingWords: ReadonlySet<string> = new Set([
  'п',
  'пп',
  'ст',
  'фз',
  ...schoolAbbreviations,
  'номер',
  'n',
  'no',
  'стр',
  'рис',
  'из',
  'табл',
  'прил',
]);

/** Whether a number after this word names something. */
export function namesNumber(word: string): boolean {
  const folded = foldWord(word);
  return (
    namingWords.has(folded) || namingStems.some((stem) => folded.startsWith(stem) && folded.length <= stem.length + 3)
  );
}

const timeStems: readonly string[] = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
  'квартал',
  'полугоди',
  'четверт',
  'класс',
  'учебн',
  'недел',
  'месяц',
];
const timeWords: ReadonlySet<string> = new Set([
  ...[
    'мая',
    'май',
    'мае',
    'г',
    'гг',
    'год',
    'года',
    'годы',
    'году',
    'годов',
    'годах',
    'лет',
    'уч',
    'кв',
    'числа',
    'число',
    'кл',
  ],
  ...['день', 'дня', 'дней', 'дни', 'этап', 'триместр', 'семестр'],
]);

/** Whether a number before this word is a day, a year, a class, a length of time, but no figure. */
export function isTimeOrClass(word: string): boolean {
  const folded = foldWord(word);
  return timeWords.has(folded) || timeStems.some((stem) => folded.startsWith(stem));
}

const risingStems: readonly string[] = ['увелич', 'рост', 'выраст', 'повыс', 'повыш', 'прирост', 'возраст', 'расшир'];
const fallingStems: readonly string[] = ['сниж', 'сниз', 'уменьш', 'сокращ', 'сократ', 'паден'];

/** 1 for words of growth, -1 for words of decline, undefined for others. */
export function directionOf(word: string): 1 | -1 | undefined {
  const folded = foldWord(word);
  if (risingStems.some((stem) => folded.startsWith(stem))) return 1;
  return fallingStems.some((stem) => folded.startsWith(stem)) ? -1 : undefined;
}

/** What the words before a figure make of it; strict bounds («более») are read as bounds that may be met. */
export interface Bound {
  readonly comparison: '>=' | '<=';
  readonly strict: boolean;
}

const boundPhrases: readonly (readonly [words: readonly string[], bound: Bound])[] = [
  ...[
    ['не', 'менее'],
    ['не', 'меньше'],
    ['не', 'ниже'],
    ['не', 'реже'],
    ['минимум'],
    ['хотя', 'бы'],
    ['≥'],
    ['от'],
  ].map((words) => [words, { comparison: '>=', strict: false }] as const),
  ...[['не', 'более'], ['не', 'больше'], ['не', 'выше'], ['не', 'чаще'], ['максимум'], ['до'], ['≤']].map(
    (words) => [words, { comparison: '<=', strict: false }] as const,
  ),
  ...[['более'], ['больше'], ['свыше'], ['выше'], ['>']].map(
    (words) => [words, { comparison: '>=', strict: true }] as const,
  ),
  ...[['менее'], ['меньше'], ['ниже'], ['<']].map((words) => [words, { comparison: '<=', strict: true }] as const),
];

/** Prepositions between a bound and its number: «не менее чем в 5 школах». */
const places: ReadonlySet<string> = new Set(['в', 'на', 'у', 'для', 'по', 'с']);

/** As many words as the longest bound has with its preposition: «не менее чем в». */
export const longestBound = 4;

/** The bound that the last of some words state, with how many of them do. */
export function boundAtEnd(words: readonly string[]): { readonly bound: Bound; readonly length: number } | undefined {
  const folded = words.slice(-longestBound).map(foldWord);
  const place = folded.length > 1 && places.has(folded.at(-1) ?? '') ? folded.slice(0, -1) : folded;
  const bare = place.at(-1) === 'чем' ? place.slice(0, -1) : place;
  for (const [phrase, bound] of boundPhrases) {
    if (
      phrase.length <= bare.length &&
      phrase.every((word, index) => bare[bare.length - phrase.length + index] === word)
    ) {
      return { bound, length: phrase.length + folded.length - bare.length };
    }
  }
  return undefined;
}

const cardinals: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'одного одной одно одна один одну'],
      [2, 'два две двух'],
      [3, 'три трех'],
      [4, 'четыре четырех'],
      [5, 'пять пяти'],
      [6, 'шесть шести'],
      [7, 'семь семи'],
      [8, 'восемь восьми'],
      [9, 'девять девяти'],
      [10, 'десять десяти'],
    ] as const
  ).flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)),
);

/** The value of a number that is written as a word. */
export function cardinalValue(word: string): number | undefined {
  return cardinals.get(foldWord(word));
}

const multipliers: readonly (readonly [stem: string, factor: number])[] = [
  ['тыс', 1_000],
  ['млн', 1_000_000],
  ['миллион', 1_000_000],
  ['млрд', 1_000_000_000],
];

/** By how much a word after a number multiplies it. */
export function multiplierOf(word: string): number | undefined {
  const folded = foldWord(word);
  return multipliers.find(([stem]) => folded.startsWith(stem))?.[1];
}

const noUnit: ReadonlySet<string> = new Set(
  'и или а но в во на с со по к ко из от до для при о об у за не же бы как что это их его её ее также чем либо под над через более менее выше ниже больше меньше'.split(
    ' ',
  ),
);
const verbEnding =
  /(?:[аеиоуыя]ли|шли|гли|[дгн]ут|[ауяе]ют|[ауяе]ет(?:ся)?|лись|лось|лась|[аеиоуыя]ть(?:ся)?|[аяе]но|[аяе]на|[аяе]ны)$/;
const nounsLikeVerbs: readonly string[] = [
  'план',
  'совет',
  'предмет',
  'кабинет',
  'университет',
  'комитет',
  'ответ',
  'билет',
  'факультет',
  'экран',
  'стран',
  'сторон',
  'лет',
  'паспорт',
];

/** Whether a word can be part of a unit: neither a preposition nor a verb («приняли», «разработаны»). */
export function canBeUnit(word: string): boolean {
  const folded = foldWord(word);
  if (noUnit.has(folded) || !/^[a-z\u0400-\u052f]/.test(folded)) return false;
  return !verbEnding.test(folded) || nounsLikeVerbs.some((noun) => folded.startsWith(noun));
}

/** Whether a word has the ending of an adjective, so that its noun is still to come. */
export function isAdjective(word: string): boolean {
  return (
    word.length >= 4 &&
    /(?:ых|их|ого|его|ой|ые|ие|ый|ий|ая|яя|ую|юю|ое|ее|ым|им)$/.test(foldWord(word)) &&
    !/^[А-ЯЁ]{2,}$/.test(word)
  );
}
