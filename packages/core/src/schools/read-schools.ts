import { letters } from '../text/letters.ts';
import { prepositions } from '../text/prepositions.ts';
import { stemWord } from '../text/stem.ts';
import type { SchoolKind, SchoolName, SchoolOwner } from './school-name.ts';
import { type SchoolToken, schoolTokens } from './school-tokens.ts';
import {
  isAbbreviation,
  isCommonAdjective,
  isDistrictWord,
  isFormWord,
  isGeneralWord,
  isInstitution,
  isSchoolWord,
  isSettlementLetters,
  isSettlementWord,
  kindOfWord,
  levelOfWord,
  ownerOfForm,
  ownerOfLetters,
  ownerOfWord,
} from './school-words.ts';

/**
 * The schools that a text names, in its order: by legal form, kind, number and names, in any case and order that offices
 * write them in («МБОУ города Эртиля СОШ № 5», «средней школе №5», «Ивановская СОШ», «гимназия N 2», «СОШ № 5, 7 и 12»).
 * Total; a word for schools in general («школ», «лицеи») is named without number and names.
 */
export function readSchools(text: string): readonly SchoolName[] {
  if (!hint.test(text)) return [];
  const tokens = schoolTokens(text);
  const found: SchoolName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readAt(tokens, at);
    found.push(...(read?.schools ?? []));
    at = read === undefined ? at + 1 : Math.max(read.next, at + 1);
  }
  return found;
}

/** Some letters of every legal form and kind: most texts have none of them, and are not read. */
const hint = new RegExp(`шк|оу|ош|сш|нш|кш|цо|гимн|лиц|интерн|центр|учрежд|организ|ши(?![${letters}])`, 'i');

interface Read<Value> {
  readonly value: Value;
  /** The token behind it. */
  readonly next: number;
}

type Tokens = readonly SchoolToken[];

function readAt(
  tokens: Tokens,
  at: number,
): { readonly schools: readonly SchoolName[]; readonly next: number } | undefined {
  if (!canBegin(tokens[at])) return undefined;
  const owner = readOwner(tokens, at);
  const front = readFront(tokens, owner?.next ?? at, owner !== undefined);
  const kind = readKind(tokens, front.next);
  if (kind === undefined) return owner === undefined ? undefined : readUnnamedKind(tokens, at, owner);
  const tail = readTail(tokens, kind.next, { kind: kind.value, hasOwner: owner !== undefined });
  const base = {
    ...(owner === undefined ? {} : { owner: owner.value }),
    kind: kind.value,
    names: [...front.value, ...tail.names],
  };
  const next = behindQuotes(tokens, tail.next);
  const whole = { ...place(tokens, at, next), ...base };
  if (tail.number === undefined) return { schools: [whole], next };
  const list = readMore(tokens, next, { kind: kind.value, names: [] });
  return { schools: [{ ...whole, number: tail.number }, ...list.schools], next: list.next };
}

/** A name begins with its legal form or kind, a capitalised adjective or a quote. */
function canBegin(token: SchoolToken | undefined): boolean {
  return token?.tells === true || token?.is === 'opening' || (token?.is === 'word' && token.capital);
}

/** «МБОУ», or «муниципальное бюджетное общеобразовательное учреждение». */
function readOwner(tokens: Tokens, at: number): Read<SchoolOwner> | undefined {
  const word = wordAt(tokens, at) ?? '';
  const byLetters = ownerOfLetters(word);
  if (byLetters !== undefined) return { value: byLetters, next: at + 1 };
  const byForm = ownerOfForm(word);
  if (byForm !== undefined) return beforeKind(tokens, at + 1, byForm);
  const owner = ownerOfWord(word);
  if (owner === undefined) return undefined;
  let next = at + 1;
  while (next < at + 5 && isFormWord(wordAt(tokens, next) ?? '')) next += 1;
  return isInstitution(wordAt(tokens, next) ?? '') ? { value: owner, next: next + 1 } : undefined;
}

/** A legal form that is one because a kind follows: «МБУ „Школа № 5“», «АНО ОО „Лицей“». */
function beforeKind(tokens: Tokens, from: number, value: SchoolOwner): Read<SchoolOwner> | undefined {
  const next = wordAt(tokens, from) === 'оо' ? from + 1 : from;
  const kind = tokens[next]?.is === 'opening' ? next + 1 : next;
  return readKind(tokens, kind) === undefined ? undefined : { value, next };
}

/** More words than stand between the legal form and the kind. */
const longestFront = 8;

/** What stands before the kind: the place that the school belongs to, which tells nothing, and its own proper adjectives. */
function readFront(tokens: Tokens, from: number, hasOwner: boolean): Read<readonly string[]> {
  const names: string[] = [];
  let at = from;
  for (; at < from + longestFront; at += 1) {
    const token = tokens[at];
    if (token?.is === 'opening' && (hasOwner || at === from)) continue;
    if (token === undefined || readKind(tokens, at) !== undefined) break;
    if (token.is === 'word' && isProperAdjective(token, at, from)) names.push(stemWord(token.text));
    else if (!hasOwner || !isOfPlace(token)) break;
  }
  const isClosed = readKind(tokens, at) !== undefined;
  return isClosed ? { value: ownNames(tokens, from, at, names), next: at } : { value: [], next: from };
}

/** Adjectives of the district are not the school's: «Эртильского района СОШ № 5». */
function ownNames(tokens: Tokens, from: number, to: number, names: readonly string[]): readonly string[] {
  const isOfDistrict = tokens.slice(from, to).some(({ is, text }) => is === 'word' && isDistrictWord(text));
  return isOfDistrict ? [] : names;
}

function isOfPlace({ is, text, capital }: SchoolToken): boolean {
  return (
    (is === 'mark' && text === '.') ||
    (is === 'word' && (capital || isSettlementWord(text) || isSettlementLetters(text) || isDistrictWord(text)))
  );
}

const adjective = /(?:ая|яя|ой|ей|ую|юю|ий|ый|ого|его|ому|ему|ом|ем|им|ым)$/;
const ofPlace = /(?:ск|цк)(?:ая|ой|ую|ий|ого|ому|ом|им)$/;

/** «Ивановская»; at the beginning of a text only what comes of a place, for there every word is capitalised. */
function isProperAdjective({ text, capital, start }: SchoolToken, at: number, from: number): boolean {
  if (!capital || isCommonAdjective(text) || levelOfWord(text) !== undefined || isGeneralWord(text)) return false;
  return start === 0 && at === from ? ofPlace.test(text) : adjective.test(text);
}

function readKind(tokens: Tokens, at: number): Read<SchoolKind> | undefined {
  const word = wordAt(tokens, at);
  if (word === undefined || tokens[at]?.tells !== true) return undefined;
  const alone = kindOfWord(word);
  if (alone !== undefined) return { value: alone, next: at + 1 };
  if (/^центр/.test(word))
    return /^образовани/.test(wordAt(tokens, at + 1) ?? '') ? { value: 'centre', next: at + 2 } : undefined;
  const level = levelOfWord(word);
  let next = level === undefined ? at : at + 1;
  while (next < at + 5 && isBetween(tokens[next], level !== undefined)) next += 1;
  const noun = wordAt(tokens, next) ?? '';
  const special = kindOfWord(noun);
  if (special !== undefined && next > at) return { value: special, next: next + 1 };
  if (!isSchoolWord(noun)) return undefined;
  return { value: level ?? 'school', next: next + 1 };
}

/** «общеобразовательная», and behind a level «(полная)», «(сменная)». */
function isBetween(token: SchoolToken | undefined, hasLevel: boolean): boolean {
  if (token?.is === 'word') return isGeneralWord(token.text);
  return hasLevel && (token?.text === '(' || token?.text === ')');
}

interface Tail {
  readonly number: string | undefined;
  readonly names: readonly string[];
  readonly next: number;
}

/** What stands behind the kind: a number, a settlement, whose name it bears, or its own name in quotes. */
function readTail(tokens: Tokens, from: number, of: { readonly kind: SchoolKind; readonly hasOwner: boolean }): Tail {
  const number = readNumber(tokens, behindQuotes(tokens, from), tokens[from - 1]);
  let at = number?.next ?? from;
  const settlement = readSettlement(tokens, at);
  if (settlement !== undefined) at = settlement.next;
  const patron = readPatron(tokens, at);
  if (patron !== undefined) at = patron.next;
  const quoted = number === undefined && (of.hasOwner || of.kind !== 'school') ? readQuoted(tokens, at) : undefined;
  if (quoted !== undefined) at = quoted.next;
  const names = [...(settlement?.value ?? []), ...(patron?.value ?? []), ...(quoted?.value ?? [])];
  return { number: number?.value, names, next: at };
}

/** The highest number of a school without «№» before it: what is greater is a year. */
const highestBareNumber = 1899;

/** What may follow the number of a school and is not counted: «СОШ 4, 9, 17 из перечня». */
const goesOn: ReadonlySet<string> = new Set([...prepositions, 'и', 'от']);

function readNumber(tokens: Tokens, at: number, kind: SchoolToken | undefined): Read<string> | undefined {
  const sign = tokens[at]?.is === 'number-sign';
  const after = sign && tokens[at + 1]?.text === '.' ? at + 2 : sign ? at + 1 : at;
  const digits = tokens[after];
  if (digits?.is !== 'digits') return undefined;
  const read = { value: digits.text.replace(/^0+(?=\d)/, ''), next: after + 1 };
  if (sign) return read;
  const following = tokens[after + 1];
  const counts =
    following?.is === 'word' &&
    !following.capital &&
    !goesOn.has(following.text) &&
    !isSettlementWord(following.text) &&
    !isSettlementLetters(following.text);
  const isBare = Number(digits.text) <= highestBareNumber && (isAbbreviation(kind?.text ?? '') || !counts);
  return isBare ? read : undefined;
}

/** «с. Верхнее», «села Новая Усмань» */
function readSettlement(tokens: Tokens, at: number): Read<readonly string[]> | undefined {
  const word = wordAt(tokens, at) ?? '';
  if (isSettlementWord(word)) return readCapitals(tokens, at + 1);
  return isSettlementLetters(word) && tokens[at + 1]?.text === '.' ? readCapitals(tokens, at + 2) : undefined;
}

/** «имени А. С. Пушкина», «им. Гагарина» */
function readPatron(tokens: Tokens, at: number): Read<readonly string[]> | undefined {
  const word = wordAt(tokens, at);
  if (word !== 'им' && word !== 'имени') return undefined;
  return readCapitals(tokens, tokens[at + 1]?.text === '.' ? at + 2 : at + 1);
}

const mostCapitals = 4;

/** Capitalised words one after another; initials tell nothing. */
function readCapitals(tokens: Tokens, from: number): Read<readonly string[]> | undefined {
  const names: string[] = [];
  let at = from;
  while (at < from + mostCapitals * 2) {
    const token = tokens[at];
    if (token?.is !== 'word' || !token.capital || kindOfWord(token.text) !== undefined) break;
    const isInitial = token.text.length === 1;
    if (!isInitial) names.push(stemWord(token.text));
    at += isInitial && tokens[at + 1]?.text === '.' ? 2 : 1;
  }
  return names.length === 0 ? undefined : { value: names, next: at };
}

/** «Лад», the name of a gymnasium; the quote must be closed. */
function readQuoted(tokens: Tokens, at: number): Read<readonly string[]> | undefined {
  if (tokens[at]?.is !== 'opening') return undefined;
  const end = tokens.findIndex(({ is }, index) => index > at && index <= at + longestFront && is === 'closing');
  if (end < 0) return undefined;
  const words = tokens.slice(at + 1, end).filter(({ is }) => is === 'word' || is === 'digits');
  // Growth points are centres in schools, and no schools.
  return words.length === 0 || /^точ/.test(words[0]?.text ?? '')
    ? undefined
    : { value: words.map(({ text }) => stemWord(text)), next: end + 1 };
}

/** «МБОУ „Надежда“», «МБОУ № 5»: the legal form alone says that it is a school. */
function readUnnamedKind(
  tokens: Tokens,
  at: number,
  owner: Read<SchoolOwner>,
): { readonly schools: readonly SchoolName[]; readonly next: number } | undefined {
  const base = { owner: owner.value, kind: 'school' } as const;
  const quoted = readQuoted(tokens, owner.next);
  if (quoted !== undefined) {
    return { schools: [{ ...place(tokens, at, quoted.next), ...base, names: quoted.value }], next: quoted.next };
  }
  const number = tokens[owner.next]?.is === 'number-sign' ? readNumber(tokens, owner.next, undefined) : undefined;
  if (number === undefined) return undefined;
  return {
    schools: [{ ...place(tokens, at, number.next), ...base, number: number.value, names: [] }],
    next: number.next,
  };
}

/** The schools that go on a list under the kind of the first: «СОШ № 5, № 7 и 12». */
function readMore(
  tokens: Tokens,
  from: number,
  base: Pick<SchoolName, 'kind' | 'names'>,
): { readonly schools: readonly SchoolName[]; readonly next: number } {
  const schools: SchoolName[] = [];
  let next = from;
  for (;;) {
    const separator = tokens[next];
    if (separator?.text !== ',' && separator?.text !== 'и') break;
    const number = readNumber(tokens, next + 1, undefined);
    if (number === undefined) break;
    schools.push({ ...place(tokens, next + 1, number.next), ...base, number: number.value });
    next = number.next;
  }
  return { schools, next };
}

function wordAt(tokens: Tokens, at: number): string | undefined {
  const token = tokens[at];
  return token?.is === 'word' ? token.text : undefined;
}

function behindQuotes(tokens: Tokens, at: number): number {
  return tokens[at]?.is === 'closing' ? at + 1 : at;
}

/** From the first token to the one before `next`. */
function place(tokens: Tokens, first: number, next: number): Pick<SchoolName, 'start' | 'end'> {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[next - 1]?.end ?? start };
}
