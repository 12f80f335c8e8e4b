import { colonSource, namedSource, numberedSource } from './head-patterns.ts';
import { lineSpace } from './line-space.ts';
import type { Words } from './source-line.ts';
import { readText, type TextValue } from './text-value.ts';

/** What stands behind a construct's word: its number, its name, and its text. */
export interface Head {
  readonly number: Words | undefined;
  readonly name: Words | undefined;
  readonly title: TextValue | undefined;
  /** A colon or a dash directly behind the word; it has no meaning there. */
  readonly colon: Words | undefined;
  /** What stands before ` = ` and cannot be a name. */
  readonly notAName: Words | undefined;
}

const colonAtStart = new RegExp(`^${colonSource}`);
const numberAtStart = new RegExp(`^${numberedSource}`);
const date = /^\d{1,2}\.(?:0\d|1[0-2])\.\d{2}\.?$|^\d{1,2}\.0\d\.?$/;
const nameAtStart = new RegExp(`^${namedSource}`);
const signAtStart = new RegExp(`^([^\\s="]+)[${lineSpace}]+=(?:[${lineSpace}]+|$)`);

/** Takes a head apart, from its front. One that is all text has neither number nor name. */
export function readHead(words: Words, kind: 'title' | 'text' = 'title'): Head {
  const head = readTitledHead(words);
  return kind === 'title' ? head : asText(words, head);
}

/** A head as one text: in quotes as a whole, a block, or plain; words before a quoted text belong to it. */
function asText(words: Words, { colon, title }: Head): Head {
  const start =
    colon === undefined ? words.start : words.end - words.text.slice(colon.end - words.start).trimStart().length;
  const text = words.text.slice(start - words.start).trimEnd();
  const end = start + text.length;
  const none = { number: undefined, name: undefined, notAName: undefined, colon };
  if (text === '') return { ...none, title: undefined };
  const whole = readText({ text, start, end });
  if (whole.quoted || title?.quoted !== true) return { ...none, title: whole };
  const front = text
    .slice(0, title.span.start - start)
    .replace(/"+$/, '')
    .trimEnd();
  return {
    ...none,
    title: { ...title, text: `${front} ${title.text}`.trimEnd(), span: { start, end }, quoted: false },
  };
}

function readTitledHead(words: Words): Head {
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
