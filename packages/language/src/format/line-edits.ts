import type { ConstructNode } from '../structure/outline.ts';
import { lineSpace } from '../syntax/line-space.ts';
import { type ConstructLine, type FieldLine, fieldWord } from '../syntax/source-line.ts';
import { skipSpaces } from '../syntax/text-span.ts';
import { type ConstructKeyword, type SpellingLanguage, spell } from '../vocabulary/spellings.ts';
import type { TextEdit } from './text-edit.ts';

/** Gathers edits; what stands as it should is none. */
export interface EditWriter {
  readonly replace: (start: number, end: number, text: string) => void;
}

export function writeEdits(text: string, edits: TextEdit[]): EditWriter {
  return {
    replace: (start, end, replacement) => {
      if (text.slice(start, end) !== replacement) edits.push({ span: { start, end }, text: replacement });
    },
  };
}

const nameSign = new RegExp(`[${lineSpace}]+=[${lineSpace}]*`, 'y');

/** One space behind the word and the number, and around the sign of the name; neither the text nor what is before a surplus colon is touched. */
export function editConstruct(
  text: string,
  { line, node, language }: { line: ConstructLine; node: ConstructNode; language: SpellingLanguage },
  { replace }: EditWriter,
): void {
  const { colon, number, name } = node.head;
  let end = line.word.end;
  replace(line.word.start, end, spell(line.keyword, language));
  if (colon !== undefined) end = colon.start + 1;
  for (const part of [number, name]) {
    // In a row of a table a cell with a number can stand between the word and what was taken for the head.
    if (part === undefined || skipSpaces(text, end) !== part.start) continue;
    replace(end, part.start, ' ');
    end = part.end;
  }
  if (end === name?.end) {
    nameSign.lastIndex = end;
    const sign = nameSign.exec(text)?.[0];
    // «школа лицей1 - …» only means a name; its mending is told, and is no matter of spaces.
    if (sign === undefined) return;
    const signEnd = Math.min(end + sign.length, line.end);
    replace(end, signEnd, signEnd < line.end ? ' = ' : ' =');
    return;
  }
  separate(text, { end, next: skipSpaces(text, end), lineEnd: line.end }, { replace });
}

/**
 * One space behind the word and the colon, none before the colon; the value is not touched. A field's line that is meant to be
 * a construct («задача: кадры = …») keeps the word of the construct: that of the field would make it a field.
 */
export function editField(
  text: string,
  { line, language, meant }: { line: FieldLine; language: SpellingLanguage; meant: ConstructKeyword | undefined },
  { replace }: EditWriter,
): void {
  const { word, argument, value, colon: sign } = line;
  // A line that lacks its colon may be a title: it stays as it is.
  if (sign === undefined) return;
  replace(word.start, word.end, meant === undefined ? fieldWord(line, language) : spell(meant, language));
  if (argument !== undefined) separate(text, { end: word.end, next: argument.start, lineEnd: line.end }, { replace });
  const end = argument?.end ?? word.end;
  const colon = skipSpaces(text, end);
  replace(end, colon, '');
  if (value !== undefined) separate(text, { end: colon + 1, next: value.start, lineEnd: line.end }, { replace });
}

const clinging = /^(?:\/\/|[,.;!?)»…:])/;

/** One space between a word and what follows it; where there was none, none may come before a punctuation mark or what would become a comment. */
function separate(
  text: string,
  { end, next, lineEnd }: { end: number; next: number; lineEnd: number },
  { replace }: EditWriter,
): void {
  if (next >= lineEnd || (next === end && clinging.test(text.slice(next, next + 2)))) return;
  replace(end, next, ' ');
}
