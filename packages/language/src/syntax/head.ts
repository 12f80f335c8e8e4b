import type { Words } from './source-line.ts';
import { readText, type TextValue } from './text-value.ts';

/** What stands behind a construct's word: its number, its name, and its text. */
export interface Head {
  readonly number: Words | undefined;
  readonly name: Words | undefined;
  readonly title: TextValue | undefined;
  /** A colon directly behind the word; it has no meaning there. */
  readonly colon: Words | undefined;
  /** What stands before ` = ` and cannot be a name. */
  readonly notAName: Words | undefined;
}

/** A name: a letter or `_`, then letters, digits, `_`, and `-` inside. */
export const namePattern = /[A-Za-z_\u0400-\u052F](?:[A-Za-z_0-9\u0400-\u052F-]*[A-Za-z_0-9\u0400-\u052F])?/;

const colonAtStart = /^(:)[ \t\u00A0]*/;
const numberAtStart = /^((?:\d{1,3}\.)+\d{0,3})(?:[ \t\u00A0]+|$)/;
const date = /^\d{1,2}\.(?:0\d|1[0-2])\.\d{2}\.?$|^\d{1,2}\.0\d\.?$/;
const nameAtStart = new RegExp(`^(${namePattern.source})[ \\t\\u00A0]+=(?:[ \\t\\u00A0]+|$)`);
const signAtStart = /^([^\s="]+)[ \t\u00A0]+=(?:[ \t\u00A0]+|$)/;

/** Takes a head apart, from its front. */
export function readHead(words: Words): Head {
  let rest = words;
  const take = (pattern: RegExp, unless?: RegExp): Words | undefined => {
    const found = pattern.exec(rest.text);
    if (found === null || unless?.test(found[1] ?? '')) return undefined;
    const taken = found[1] ?? found[0];
    const { start, end } = rest;
    rest = { text: rest.text.slice(found[0].length), start: start + found[0].length, end };
    return { text: taken, start, end: start + taken.length };
  };
  const colon = take(colonAtStart);
  const number = take(numberAtStart, date);
  const name = take(nameAtStart);
  const notAName = name === undefined ? take(signAtStart) : undefined;
  return { colon, number, name, notAName, title: rest.text === '' ? undefined : readText(rest) };
}
