import { advanceRanges } from './generated/font-advances.ts';

/** The weights of letters that documents are written in; slanted ones are as wide. */
export type Weight = 'regular' | 'bold';

/** How wide a text is, in ems of its font. */
export interface TextExtent {
  /** Its widest piece that no line may break. */
  readonly longest: number;
  /** The same, with the parts of addresses whole: they are broken in their midst only where there is no room. */
  readonly longestPart: number;
  /** Each of its lines, as if it had all the room. */
  readonly lines: readonly number[];
}

const unitsPerEm = 2048;
/** Characters that the table does not know (ideographs, pictures) are wide ones. */
const wideAdvance = unitsPerEm;
const invisible = [0xad, 0x200b, 0x200c, 0x200d, 0x2060];
/** An address of the web may be broken anywhere; this much of it should stand together, in ems. */
const addressPiece = 8;
/** No part of an address is so long that other columns have to give it more, in ems. */
const addressPart = 24;
/** Further than this no word is looked at for what makes it an address. */
const longestAddress = 2000;
const address = /:\/\/|@|(?<!\S)www\./;

const advances: Readonly<Record<Weight, Uint16Array>> = { regular: advancesOf('regular'), bold: advancesOf('bold') };

function advancesOf(weight: Weight): Uint16Array {
  const last = advanceRanges.reduce((end, range) => Math.max(end, range.from + range.regular.length), 0);
  const table = new Uint16Array(last).fill(wideAdvance);
  for (const range of advanceRanges) table.set(range[weight], range.from);
  for (const code of invisible) table[code] = 0;
  return table;
}

/** Reads a text piece by piece: how wide each unbreakable piece and the spaces behind it are, and where lines end. */
interface PieceReader {
  readonly piece: (piece: Piece) => void;
  readonly lineEnd: () => void;
}

interface Piece {
  readonly width: number;
  readonly gap: number;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  readonly isOfAddress: boolean;
}

function readPieces(text: string, weight: Weight, { piece, lineEnd }: PieceReader): void {
  const table = advances[weight];
  const hasAddress = address.test(text);
  let [width, gap, from] = [0, 0, 0];
  let isOfAddress = hasAddress && isAddressAt(text, 0);
  const endPiece = (to: number): void => {
    piece({ width: width / unitsPerEm, gap: gap / unitsPerEm, from, to, isOfAddress });
    [width, gap, from] = [0, 0, to];
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      endPiece(at);
      lineEnd();
      from = at + 1;
      isOfAddress = hasAddress && isAddressAt(text, from);
    } else if (code === 0x20 || code === 0x09) {
      gap += table[0x20] ?? 0;
    } else {
      if (gap > 0) {
        endPiece(at);
        isOfAddress = hasAddress && isAddressAt(text, at);
      } else if (isOfAddress ? mayBreakAddressBefore(text, at) : mayBreakBefore(text, at)) endPiece(at);
      width += table[code] ?? wideAdvance;
    }
  }
  endPiece(text.length);
  lineEnd();
}

/** Whether the word that begins there is an address. */
function isAddressAt(text: string, at: number): boolean {
  return address.test(/^\S*/.exec(text.slice(at, at + longestAddress))?.[0] ?? '');
}

/** A line may break behind a hyphen or dash within a word («план-|график»), but not before a number («1-2»). */
function mayBreakBefore(text: string, at: number): boolean {
  if (at < 2) return false;
  const before = text.charCodeAt(at - 1);
  if (before === 0x200b) return true;
  if (before !== 0x2d && before !== 0x2013 && before !== 0x2014) return false;
  return isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 2));
}

/** An address breaks before a letter behind a slash, a question mark or a hyphen: «example.org/|docs/2026?|id=5». */
function mayBreakAddressBefore(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 0x200b) return true;
  return (before === 0x2f || before === 0x3f || before === 0x2d) && isLetter(text.charCodeAt(at));
}

function isLetter(code: number): boolean {
  return (code >= 0x400 && code < 0x2000) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Measures a text as it would stand without a limit. */
export function measureText(text: string, weight: Weight): TextExtent {
  let [longest, longestPart, line] = [0, 0, 0];
  const lines: number[] = [];
  readPieces(text, weight, {
    piece: ({ width, gap, isOfAddress }) => {
      line += width + gap;
      longest = Math.max(longest, isOfAddress ? Math.min(width, addressPiece) : width);
      longestPart = Math.max(longestPart, isOfAddress ? Math.min(width, addressPart) : width);
    },
    lineEnd: () => {
      lines.push(line);
      line = 0;
    },
  });
  return { longest, longestPart, lines };
}

/** The widest unbreakable piece of a text, in ems; addresses, which may be broken anywhere, are none. */
export function widestPiece(text: string, weight: Weight): { readonly piece: string; readonly width: number } {
  let widest = { piece: '', width: 0 };
  readPieces(text, weight, {
    piece: ({ width, from, to, isOfAddress }) => {
      if (!isOfAddress && width > widest.width) widest = { piece: text.slice(from, to).trim(), width };
    },
    lineEnd: () => {},
  });
  return widest;
}

/** Stands unseen where a line may break. */
export const breakPlace = '\u200B';

/** Whether a text has what makes a word an address. */
export function hasAddress(text: string): boolean {
  return address.test(text);
}

/** Where an address that fits no line is best broken. */
const seams = /(?<=[/?&=_.])(?=[\p{L}\d])/gu;

/** The text with unseen places to break (U+200B) in addresses that fit no line, which would be cut in the midst of a word. */
export function breakAddresses(text: string, weight: Weight, lineWidth: number): string {
  if (!hasAddress(text)) return text;
  return text.replace(/\S+/g, (word) => {
    const [width = 0] = address.test(word) ? measureText(word, weight).lines : [];
    return width > lineWidth ? word.replace(seams, breakPlace) : word;
  });
}

/** How many lines a text takes where lines are this many ems wide; what fits no line is broken anywhere. */
export function countLines(text: string, weight: Weight, lineWidth: number): number {
  let [lines, used] = [0, 0];
  let isBegun = false;
  readPieces(text, weight, {
    piece: ({ width, gap }) => {
      if (isBegun && used + width > lineWidth) {
        lines += 1;
        used = 0;
      }
      if (width > lineWidth && lineWidth > 0) {
        lines += Math.ceil(width / lineWidth) - 1;
        used = width % lineWidth;
      } else {
        used += width;
      }
      used += gap;
      isBegun = true;
    },
    lineEnd: () => {
      lines += 1;
      [used, isBegun] = [0, false];
    },
  });
  return lines;
}
