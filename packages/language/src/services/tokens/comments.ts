import type { ParsedFile } from '../../mapping/parsed-file.ts';
import type { Span } from '../../places/span.ts';
import { endOfLine, endOfPlainText, nextLine } from '../../syntax/text-span.ts';

const comment = /\/\/[^\r\n]*/g;

/** The comments of a file: between and behind its lines, and within lists that go on over lines. */
export function commentsIn({ text, lines }: ParsedFile): readonly Span[] {
  const gaps = [...lines, { start: text.length, end: text.length }].map(({ start }, index) => ({
    start: lines[index - 1]?.end ?? 0,
    end: start,
  }));
  return [...gaps.flatMap((gap) => commentsBetween(text, gap)), ...lines.flatMap((line) => commentsWithin(text, line))];
}

function commentsBetween(text: string, { start, end }: Span): readonly Span[] {
  const gap = text.slice(start, end);
  if (!gap.includes('//')) return [];
  return [...gap.matchAll(comment)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.trimEnd().length,
  }));
}

/** A text between `"""` has none, and what stands behind the last line of a list is behind it. */
function commentsWithin(text: string, line: ParsedFile['lines'][number]): readonly Span[] {
  const value = line.shape === 'field' ? line.value : undefined;
  if (value === undefined || !/[\r\n]/.test(value.text) || value.text.startsWith('"""')) return [];
  const spans: Span[] = [];
  for (let at = value.start; at < value.end; at = nextLine(text, at)) {
    const [textEnd, lineEnd] = [endOfPlainText(text, at), Math.min(endOfLine(text, at), value.end)];
    const found = text.slice(textEnd, lineEnd).indexOf('//');
    if (found >= 0) spans.push({ start: textEnd + found, end: lineEnd });
  }
  return spans;
}
