import { lineSpace } from './line-space.ts';

interface ListPart {
  readonly text: string;
  readonly start: number;
}

/** The marks that hold separators, with what closes them. */
const closings: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['«', '»'],
  ['(', ')'],
]);
const separators = ',;\r\n';
const endsLine = new RegExp(`,[${lineSpace}]*(?:[\\r\\n]|//|$)`, 'y');
const lineSpaces = new RegExp(`[${lineSpace}]`);
const lineBreak = /[\r\n]/g;

/**
 * Splits a list at `,`, `;` and line breaks, but not inside quotes or brackets that are closed on one line. Where a `;`
 * separates, a comma does not, unless its line ends with it.
 */
export function splitList(text: string): readonly ListPart[] {
  const parts: ListPart[] = [];
  let start = 0;
  for (const at of [...separatorsIn(text), text.length]) {
    if (at > start) parts.push({ text: text.slice(start, at), start });
    start = at + 1;
  }
  return parts;
}

/** The signs that separate the pieces of a list, with the spaces behind them. */
export function separatorOf(list: string): RegExp {
  const hasSemicolon = separatorsIn(list).some((at) => list[at] === ';');
  return hasSemicolon ? /;\s*/g : /,\s*/g;
}

function separatorsIn(text: string): readonly number[] {
  const found: number[] = [];
  const unitEnd = unitsOf(text);
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? '';
    const separates = separators.includes(character);
    if (separates) found.push(at);
    at = separates ? at + 1 : unitEnd(at, character);
  }
  if (!found.some((at) => text[at] === ';')) return found;
  return found.filter((at) => text[at] !== ',' || isLast(text, at));
}

/** Whether a comma is the last of its line: it leads on to the next one. */
function isLast(text: string, at: number): boolean {
  endsLine.lastIndex = at;
  return endsLine.test(text);
}

/** Where what begins at a place ends: something in quotes or brackets, a comment, or a single character. */
function unitsOf(text: string): (at: number, character: string) => number {
  const endOfLine = lookAhead(text, (from) => {
    lineBreak.lastIndex = from;
    return lineBreak.exec(text)?.index ?? text.length;
  });
  const closed = new Map(
    [...closings].map(([opening, closing]) => [opening, lookAhead(text, (from) => indexFrom(text, closing, from))]),
  );
  return (at, character) => {
    const closing = closed.get(character)?.(at + 1);
    if (closing !== undefined && closing < endOfLine(at)) return closing + 1;
    const isComment = text.startsWith('//', at + 1) && lineSpaces.test(character);
    return character === '"' || isComment ? endOfLine(at) : at + 1;
  };
}

function indexFrom(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

/** Finds the next of something from places that only move on; what was found is looked for again only behind it. */
function lookAhead(text: string, find: (from: number) => number): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) found = from > text.length ? text.length : find(from);
    return found;
  };
}
