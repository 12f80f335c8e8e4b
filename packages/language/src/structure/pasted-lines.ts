import { diagnose } from '../diagnostics/diagnostic.ts';
import { constructOf } from '../syntax/keyword-reader.ts';
import { lineSpace } from '../syntax/line-space.ts';
import type { OwnFields } from '../syntax/own-fields.ts';
import type { ConstructLine, FieldLine, KnownFieldLine, SourceLine, StrayLine, Words } from '../syntax/source-line.ts';
import { isDeclaration } from '../vocabulary/constructs.ts';
import { type ConstructKeyword, type FieldKeyword, type KnownField, spell } from '../vocabulary/spellings.ts';
import { constructFrom, fieldFrom, wordsOf } from './meant-lines.ts';
import { readRow } from './pasted-rows.ts';
import type { StrayReading } from './stray-reading.ts';
import { part, shortened } from './words-part.ts';

/** Lines as they come from Word and Excel: pieces of a list, numbered lines, titles. */

/** What a line stands between. */
export interface Around {
  /** The field above whose pieces stand in lines of their own. */
  readonly list?: ListAbove | undefined;
  /** The line below; absent where a construct begins. */
  readonly next?: SourceLine | undefined;
  /** What the lines around are about. */
  readonly root?: ConstructKeyword | undefined;
  /** The construct that the line stands in. */
  readonly inside?: ConstructKeyword | undefined;
  /** The fields that the roadmap adds to the language. */
  readonly own?: OwnFields | undefined;
  /** Whether no roadmap has begun above, nor begins right below. */
  readonly mayBeginRoadmap?: boolean;
  /** Whether the fields below are those of an event that has not begun above. */
  readonly mayBeginEvent?: boolean;
  /** The fields below the line of a construct, where fields above it may be its own. */
  readonly below?: readonly FieldKeyword[] | undefined;
}

/** A field below which a list may go on. */
export interface ListAbove {
  readonly field: KnownFieldLine;
  /** Whether pieces of it stand already below the field. */
  readonly hasBegun: boolean;
}

/** What one of some lines stands between. */
export function aroundLine(lines: readonly SourceLine[], at: number): Around {
  let from = at;
  while (lines[from - 1]?.shape === 'stray') from -= 1;
  let list: ListAbove | undefined;
  for (const line of lines.slice(Math.max(0, from - 1), at)) list = listBelow(line, list);
  const below = lines[at + 1];
  const isFirst = lines.slice(0, at).every(({ shape }) => shape !== 'construct');
  return {
    list,
    next: below?.shape === 'construct' ? undefined : below,
    mayBeginRoadmap: isFirst && !isRoadmap(below),
  };
}

/** Whether a line begins a roadmap. */
export function isRoadmap(line: SourceLine | undefined): boolean {
  return line?.shape === 'construct' && line.keyword === 'roadmap';
}

/** Reads a line that was pasted. */
export function readPasted(line: StrayLine, around: Around): StrayReading | undefined {
  return (
    readRow(line) ??
    readBullet(line, around) ??
    readReversed(line) ??
    readNumbered(line, around) ??
    readTitle(line, around)
  );
}

const roadmapTitle =
  /^[«"„]?(?:\p{L}+(?:ая|ый|ой)\s+){0,2}(?:дорожная карта|план мероприятий|план[\s(]+[«"„]?дорожная карта)(?!\p{L})/iu;

/** The title of a roadmap as it stands on its first page: «Дорожная карта помощи школам района». */
function readTitle(line: StrayLine, { mayBeginRoadmap }: Around): StrayReading | undefined {
  if (mayBeginRoadmap !== true || !roadmapTitle.test(line.words.text)) return undefined;
  return asConstruct(line, 'roadmap', '', line.words);
}

/** Titles of roadmaps and events that begin with a word of the language: «План мероприятий …», «Мониторинг успеваемости». */
export function asTitle(line: ConstructLine | FieldLine, around: Around): StrayLine | undefined {
  const words = wordsOf(line);
  if (line.shape === 'field' && line.colon !== undefined) return undefined;
  const begins = around.mayBeginRoadmap === true && roadmapTitle.test(words.text);
  const isTitle = begins || (around.mayBeginEvent === true && titleBegins.test(words.text));
  return isTitle ? { shape: 'stray', words, start: line.start, end: line.end } : undefined;
}

/** A line without a word of the language, above the fields of an event that has not begun. */
export function readEventTitle(line: StrayLine, { mayBeginEvent }: Around): StrayReading | undefined {
  return mayBeginEvent === true ? asEvent(line, part(line.words, letterOf(line.words.text).length)) : undefined;
}

/** The letter by which a line of a list is counted, with the space behind it: «а) ». */
export function letterOf(text: string): string {
  return lettered.exec(text)?.[0] ?? '';
}

const lettered = new RegExp(`^[а-яa-z]\\)[${lineSpace}]+`);

const bulletSigns = '•·▪◦‣●○■□✓✔➢►\\uF0B7\\uF0A7\\uF0FC';
const bullet = new RegExp(`^(?:[${bulletSigns}][${lineSpace}]*|[*–—−-][${lineSpace}]+)+`);
const enumerated = new RegExp(`^(?:\\d{1,2}[.)]|[а-яa-z]\\))[${lineSpace}]+`);

/** «1) Принят план; 2) Проведён сбор»: a list begins with its first number. */
const countedList = [/^1([.)])\s+.*\s2\1\s/s, /^[аa]\)\s+.*\s[бb]\)\s/s] as const;

/** The sign by which a text begins as a piece of a list, with the space behind it: a bullet, or the number of the first of some. */
export function signOf(text: string): string | undefined {
  return (bullet.exec(text) ?? (countedList.some((list) => list.test(text)) ? enumerated.exec(text) : null))?.[0];
}

/** The fields of which each piece of a list can be one. */
const listed: readonly KnownField[] = [
  'indicator',
  'document',
  'note',
  'goal',
  'performers',
  'coPerformers',
  'participants',
  'risk',
];

function isListed(line: FieldLine): line is KnownFieldLine {
  return line.keyword !== 'own' && listed.includes(line.keyword);
}

/** Whether what a field says may stand in the lines below it: of a list, or of a field that is empty. */
function mayGoOnBelow(line: FieldLine): line is KnownFieldLine {
  return line.keyword !== 'own' && (line.value === undefined || isListed(line));
}

/** Whether more than one line may stand below it. */
function mayListBelow(line: KnownFieldLine): boolean {
  return line.keyword === 'tasks' || isListed(line);
}

/** The fields that an event usually begins with. */
export const eventBeginnings: readonly FieldKeyword[] = ['deadline', 'kind'];

/** More need not be looked at. */
const mostFields = 4;

/** The fields that stand from a line on. */
export function fieldsBelow(lines: readonly SourceLine[], from: number): readonly FieldKeyword[] {
  const near = lines.slice(from, from + mostFields);
  const end = near.findIndex(({ shape }) => shape !== 'field');
  return near.slice(0, end < 0 ? undefined : end).flatMap((line) => (line.shape === 'field' ? [line.keyword] : []));
}

function readBullet(line: StrayLine, { list, next }: Around): StrayReading | undefined {
  const isEmpty = list !== undefined && list.field.value === undefined;
  const sign = bullet.exec(line.words.text)?.[0] ?? (isEmpty ? enumerated.exec(line.words.text)?.[0] : undefined);
  if (sign === undefined) return undefined;
  const text = part(line.words, sign.length);
  const beginsEvent = next?.shape === 'field' && eventBeginnings.includes(next.keyword);
  if (list === undefined || beginsEvent) return asEvent(line, text);
  const { field, hasBegun } = list;
  if (field.keyword === 'tasks') return asTask(line, text, { sign: sign.trim(), hasBegun });
  const meant = fieldFrom(field.keyword, text, part(line.words, 0, sign.trimEnd().length), field.word.text);
  if (hasBegun) return { meant: [meant] };
  const word = spell(field.keyword);
  const message = `Знак «${sign.trim()}» в начале строки – пункт списка из Word: напишите каждый пункт своей строкой «${word}: …».`;
  return { diagnostic: diagnose('line-is-understood', line.words, message), meant: [meant] };
}

/** «задачи:» and a list below: each of them is declared. */
function asTask(
  line: StrayLine,
  title: Words,
  { sign, hasBegun }: { readonly sign: string; readonly hasBegun: boolean },
): StrayReading {
  const meant = [constructFrom('task', title, line.words)];
  if (hasBegun) return { meant };
  const message = `Знак «${sign}» в начале строки – пункт списка из Word: объявите каждую задачу своей строкой «${spell('task')} имя = …».`;
  return { diagnostic: diagnose('line-is-understood', line.words, message), meant };
}

/** The list that may go on below a line, which itself stands below one. */
export function listBelow(line: SourceLine, list: ListAbove | undefined): ListAbove | undefined {
  if (line.shape === 'field') return mayGoOnBelow(line) ? { field: line, hasBegun: false } : undefined;
  if (list === undefined || !mayListBelow(list.field)) return undefined;
  const goesOn = line.shape === 'stray' && (isPiece(line) || list.field.value === undefined);
  return goesOn ? { ...list, hasBegun: true } : undefined;
}

function isPiece({ words: { text } }: StrayLine): boolean {
  return bullet.test(text) || enumerated.test(text);
}

/** Whether a field is empty because its list stands in the lines below it. */
export function isHeadOfList(line: FieldLine, next: SourceLine | undefined): boolean {
  return (
    line.colon !== undefined &&
    line.value === undefined &&
    next?.shape === 'stray' &&
    mayGoOnBelow(line) &&
    mayListBelow(line) &&
    isPiece(next)
  );
}

/** Of a field with a list in it («показатель: • Принят план • Проведён сбор»), its pieces; undefined of any other. */
export function piecesIn(value: Words, line: FieldLine): readonly Words[] | undefined {
  if (!isListed(line) || signOf(value.text) === undefined) return undefined;
  const found: Words[] = [];
  const next = bullet.test(value.text) ? `[${bulletSigns}]` : enumerated.source.slice(1);
  const between = new RegExp(`[;,]?[${lineSpace}]+(?=${next})|$`, 'g');
  let from = 0;
  for (const { 0: gap, index } of value.text.matchAll(between)) {
    const whole = part(value, from, index);
    const sign = (bullet.exec(whole.text) ?? enumerated.exec(whole.text))?.[0] ?? '';
    if (whole.text.length > sign.length) found.push(part(whole, sign.length));
    from = index + gap.length;
  }
  return found;
}

const numbered = new RegExp(
  `^(?:(?:№|п\\.|пп\\.|п/п|пункт)[${lineSpace}]*)?((?:\\d{1,3}\\.)*\\d{1,3})([.)]*)[${lineSpace}]+(?=[\\p{Lu}«"„])`,
  'u',
);
const roman = new RegExp(`^([IVX]{1,5})[.)][${lineSpace}]+(?=[\\p{Lu}«"„])`, 'u');

const reversed = new RegExp(
  `^(\\d{1,3}|[IVX]{1,5})(?:-?[йя])?[.)]?[${lineSpace}]+(\\p{L}+)[.:]?[${lineSpace}]+(?=[\\p{Lu}«"„])`,
  'u',
);

/** «1 раздел. Кадры», «2-й этап: Обучение»: the number stands before its word. */
function readReversed(line: StrayLine): StrayReading | undefined {
  const [front, number = '', word = ''] = reversed.exec(line.words.text) ?? [];
  const keyword = constructOf(word);
  if (front === undefined || keyword === undefined || isDeclaration(keyword)) return undefined;
  const { start, end } = line.words;
  const title = line.words.text.slice(front.length);
  const head = { text: `${number}.`.padEnd(front.length) + title, start, end };
  const meant = `${spell(keyword)} ${number}. ${title}`;
  const message = `В строке «${shortened(line.words.text)}» номер стоит перед словом «${word}»: напишите «${shortened(meant)}».`;
  return {
    diagnostic: diagnose('line-is-understood', line.words, message),
    meant: [constructFrom(keyword, head, line.words)],
  };
}

/** «1.2. Создание рабочей группы», «1) Семинар», «IV. Мониторинг». */
function readNumbered(line: StrayLine, { mayBeginEvent }: Around): StrayReading | undefined {
  const { words } = line;
  const section = roman.exec(words.text);
  if (section !== null) return asConstruct(line, mayBeginEvent === true ? 'event' : 'section', section[1] ?? '', words);
  const found = numbered.exec(words.text);
  if (found === null) return undefined;
  const [whole, number = '', dot = ''] = found;
  const title = part(words, whole.length);
  if (dot === '' && !number.includes('.')) return asConstruct(line, 'event', number, title);
  const at = words.text.indexOf(number);
  const behind = number.includes('.') && dot === '' ? '' : '.';
  // The head reads «1.» where «1)» stands.
  const head = words.text.slice(at, whole.length).replace(/[.)]+(?=\s)/, (marks) => behind.padEnd(marks.length));
  const text = head + title.text;
  return asConstruct(line, 'event', number, { text, start: words.start + at, end: words.end });
}

const titleBegins = /^[\p{Lu}«"„]/u;

function asEvent(line: StrayLine, title: Words): StrayReading | undefined {
  return titleBegins.test(title.text) ? asConstruct(line, 'event', '', title) : undefined;
}

function asConstruct(line: StrayLine, keyword: ConstructKeyword, number: string, head: Words): StrayReading {
  const word = spell(keyword);
  const what = keyword === 'roadmap' ? 'название карты' : number === '' ? word : `${word} ${number}`;
  const message = `Строка «${shortened(line.words.text)}» похожа на ${what}: поставьте перед ней слово «${word}».`;
  return {
    diagnostic: diagnose('line-is-understood', line.words, message),
    meant: [constructFrom(keyword, head, line.words)],
  };
}
