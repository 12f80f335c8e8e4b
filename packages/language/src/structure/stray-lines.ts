import { columnMeantBy, columnSpokenOf, columnWords, foldWord, nearestAmong, nearestOfFew } from '@dorkarta/core';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { inRussianLayout } from '../syntax/keyboard-layout.ts';
import { constructOf, fieldOf } from '../syntax/keyword-reader.ts';
import { columnTrouble } from '../syntax/own-column.ts';
import { noOwnFields, type OwnFields } from '../syntax/own-fields.ts';
import { readLines } from '../syntax/read-lines.ts';
import type {
  ConstructLine,
  FieldLine,
  KnownFieldLine,
  OwnFieldLine,
  SourceLine,
  StrayLine,
  Words,
} from '../syntax/source-line.ts';
import { hasField, isDeclaration, isRoot } from '../vocabulary/constructs.ts';
import { type ConstructKeyword, constructWords, fieldSpokenOf, fieldWords, spell } from '../vocabulary/spellings.ts';
import { constructFrom, fieldFrom, wordsOf } from './meant-lines.ts';
import { moveBy, movedLine } from './moved-line.ts';
import { fieldOfCase, readNearField, readOwnField, readSignature } from './near-fields.ts';
import { type Around, listBelow, readEventTitle, readPasted } from './pasted-lines.ts';
import { rootWords } from './root-words.ts';
import type { StrayReading } from './stray-reading.ts';
import { part, shortened } from './words-part.ts';

const wordsBeforeColon = /^([\p{L}_][\p{L}\d_-]*(?:\s+[\p{L}_-]+){0,2})\.?\s*[:=\uFF1A]\s*/u;
const sign = /[:=\uFF1A]/;
const firstWord = /^([\p{L}_][\p{L}\d_-]*)\s*/u;

const nearestField = ofOneMeaning(nearestAmong(fieldWords));
const nearestWord = ofOneMeaning(nearestAmong([...constructWords, ...fieldWords]));

/** «полмероприятия» is no misspelt «мероприятия»: what stands before a word makes another one of it. */
export function ofOneMeaning(nearestOf: (word: string) => string | undefined): (word: string) => string | undefined {
  return (word) => {
    const known = nearestOf(word);
    const isOther = known !== undefined && word.length > known.length && foldWord(word).endsWith(foldWord(known));
    return isOther ? undefined : known;
  };
}

/** Reads a line that begins with no keyword, among those that it stands between. */
export function readStray(line: StrayLine, around: Around = {}): StrayReading {
  return (
    readOtherLayout(line) ??
    readMarkup(line) ??
    readRemark(line) ??
    readPasted(line, around) ??
    readNearField(line) ??
    readOwnField(line, around.own) ??
    readUnknownField(line, around) ??
    readUnknownConstruct(line) ??
    readEventTitle(line, around) ??
    readSignature(line) ??
    readBelow(line, around) ?? { diagnostic: withoutKeyword(line, around.root) }
  );
}

/** Whether the value of a field stands in the lines below it: it has none of its own, and the next line is nothing else. */
export function isValueBelow(line: FieldLine, next: SourceLine | undefined, own: OwnFields): boolean {
  if (next?.shape !== 'stray' || listBelow(line, undefined) === undefined) return false;
  if (line.colon === undefined || line.value !== undefined) return false;
  const known =
    readOtherLayout(next) ??
    readMarkup(next) ??
    readRemark(next) ??
    readPasted(next, {}) ??
    readNearField(next) ??
    readUnknownField(next, { own });
  return (known ?? readUnknownConstruct(next)) === undefined;
}

/** A line of its own for what belongs behind the colon above. */
function readBelow({ words }: StrayLine, { list }: Around): StrayReading | undefined {
  if (list === undefined || list.field.value !== undefined || list.field.colon === undefined) return undefined;
  const { keyword, word } = list.field;
  if (keyword === 'tasks') return undefined;
  const meant = fieldFrom(keyword, words, part(words, 0, 0), word.text);
  if (list.hasBegun) return { meant: [meant] };
  const message = `«${shortened(words.text)}» стоит под полем «${word.text}», а не в нём: напишите это в той же строке («${word.text}: ${shortened(words.text)}»).`;
  return { diagnostic: diagnose('line-is-understood', words, message), meant: [meant] };
}

/** «vthjghbznbt Создание», «chjr: vfhn»: it was typed in the English layout, if it then begins with a keyword. */
function readOtherLayout({ words }: StrayLine): StrayReading | undefined {
  const meant = otherLayoutOf(words);
  if (meant === undefined) return undefined;
  const { line, text } = meant;
  const message = `Строка набрана в английской раскладке: «${shortened(text)}». Исправьте её.`;
  return { diagnostic: diagnose('line-is-understood', words, message), meant: [line] };
}

const markupAtStart = /^(?:(?:#{1,6}|[>*•·–—-])\s|\*\*|__)/;
const markup = /^(?:#{1,6}|[>*•·–—-])(?=\s)|\*\*|__/g;

/** A line without the signs of Markdown, unit by unit, if it then begins with a keyword («## Раздел 2. Кадры», «**Срок:** март»). */
export function withoutMarkup({ text, start }: Words): ConstructLine | FieldLine | undefined {
  if (!markupAtStart.test(text)) return undefined;
  const [line, ...others] = readLines(text.replace(markup, (sign) => ' '.repeat(sign.length)));
  if (line === undefined || others.length > 0 || line.shape === 'stray') return undefined;
  const isMeant = line.shape === 'field' ? line.colon !== undefined : /^[\p{Lu}\d]/u.test(line.head?.text ?? '');
  return isMeant ? movedLine(line, moveBy(start)) : undefined;
}

function readMarkup({ words }: StrayLine): StrayReading | undefined {
  const line = withoutMarkup(words);
  if (line === undefined) return undefined;
  const [sign = ''] = markupAtStart.exec(words.text) ?? [];
  const message = `Знак «${sign.trim()}» здесь не нужен: уберите его, и строка начнётся со слова «${line.word.text}».`;
  return { diagnostic: diagnose('line-is-understood', words, message), meant: [line] };
}

const remark = /^(?:#+|\/\**|<!--+|--+(?=\s)|;+(?=\s))\s*(.*?)\s*(?:\*+\/|--+>)?$/su;

/** What a line says that is a remark by the sign of another language («# о педагогах», «<!-- о педагогах -->»). */
export function remarkIn(text: string): string | undefined {
  return remark.exec(text)?.[1];
}

function readRemark({ words }: StrayLine): StrayReading | undefined {
  if (remarkIn(words.text) === undefined) return undefined;
  const message = `Строка «${shortened(words.text)}» похожа на заметку: поставьте перед заметкой «//», и программа её пропустит.`;
  return { diagnostic: diagnose('line-is-understood', words, message) };
}

/** A line as it reads in the Russian layout, if it begins with a keyword there. */
export function otherLayoutOf({
  text,
  start,
}: Words): { readonly text: string; readonly line: ConstructLine | FieldLine } | undefined {
  const russian = inRussianLayout(text);
  if (russian === text) return undefined;
  const [line, ...others] = readLines(russian);
  if (line === undefined || others.length > 0 || line.shape === 'stray') return undefined;
  if (line.shape === 'field' && line.colon === undefined) return undefined;
  return { text: russian, line: movedLine(line, moveBy(start)) };
}

/** «плн»: a slip in a short word, where only a field can stand. */
export function shortField(word: string): string | undefined {
  return word.length === 3 || word.length === 4 ? nearestOfFew(word, fieldWords) : undefined;
}

/** «К3», as criteria are called. */
const criterionCode = /^[КСР]\d{1,2}$/iu;

function readUnknownField(
  line: StrayLine,
  { own = noOwnFields, inside, mayBeginEvent }: Around,
): StrayReading | undefined {
  const found = wordsBeforeColon.exec(line.words.text);
  const [front, word] = [found?.[0], found?.[1]];
  if (front === undefined || word === undefined) return undefined;
  const value = part(line.words, front.length);
  const colon = part(line.words, front.search(sign), front.search(sign) + 1);
  if (criterionCode.test(word)) {
    const message = `Нет поля «${word}»: решение о критерии пишут так – «${spell('criterion')} ${word}: …».`;
    return { diagnostic: diagnose('line-is-understood', part(line.words, 0, word.length), message) };
  }
  const field = meantField(word, own);
  if (field === undefined && namesEvent(word)) {
    const titled = mayBeginEvent === true || inside === undefined ? 'event' : inside;
    return isDeclaration(titled) ? undefined : titleAsField(line, { word, value, titled });
  }
  if (field === undefined) {
    const message = unknownField(word, inside);
    if (message === undefined) return undefined;
    return { diagnostic: diagnose('line-is-understood', part(line.words, 0, word.length), message) };
  }
  const { known, ...kind } = field;
  const message = `Нет поля «${word}», есть «${known}»: исправьте слово.`;
  return {
    diagnostic: diagnose('line-is-understood', part(line.words, 0, word.length), message),
    meant: [
      {
        shape: 'field',
        ...kind,
        word: part(line.words, 0, word.length),
        argument: undefined,
        colon,
        value: value.text === '' ? undefined : value,
        bare: undefined,
        isGuess: true,
        start: line.start,
        end: line.end,
      },
    ],
  };
}

/** «бюджет»: a table has columns of its own for what the language has no word for. */
function unknownField(word: string, inside: ConstructKeyword | undefined): string | undefined {
  const isOfEvent = inside === 'event' || inside === 'stage';
  const words = word.toLowerCase().split(/\s+/u);
  const name = isOfEvent && ownColumns.test(word) ? [words[0] ?? '', words.join('_')].find(namesColumn) : undefined;
  if (name === undefined) return words.length > 1 ? undefined : unknownWord(word);
  const asColumn = `${spell('column')}: ${name} ${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  return `Нет поля «${word}»: объявите в карте свою графу («${asColumn}») и пишите здесь «${name}: …» или, если это продолжение текста, присоедините строку к предыдущей.`;
}

function namesColumn(word: string): boolean {
  return columnTrouble(word) === undefined;
}

function unknownWord(word: string): string {
  return `Нет поля «${word}»: исправьте слово или, если это продолжение текста, присоедините строку к предыдущей.`;
}

/** What many tables have a column for. */
const ownColumns =
  /финансиров|бюджет|затрат|стоимост|средств|охват|направлени|^(?:количество|число|отметка|статус|тема)|контроль/iu;

/** Whether a word speaks of the title of an event («наименование», «что сделать»). */
function namesEvent(word: string): boolean {
  const { name } = columnWords.event;
  if (columnSpokenOf(word) === 'event') return true;
  return /^(?:наименование|название|мероприяти)/iu.test(word) && columnMeantBy(word) === name;
}

/** A title that is written as a field: «наименование: Создание группы». */
interface TitleField {
  readonly word: string;
  readonly value: Words;
  /** What it is the title of. */
  readonly titled: ConstructKeyword;
}

/** «наименование: Создание группы»: a title is no field. */
function titleAsField(line: StrayLine, { word, value: head, titled }: TitleField): StrayReading {
  const beginning = spell(titled);
  const where = `название пишется после слова «${beginning}»`;
  if (head.text === '') {
    const message = `Строка «${line.words.text}» ничего не говорит: уберите её; ${where}.`;
    return { diagnostic: diagnose('line-is-understood', line.words, message) };
  }
  const message = `Нет поля «${word}»: ${where}, без двоеточия («${beginning} ${shortened(head.text)}»).`;
  const diagnostic = diagnose('line-is-understood', part(line.words, 0, word.length), message);
  return titled === 'event' ? { diagnostic, meant: [constructFrom('event', head, line.words)] } : { diagnostic };
}

/** «этам Первый выезд»: a slip in a short word that begins a construct, before a title. */
function shortConstruct(word: string, title: string): string | undefined {
  if (word.length < 3 || word.length > 5 || !/^[\p{Lu}\d«]/u.test(title)) return undefined;
  return nearestOfFew(word, [spell('stage')]);
}

type MeantField = { readonly known: string } & (
  | Pick<KnownFieldLine, 'keyword'>
  | Pick<OwnFieldLine, 'keyword' | 'own'>
);

/** The field that a word was probably meant to be: one that the roadmap adds, else one of the language. */
function meantField(word: string, own: OwnFields): MeantField | undefined {
  const added = nearestOfFew(word, own.values());
  if (added !== undefined) return { known: added, keyword: 'own', own: added };
  const plain = withoutWhose(word);
  const known =
    spokenField(word) ??
    nearestField(word) ??
    shortField(word) ??
    fieldOfCase(word) ??
    (plain === word || fieldOf(plain) === undefined ? undefined : plain);
  const keyword = known === undefined ? undefined : fieldOf(known);
  return known === undefined || keyword === undefined ? undefined : { known, keyword };
}

/** «когда», «кто», «чем подтверждается», «район»: the field that is spoken of. */
export function spokenField(word: string): string | undefined {
  const column = columnSpokenOf(word);
  if (column === 'event') return undefined;
  return column === undefined ? fieldSpokenOf(word) : columnWords[column].field;
}

const whose =
  /\s+(?:мероприяти[йя]|события|проведения|исполнения|реализации|выполнения|утверждения|согласования|результата|результативности|эффективности|работ[ыа]?|карты|плана|листа|страницы|документа|школ[ыа]?)$/iu;

/** «вид мероприятия» as «вид»: whose it is goes without saying. */
function withoutWhose(word: string): string {
  return word.replace(whose, '');
}

/**
 * «вид мероприятия: семинар», «число участников: 25»: a field's word with whose it is, or a column's that begins with one,
 * before the colon; the word alone is read as one without it.
 */
export function longerFieldIn(line: FieldLine, around: Around): StrayReading | undefined {
  if (line.colon !== undefined || line.bare === undefined) return undefined;
  const words = wordsOf(line);
  const named = wordsBeforeColon.exec(words.text)?.[1];
  if (named === undefined || named === line.word.text) return undefined;
  const { inside } = around;
  const isColumn = inside !== undefined && !hasField(inside, line.keyword) && ownColumns.test(named);
  if (withoutWhose(named) !== line.word.text && !isColumn) return undefined;
  return readUnknownField({ shape: 'stray', words, start: line.start, end: line.end }, around);
}

function readUnknownConstruct(line: StrayLine): StrayReading | undefined {
  const found = firstWord.exec(line.words.text);
  const [front, word] = [found?.[0], found?.[1]];
  if (front === undefined || word === undefined) return undefined;
  const known = nearestWord(word) ?? shortConstruct(word, line.words.text.slice(front.length));
  if (known === undefined || foldWord(known) === foldWord(word)) return undefined;
  const keyword = constructOf(known);
  const message = `Нет слова «${word}», есть «${known}»: исправьте его или, если это продолжение текста, присоедините строку к предыдущей.`;
  const diagnostic = diagnose('line-is-understood', part(line.words, 0, word.length), message);
  if (keyword === undefined || isDeclaration(keyword)) return { diagnostic };
  const head = part(line.words, front.length);
  return {
    diagnostic,
    meant: [
      {
        shape: 'construct',
        keyword,
        word: part(line.words, 0, word.length),
        head: head.text === '' ? undefined : head,
        start: line.start,
        end: line.end,
      },
    ],
  };
}

/** The words of a field that a line begins with, and which mean it only with their colon. */
function fieldAtStart(text: string): string | undefined {
  const [word = '', second = ''] = text.split(/\s+/u, 2);
  return [`${word} ${second}`, firstWord.exec(text)?.[1] ?? ''].find((words) => fieldOf(words) !== undefined);
}

/** What to tell of a line that begins with no word of the language. */
export function withoutKeyword(line: { readonly words: Words }, root?: ConstructKeyword): Diagnostic {
  const field = fieldAtStart(line.words.text);
  if (field !== undefined) {
    const words = field.includes(' ') ? 'слов' : 'слова';
    const message = `Строка «${shortened(line.words.text)}» не понята: если это поле, поставьте после ${words} «${field}» двоеточие («${field}: …»), если продолжение текста, присоедините строку к предыдущей.`;
    return diagnose('line-is-understood', line.words, message);
  }
  const { examples } = rootWords[root !== undefined && isRoot(root) ? root : 'roadmap'];
  const message = `Строка «${shortened(line.words.text)}» не начинается со слова языка: присоедините её к предыдущей строке или начните с нужного слова, например ${examples}.`;
  return diagnose('line-is-understood', line.words, message);
}
