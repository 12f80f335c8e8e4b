const lineBreak = /[\n\v\f\r\u2028\u2029]/;

/** A text without line breaks: each became a space, together with the white space around it. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, (space) => (lineBreak.test(space) ? ' ' : space)).trim();
}
