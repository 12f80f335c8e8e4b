import { foldWord } from '@dorkarta/core';
import { isArgumentKeyword } from '../../generated/keywords.ts';
import type { ParsedFile } from '../../mapping/parsed-file.ts';
import type { Span } from '../../places/span.ts';
import { readStray } from '../../structure/stray-lines.ts';
import { readHead } from '../../syntax/head.ts';
import { lineSpace } from '../../syntax/line-space.ts';
import type { OwnFields } from '../../syntax/own-fields.ts';
import type { ConstructLine, FieldLine, SourceLine, StrayLine } from '../../syntax/source-line.ts';
import { separatorOf } from '../../syntax/split-list.ts';
import { fieldSpellings } from '../../vocabulary/spellings.ts';
import { lineAbove, lineOn, rowAt } from './row.ts';
import type { LineStart, Slot } from './slot.ts';
import { continuedListSlot, valueSlots } from './value-slots.ts';

const comment = new RegExp(`(?:^|[${lineSpace}])//`);
const blank = new RegExp(`^[${lineSpace}]*$`);
const letters = /^[\p{L}\p{N}_-]*/u;

/** What can be completed at an offset: nothing, one thing, or, below a list that goes on, a piece of it or a new line. */
export function slotsAt({ text, lines, read: { own } }: ParsedFile, offset: number): readonly Slot[] {
  const row = rowAt(text, offset);
  const typed = text.slice(row.start, offset);
  if (comment.test(typed)) return [];
  const line = lineOn(lines, row);
  if (line === undefined) return blank.test(typed) ? emptyRowSlots({ text, lines }, offset, row) : [];
  if (line.start < row.start) return line.shape === 'field' ? nextRowSlots(text, line, offset, row) : [];
  return offset < line.start ? [] : slotsIn({ text, own }, line, offset, row);
}

/** Whether it is the name of a file that can be completed at an offset. */
export function completesImport(file: ParsedFile, offset: number): boolean {
  return slotsAt(file, offset).some((slot) => slot.is === 'value' && slot.keyword === 'import');
}

/** A text, and the fields that its roadmap adds to the language. */
interface Source {
  readonly text: string;
  readonly own: OwnFields;
}

function slotsIn({ text, own }: Source, line: SourceLine, offset: number, row: Span): readonly Slot[] {
  switch (line.shape) {
    case 'construct':
      return offset <= line.word.end ? [lineStart(text, line.word, row)] : headSlots(line, offset, row);
    case 'field':
      if (offset <= line.word.end) return [lineStart(text, line.word, row)];
      return fieldSlots(text, line, offset, row);
    case 'stray':
      return straySlots({ text, own }, line, offset, row);
  }
}

function emptyRowSlots(
  { text, lines }: Pick<ParsedFile, 'text' | 'lines'>,
  offset: number,
  row: Span,
): readonly Slot[] {
  const above = lineAbove(lines, row);
  const list = above?.shape === 'field' ? continuedListSlot(text, above, offset, row) : [];
  return [...list, lineStart(text, { start: offset, end: offset }, row)];
}

/** On a further row of a list: a piece of it, or, where the row only begins, a new line. */
function nextRowSlots(text: string, line: FieldLine, offset: number, row: Span): readonly Slot[] {
  const slots = valueSlots(text, line, offset, row);
  const [slot] = slots;
  const begins = slot !== undefined && blank.test(text.slice(row.start, slot.span.start));
  return begins && letters.exec(text.slice(slot.span.start, offset))?.[0].length === offset - slot.span.start
    ? [...slots, lineStart(text, slot.span, row)]
    : slots;
}

function lineStart(text: string, { start, end }: Span, row: Span): LineStart {
  const rest = text.slice(end, row.end);
  return blank.test(rest)
    ? { is: 'line-start', span: { start, end: row.end }, row, rest: '' }
    : { is: 'line-start', span: { start, end }, row, rest };
}

function headSlots(line: ConstructLine, offset: number, row: Span): readonly Slot[] {
  if (line.head === undefined) return [{ is: 'head', line, span: { start: offset, end: offset }, row, isNamed: false }];
  const { name, title } = readHead(line.head);
  if (title?.quoted === true || title?.trouble !== undefined) return [];
  const start = title?.span.start ?? offset;
  if (offset < start) return [];
  return [{ is: 'head', line, span: { start, end: Math.max(line.end, offset) }, row, isNamed: name !== undefined }];
}

function fieldSlots(text: string, line: FieldLine, offset: number, row: Span): readonly Slot[] {
  const colon = line.colon ? text.indexOf(':', line.argument?.end ?? line.word.end) : -1;
  if (colon >= 0 && offset > colon) return valueSlots(text, line, offset, row);
  if (!isArgumentKeyword(line.keyword)) return colon < 0 ? valueSlots(text, line, offset, row) : [];
  const list = line.argument ?? { start: offset, end: offset };
  const start = lastPieceStart(text, list, offset);
  return [{ is: 'argument', line, span: { start, end: Math.max(offset, pieceEnd(text, offset, colon)) }, row }];
}

function lastPieceStart(text: string, list: Span, offset: number): number {
  const before = text.slice(list.start, Math.max(list.start, offset));
  const last = [...before.matchAll(separatorOf(text.slice(list.start, Math.max(list.end, offset))))].at(-1);
  return Math.min(offset, last === undefined ? list.start : list.start + last.index + last[0].length);
}

function pieceEnd(text: string, offset: number, colon: number): number {
  const stop = text.slice(offset).search(/[,;:\r\n]|$/);
  return colon >= 0 ? Math.min(colon, offset + stop) : offset + stop;
}

const twoWords: readonly string[] = Object.entries(fieldSpellings)
  .map(([, { russian }]) => russian)
  .filter((spelling) => spelling.includes(' '));

/** A keyword that is not complete yet, or a misspelt field. */
function straySlots({ text, own }: Source, line: StrayLine, offset: number, row: Span): readonly Slot[] {
  const typed = text.slice(line.start, offset);
  const word = letters.exec(text.slice(line.start))?.[0] ?? '';
  if (word !== '' && typed.length <= word.length) {
    return [lineStart(text, { start: line.start, end: line.start + word.length }, row)];
  }
  const folded = foldWord(typed).replace(new RegExp(`[${lineSpace}]+`, 'g'), ' ');
  if (typed !== '' && twoWords.some((spelling) => spelling.startsWith(folded))) {
    const end = offset + (letters.exec(text.slice(offset))?.[0].length ?? 0);
    return [lineStart(text, { start: line.start, end }, row)];
  }
  const { meant: [meant] = [] } = readStray(line, { own });
  return meant?.shape === 'field' && offset > meant.word.end ? fieldSlots(text, meant, offset, row) : [];
}
