const symbolFonts = /^(?:wingdings|webdings|symbol|zapfdingbats|marlett)/i;

/** Fonts that have signs in place of letters. */
export function isSymbolFont(name: string): boolean {
  return symbolFonts.test(name);
}

/** The signs that mean «yes», by their places in symbol fonts: ticks and crosses in boxes. */
const ticks: ReadonlySet<number> = new Set([0xfc, 0xfe, 0x50, 0x52]);

/** The letters of the font «Symbol», from «A» and from «a» on. */
const greek = [
  [0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'],
  [0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'],
] as const;
/** What the font «Symbol» has of signs that say something, by their places; its arrows and suits of cards are bullets. */
const signs: ReadonlyMap<number, string> = new Map([
  ...([
    [0x2d, '−'],
    [0xa3, '≤'],
    [0xa5, '∞'],
    [0xb0, '°'],
    [0xb1, '±'],
    [0xb2, '″'],
  ] as const),
  ...([
    [0xb3, '≥'],
    [0xb4, '×'],
    [0xb8, '÷'],
    [0xb9, '≠'],
    [0xba, '≡'],
    [0xbb, '≈'],
  ] as const),
  ...greek.flatMap(([from, letters]) => [...letters].map((letter, at): [number, string] => [from + at, letter])),
]);

/** A sign of a symbol font: a tick is kept, and what the font «Symbol» says; the rest are bullets, which say nothing. */
export function symbolOf(code: number, font = ''): string {
  const place = code & 0xff;
  if (!/^symbol/i.test(font)) return ticks.has(place) ? '✓' : ' ';
  return signs.get(place) ?? (place > 0x20 && place < 0x40 ? String.fromCharCode(place) : ' ');
}

/** The letters of a symbol font as what they show; those that it does not have are shown in another one. */
export function letterOfSymbols(text: string, font: string): string {
  return text.replace(/[\u0021-\u00FF\uF000-\uF0FF]/g, (sign) => symbolOf(sign.charCodeAt(0), font));
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits above the line as such: «м²», «СОШ № 1¹» is no «СОШ № 11». */
export function raised(text: string): string {
  return text.replace(/\d/g, (digit) => raisedDigits[Number(digit)] ?? digit);
}

/** A text as it is read: signs of symbol fonts as what they show, letters in one piece, hyphens as such, nothing that cannot be seen. */
export function readableText(text: string): string {
  return text
    .replace(/[\uF000-\uF0FF]/g, (sign) => symbolOf(sign.charCodeAt(0)))
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\u2011/g, '-');
}
