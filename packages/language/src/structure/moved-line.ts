import type { Span } from '../places/span.ts';
import type { SourceLine, Words } from '../syntax/source-line.ts';

/** A span elsewhere. */
export type Move = (span: Span) => Span;

/** How a span moves by so many UTF-16 units. */
export function moveBy(units: number): Move {
  return ({ start, end }) => ({ start: start + units, end: end + units });
}

/** Words elsewhere. */
export function movedWords(words: Words, move: Move): Words;
export function movedWords(words: Words | undefined, move: Move): Words | undefined;
export function movedWords(words: Words | undefined, move: Move): Words | undefined {
  return words === undefined ? undefined : { text: words.text, ...move(words) };
}

/** A line elsewhere, with all its parts. */
export function movedLine<Line extends SourceLine>(line: Line, move: Move): Line;
export function movedLine(line: SourceLine, move: Move): SourceLine {
  const span = move(line);
  switch (line.shape) {
    case 'construct':
      return { ...line, ...span, word: movedWords(line.word, move), head: movedWords(line.head, move) };
    case 'field':
      return {
        ...line,
        ...span,
        word: movedWords(line.word, move),
        argument: movedWords(line.argument, move),
        colon: movedWords(line.colon, move),
        value: movedWords(line.value, move),
        bare: movedWords(line.bare, move),
      };
    case 'stray':
      return { ...line, ...span, words: movedWords(line.words, move) };
  }
}
