import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';

/** Control characters but tab and line breaks, halves of surrogate pairs, and characters that are none. */
const unprintable = /(?![\t\n\r\u0085])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Controls, halves of pairs and characters that are none, as ranges of UTF-16 units. */
const suspiciousUnits: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xd800, 0xdfff],
  [0xfffe, 0xffff],
];

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;

/** Where any of them stands: asked first, since it is quick to answer. */
const suspicious = new RegExp(`[${suspiciousUnits.map(([from, to]) => `${escaped(from)}-${escaped(to)}`).join('')}]`);

/** A text with a space in the place of each character that no document can hold. */
export function printableText(text: string): string {
  return text.replace(unprintable, ' ');
}

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
