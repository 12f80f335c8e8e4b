import type { Words } from '../syntax/source-line.ts';

/** Some of words, with where they stand. */
export function part(words: Words, from: number, to: number = words.text.length): Words {
  return { text: words.text.slice(from, to), start: words.start + from, end: words.start + to };
}

/** So much of a line is shown in a message. */
const mostShown = 40;

/** The beginning of a text, for a message. */
export function shortened(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
