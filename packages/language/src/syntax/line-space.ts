/**
 * The characters that are space within a line, for the inside of a character class: all kinds that Word and the web bring,
 * and all that `trim` takes for space.
 */
export const lineSpace = ' \\t\\v\\f\\u2028\\u2029\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\uFEFF';
