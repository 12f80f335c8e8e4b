const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const unfitCharacter = /[\p{Cc}\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF]/u;
const unfitCharacters = /(?![\t\n])[\p{Cc}\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;
const loneSurrogates = /\p{Cs}/gu;

/**
 * A text that every format can hold: any kind of line break becomes `\n`, control characters and non-characters are
 * dropped, and half of a surrogate pair becomes U+FFFD.
 */
export function cleanText(text: string): string {
  if (!unfitCharacter.test(text) && !/[\u2028\u2029]/.test(text)) return text;
  return text.replace(lineBreaks, '\n').replace(unfitCharacters, '').replace(loneSurrogates, '\uFFFD');
}
