import { advanceRanges } from './generated/font-advances.ts';

/** The weights of letters that documents are written in; slanted ones are as wide. */
export type Weight = 'regular' | 'bold';

/** How wide a text is, in ems of its font. */
export interface TextExtent {
  /** Its widest piece that no line may break. */
  readonly longest: number;
  /** Each of its lines, as if it had all the room. */
  readonly lines: readonly number[];
}

const unitsPerEm = 2048;
/** Characters that the table does not know (ideographs, pictures) are wide ones. */
const wideAdvance = unitsPerEm;
const invisible = [0xad, 0x200b, 0x200c, 0x200d, 0x2060];
/** An address of the web may be broken anywhere; this much of it should stand together, in ems. */
const addressPiece = 8;
const address = /:\/\/|@|^www\./;

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
  readonly piece: (width: number, gap: number, from: number, to: number) => void;
  readonly lineEnd: () => void;
}

function readPieces(text: string, weight: Weight, { piece, lineEnd }: PieceReader): void {
  const table = advances[weight];
  let [width, gap, from] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      piece(width / unitsPerEm, gap / unitsPerEm, from, at);
      lineEnd();
      [width, gap, from] = [0, 0, at + 1];
    } else if (code === 0x20 || code === 0x09) {
      gap += table[0x20] ?? 0;
    } else {
      if (gap > 0 || mayBreakBefore(text, at)) {
        piece(width / unitsPerEm, gap / unitsPerEm, from, at);
        [width, gap, from] = [0, 0, at];
      }
      width += table[code] ?? wideAdvance;
    }
  }
  piece(width / unitsPerEm, gap / unitsPerEm, from, text.length);
  lineEnd();
}

/** A line may break behind a hyphen or dash within a word («план-|график»), but not before a number («1-2»). */
function mayBreakBefore(text: string, at: number): boolean {
  if (at < 2) return false;
  const before = text.charCodeAt(at - 1);
  if (before === 0x200b) return true;
  if (before !== 0x2d && before !== 0x2013 && before !== 0x2014) return false;
  return isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 2));
}

function isLetter(code: number): boolean {
  return code >= 0x400 || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Measures a text as it would stand without a limit. */
export function measureText(text: string, weight: Weight): TextExtent {
  let [longest, line] = [0, 0];
  const lines: number[] = [];
  readPieces(text, weight, {
    piece: (width, gap, from, to) => {
      line += width + gap;
      if (width <= longest) return;
      const isAddress = width > addressPiece && address.test(text.slice(from, to));
      longest = isAddress ? Math.max(longest, addressPiece) : width;
    },
    lineEnd: () => {
      lines.push(line);
      line = 0;
    },
  });
  return { longest, lines };
}

/** The widest unbreakable piece of a text. */
export function longestPiece(text: string, weight: Weight): string {
  let [longest, found] = [0, ''];
  readPieces(text, weight, {
    piece: (width, _, from, to) => {
      if (width > longest) [longest, found] = [width, text.slice(from, to).trim()];
    },
    lineEnd: () => {},
  });
  return found;
}

/** How many lines a text takes where lines are this many ems wide; what fits no line is broken anywhere. */
export function countLines(text: string, weight: Weight, lineWidth: number): number {
  let [lines, used] = [0, 0];
  let isBegun = false;
  readPieces(text, weight, {
    piece: (width, gap) => {
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
