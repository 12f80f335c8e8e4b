import { mendedTitle } from '@dorkarta/core';
import { type Fix, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';

/** The fix of `title-is-capitalised`: a capital letter at the beginning, no full stop at the end. */
export function titleFixes({ words, line, diagnostic: { span } }: FixContext): readonly Fix[] {
  // The head of a column stands behind the name of its field, and only its author knows how it begins.
  if (line?.shape === 'field') return [];
  const mended = mendedTitle(words);
  return mended === words
    ? []
    : [quickFix(`Исправить на «${mended}»`, [replacing(span, mended)], { isPreferred: true })];
}
