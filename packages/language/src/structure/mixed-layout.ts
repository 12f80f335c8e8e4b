import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { inRussianLayout, typedInEnglish } from '../syntax/keyboard-layout.ts';
import type { SourceLine } from '../syntax/source-line.ts';
import { latinFields } from './meant-fields.ts';
import { textIn } from './odd-spaces.ts';

/** So much Latin can be words of the wrong layout. */
const maybeTyped = /[A-Za-z]{3}/;
const cyrillic = /[\u0400-\u052F]/;

/** Tells of words that were typed in the English layout among Russian ones; a whole value is read as it was meant. */
export function reportMixedLayout(lines: readonly SourceLine[], text: string): readonly Diagnostic[] {
  if (!maybeTyped.test(text)) return [];
  return lines.flatMap((line) => {
    const words = line.shape === 'field' && latinFields.includes(line.keyword) ? undefined : textIn(line);
    if (words === undefined || !maybeTyped.test(words.text) || !cyrillic.test(words.text)) return [];
    return typedInEnglish(words.text).map(({ start, end }) => {
      const typed = words.text.slice(start, end);
      const message = `«${typed}» набрано в английской раскладке: «${inRussianLayout(typed)}». Исправьте.`;
      return diagnose('layout-is-russian', { start: words.start + start, end: words.start + end }, message);
    });
  });
}
