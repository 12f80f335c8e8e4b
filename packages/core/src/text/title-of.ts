/** A longer text is no title; only its beginning is read. */
const longestTitle = 3000;

/** What is read of a text that should be a title. */
export function titleOf(text: string): string {
  return text.length > longestTitle ? text.slice(0, longestTitle) : text;
}
