import type { TextEdit } from '../../format/text-edit.ts';
import type { Rows } from '../../print/rows.ts';
import { rowAt } from '../completion/row.ts';
import { lineBreakOf } from '../view/line-break.ts';
import type { EventPlace } from './place-rows.ts';

/** The edit that puts rows in their place, a blank row between them and whatever stands there. */
export function putRows(text: string, { span }: Pick<EventPlace, 'span'>, rows: Rows): TextEdit {
  const lineBreak = lineBreakOf(text);
  const { start, end } = span;
  const isOwnRow = start === rowAt(text, start).start;
  const above = isOwnRow ? rowBefore(text, start) : text.slice(rowAt(text, start).start, start);
  const isBeforeLine = isOwnRow && start === end && text.slice(end, rowAt(text, end).end).trim() !== '';
  const below = isBeforeLine ? 'x' : rowBelow(text, end);
  const written = [
    ...(isOwnRow ? [] : ['']),
    ...(isBlank(above) ? [] : ['']),
    ...rows,
    ...(isBeforeLine ? [''] : []),
    ...(isBlank(below) ? [] : ['']),
  ];
  return { span, text: written.join(lineBreak) };
}

function isBlank(row: string): boolean {
  return row.replace(/^\uFEFF/, '').trim() === '';
}

function rowBefore(text: string, start: number): string {
  if (start === 0) return '';
  const end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  return text.slice(rowAt(text, end).start, end);
}

function rowBelow(text: string, end: number): string {
  const next = /^(?:\r\n?|\n)/.exec(text.slice(end, end + 2))?.[0];
  if (next === undefined) return '';
  const from = end + next.length;
  return text.slice(from, rowAt(text, from).end);
}
