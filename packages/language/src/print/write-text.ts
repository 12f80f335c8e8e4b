import { meantDeclarationIn } from '../structure/meant-declaration.ts';
import { isMeantOtherwise } from '../structure/meant-fields.ts';
import { rowIn } from '../structure/pasted-rows.ts';
import { mayHoldMore } from '../structure/second-lines.ts';
import { readHead } from '../syntax/head.ts';
import { readKeyword } from '../syntax/keyword-reader.ts';
import type { Words } from '../syntax/source-line.ts';
import { endOfHead, endOfText } from '../syntax/text-span.ts';
import { readText } from '../syntax/text-value.ts';

/** Whether something written would be read as the text that is meant. */
type ReadsBack = (written: string, text: string) => boolean;

const block = '"""';

/**
 * The text of a field as it is to be written: plain, in quotes, or as a block whose rows are indented by one level; the first of
 * these that the reader of texts gives back unchanged. See `plainerText` for what cannot be written.
 */
export function writeText(text: string): string {
  return firstThatReadsBack(text, readsAsValue);
}

/** A text that is to be in quotes or a block, where it can be. */
export function writeQuotedText(text: string): string {
  return waysToWrite(text).find((written) => written.startsWith('"') && readsAsValue(written, text)) ?? writeText(text);
}

/** What a construct's line says behind its word. */
export interface HeadParts {
  readonly number?: string | undefined;
  readonly name?: string | undefined;
  readonly title: string;
}

/** A construct's line, with the rows of its title where that is a block. */
export function writeHead(word: string, { number, name, title }: HeadParts): string {
  const front = [word, ...(number === undefined ? [] : [number]), ...(name === undefined ? [] : [name, '='])].join(' ');
  if (title.trim() === '') return front;
  const written = firstThatReadsBack(title, (text, meant) => {
    const head = `${front} ${text}`.slice(word.length + 1);
    return readsAsHead(word, head, { number, name, title: meant });
  });
  return written === '' ? front : `${front} ${written}`;
}

/** The line of a construct whose head is all text, with the rows of the text where that is a block. */
export function writeTextHead(word: string, text: string, isQuoted = false): string {
  if (text.trim() === '') return word;
  const readsBack: ReadsBack = (written, meant) => {
    if (isQuoted && !written.startsWith('"')) return false;
    return readsAsHead(word, written, { number: undefined, name: undefined, title: meant }, 'text');
  };
  const written = firstThatReadsBack(text, readsBack);
  return written === '' ? word : `${word} ${written}`;
}

function firstThatReadsBack(text: string, readsBack: ReadsBack): string {
  const find = (meant: string): string | undefined => waysToWrite(meant).find((written) => readsBack(written, meant));
  return find(text) ?? find(plainerText(text)) ?? '';
}

/**
 * The ways to write a text, the best first. A block's mark stands alone where the row before it would be taken for the
 * opening of another block (`срок:"""`), and its first row beside the mark where that row would be.
 */
function waysToWrite(text: string): readonly string[] {
  const rows = text.split('\n');
  const [first = '', ...others] = rows;
  const blocks = [block, `${block}${first}`].flatMap((opening, index) => {
    const inside = (index === 0 ? rows : others).map((row) => (row === '' ? '' : `  ${row}`)).join('\n');
    return [`${opening}\n${inside}${block}`, `${opening}\n${inside}\n  ${block}`];
  });
  return rows.length > 1 ? blocks : [text, `"${text}"`, ...blocks];
}

/**
 * A text without what no writing can hold: other line breaks than `\n`, spaces at the ends of rows and around the whole,
 * indentation that all rows share, and three quotes in a row, which become typographic ones. Reading gives no such texts.
 */
function plainerText(text: string): string {
  const rows = text
    .replaceAll(block, '”””')
    .split(/\r\n?|\n/)
    .map((row) => row.trimEnd());
  const indentations = rows.filter((row) => row !== '').map((row) => row.length - row.trimStart().length);
  const smallest = Math.min(...indentations);
  return rows
    .map((row) => row.slice(smallest))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

function readsAsValue(written: string, meant: string): boolean {
  if (!isToken(written) || isMeantOtherwise(written) || endOfText(written, 0) !== written.length) return false;
  const value = readText(wholeOf(written));
  return value.text === meant && value.trouble === undefined;
}

function readsAsHead(
  word: string,
  written: string,
  { number, name, title }: HeadParts,
  kind: 'title' | 'text' = 'title',
): boolean {
  if (
    !isToken(written) ||
    rowIn(wholeOf(written)) !== undefined ||
    mayHoldMore(written) ||
    endOfHead(written, 0) !== written.length
  )
    return false;
  const hit = readKeyword(`${word} ${written}`, 0);
  if (hit?.shape === 'construct' && meantDeclarationIn({ keyword: hit.keyword, head: wholeOf(written) })) return false;
  const head = readHead(wholeOf(written), kind);
  const isRead = head.number?.text === number && head.name?.text === name && head.title?.text === title;
  return isRead && head.title?.trouble === undefined && hit?.shape === 'construct' && hit.length === word.length;
}

/** Whether something written begins and ends where its line's space ends and begins, and is no comment or second colon. */
export function isToken(written: string): boolean {
  return written === written.trim() && !/^(?:\/\/|:)/.test(written);
}

/** Something written, as words that stand at the beginning of a text. */
export function wholeOf(written: string): Words {
  return { text: written, start: 0, end: written.length };
}
