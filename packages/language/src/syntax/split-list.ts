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
const lineSpaces = new RegExp(`[${lineSpace}]`);
const lineBreak = /[\r\n]/g;

/** Splits a list at `,`, `;` and line breaks, but not inside quotes or brackets that are closed on one line. */
export function splitList(text: string): readonly ListPart[] {
  const parts: ListPart[] = [];
  const unitEnd = unitsOf(text);
  let start = 0;
  for (let at = 0; at <= text.length; ) {
    const character = text[at];
    if (character !== undefined && !separators.includes(character)) {
      at = unitEnd(at, character);
      continue;
    }
    if (at > start) parts.push({ text: text.slice(start, at), start });
    at += 1;
    start = at;
  }
  return parts;
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
