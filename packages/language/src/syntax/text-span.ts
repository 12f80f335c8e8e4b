import { isDeclaration } from '../vocabulary/constructs.ts';
import { beforeTitleSource, numberSource } from './head-patterns.ts';
import { type KeywordHit, readKeyword } from './keyword-reader.ts';
import { lineSpace } from './line-space.ts';

/** Where values end: the one place that knows quotes, `"""` blocks, comments and lists that go on over lines. */

const block = '"""';
const comment = new RegExp(`[${lineSpace}]//`);
const notSpace = new RegExp(`[^${lineSpace}]`, 'g');
const quoted = new RegExp(`"[^"\\r\\n]*"(?=[${lineSpace}]*(?:[\\r\\n]|$)|[${lineSpace}]+//)`, 'y');
const beforeTitle = new RegExp(beforeTitleSource, 'y');
const lineBreak = /\r\n?|\n/g;

/** The end of the line that `offset` is on, before its line break. */
export function endOfLine(text: string, offset: number): number {
  lineBreak.lastIndex = offset;
  return lineBreak.exec(text)?.index ?? text.length;
}

/** The beginning of the next line, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  lineBreak.lastIndex = offset;
  return lineBreak.exec(text) === null ? text.length : lineBreak.lastIndex;
}

/** Behind the indentation of the line that begins at `offset`. */
export function skipSpaces(text: string, offset: number): number {
  notSpace.lastIndex = offset;
  return notSpace.exec(text)?.index ?? text.length;
}

/** The end of a text that begins at `offset`: a block, a quoted text, or the rest of the line. */
export function endOfText(text: string, offset: number): number {
  if (text.startsWith(block, offset)) return endOfBlock(text, offset);
  quoted.lastIndex = offset;
  const whole = quoted.exec(text);
  return whole === null ? endOfPlainText(text, offset) : offset + whole[0].length;
}

/** The end of a construct's head: its text begins behind its number and name. */
export function endOfHead(text: string, offset: number): number {
  beforeTitle.lastIndex = offset;
  const title = offset + (beforeTitle.exec(text)?.[0].length ?? 0);
  if (text.startsWith('//', title)) return endOfPlainText(text, offset);
  return Math.max(endOfText(text, title), endOfPlainText(text, offset));
}

/** The end of a list: after a trailing separator the next line goes on with it, unless that line is one of its own. */
export function endOfList(text: string, offset: number): number {
  if (text.startsWith(block, offset)) return endOfBlock(text, offset);
  let end = endOfPlainText(text, offset);
  while (isSeparator(text[end - 1])) {
    const start = skipSpaces(text, nextLine(text, end));
    if (start === endOfLine(text, start) || !continuesList(text, start)) break;
    end = endOfPlainText(text, start);
  }
  return end;
}

/** The end of the rest of a line, before its comment and the spaces before that. */
export function endOfPlainText(text: string, offset: number): number {
  const line = text.slice(offset, endOfLine(text, offset));
  const commentAt = line.search(comment);
  return offset + (commentAt < 0 ? line : line.slice(0, commentAt)).trimEnd().length;
}

function isSeparator(character: string | undefined): boolean {
  return character === ',' || character === ';';
}

const wordsAndColon = new RegExp(`[\\p{L}-]+(?:[${lineSpace}]+[\\p{L}-]+)?[${lineSpace}]*:`, 'uy');
const nameAndSign = new RegExp(
  `(?:[${lineSpace}]+|[${lineSpace}]*:[${lineSpace}]*)(?:${numberSource}[${lineSpace}]+)?[^\\s=":]+[${lineSpace}]+=(?:[${lineSpace}]|(?![^\\r\\n]))`,
  'y',
);

function continuesList(text: string, offset: number): boolean {
  if (text.startsWith('//', offset)) return false;
  const hit = readKeyword(text, offset);
  if (hit?.shape === 'field') return false;
  if (hit?.shape === 'construct' && !isDeclaration(hit.keyword)) return false;
  if (hit?.shape === 'construct' && matchesAt(nameAndSign, text, offset + hit.length)) return false;
  return !matchesAt(wordsAndColon, text, offset);
}

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

function endOfBlock(text: string, offset: number): number {
  const firstLineEnd = endOfLine(text, offset);
  const rest = text.slice(offset + block.length, firstLineEnd).trimEnd();
  if (rest.endsWith(block)) return offset + block.length + rest.length;
  const { end, closed } = findBlockEnd(text, firstLineEnd);
  return closed ? end : offset + text.slice(offset, end).trimEnd().length;
}

/** Looks line by line for the end of a block, or for where one without an end must have ended. */
function findBlockEnd(text: string, firstLineEnd: number): { readonly end: number; readonly closed: boolean } {
  let structural: number | undefined;
  let previous = firstLineEnd;
  while (previous < text.length) {
    const start = nextLine(text, previous);
    const lineEnd = endOfLine(text, start);
    const wordStart = skipSpaces(text, start);
    const hit = wordStart < lineEnd ? readKeyword(text, wordStart) : undefined;
    if (opensBlock(text, wordStart, lineEnd, hit)) break;
    if (hit?.shape === 'construct' && !isDeclaration(hit.keyword)) structural ??= previous;
    else if (isPlainlyLine(text, wordStart, hit)) structural ??= previous;
    const line = text.slice(start, lineEnd).trimEnd();
    if (line.endsWith(block)) return { end: start + line.length, closed: true };
    previous = lineEnd;
  }
  return { end: structural ?? previous, closed: false };
}

/** Whether a line within a block is a field with its colon, or declares a name: a block that nothing closes ends before it. */
function isPlainlyLine(text: string, start: number, hit: KeywordHit | undefined): boolean {
  if (hit === undefined) return false;
  const behind = start + hit.length;
  return hit.shape === 'field' ? text[skipSpaces(text, behind)] === ':' : matchesAt(nameAndSign, text, behind);
}

const beforeBlock = new RegExp(`^(?:[^":]*:|[^"]*[${lineSpace}]=|[\\d.${lineSpace}]*)[${lineSpace}]*$`);

/** Whether a line begins a block of its own: its keyword, colon, number or name is directly followed by `"""`. */
function opensBlock(text: string, start: number, lineEnd: number, hit: KeywordHit | undefined): boolean {
  if (hit === undefined) return false;
  const line = text.slice(start + hit.length, lineEnd);
  const found = line.indexOf(block);
  return found >= 0 && beforeBlock.test(line.slice(0, found));
}

/** Whether a value opens a block that nothing closes. */
export function isUnclosedBlock(value: string): boolean {
  return value.startsWith(block) && (value.length < 2 * block.length || !value.endsWith(block));
}
