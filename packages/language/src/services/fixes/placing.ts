import type { TextEdit } from '../../format/text-edit.ts';
import type { Span } from '../../places/span.ts';
import type { ConstructNode, FieldNode } from '../../structure/outline.ts';
import { lineSpace } from '../../syntax/line-space.ts';
import { endOfLine, nextLine } from '../../syntax/text-span.ts';
import { type FieldKeyword, type KnownField, type SpellingLanguage, spell } from '../../vocabulary/spellings.ts';
import { rowAt } from '../completion/row.ts';
import { writingOrder } from '../completion/writing-order.ts';
import { lineBreakOf } from '../view/line-break.ts';
import { inserting, replacing } from './fix.ts';

/** A construct that has a line of its own. */
export type LinedNode = ConstructNode & { readonly line: NonNullable<ConstructNode['line']> };

export function hasLine(node: ConstructNode | undefined): node is LinedNode {
  return node?.line !== undefined;
}

/** The spaces that the row of a line begins with. */
export function indentationOf(text: string, { start }: Span): string {
  const before = text.slice(rowAt(text, start).start, start);
  return new RegExp(`^\\uFEFF?([${lineSpace}]*)$`).exec(before)?.[1] ?? '';
}

/** A new field of a construct, where one would write it: behind those that come before it, indented like its neighbours. */
export function insertField(
  text: string,
  node: LinedNode,
  {
    keyword,
    argument,
    value,
    language,
  }: {
    readonly keyword: KnownField;
    /** What stands between its word and the colon. */
    readonly argument?: string;
    readonly value: string;
    readonly language: SpellingLanguage;
  },
): TextEdit {
  const before = node.fields.filter((field) => placeOf(node, field.line.keyword) <= placeOf(node, keyword)).at(-1);
  const neighbour = before ?? node.fields[0];
  const indentation =
    neighbour === undefined ? `${indentationOf(text, node.line)}  ` : indentationOf(text, neighbour.line);
  return insertBelow(text, before === undefined ? node.line : spanOfField(before), [
    `${indentation}${[spell(keyword, language), ...(argument === undefined ? [] : [argument])].join(' ')}: ${value}`,
  ]);
}

/** The later of the places that a field has in the order of writing; what is not in the order comes last. */
function placeOf({ keyword: construct }: ConstructNode, keyword: FieldKeyword): number {
  const { first = [], later = [] } = writingOrder[construct] ?? {};
  const order: readonly FieldKeyword[] = [...first, ...later];
  const place = order.indexOf(keyword);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** A field with the lines below it that are its own. */
export function spanOfField({ line, parts = [] }: FieldNode): Span {
  return { start: line.start, end: Math.max(line.end, ...parts.map((part) => part.line.end)) };
}

/** New rows below a line. */
export function insertBelow(text: string, { end }: Span, rows: readonly string[]): TextEdit {
  const lineBreak = lineBreakOf(text);
  return inserting(endOfLine(text, end), rows.map((row) => `${lineBreak}${row}`).join(''));
}

/** New rows above a line. */
export function insertAbove(text: string, { start }: Span, rows: readonly string[]): TextEdit {
  const lineBreak = lineBreakOf(text);
  const row = rowAt(text, start).start;
  const at = text.startsWith('\uFEFF') && row === 0 ? 1 : row;
  return inserting(at, rows.map((each) => `${each}${lineBreak}`).join(''));
}

/** Removes the rows of a line, with the break behind them. */
export function removeLine(text: string, { start, end }: Span): TextEdit {
  const from = rowAt(text, start).start;
  const to = nextLine(text, end);
  const isLast = endOfLine(text, end) === text.length;
  return replacing({ start: isLast ? beforeBreak(text, from) : from, end: to }, '');
}

function beforeBreak(text: string, offset: number): number {
  if (text.slice(0, offset).endsWith('\r\n')) return offset - 2;
  return Math.max(0, offset - 1);
}

/** Whether a comment stands behind a line on its row. */
export function hasComment(text: string, { end }: Span): boolean {
  return text.slice(end, endOfLine(text, end)).includes('//');
}
