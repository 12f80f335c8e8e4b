import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { inRussianLayout, typedInEnglish } from '../syntax/keyboard-layout.ts';
import { fieldOf } from '../syntax/keyword-reader.ts';
import type { FieldLine, Words } from '../syntax/source-line.ts';
import type { FieldKeyword } from '../vocabulary/spellings.ts';
import { piecesIn, signOf } from './pasted-lines.ts';
import { planPartsIn, plansIn } from './plan-parts.ts';
import { type KeywordLine, linesIn, mayHoldMore, secondLineFound } from './second-lines.ts';
import { tailRemark } from './tail-remark.ts';
import { part, shortened } from './words-part.ts';

/** The lines that a field's line was meant to be, and what there is to tell of how it is written. */
export interface MeantFields {
  readonly lines: readonly KeywordLine[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes a field's line apart where it holds more than one field, and mends what its value was plainly meant to be. */
export function meantFields(line: FieldLine): MeantFields {
  const { value } = line;
  const longer = longerWord(line);
  if (longer !== undefined) return { lines: [longer], diagnostics: [] };
  if (value === undefined || value.text.startsWith('"')) return { lines: [line], diagnostics: [] };
  return (
    withoutRemark(line, value) ??
    inOtherLayout(line, value) ??
    listIn(line, value) ??
    plansIn(line, value) ??
    severalIn(line)
  );
}

const nextWord = /^(\p{L}+)\s*/u;

/** «нумерация граф да»: without its colon it begins with the shorter word of another field. */
export function longerWord(line: FieldLine): FieldLine | undefined {
  const { bare, word, keyword } = line;
  const [front, next] = (bare === undefined ? undefined : nextWord.exec(bare.text)) ?? [];
  if (bare === undefined || front === undefined || next === undefined || keyword === 'own') return undefined;
  const known = fieldOf(`${word.text} ${next}`);
  if (known === undefined || known === keyword) return undefined;
  const text = `${word.text} ${next}`;
  const rest = part(bare, front.length);
  return {
    ...line,
    keyword: known,
    word: { text, start: word.start, end: bare.start + next.length },
    bare: rest.text === '' ? undefined : rest,
  };
}

function severalIn(line: FieldLine): MeantFields {
  const [first, ...others] = linesIn(line);
  const found = secondLineFound(line, others);
  if (found === undefined) return { lines: [line], diagnostics: [] };
  const meant = others.map((each) => (each.shape === 'field' ? meantFields(each) : { lines: [each], diagnostics: [] }));
  return {
    lines: [first, ...meant.flatMap(({ lines }) => lines)],
    diagnostics: [found, ...meant.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** Whether a value is read otherwise than it is written, in some field: whoever writes it takes it into quotes. */
export function isMeantOtherwise(text: string): boolean {
  if (text.startsWith('"')) return false;
  if (planPartsIn({ text, start: 0, end: text.length }) !== undefined) return true;
  if (tailRemark({ text, start: 0, end: text.length }) !== undefined) return true;
  return signOf(text) !== undefined || mayHoldMore(text) || isInOtherLayout(text);
}

/** A remark behind the value is none of it; what stands before it is read as any line. */
function withoutRemark(line: FieldLine, value: Words): MeantFields | undefined {
  const found = tailRemark(value);
  if (found === undefined) return undefined;
  const message = `«${shortened(found.remark.text)}» похоже на заметку: поставьте перед ней «//», и программа её пропустит, или уберите её.`;
  const { lines, diagnostics } = meantFields({ ...line, value: found.value });
  return { lines, diagnostics: [diagnose('line-is-understood', found.remark, message), ...diagnostics] };
}

/** Fields whose values are words of the program or addresses, which may be Latin. */
export const latinFields: readonly FieldKeyword[] = ['import', 'ignore', 'rubric', 'template', 'column'];

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
  const sign = signOf(value.text)?.trim();
  if (pieces === undefined || sign === undefined) return undefined;
  const message = `Знак «${sign}» – пункт списка из Word: уберите его; каждый пункт пишется своей строкой «${line.word.text}: …».`;
  const lines = pieces.map((piece): FieldLine => ({ ...line, value: piece }));
  return {
    lines: pieces.length === 0 ? [{ ...line, value: undefined }] : lines,
    diagnostics: [diagnose('list-is-meant', value, message)],
  };
}
