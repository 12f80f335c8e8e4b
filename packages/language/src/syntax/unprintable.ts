import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';

/** Control characters but tab and line breaks, halves of surrogate pairs, and characters that are none. */
const unprintable = /(?![\t\n\r\u0085])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Where any of them, or any half of a pair, stands: asked first, since it is quick to answer. */
const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Reports what no document can hold. */
export function reportUnprintable(text: string): readonly Diagnostic[] {
  if (!suspicious.test(text)) return [];
  return [...text.matchAll(unprintable)].map(({ 0: character, index }) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const origin = character === '\u000B' ? ' (перенос строки из Word)' : '';
    const message = `Здесь стоит непечатаемый символ U+${code}${origin}: удалите его.`;
    return diagnose('text-is-printable', { start: index, end: index + 1 }, message);
  });
}
