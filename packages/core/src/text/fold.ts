/** A word or name without what does not tell names apart: case, and «ё» against «е». */
export function foldWord(text: string): string {
  return isPlain.test(text) ? text : text.toLowerCase().replaceAll('ё', 'е');
}

/** Most words have nothing to fold, which is seen sooner than it is done. */
const isPlain = /^[ -@[-~а-я]*$/;

/** A title without what does not tell titles apart: case, «ё», quotes, kinds of dash, and white space. */
export function foldTitle(text: string): string {
  if (!hasVariants.test(text)) return foldWord(text).trim();
  return foldWord(text)
    .replace(/["'«»„“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?[-‐‑‒–—−] ?/g, '-')
    .trim();
}

/** Quotes, dashes, and white space that is more than a space: most titles have none of them, and are folded by case alone. */
const hasVariants = /["'«»„“”‘’‐‑‒–—−-]|[^\S ]| {2}/;
