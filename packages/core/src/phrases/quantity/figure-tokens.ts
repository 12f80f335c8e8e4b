/** A piece of an indicator's text. */
export type FigureToken = {
  readonly start: number;
  readonly end: number;
} & (
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly suffix: 'cardinal' | 'ordinal' | undefined;
      readonly integer: boolean;
    }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'mark'; readonly mark: string }
  /** A date, time, link or other digits that are no figure. */
  | { readonly kind: 'other' }
);

const space = ' \\u00a0\\u2009\\u202f';
const letters = 'A-Za-z\\u0400-\\u052f';
const cardinalSuffix = 'х|ти|ми|мя|и';
const ordinalSuffix = 'ый|ий|ой|й|го|ого|я|ая|ое|е|ые|му|ом|ую';

const pattern = new RegExp(
  [
    `(https?:\\/\\/\\S+|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})(?!\\d)|\\d{1,2}\\.(?:0[1-9]|1[0-2])(?![\\d%${space}]*%|\\d)|\\d{1,2}:\\d{2}|\\d+[+]|\\d+(?:[-/]\\d+){2,})`,
    `(\\d{1,3}(?:[${space}]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+[.,]\\d+(?![.,]?\\d)|\\d+)(?:-?(${cardinalSuffix})(?![${letters}])|-?(${ordinalSuffix})(?![${letters}]))?`,
    `([${letters}][${letters}\\d]*(?:-[${letters}\\d]+)*)`,
    '(%)(?:-[а-яё]+)?',
    '([-‐‑‒–—−]+|[,;:()№≥≤<>/«»\\n.])',
  ].join('|'),
  'gi',
);

function numberOf(written: string): number {
  return Number(written.replace(/[ \u00a0\u2009\u202f]/g, '').replace(',', '.'));
}

function tokenOf(match: RegExpExecArray): FigureToken {
  const [whole, other, number, cardinal, ordinal, word, percent, mark] = match;
  const place = { start: match.index, end: match.index + whole.length };
  if (other !== undefined) return { ...place, kind: 'other' };
  if (number !== undefined) {
    const suffix = ordinal !== undefined ? 'ordinal' : cardinal !== undefined ? 'cardinal' : undefined;
    return { ...place, kind: 'number', value: numberOf(number), suffix, integer: /^\d+$/.test(number) };
  }
  if (word !== undefined) return { ...place, kind: 'word', word };
  if (percent !== undefined) return { ...place, kind: 'percent' };
  return { ...place, kind: 'mark', mark: /[-‐‑‒–—−]/.test(mark ?? '') ? '-' : (mark ?? '') };
}

/** The tokens of an indicator's text. */
export function figureTokens(text: string): readonly FigureToken[] {
  return [...text.matchAll(pattern)].map(tokenOf);
}
