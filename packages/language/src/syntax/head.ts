import { colonSource, namedSource, numberedSource } from './head-patterns.ts';
import { lineSpace } from './line-space.ts';
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

const colonAtStart = new RegExp(`^${colonSource}`);
const numberAtStart = new RegExp(`^${numberedSource}`);
const date = /^\d{1,2}\.(?:0\d|1[0-2])\.\d{2}\.?$|^\d{1,2}\.0\d\.?$/;
const nameAtStart = new RegExp(`^${namedSource}`);
const signAtStart = new RegExp(`^([^\\s="]+)[${lineSpace}]+=(?:[${lineSpace}]+|$)`);

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
