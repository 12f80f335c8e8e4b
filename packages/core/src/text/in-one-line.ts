import { visibleText } from './visible.ts';

const lineBreak = /[\n\v\f\r\u2028\u2029]/;

/** A text to be shown on one line: line breaks became spaces, together with the white space around them, and what is not seen its code. */
export function inOneLine(text: string): string {
  const inLine = lineBreak.test(text) ? text.replace(/\s+/g, (space) => (lineBreak.test(space) ? ' ' : space)) : text;
  return visibleText(inLine.trim());
}
