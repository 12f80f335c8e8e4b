import { ownCopy } from '@dorkarta/core';
import type { ConstructLine, FieldLine, SourceLine, StrayLine, Words } from '../syntax/source-line.ts';
import { isUnclosedBlock } from '../syntax/text-span.ts';

/** A text and its lines. */
export interface LinedText {
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

/** Reads the lines of a text. Total: every text has lines. */
export type ReadLines = (text: string) => readonly SourceLine[];

/**
 * The lines of a text that differs from one already read in one stretch: only the lines around it are read again, the
 * others keep what was read of them and move. Gives the same as reading all of it.
 */
export function rereadLines(previous: LinedText, text: string, readLines: ReadLines): readonly SourceLine[] {
  return reuseLines(previous, text, readLines) ?? readLines(text);
}

function reuseLines(previous: LinedText, text: string, readLines: ReadLines): readonly SourceLine[] | undefined {
  const { lines } = previous;
  const window = windowAround(findChange(previous.text, text), lines);
  const shift = text.length - previous.text.length;
  const start = window.first === 0 ? 0 : lineStart(text, lines[window.first]?.start ?? 0);
  const resumed = lines[window.resume];
  const stop = resumed === undefined ? text.length : lineStart(text, resumed.start + shift);
  const old = previous.text.slice(start, stop - shift);
  if (reachesFurther(old, text.slice(start, stop), previous)) return undefined;
  // A piece of the text would keep all of it alive, as long as one of its lines stays.
  const middle = readLines(ownCopy(text.slice(start, stop))).map((line) => moved(line, start));
  const unchanged = lines[window.resume - 1];
  if (resumed !== undefined && middle.at(-1)?.start !== (unchanged?.start ?? 0) + shift) return undefined;
  const rest = lines.slice(window.resume);
  return [...lines.slice(0, window.first), ...middle, ...(shift === 0 ? rest : rest.map((line) => moved(line, shift)))];
}

/** The lines to read again: from the one before the change, since a list there may now go on, to one unchanged line behind it. */
function windowAround(
  { start, oldEnd }: Change,
  lines: readonly SourceLine[],
): { readonly first: number; readonly resume: number } {
  const touched = lines.findIndex(({ end }) => end >= start);
  const behind = lines.findIndex(({ start: lineStart }) => lineStart > oldEnd);
  return {
    first: Math.max(0, (touched < 0 ? lines.length : touched) - 1),
    resume: behind < 0 ? lines.length : behind + 1,
  };
}

const block = '"""';

/** A text in `"""`, and one that lost its end most of all, can reach beyond the lines around a change. */
function reachesFurther(old: string, fresh: string, { text, lines }: LinedText): boolean {
  if (old.includes(block) || fresh.includes(block)) return true;
  return text.includes(block) && lines.some((line) => line.shape !== 'stray' && isUnclosedBlock(textOf(line)));
}

function textOf(line: ConstructLine | FieldLine): string {
  const text = (line.shape === 'construct' ? line.head : line.value)?.text ?? '';
  return text.slice(Math.max(0, text.indexOf(block)));
}

interface Change {
  /** Where the texts begin to differ. */
  readonly start: number;
  /** Where they are equal again, in the old text. */
  readonly oldEnd: number;
}

function findChange(old: string, text: string): Change {
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === text.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < shorter - start && old.charCodeAt(old.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail))
    tail += 1;
  return { start, oldEnd: old.length - tail };
}

function lineStart(text: string, offset: number): number {
  const breaks = [text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)];
  return Math.max(...breaks) + 1;
}

function moved<Line extends SourceLine>(line: Line, by: number): Line;
function moved(line: SourceLine, by: number): SourceLine {
  const words = (part: Words): Words => ({ text: part.text, start: part.start + by, end: part.end + by });
  const optional = (part: Words | undefined): Words | undefined => (part === undefined ? undefined : words(part));
  const span = { start: line.start + by, end: line.end + by };
  switch (line.shape) {
    case 'construct':
      return { ...line, ...span, word: words(line.word), head: optional(line.head) } satisfies ConstructLine;
    case 'field':
      return {
        ...line,
        ...span,
        word: words(line.word),
        argument: optional(line.argument),
        value: optional(line.value),
        bare: optional(line.bare),
      } satisfies FieldLine;
    case 'stray':
      return { ...line, ...span, words: words(line.words) } satisfies StrayLine;
  }
}
