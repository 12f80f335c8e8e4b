import { matrixWordsOf } from '@dorkarta/core';
import { isListKeyword } from '../../generated/keywords.ts';
import type { Span } from '../../places/span.ts';
import { lineSpace } from '../../syntax/line-space.ts';
import type { FieldLine, Words } from '../../syntax/source-line.ts';
import { separatorOf } from '../../syntax/split-list.ts';
import { readList } from '../../syntax/text-value.ts';
import type { ValueSlot } from './slot.ts';

/** Where the pieces of a deadline part: commas, and dashes that do not stand within a date. */
const deadlineSeparator = /[,;]\s*|\s+[–—-]\s*|(?<=\p{L})[–—-]\s*/gu;
const blank = new RegExp(`^[${lineSpace}]*$`);

/** The value of a field at an offset behind its colon, or behind its word where the colon is missing. */
export function valueSlots(text: string, line: FieldLine, offset: number, row: Span): readonly ValueSlot[] {
  const words = line.value ?? line.bare;
  const value = words ?? { text: '', start: offset, end: offset };
  if (words !== undefined && !isBehind(text, value, offset)) return [];
  const slot = { is: 'value', keyword: line.keyword, line, row, furtherEdits: missingColon(line) } as const;
  if (isListKeyword(line.keyword)) {
    return listPieces(text, value, offset).map((piece) => ({ ...slot, ...onRow(piece, row) }));
  }
  if (value.text.startsWith('"')) return [];
  const typed = { ...value, text: text.slice(value.start, Math.max(value.end, offset)) };
  return [{ ...slot, ...onRow(pieceIn(typed, line.keyword, offset), row) }];
}

function pieceIn(value: Words, keyword: FieldLine['keyword'], offset: number): ListedPiece {
  if (keyword === 'deadline') return separatedPiece(value, deadlineSeparator, offset);
  const front = keyword === 'template' ? matrixFront(value.text) : '';
  const start = value.start + front.length;
  if (front === '' || offset < start) return wholeValue(value, offset);
  const piece = separatedPiece(
    { ...value, text: value.text.slice(front.length), start },
    separatorOf(value.text.slice(front.length)),
    offset,
  );
  return { ...piece, before: front + piece.before };
}

/** «по исполнителям » before the names of the bodies. */
function matrixFront(text: string): string {
  const words = matrixWordsOf(text);
  const space = words === undefined ? '' : (/^\s+/.exec(text.slice(words.length))?.[0] ?? '');
  return space === '' ? '' : `${words}${space}`;
}

/** The list above goes on on the empty row directly below it. */
export function continuedListSlot(text: string, line: FieldLine, offset: number, row: Span): readonly ValueSlot[] {
  const { keyword, value } = line;
  if (value === undefined || !isListKeyword(keyword) || !/[,;]$/.test(value.text)) return [];
  if (value.text.startsWith('"""') || text.slice(line.end, row.start).match(/\r\n?|\n/g)?.length !== 1) return [];
  const others = readList(value).map((piece) => piece.text);
  const span = { start: offset, end: offset };
  return [{ is: 'value', keyword, line, row, span, before: value.text, others, furtherEdits: [] }];
}

/** Whether the offset is in the value, or behind it with nothing but spaces between. */
function isBehind(text: string, value: Span, offset: number): boolean {
  return offset <= value.end || blank.test(text.slice(value.end, offset));
}

function missingColon({ colon, word }: FieldLine): ValueSlot['furtherEdits'] {
  return colon ? [] : [{ span: { start: word.end, end: word.end }, text: ':' }];
}

interface Piece {
  readonly span: Span;
  readonly before: string;
}

interface ListedPiece extends Piece {
  readonly others: readonly string[];
}

function onRow<Part extends Piece>(piece: Part, row: Span): Part {
  const start = Math.max(piece.span.start, row.start);
  return { ...piece, span: { start, end: Math.max(start, Math.min(piece.span.end, row.end)) } };
}

/** The piece of a list that is being typed; inside quotes there is none. */
function listPieces(text: string, value: Words, offset: number): readonly ListedPiece[] {
  if (value.text.startsWith('"""')) return [];
  const pieces = readList(value);
  const at = pieces.find(({ span }) => span.start <= offset && isBehind(text, span, offset));
  if (at?.quoted === true || at?.trouble !== undefined) return [];
  const others = pieces.filter((piece) => piece !== at).map((piece) => piece.text);
  const start = at?.span.start ?? offset;
  const span = { start, end: Math.max(offset, at?.span.end ?? offset) };
  return [{ span, before: value.text.slice(0, Math.max(0, start - value.start)), others }];
}

function wholeValue(value: Words, offset: number): ListedPiece {
  const span = { start: Math.min(value.start, offset), end: Math.max(value.end, offset) };
  return { span, before: '', others: [] };
}

function separatedPiece(value: Words, separator: RegExp, offset: number): ListedPiece {
  const separators = [...value.text.matchAll(separator)].map(({ 0: found, index }) => ({
    start: value.start + index,
    end: value.start + index + found.length,
  }));
  const start = separators.findLast(({ end }) => end <= offset)?.end ?? Math.min(value.start, offset);
  const end = separators.find((each) => each.start >= offset)?.start ?? value.end;
  const before = value.text.slice(0, Math.max(0, start - value.start));
  const after = value.text.slice(Math.max(0, end - value.start));
  const others = `${before}${after}`.split(separator).filter((piece) => piece !== '');
  return { span: { start, end: Math.max(end, offset) }, before, others };
}
