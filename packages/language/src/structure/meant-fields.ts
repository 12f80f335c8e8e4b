import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { inRussianLayout, typedInEnglish } from '../syntax/keyboard-layout.ts';
import { fieldOf } from '../syntax/keyword-reader.ts';
import { lineSpace } from '../syntax/line-space.ts';
import type { FieldLine, Words } from '../syntax/source-line.ts';
import { type FieldKeyword, fieldWords } from '../vocabulary/spellings.ts';
import { bulletOf, piecesIn } from './pasted-lines.ts';
import { part, shortened } from './words-part.ts';

/** What a field's line was meant to be, and what there is to tell of how it is written. */
export interface MeantFields {
  readonly lines: readonly FieldLine[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes a field's line apart where it holds more than one field, and mends what its value was plainly meant to be. */
export function meantFields(line: FieldLine): MeantFields {
  const { value } = line;
  if (value === undefined || value.text.startsWith('"')) return { lines: [line], diagnostics: [] };
  return inOtherLayout(line, value) ?? listIn(line, value) ?? twoIn(line, value) ?? { lines: [line], diagnostics: [] };
}

/** Whether a value is read otherwise than it is written, in some field: whoever writes it takes it into quotes. */
export function isMeantOtherwise(text: string): boolean {
  if (text.startsWith('"')) return false;
  return bulletOf(text) !== undefined || findNext(text) !== null || isInOtherLayout(text);
}

/** Fields whose values are words of the program or addresses, which may be Latin. */
const latinFields: readonly FieldKeyword[] = ['import', 'ignore', 'rubric', 'template', 'column'];

/** A value that was typed in the English layout from its beginning to its end. */
function inOtherLayout(line: FieldLine, value: Words): MeantFields | undefined {
  if (latinFields.includes(line.keyword) || !isInOtherLayout(value.text)) return undefined;
  const text = inRussianLayout(value.text);
  const message = `«${shortened(value.text)}» набрано в английской раскладке: «${shortened(text)}». Исправьте.`;
  return {
    lines: [{ ...line, value: { ...value, text } }],
    diagnostics: [diagnose('layout-is-russian', value, message)],
  };
}

function isInOtherLayout(text: string): boolean {
  const [typed, ...others] = typedInEnglish(text);
  return typed?.start === 0 && others.length === 0 && !/\p{L}/u.test(text.slice(typed.end));
}

function listIn(line: FieldLine, value: Words): MeantFields | undefined {
  const pieces = piecesIn(value, line);
  const sign = bulletOf(value.text)?.trim();
  if (pieces === undefined || sign === undefined) return undefined;
  const message = `Знак «${sign}» – пункт списка из Word: уберите его; каждый пункт пишется своей строкой «${line.word.text}: …».`;
  const lines = pieces.map((piece): FieldLine => ({ ...line, value: piece }));
  return {
    lines: pieces.length === 0 ? [{ ...line, value: undefined }] : lines,
    diagnostics: [diagnose('list-is-meant', value, message)],
  };
}

/** Fields whose values are no free texts, so that words with a colon in them can only be another field. */
const closed: readonly FieldKeyword[] = [
  'deadline',
  'kind',
  'venue',
  'level',
  'within',
  'performers',
  'coPerformers',
  'tasks',
];
/** Fields that no free text speaks of in this way. */
const telling: readonly FieldKeyword[] = ['deadline', 'performers', 'indicator'];

const anyField = fieldWords.toSorted((one, other) => other.length - one.length).join('|');
const nextField = new RegExp(
  `[${lineSpace}]*[,;.][${lineSpace}]+(${anyField})[${lineSpace}]*:(?=[${lineSpace}])`,
  'iu',
);

function findNext(text: string): RegExpExecArray | null {
  return text.includes(':') && !text.includes('"') ? nextField.exec(text) : null;
}

/** «срок: до 15.09.2026, исполнители: управление» */
function twoIn(line: FieldLine, value: Words): MeantFields | undefined {
  const found = findNext(value.text);
  const [whole, word] = [found?.[0], found?.[1]];
  const keyword = word === undefined ? undefined : fieldOf(word);
  if (found === null || whole === undefined || word === undefined || keyword === undefined) return undefined;
  if (!closed.includes(line.keyword) && !telling.includes(keyword)) return undefined;
  const at = found.index + whole.indexOf(word);
  const text = part(value, found.index + whole.length);
  const space = text.text.length - text.text.trimStart().length;
  const second: FieldLine = {
    shape: 'field',
    keyword,
    word: part(value, at, at + word.length),
    argument: undefined,
    colon: part(value, found.index + whole.length - 1, found.index + whole.length),
    value: part(text, space),
    bare: undefined,
    start: value.start + at,
    end: value.end,
  };
  const first: FieldLine = { ...line, value: part(value, 0, found.index), end: value.start + found.index };
  const message = `В строке «${line.word.text}» стоит и поле «${word}»: перенесите его на свою строку.`;
  const rest = meantFields(second);
  return {
    lines: [first, ...rest.lines],
    diagnostics: [diagnose('line-is-understood', second.word, message), ...rest.diagnostics],
  };
}
