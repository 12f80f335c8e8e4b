import type { SchoolKind, SchoolOwner } from './school-name.ts';

/** What legal forms and kinds begin or end with: of the words of a text, all others are passed over. */
const tellingWord =
  /^(?:муниципал|федерал|государств|област|краев|частн|средн|основн|начальн|вечерн|кадет|коррекц|специал|полн|сменн|обще|образов|школ|сош|сш|оош|ош|нош|цо|гимн|прогимн|лице|интернат|центр)|оу$/;

export function isTellingWord(word: string): boolean {
  return tellingWord.test(word) || abbreviations.has(word) || ownerOfForm(word) !== undefined;
}

/** Legal forms by their letters, folded. */
const ownerLetters: ReadonlyMap<string, SchoolOwner> = new Map([
  ...ownedBy('municipal', 'моу мбоу мкоу маоу мобу мокоу моку моау мбскоу мкскоу мксоу'),
  ...ownedBy('regional', 'гоу гбоу гкоу гаоу гобу гоку гоау огбоу огкоу огаоу обоу окоу кгбоу кгкоу гбскоу гкскоу'),
  ...ownedBy('federal', 'фгкоу фгбоу фгаоу'),
  ...ownedBy('private', 'чоу ноу нчоу аноо'),
]);

function ownedBy(owner: SchoolOwner, letters: string): readonly (readonly [string, SchoolOwner])[] {
  return letters.split(' ').map((each) => [each, owner] as const);
}

/**
 * Legal forms by how their letters are put together, more than anybody has listed («ГБНОУ», «МБУ», «ГАПОУ»): each is one only
 * before a kind of school, for kindergartens and colleges have such forms too.
 */
const ownerForms: readonly (readonly [SchoolOwner, RegExp])[] = [
  ['municipal', /^м[бка]?(?:[нсп]|[мк]?ск)?о?у$/],
  ['regional', /^(?:г|к|кг|о|об|обл|ог|рг|лог)[бка]?(?:[нсп]|[мк]?ск)?о?у$/],
  ['federal', /^фг?[бка]?[нп]?о?у$/],
  ['private', /^(?:ч|н|нч)(?:у|оу|оо|уоо)$|^о?а?ноо?$/],
];

const longestForm = 7;

/** The words that legal forms begin with where they are written out. */
const ownerWords: readonly (readonly [SchoolOwner, RegExp])[] = [
  ['municipal', /^муниципальн/],
  ['federal', /^федеральн/],
  ['regional', /^(?:государственн|областн|краев)/],
  ['private', /^частн/],
];

/** The words between «муниципальное» and «учреждение». */
const formWords =
  /^(?:бюджетн|казенн|автономн|областн|краев|средн|основн|начальн|обще|образовательн|общеобразовательн)/;

/** The last word of a legal form that is written out. */
const institution = /^(?:учреждени|организаци)/;

/** Kinds by their abbreviation. */
const abbreviations: ReadonlyMap<string, SchoolKind> = new Map([
  ...abbreviated('secondary', 'сош сш'),
  ...abbreviated('basic', 'оош ош'),
  ...abbreviated('primary', 'нош нш ншдс нш-дс'),
  ...abbreviated('evening', 'всош всш осош восош'),
  ...abbreviated('boarding', 'ши соши ооши'),
  ...abbreviated('cadet', 'кш кши'),
  ...abbreviated('special', 'скош скоши скши'),
  ...abbreviated('centre', 'цо'),
]);

function abbreviated(kind: SchoolKind, words: string): readonly (readonly [string, SchoolKind])[] {
  return words.split(' ').map((word) => [word, kind] as const);
}

/** How offices abbreviate kinds of schools. */
export const schoolAbbreviations: readonly string[] = [...abbreviations.keys()];

/** Kinds by the word that says them alone, in any case. */
const kindWords: readonly (readonly [SchoolKind, RegExp])[] = [
  ['boarding', /^(?:(?:школ[а-я]*|сош|оош|гимнази[а-я]*|лице[а-я]*)-)?интернат[а-я]{0,3}$/],
  ['gymnasium', /^(?:школ[а-я]*-)?(?:про)?гимнази(?:я|и|ю|ей|й|ям|ях|ями)$/],
  ['lyceum', /^(?:школ[а-я]*-)?лице(?:й|я|ю|ем|е|и|ев|ям|ях|ями)$/],
];

/** What a word before «школа» makes of it. */
const schoolLevels: readonly (readonly [SchoolKind, RegExp])[] = [
  ['secondary', /^средн/],
  ['basic', /^основн/],
  ['primary', /^начальн/],
  ['evening', /^вечерн/],
  ['cadet', /^кадетск/],
  ['special', /^(?:коррекционн|специальн)/],
];

const schoolWord = /^школ(?:а|ы|е|у|ой|ам|ах|ами)?(?:-детск[а-я]+)?$/;
const generalWord = /^(?:полн|сменн|общеобразовательн|образовательн)/;

/** Where a settlement follows behind a dot: «с. Верхнее». */
const settlementLetters = /^(?:с|п|д|г|х|ст|пос|дер|пгт|рп)$/;

/** Where a settlement follows: «города Эртиля». */
const settlementWord = /^(?:сел[оаеу]|деревн[а-я]|пос[её]л[а-я]{2,3}|город[ае]?|станиц[а-я]|хутор[ае]?|аул[ае]?)$/;

/** The words of districts and the like that may stand between legal form and kind: «МБОУ Эртильского района СОШ № 5». */
const districtWord = /^(?:район|округ|муниципальн|городск|област|кра[яй]|республик|образовани|поселени)/;

/** Adjectives of schools that name none: «Опорная школа», «Сельская школа». */
const commonAdjective =
  /^(?:опорн|базов|ведущ|пилотн|ресурсн|сельск|городск|районн|муниципальн|областн|региональн|наш|кажд|друг|детск|воскресн|высш|музыкальн|художествен|спортивн|летн|зимн|нов|современн|открыт|юн|перв|образцов|слаб|сильн|успешн|малокомплектн|отдельн|данн|соседн)/;

/** The owner that the letters of a legal form say: «мбоу». */
export function ownerOfLetters(word: string): SchoolOwner | undefined {
  return ownerLetters.get(word);
}

/** The owner that letters say which are a legal form where a kind of school follows: «ГБНОУ лицей». */
export function ownerOfForm(word: string): SchoolOwner | undefined {
  if (word.length > longestForm || !/[уо]$/.test(word)) return undefined;
  return ownerForms.find(([, form]) => form.test(word))?.[0];
}

/** The owner that the first word of a legal form says: «муниципальное …». */
export function ownerOfWord(word: string): SchoolOwner | undefined {
  return ownerWords.find(([, form]) => form.test(word))?.[0];
}

export function isFormWord(word: string): boolean {
  return formWords.test(word);
}

export function isInstitution(word: string): boolean {
  return institution.test(word);
}

/** The kind that a word says alone. */
export function kindOfWord(word: string): SchoolKind | undefined {
  return abbreviations.get(word) ?? kindWords.find(([, form]) => form.test(word))?.[0];
}

export function levelOfWord(word: string): SchoolKind | undefined {
  return schoolLevels.find(([, form]) => form.test(word))?.[0];
}

export function isSchoolWord(word: string): boolean {
  return schoolWord.test(word);
}

export function isGeneralWord(word: string): boolean {
  return generalWord.test(word);
}

export function isSettlementLetters(word: string): boolean {
  return settlementLetters.test(word);
}

export function isSettlementWord(word: string): boolean {
  return settlementWord.test(word);
}

export function isDistrictWord(word: string): boolean {
  return districtWord.test(word);
}

export function isCommonAdjective(word: string): boolean {
  return commonAdjective.test(word);
}

/** Whether a number may follow the kind without «№»: behind letters it always is the school's. */
export function isAbbreviation(word: string): boolean {
  return abbreviations.has(word);
}

/** The words for a school whichever it is. */
export const schoolNouns: readonly string[] = ['школа', 'оо', 'оу', 'гимназия', 'лицей', ...schoolAbbreviations];

/** The words for what a school is in the words of the law. */
export const organizationNouns: readonly string[] = ['организация', 'учреждение'];

/** How schools with low results are called. */
export const weakSchoolNames: readonly string[] = [
  'шнор',
  'шнро',
  'шнсу',
  'шноро',
  'шсноу',
  'шснор',
  'пнор',
  'пснор',
  'шнрош',
  'шнр',
  'шнорсу',
  'снор',
  'шнсо',
  'шнруо',
  'рнор',
];
