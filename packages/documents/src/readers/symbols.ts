/** Fonts that have signs in place of letters. */
export function isSymbolFont(name: string): boolean {
  return /^(?:wingdings|webdings|symbol|zapfdingbats|marlett)/i.test(name);
}

/** The signs that mean «yes», by their places in symbol fonts: ticks and crosses in boxes. */
const ticks: ReadonlySet<number> = new Set([0xfc, 0xfe, 0x50, 0x52]);

/** A sign of a symbol font: a tick is kept, the rest are bullets, which say nothing. */
export function symbolOf(code: number): string {
  return ticks.has(code & 0xff) ? '✓' : ' ';
}

/** The letters of a symbol font as what they show. */
export function letterOfSymbols(text: string): string {
  return [...text].map((sign) => symbolOf(sign.charCodeAt(0))).join('');
}

/** A text as it is read: signs of symbol fonts as what they show, letters in one piece, hyphens as such, nothing that cannot be seen. */
export function readableText(text: string): string {
  return text
    .replace(/[\uF000-\uF0FF]/g, (sign) => symbolOf(sign.charCodeAt(0)))
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\u2011/g, '-');
}
