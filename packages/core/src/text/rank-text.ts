/**
 * What orders things by several texts, the first before the others, as one text: what is not known stands below all that is,
 * since what parts them comes before every character of a text.
 */
export function rankText(...texts: readonly string[]): string {
  return texts.join('\n');
}
