import type { Span } from '../../places/span.ts';
import { endOfLine, nextLine } from '../../syntax/text-span.ts';
import { rowAt } from '../completion/row.ts';
import { type Fix, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';

const mark = /^[ \t]*(?:<{7}|\|{7}|={7}|>{7})(?:[ \t].*)?$/;

/** The fix of `merge-is-finished`: one of the two versions stays, and the marks go. */
export function mergeFixes({ view: { text }, diagnostic: { span } }: FixContext): readonly Fix[] {
  const marks = marksFrom(text, rowAt(text, span.start).start);
  const [begin, ...others] = marks;
  const end = others.at(-1);
  const middle = others.find(({ start }) => text.slice(start).trimStart().startsWith('='));
  if (begin === undefined || middle === undefined || end === undefined || end === middle) return [];
  const [inner = middle] = others;
  const first = [begin, { start: inner.start, end: end.end }];
  const second = [{ start: begin.start, end: middle.end }, end];
  return [
    quickFix(
      'Оставить первую версию',
      first.map((each) => replacing(each, '')),
    ),
    quickFix(
      'Оставить вторую версию',
      second.map((each) => replacing(each, '')),
    ),
  ];
}

/** The rows with the marks of one place, from the first to the last; none where they are not all there. */
function marksFrom(text: string, from: number): readonly Span[] {
  const found: Span[] = [];
  for (let start = from; start < text.length; ) {
    const row = text.slice(start, endOfLine(text, start));
    const next = nextLine(text, start);
    if (mark.test(row)) found.push({ start, end: next });
    if (/^[ \t]*>{7}/.test(row)) return found;
    if (found.length > 1 && /^[ \t]*<{7}/.test(row)) return [];
    start = next;
  }
  return [];
}
