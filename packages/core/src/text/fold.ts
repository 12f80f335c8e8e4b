/** A word or name without what does not tell names apart: case, and «ё» against «е». */
export function foldWord(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** A title without what does not tell titles apart: case, «ё», quotes, kinds of dash, and white space. */
export function foldTitle(text: string): string {
  return foldWord(text)
    .replace(/["'«»„“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?[-‐‑‒–—−] ?/g, '-')
    .trim();
}
