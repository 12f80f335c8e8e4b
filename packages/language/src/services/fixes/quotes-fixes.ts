import { type Fix, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';
import { typographicQuotes } from './typographic-quotes.ts';

/** The fix of `quotes-are-typographic`: the marks of the text itself change, not those that the language reads. */
export function typographicFixes({ words, diagnostic: { span } }: FixContext): readonly Fix[] {
  const plain = words.includes('”') ? words.replace(/„([^“”]*)”/g, '"$1"').replace(/[“”]/g, '"') : words;
  const written = typographicQuotes(plain);
  if (written === undefined) return [];
  const edits = [...plain]
    .map((_, index) => index)
    .filter((index) => plain[index] === '"' && written[index] !== words[index])
    .map((index) => replacing({ start: span.start + index, end: span.start + index + 1 }, written[index] ?? '"'));
  return [quickFix('Заменить на «ёлочки»', edits, { isPreferred: true, isSafe: true })];
}
