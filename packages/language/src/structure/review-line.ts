import { foldTitle, parseTrait, parseVerdict, splitReason, splitVerdict } from '@dorkarta/core';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { ConstructLine, FieldLine, SourceLine, Words } from '../syntax/source-line.ts';
import { canBePartOf, constructs, hasField } from '../vocabulary/constructs.ts';
import { type KnownField, spell } from '../vocabulary/spellings.ts';
import { constructFrom, fieldFrom, wordsOf } from './meant-lines.ts';
import { numberedList } from './numbered-list.ts';
import type { StrayReading } from './stray-reading.ts';
import { part, shortened } from './words-part.ts';

/**
 * In an expert's conclusion, a line as experts write it: several events or criteria in one, «требование К3: …», «вывод: …».
 * Undefined of any other line.
 */
export function reviewLine(line: SourceLine): StrayReading | undefined {
  const words = line.shape === 'stray' ? line.words : wholeOf(line);
  return readCriteria(line, words) ?? readEvents(line, words) ?? readSpoken(line, words);
}

/** All words of a line; of a field with its colon and value. */
function wholeOf(line: ConstructLine | FieldLine): Words {
  if (line.shape === 'construct' || line.colon === undefined) return wordsOf(line);
  const { word, argument, colon, value, start, end } = line;
  const pieces = [word, argument, colon, value].flatMap((each) => each ?? []);
  const text = pieces.reduce((said, each) => said.padEnd(each.start - start) + each.text, '');
  return { text, start, end };
}

const criterionWords = String.raw`критери\p{L}*|требовани\p{L}*|пункты?`;
const sign = String.raw`\s*[:–—-]\s*`;
const code = String.raw`(?:\p{L}{1,3}\s?)?\d{1,2}(?:\.\d{1,2})?`;
const officialCode = String.raw`[КСРKCP]\s?\d{1,2}`;
const join = String.raw`\s*(?:[,;–—-]|(?<!\p{L})и(?!\p{L}))\s*`;
const codesAlone = new RegExp(`^(${officialCode}(?:${join}${officialCode})*)(${sign}|\\s+)(?=\\S)`, 'iu');
const codesBehindWord = new RegExp(
  `^(${criterionWords})(?:\\s*:)?\\s*(${code}(?:${join}${code})*)(${sign}|\\s+)(?=\\S)`,
  'iu',
);

/** «критерии К3, К4: выполнено – …», «требование К3: …», «К3 – выполнено, …» */
function readCriteria(line: SourceLine, words: Words): StrayReading | undefined {
  if (line.shape === 'construct' || (line.shape === 'field' && line.keyword !== 'rubric')) return undefined;
  const [front, word, list, between = ''] = criteriaIn(words.text);
  const codes = list === undefined ? undefined : numberedList(list);
  if (front === undefined || codes === undefined) return undefined;
  const value = part(words, front.length);
  const keyword = spell('criterion');
  // What only lacks its colon is told so.
  const lacksColon = codes.length === 1 && foldTitle(word ?? '') === keyword && !front.includes(':');
  if (lacksColon || !(between.includes(':') || isVerdict(value.text))) return undefined;
  const message =
    codes.length > 1
      ? `В одной строке решают об одном критерии: напишите о каждом своей строкой (${eachOf(keyword, codes)}).`
      : criterionMessage(words, word, codes[0] ?? '');
  const at = part(words, 0, front.trimEnd().length);
  return {
    diagnostic: diagnose('line-is-understood', at, message),
    meant: codes.map((each) => fieldAbout('criterion', each, value, at)),
  };
}

function criteriaIn(text: string): readonly (string | undefined)[] {
  const alone = codesAlone.exec(text);
  return alone === null ? (codesBehindWord.exec(text) ?? []) : [alone[0], undefined, alone[1], alone[2]];
}

function criterionMessage({ text }: Words, word: string | undefined, named: string): string {
  const keyword = spell('criterion');
  if (word === undefined) return `Нет поля «${named}»: решение о критерии пишут так – «${keyword} ${named}: …».`;
  return `Строка «${shortened(text)}» похожа на решение о критерии: его пишут так – «${keyword} ${named}: …».`;
}

function isVerdict(text: string): boolean {
  const { is, points } = parseVerdict(splitVerdict(text).words);
  return is !== undefined || points !== undefined;
}

const number = String.raw`(?:№{1,2}\s*)?\d+(?:\.\d+)*(?:\s*«[^»]*»)?`;
const numbers = new RegExp(
  `^(мероприяти\\p{L}*)(?:\\s*:)?\\s*(${number}(?:${join}${number})*)(\\s*:\\s*|\\s+)(?=\\S)`,
  'iu',
);

/** «мероприятия 14, 15: методическое – …», «мероприятие 14–16: …» */
function readEvents(line: SourceLine, words: Words): StrayReading | undefined {
  if (line.shape === 'field' || (line.shape === 'construct' && line.keyword !== 'event')) return undefined;
  const [front, word, list, between = ''] = numbers.exec(words.text) ?? [];
  const named = list === undefined ? undefined : numberedList(list);
  if (front === undefined || word === undefined || named === undefined) return undefined;
  if (named.length < 2 && line.shape === 'construct') return undefined;
  const value = part(words, front.length);
  if (!between.includes(':') && !saysTraits(value.text)) return undefined;
  const keyword = spell('ruling');
  const message =
    named.length > 1
      ? `В одной строке решают об одном мероприятии: напишите о каждом своей строкой (${eachOf(keyword, named)}).`
      : `Нет слова «${word}», решение о мероприятии пишут так – «${keyword} ${named[0]}: …»: исправьте строку.`;
  const at = part(words, 0, front.trimEnd().length);
  return {
    diagnostic: diagnose('line-is-understood', at, message),
    meant: named.map((each) => fieldAbout('ruling', each, value, at)),
  };
}

/** Whether words say of an event what it is, and why. */
export function saysTraits(text: string): boolean {
  const { words, reason } = splitReason(text);
  return reason !== undefined && words.split(',').every((each) => parseTrait(each.trim()).traits.length > 0);
}

/** A line of its own about one of those that stood in one. */
function fieldAbout(keyword: 'criterion' | 'ruling', about: string, value: Words, at: Words): FieldLine {
  return { ...fieldFrom(keyword, value, at), argument: { ...at, text: about } };
}

const mostShown = 3;

function eachOf(keyword: string, all: readonly string[]): string {
  const shown = all.slice(0, mostShown).map((each) => `«${keyword} ${each}: …»`);
  return all.length > mostShown ? `${shown.join(', ')} и так далее` : shown.join(', ');
}

const conclusionWords =
  'итог|итоги|(?:общий |краткий )?вывод|выводы|(?:общее |экспертное )?заключение|резюме|вердикт|результаты?(?: экспертизы)?';
const pointWords =
  'баллы?|итого(?: баллов)?|всего(?: баллов)?|сумма(?: баллов)?|(?:общ|итогов)(?:ий|ая|ый) (?:балл|оценка)|оценка';
const adviceWords =
  'замечани[ея]|комментари[йи]|примечани[ея]|предложени[ея]|пожелани[ея]|рекомендации|рекомендуется|недостат(?:ок|ки)';
const reasonWords = 'причин[аы]|обосновани[ея]|основани[ея]|почему|пояснени[ея]';
const officeWords = 'должность|подпись|специалист|фио|организация|кто|кто проводит|составил|подготовил';
const dateWords = 'дата (?:экспертизы|заключения|составления|проведения)';

interface Spoken {
  readonly words: RegExp;
  /** What is to be done instead. */
  readonly remedy: string;
  /** What the line was meant to be, where that is plain. */
  readonly meant?: (value: Words, at: Words) => ConstructLine | FieldLine;
}

function spokenAs(words: string, remedy: string, meant?: Spoken['meant']): Spoken {
  return { words: new RegExp(`^(?:${words})$`, 'iu'), remedy, ...(meant === undefined ? {} : { meant }) };
}

/** How experts call what a conclusion says otherwise, or not at all. */
const spoken: readonly Spoken[] = [
  spokenAs(
    conclusionWords,
    `заключение программа выводит из баллов; что исправить в карте, пишут строкой «${spell('recommendation')} …»`,
  ),
  spokenAs(
    pointWords,
    `баллы программа считает сама, по решениям о критериях («${spell('criterion')} К3: выполнено – …»)`,
  ),
  spokenAs(
    adviceWords,
    `что исправить в карте, пишут строкой «${spell('recommendation')} …», без двоеточия`,
    (value, at) => constructFrom('recommendation', value, { ...at, end: value.end }),
  ),
  spokenAs(
    reasonWords,
    `причину пишут в строке самого решения, после тире («${spell('criterion')} К3: выполнено – …»)`,
  ),
  spokenAs(
    officeWords,
    `имя и должность пишут строкой «${spell('expert')}: имя, должность», а организацию – после слова «${spell('review')}»`,
  ),
  spokenAs(dateWords, `есть «${spell('date')}»: исправьте слово`, (value, at) => fieldFrom('date', value, at)),
];

const wordsAndColon = /^([^:]{1,40}?)\s*:\s*/u;
const fileOfRoadmap = /\.dk["»]?$/iu;

function readSpoken(line: SourceLine, words: Words): StrayReading | undefined {
  if (line.shape !== 'stray' && hasPlace(line) && !lacksColon(line)) return undefined;
  const [front, name] = wordsAndColon.exec(words.text) ?? [];
  if (front === undefined || name === undefined) return undefined;
  const at = part(words, 0, name.length);
  const value = part(words, front.length);
  if (line.shape === 'construct' && line.keyword === 'roadmap') {
    const message = `Нет поля «${name}»: карту подключают вверху файла, строкой «${spell('import')}: ${shortened(value.text)}».`;
    return fileOfRoadmap.test(value.text) ? { diagnostic: told(at, message) } : undefined;
  }
  const found = spoken.find((each) => each.words.test(foldTitle(name)));
  if (found === undefined) return undefined;
  const meant = found.meant === undefined || value.text === '' ? [] : [found.meant(value, at)];
  return { diagnostic: told(at, `Поля «${name}» в экспертизе нет: ${found.remedy}.`), meant };
}

/** «дата заключения: …» */
function lacksColon(line: ConstructLine | FieldLine): boolean {
  return line.shape === 'field' && line.colon === undefined;
}

/** Whether a line of the language can stand in a conclusion. */
function hasPlace(line: ConstructLine | FieldLine): boolean {
  if (line.shape === 'field') return line.keyword === 'import' || hasField('review', line.keyword);
  return canBePartOf(line.keyword, 'review');
}

/** The field of a roadmap or of a report, which has no place in a conclusion. */
export function foreignInReview({ word }: FieldLine): Diagnostic {
  const { once, many } = constructs.review;
  const own = [...once, ...many].filter((each): each is KnownField => each !== 'own' && each !== 'ignore');
  const names = own.map((each) => `«${spell(each)}»`).join(', ');
  return told(word, `Поля «${word.text}» в экспертизе нет, есть ${names}: исправьте слово или уберите строку.`);
}

function told(at: Words, message: string): Diagnostic {
  return diagnose('line-is-understood', at, message);
}
