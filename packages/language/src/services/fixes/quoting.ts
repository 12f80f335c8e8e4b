import type { TextEdit } from '../../format/text-edit.ts';
import type { Span } from '../../places/span.ts';
import { replacing } from './fix.ts';
import { typographicQuotes } from './typographic-quotes.ts';

/** Takes a stretch of the text into quotes, so that it is read as it stands; its own quotes become typographic ones. */
export function quoting(text: string, span: Span): readonly TextEdit[] {
  const words = text.slice(span.start, span.end);
  const inner = words.includes('"') ? typographicQuotes(words) : words;
  return inner === undefined || /[\r\n]/.test(words) ? [] : [replacing(span, `"${inner}"`)];
}
