import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Span } from '../places/span.ts';
import type { SourceLine, Words } from '../syntax/source-line.ts';

/** Two spaces between words, and a space before a mark that ends something. */
const oddSpace = /(?<=[^\s=])[ \u00A0]{2,}(?=[^\s=])|(?<=[\p{L}\p{N}»)%])[ \u00A0]+(?=[.,;!?](?:\s|$))/gu;
const mayBeOdd = /\S[ \u00A0]{2}|[ \u00A0][.,;!?](?:\s|$)/;

/** Where spaces in a text are more than one reads. */
export function oddSpacesIn(text: string): readonly Span[] {
  if (!mayBeOdd.test(text)) return [];
  return [...text.matchAll(oddSpace)].map(({ 0: space, index }) => ({ start: index, end: index + space.length }));
}

/** The odd spaces in what lines say; comments may be aligned as their author likes. */
export function oddSpacesOf(lines: readonly SourceLine[]): readonly Span[] {
  return lines.flatMap((line) => {
    const words = textIn(line);
    if (words === undefined) return [];
    return oddSpacesIn(words.text).map(({ start, end }) => ({ start: words.start + start, end: words.start + end }));
  });
}

/** What a line says behind its word. */
export function textIn(line: SourceLine): Words | undefined {
  switch (line.shape) {
    case 'construct':
      return line.head;
    case 'field':
      return line.value;
    case 'stray':
      return undefined;
  }
}

/** Tells once a file of its odd spaces. */
export function reportOddSpaces(found: readonly Span[]): readonly Diagnostic[] {
  const [first] = found;
  if (first === undefined) return [];
  const message = `Лишние пробелы, всего мест: ${found.length}. Между словами нужен один пробел, а перед точкой и запятой – ни одного.`;
  return [diagnose('spaces-are-single', first, message)];
}
