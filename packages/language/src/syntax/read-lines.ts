import { foldWord } from '@dorkarta/core';
import { isArgumentKeyword, isListKeyword } from '../generated/keywords.ts';
import { type KeywordHit, readKeyword } from './keyword-reader.ts';
import { lineSpace } from './line-space.ts';
import { noOwnFields, type OwnFields } from './own-fields.ts';
import type { ConstructLine, FieldLine, SourceLine, StrayLine, Words } from './source-line.ts';
import { endOfHead, endOfLine, endOfList, endOfPlainText, endOfText, skipSpaces } from './text-span.ts';

type EndOf = (text: string, offset: number) => number;

/**
 * The lines of a text, as the grammar has them (`src/grammar/dorkarta.langium`). Total: every text has lines.
 * A word is a keyword only where a line begins, and the name of an own field only there and with its colon:
 *
 *     line ── construct's word ──► head
 *          ── field's word ──────► name or bare words ── colon ──► value
 */
export function readLines(text: string, own: OwnFields = noOwnFields): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  for (let offset = skipToLine(text, 0); offset < text.length; ) {
    const line = readLine(text, offset, own);
    lines.push(line);
    // What stands behind it can only be a comment.
    offset = skipToLine(text, endOfLine(text, line.end));
  }
  return lines;
}

function readLine(text: string, offset: number, own: OwnFields): SourceLine {
  const hit = readKeyword(text, offset);
  if (hit === undefined) return readOwnField(text, offset, own) ?? readStray(text, offset);
  return hit.shape === 'construct' ? readConstruct(text, offset, hit) : readField(text, offset, hit);
}

function readStray(text: string, offset: number): StrayLine {
  const words = wordsUpTo(text, offset, endOfPlainText(text, offset));
  return { shape: 'stray', words, start: words.start, end: words.end };
}

type ConstructHit = Extract<KeywordHit, { readonly shape: 'construct' }>;
type FieldHit = Extract<KeywordHit, { readonly shape: 'field' }>;

function readConstruct(text: string, offset: number, { keyword, length }: ConstructHit): ConstructLine {
  const word = wordsUpTo(text, offset, offset + length);
  const head = readPart(text, word.end, endOfHead);
  return { shape: 'construct', keyword, word, head, start: word.start, end: (head ?? word).end };
}

function readField(text: string, offset: number, { keyword, length }: FieldHit): FieldLine {
  const word = wordsUpTo(text, offset, offset + length);
  const argument = isArgumentKeyword(keyword) ? readPart(text, word.end, endOfArgument) : undefined;
  const before = argument ?? word;
  const colonAt = skipSpaces(text, before.end);
  const colon = text[colonAt] === ':' ? wordsUpTo(text, colonAt, colonAt + 1) : undefined;
  const value =
    colon !== undefined ? readPart(text, colonAt + 1, isListKeyword(keyword) ? endOfList : endOfText) : undefined;
  const bare = colon !== undefined || isArgumentKeyword(keyword) ? undefined : readPart(text, word.end, endOfPlainText);
  const end = (value ?? bare ?? colon ?? before).end;
  return { shape: 'field', keyword, word, argument, colon, value, bare, start: word.start, end };
}

const wordBeforeColon = new RegExp(`([\\p{L}\\p{N}_-]+)[${lineSpace}]*:`, 'uy');

/** A field that the roadmap adds to the language: a text, as a field of the language would have it. */
function readOwnField(text: string, offset: number, fields: OwnFields): FieldLine | undefined {
  if (fields.size === 0) return undefined;
  wordBeforeColon.lastIndex = offset;
  const found = wordBeforeColon.exec(text);
  const own = found?.[1] === undefined ? undefined : fields.get(foldWord(found[1]));
  if (found?.[1] === undefined || own === undefined) return undefined;
  const word = wordsUpTo(text, offset, offset + found[1].length);
  const behind = offset + found[0].length;
  const colon = wordsUpTo(text, behind - 1, behind);
  const value = readPart(text, behind, endOfText);
  const end = (value ?? colon).end;
  const rest = { argument: undefined, colon, value, bare: undefined, start: word.start, end };
  return { shape: 'field', keyword: 'own', own, word, ...rest };
}

/** The end of a name before a colon; where there is a colon at once, there is no name. */
function endOfArgument(text: string, offset: number): number {
  const end = endOfPlainText(text, offset);
  const colon = text.slice(offset, end).indexOf(':');
  return colon < 0 ? end : offset + text.slice(offset, offset + colon).trimEnd().length;
}

/** What stands on the rest of the line, if anything but a comment does. */
function readPart(text: string, offset: number, endOf: EndOf): Words | undefined {
  const start = skipSpaces(text, offset);
  const end = isComment(text, start) ? start : endOf(text, start);
  return end === start ? undefined : wordsUpTo(text, start, end);
}

function wordsUpTo(text: string, start: number, end: number): Words {
  return { text: text.slice(start, end), start, end };
}

const notSpaceNorBreak = new RegExp(`[^${lineSpace}\\r\\n]`, 'g');
const spaceOrBreak = new RegExp(`[${lineSpace}\\r\\n]`);

/** Where the next line that holds anything begins, behind its indentation: empty lines and comments are none. */
function skipToLine(text: string, offset: number): number {
  for (let from = offset; ; ) {
    notSpaceNorBreak.lastIndex = from;
    const start = notSpaceNorBreak.exec(text)?.index ?? text.length;
    if (!isComment(text, start)) return start;
    from = endOfLine(text, start);
  }
}

/** A comment has a space before it, so that an address in a text is none. */
function isComment(text: string, offset: number): boolean {
  return text.startsWith('//', offset) && (offset === 0 || spaceOrBreak.test(text[offset - 1] ?? ''));
}
