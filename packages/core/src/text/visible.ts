/**
 * Characters that are not seen and yet change what is seen: controls, by which terminals are told what to do, and those
 * that turn the direction of writing, by which a text can look like another.
 */
const unseen = /(?![\t\n])[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text with the code of each unseen character in its place («\u202E», as JSON writes it); tabs and line feeds stay. */
export function visibleText(text: string): string {
  return text.replace(
    unseen,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
