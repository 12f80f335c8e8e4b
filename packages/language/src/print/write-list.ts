import { endOfList } from '../syntax/text-span.ts';
import { readList } from '../syntax/text-value.ts';
import { isToken, wholeOf } from './write-text.ts';

/** A piece of a list: in quotes it is a text, and never a name. */
export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * The pieces of a list as values of its field, which may stand several times: one value where the reader of lists gives the
 * pieces back unchanged; else one for each piece, so that a quote of one does not run into the next.
 */
export function writeList(pieces: readonly Piece[]): readonly string[] {
  const all = pieces.flatMap(writable);
  if (all.length === 0) return [];
  const inline = all.map(bestWay).join(', ');
  return readsAsList(inline, all) ? [inline] : all.map(bestWay);
}

/** The pieces of a list as the one value of a field that may stand only once; nothing where there are none. */
export function writeSingleList(pieces: readonly Piece[]): readonly string[] {
  const all = pieces.flatMap(writable);
  return writeList(pieces).length < 2 ? writeList(pieces) : [asBlock(all)];
}

/** The pieces with commas between them, each in quotes where it needs them. */
export function writeInline(pieces: readonly Piece[]): string {
  return pieces.flatMap(writable).map(bestWay).join(', ');
}

/** Whether a piece can be written in a line of its list; one with both quotes and bare commas cannot. */
export function fitsInLine(piece: Piece): boolean {
  return waysInline(piece).length > 0;
}

/** The piece, without its quotes where they cannot be, or what of it can be written. */
function writable({ text, quoted }: Piece): readonly Piece[] {
  const plainer = { text: plainerPiece(text), quoted };
  return [{ text, quoted }, { text, quoted: false }, plainer].filter(fitsInLine).slice(0, 1);
}

function bestWay(piece: Piece): string {
  return waysInline(piece)[0] ?? piece.text;
}

/**
 * The ways to write a piece in a line so that it is read as it is: plain, in quotes, or behind a comma, where its own quotes
 * are not taken for a block's; the best first.
 */
function waysInline(piece: Piece): readonly string[] {
  const { text } = piece;
  const ways = [piece.quoted ? [] : [text], `"${text}"`, text, `, ${text}`]
    .flat()
    .filter((way) => readsAsList(way, [piece]));
  return [...ways.filter(hasNoTrouble), ...ways];
}

function asBlock(pieces: readonly Piece[]): string {
  return `"""\n${pieces.map((piece) => `  ${bestWay(piece)}\n`).join('')}  """`;
}

/** A piece without what no list can hold: line breaks, straight quotes, and what would be a comment. Reading gives no such pieces. */
function plainerPiece(text: string): string {
  return text
    .replace(/"([^"]*)"/g, '«$1»')
    .replaceAll('"', '')
    .replaceAll('//', '/')
    .replace(/\s+/g, ' ')
    .trim();
}

function readsAsList(written: string, pieces: readonly Piece[]): boolean {
  return isToken(written) && endOfList(written, 0) === written.length && readsAsPieces(written, pieces);
}

function hasNoTrouble(written: string): boolean {
  return readList(wholeOf(written)).every(({ trouble }) => trouble === undefined);
}

/** Whether the reader of lists finds these pieces; one that must not be a name has to be in quotes. */
export function readsAsPieces(written: string, pieces: readonly Piece[]): boolean {
  const read = readList(wholeOf(written));
  return (
    read.length === pieces.length &&
    pieces.every(({ text, quoted }, index) => read[index]?.text === text && (read[index].quoted || !quoted))
  );
}
