/** A text of several lines on one, cut to a length that fits an outline, a hint or a message. */
export function oneLine(text: string, length = Number.POSITIVE_INFINITY): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > length ? `${words.slice(0, length).trimEnd()}…` : words;
}
