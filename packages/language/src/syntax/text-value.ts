import { isDitto } from '@dorkarta/core';
import type { Span } from '../places/span.ts';
import { lineSpace } from './line-space.ts';
import type { Words } from './source-line.ts';
import { splitList } from './split-list.ts';
import { isUnclosedBlock } from './text-span.ts';

/** What is wrong with how a text is written, and where. */
export interface TextTrouble {
  readonly is: 'quote-is-unclosed' | 'block-is-unclosed';
  readonly span: Span;
}

/** A text as it is meant: without its quotes, with the indentation of a block removed. `span` is where it stands. */
export interface TextValue {
  readonly text: string;
  readonly span: Span;
  readonly quoted: boolean;
  readonly trouble?: TextTrouble;
}

const block = '"""';

/** Reads a text: plain, in quotes as a whole, or a block between `"""`. */
export function readText(words: Words): TextValue {
  return words.text.startsWith(block) ? readBlock(words) : readLine(words);
}

function readLine({ text, start, end }: Words): TextValue {
  if (isQuotedWhole(text)) {
    return { text: text.slice(1, -1).trim(), span: { start: start + 1, end: end - 1 }, quoted: true };
  }
  const plain = { text: rowsTrimmed(text), span: { start, end }, quoted: false };
  return text.startsWith('"') && text.indexOf('"', 1) < 0 && !isDitto(text)
    ? { ...plain, trouble: { is: 'quote-is-unclosed', span: plain.span } }
    : plain;
}

/** A text that goes on in the next line has none of the spaces around its rows, which no writing could keep. */
function rowsTrimmed(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  const rows = text.split(/\r\n?|\n/).map((row) => row.trim());
  return rows.filter((row) => row !== '').join('\n');
}

const quotedWhole = /^"[^"\r\n]*"$/;

function isQuotedWhole(text: string): boolean {
  return quotedWhole.test(text);
}

function readBlock({ text, start, end }: Words): TextValue {
  const unclosed = isUnclosedBlock(text);
  const inner = text.slice(block.length, unclosed ? undefined : -block.length);
  const span = { start: start + block.length, end: unclosed ? end : end - block.length };
  const value = { text: withoutIndentation(inner), span, quoted: true };
  if (!unclosed) return value;
  const firstLine = text.split(/[\r\n]/, 1).join('');
  return { ...value, trouble: { is: 'block-is-unclosed', span: { start, end: start + firstLine.length } } };
}

/** The text between the marks of a block, without the smallest indentation of its lines and blank lines at its ends. */
function withoutIndentation(inner: string): string {
  const [opening = '', ...lines] = inner.split(/\r\n?|\n/).map((line) => line.trimEnd());
  const indentations = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  const smallest = indentations.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  const all = [opening.trimStart(), ...lines.map((line) => line.slice(smallest))];
  return all.join('\n').replace(/^\n+|\n+$/g, '');
}

/** A piece of a list; a quoted piece is a text, never a name. */
export interface ListPiece {
  readonly text: string;
  readonly span: Span;
  readonly quoted: boolean;
  readonly trouble?: TextTrouble;
}

const trailingComment = new RegExp(`(?:^|[${lineSpace}])//[^\\r\\n]*$`);

/** Reads a list: pieces between commas, or where it has one between `;`, or line breaks, but not inside quotes or brackets on one line. */
export function readList(words: Words): readonly ListPiece[] {
  const whole = readText(words);
  if (whole.quoted && !words.text.startsWith(block)) return pieceAt(words.text, words.start);
  const source = words.text.startsWith(block) ? blockInterior(words) : words;
  const pieces = splitList(source.text).flatMap(({ text, start }) => pieceAt(text, source.start + start));
  const { trouble } = whole;
  return trouble?.is === 'block-is-unclosed'
    ? pieces.map((each, index) => (index === 0 ? { ...each, trouble } : each))
    : pieces;
}

function blockInterior({ text, start }: Words): { readonly text: string; readonly start: number } {
  const inner = text.slice(block.length, isUnclosedBlock(text) ? undefined : -block.length);
  return { text: inner, start: start + block.length };
}

function pieceAt(text: string, offset: number): readonly ListPiece[] {
  const bare = text.replace(trailingComment, '').trimEnd();
  const trimmed = bare.trimStart();
  if (trimmed === '') return [];
  const start = offset + bare.length - trimmed.length;
  const value = readLine({ text: trimmed, start, end: start + trimmed.length });
  if (value.text === '') return [];
  const unclosed =
    value.trouble === undefined && !value.quoted && (trimmed.split('"').length - 1) % 2 === 1 && !isDitto(trimmed);
  return [unclosed ? { ...value, trouble: { is: 'quote-is-unclosed', span: value.span } } : value];
}
