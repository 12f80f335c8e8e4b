import { foldWord } from '@dorkarta/core';
import { createParser, type ParseFile } from '../mapping/parsed-file.ts';
import type { Span } from '../places/span.ts';
import type { ConstructNode } from '../structure/outline.ts';
import { lineSpace } from '../syntax/line-space.ts';
import type { ConstructLine, FieldLine } from '../syntax/source-line.ts';
import { endOfLine } from '../syntax/text-span.ts';
import { type SpellingLanguage, spellingsOf } from '../vocabulary/spellings.ts';
import { editBlankRow, endLastRow } from './blank-rows.ts';
import { languageOfLines } from './file-language.ts';
import { type EditWriter, editConstruct, editField, writeEdits } from './line-edits.ts';
import { placeLines } from './line-levels.ts';
import { isPlainList, rowLevels } from './row-levels.ts';
import { type Row, rowsOf } from './rows.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/**
 * The text with its white space and its keywords as they should be; its meaning stays, and formatting it again changes nothing.
 *
 * A line is indented by two spaces for each construct it stands in; one space stands behind a keyword, a number and a colon and
 * on both sides of the `=` of a name; keywords take their first spelling in the language of the file. Comments are indented
 * like their neighbours. Texts, blocks between `"""`, and lines that are not understood or out of place stay as they are.
 * Of several blank lines one stays; the file ends with a line break; line breaks and the mark of the byte order stay.
 */
export function formatText(text: string, parse: ParseFile = createParser()): string {
  return applyEdits(text, formatEdits(text, undefined, parse));
}

/**
 * What formatting changes, as edits in the order of the text that do not overlap; with a range, those of the rows it touches.
 */
export function formatEdits(text: string, range?: Span, parse: ParseFile = createParser()): readonly TextEdit[] {
  const edits = allEdits(text, parse);
  if (range === undefined) return edits;
  const before = text.slice(0, range.start);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const end = endOfLine(text, range.end);
  return edits.filter(({ span }) => span.end >= start && span.start <= end);
}

function allEdits(text: string, parse: ParseFile): readonly TextEdit[] {
  const file = parse(text);
  const { lines } = file;
  const places = placeLines(file);
  const language = languageOfLines(lines.filter(({ start }) => places.has(start)));
  const rows = rowsOf(text, lines);
  const levels = rowLevels(rows, places);
  const edits: TextEdit[] = [];
  const writer = writeEdits(text, edits);
  rows.forEach((row, index) => {
    const [level, place] = [levels[index], places.get(row.line?.start ?? -1)];
    if (row.holds === 'nothing') editBlankRow(text, { rows, at: index }, writer);
    else if (level !== undefined) editRow(text, { row, level, node: place?.node, language }, writer);
    if (place !== undefined || row.holds === 'comment') editRowEnd(text, row, writer);
  });
  endLastRow(text, rows, writer);
  return edits;
}

interface RowToEdit {
  readonly row: Row;
  readonly level: number;
  readonly node: ConstructNode | undefined;
  readonly language: SpellingLanguage;
}

function editRow(text: string, { row, level, node, language }: RowToEdit, writer: EditWriter): void {
  const { line, holds } = row;
  writer.replace(row.start, row.textStart, '  '.repeat(level));
  if (holds !== 'line' || line === undefined || line.shape === 'stray' || isMeantOtherwise(line, node)) return;
  if (line.shape === 'field') editField(text, { line, language, meant: node?.keyword }, writer);
  else if (node !== undefined) editConstruct(text, { line, node, language }, writer);
}

/** Whether a line stands for a construct that is called otherwise («замечание: …» in a conclusion): to mend it is its author's. */
function isMeantOtherwise({ word }: ConstructLine | FieldLine, node: ConstructNode | undefined): boolean {
  return node !== undefined && !spellingsOf(node.keyword).some((each) => foldWord(each) === foldWord(word.text));
}

const space = new RegExp(`[${lineSpace}]`);

/** No spaces at the end of a row, unless they are within a block. */
function editRowEnd(text: string, row: Row, { replace }: EditWriter): void {
  const { line } = row;
  if (line !== undefined && line.end > row.end && !isPlainList(line)) return;
  const contentEnd = line === undefined || line.end > row.end ? row.textStart : Math.max(line.end, row.start);
  let end = row.end;
  while (end > contentEnd && space.test(text.charAt(end - 1))) end -= 1;
  replace(end, row.end, '');
}
