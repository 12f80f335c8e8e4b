import { isMeantOtherwise } from '../structure/meant-fields.ts';
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
  const all = pieces.flatMap(writePiece);
  if (all.length < 2) return all.map(({ written }) => written);
  const inline = joined(all);
  return readsAsList(inline, all) ? [inline] : all.map(({ written }) => written);
}

/** The pieces of a list as the one value of a field that may stand only once; nothing where there are none. */
export function writeSingleList(pieces: readonly Piece[]): readonly string[] {
  const values = writeList(pieces);
  return values.length < 2 ? values : [`"""\n${values.map((value) => `  ${value}\n`).join('')}  """`];
}

/** The pieces with commas between them, each in quotes where it needs them. */
export function writeInline(pieces: readonly Piece[]): string {
  return joined(pieces.flatMap(writePiece));
}

/** Whether a piece can be written in a line of its list; one with both quotes and bare commas cannot. */
export function fitsInLine(piece: Piece): boolean {
  return wayToWrite(piece) !== undefined;
}

/** A piece as it is written, and as it is read from that. */
interface WrittenPiece extends Piece {
  readonly written: string;
}

function joined(pieces: readonly WrittenPiece[]): string {
  return pieces.map(({ written }) => written).join(', ');
}

/** The piece, without its quotes where they cannot be, or what of it can be written; nothing where nothing can. */
function writePiece({ text, quoted }: Piece): readonly WrittenPiece[] {
  const attempts: readonly (() => Piece)[] = [
    () => ({ text, quoted }),
    () => ({ text, quoted: false }),
    () => ({ text: plainerPiece(text), quoted }),
  ];
  for (const attempt of attempts) {
    const piece = attempt();
    const written = wayToWrite(piece);
    if (written !== undefined) return [{ ...piece, written }];
  }
  return [];
}

/**
 * How to write a piece in a line so that it is read as it is: plain, in quotes, or beside a semicolon, where its own commas
 * separate nothing, one at its end leads to no other row, and its own quotes are not taken for a block's; undefined where
 * that cannot be.
 */
function wayToWrite(piece: Piece): string | undefined {
  const { text, quoted } = piece;
  const ways = [...(quoted ? [] : [text]), `"${text}"`, text, `; ${text}`, `${text};`];
  const fits = (way: string): boolean => readsAsList(way, [piece]);
  return ways.find((way) => hasNoTrouble(way) && fits(way)) ?? ways.find(fits);
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
  return (
    isToken(written) &&
    !isMeantOtherwise(written) &&
    endOfList(written, 0) === written.length &&
    readsAsPieces(written, pieces)
  );
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
