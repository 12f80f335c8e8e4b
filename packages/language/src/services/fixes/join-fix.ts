import type { TextEdit } from '../../format/text-edit.ts';
import type { Span } from '../../places/span.ts';
import { readHead } from '../../syntax/head.ts';
import { lineSpace } from '../../syntax/line-space.ts';
import type { SourceLine, Words } from '../../syntax/source-line.ts';
import { isUnclosedBlock } from '../../syntax/text-span.ts';
import { rowAt } from '../completion/row.ts';
import { type Fix, type FixStanding, inserting, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';
import { hasComment, removeLine } from './placing.ts';
import { typographicQuotes } from './typographic-quotes.ts';

/** Joins a line to the text of the one above it: inside its quotes where it has some. */
export function joinAbove({ view, line }: FixContext, standing: FixStanding = {}): readonly Fix[] {
  const { text, parsed } = view;
  const above = parsed.lines.findLast(({ end }) => line !== undefined && end < line.start);
  if (line === undefined || above === undefined) return [];
  const words = text.slice(line.start, line.end).replace(new RegExp(`[${lineSpace}\\r\\n]+`, 'g'), ' ');
  const joint = jointOf(above);
  const joined = joint.isQuoted ? withoutQuotes(words) : words;
  if (joined === undefined) return [];
  const gap = /\s$/.test(text.slice(0, joint.at)) ? '' : ' ';
  return [
    quickFix('Присоединить к предыдущей строке', [inserting(joint.at, gap + joined), removal(text, line)], standing),
  ];
}

/** Quotes in a text that is quoted itself cannot be straight. */
function withoutQuotes(words: string): string | undefined {
  return words.includes('"') ? typographicQuotes(words) : words;
}

function removal(text: string, line: Span): TextEdit {
  const row = rowAt(text, line.start);
  return hasComment(text, line) || row.start < text.lastIndexOf('\uFEFF')
    ? replacing(line, '')
    : removeLine(text, line);
}

interface Joint {
  readonly at: number;
  readonly isQuoted: boolean;
}

/** Where the text of a line can go on. */
function jointOf(line: SourceLine): Joint {
  const value = textOfLine(line);
  const end = { at: line.end, isQuoted: false };
  if (value === undefined) return end;
  const { text } = value;
  if (text.startsWith('"""')) return isUnclosedBlock(text) ? end : { at: value.end - 3, isQuoted: false };
  const isQuoted = text.length > 1 && text.startsWith('"') && text.indexOf('"', 1) === text.length - 1;
  return isQuoted ? { at: value.end - 1, isQuoted: true } : end;
}

/** The text of a line, with its quotes. */
function textOfLine(line: SourceLine): Words | undefined {
  if (line.shape === 'field') return line.value;
  if (line.shape === 'stray' || line.head === undefined) return undefined;
  const { head } = line;
  const { title } = readHead(head);
  if (title === undefined) return undefined;
  const marks = /"*$/.exec(head.text.slice(0, title.span.start - head.start))?.[0].length ?? 0;
  const start = title.span.start - (title.quoted ? marks : 0);
  return { text: head.text.slice(start - head.start), start, end: head.end };
}
