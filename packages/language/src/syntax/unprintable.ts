import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';

// Control characters but tab and line breaks, characters that are none, and halves of surrogate pairs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Reports what no document can hold. */
export function reportUnprintable(text: string): readonly Diagnostic[] {
  return [...text.matchAll(unprintable)].map(({ 0: character, index }) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const origin = character === '\u000B' ? ' (перенос строки из Word)' : '';
    const message = `Здесь стоит непечатаемый символ U+${code}${origin}: удалите его.`;
    return diagnose('text-is-printable', { start: index, end: index + 1 }, message);
  });
}
