import type { Span } from '../../places/span.ts';
import { type Fix, quickFix, replacing } from './fix.ts';
import { constructAround, constructOfLine, type FixContext } from './fix-context.ts';
import { removeLine, spanOfField } from './placing.ts';

/** The fix of `line-stands-once`: the second line goes, with what stands below it. */
export function doubledFixes(context: FixContext): readonly Fix[] {
  const span = doubledSpan(context);
  if (span === undefined) return [];
  return [quickFix('Убрать повтор', [removeLine(context.view.text, span)], { isPreferred: true })];
}

/** All of a line that stands twice; undefined where only a part of it does, or where others may rest on it. */
function doubledSpan(context: FixContext): Span | undefined {
  const { line, diagnostic } = context;
  if (line === undefined || diagnostic.span.start !== line.start) return undefined;
  if (line.shape === 'construct') {
    const construct = constructOfLine(context);
    return construct?.keyword === 'task' ? undefined : construct?.span;
  }
  const field = constructAround(context)?.fields.find((each) => each.line.start === line.start);
  return field === undefined ? undefined : spanOfField(field);
}

/** The fix of `line-is-finished`: the comma goes that nothing follows. */
export function finishedFixes({ words, diagnostic: { span } }: FixContext): readonly Fix[] {
  if (!words.endsWith(',')) return [];
  const comma = { start: span.end - 1, end: span.end };
  return [quickFix('Убрать запятую', [replacing(comma, '')], { isPreferred: true })];
}
