import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';

/**
 * Control characters but tab and line breaks, halves of surrogate pairs, characters that are none, and those that turn the
 * direction of writing: with them a text looks like another.
 */
const unprintable = /(?![\t\n\r\u0085])[\p{Cc}\p{Cs}\uFFFE\uFFFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const turnsDirection = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** The same as ranges of UTF-16 units. */
const suspiciousUnits: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
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
    const origin = originOf(character);
    const message = `Здесь стоит непечатаемый символ U+${code}${origin}: удалите его.`;
    return diagnose('text-is-printable', { start: index, end: index + 1 }, message);
  });
}

function originOf(character: string): string {
  if (character === '\u000B') return ' (перенос строки из Word)';
  return turnsDirection.test(character) ? ' (меняет направление письма)' : '';
}
