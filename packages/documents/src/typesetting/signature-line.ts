import type { PageSetup, Paragraph } from '../document/table-document.ts';
import { textSize } from './flow-look.ts';
import { measureText } from './measure-text.ts';
import { contentWidth, points } from './page.ts';

/** The room for the line where somebody signs, in millimetres. */
const lineRoom = 54;

/** The room for the name of who signs, at the right: the same share of a sheet however it lies. */
export const nameShare = 0.34;

function nameRoom(page: PageSetup): number {
  return contentWidth(page) * nameShare;
}

/** Where the line for the signature begins, and where the name ends, in points from the margin. */
export function signatureStops(page: PageSetup): { readonly line: number; readonly name: number } {
  const name = contentWidth(page);
  return { line: name - nameRoom(page) - points(lineRoom), name };
}

const signed = /^([^\n]*?\S)\s+(_{10,})\s*([^\n_]*)((?:\n[\s\S]*)?)$/u;

/** What a signature is made of: who signs, the line, the name, and what stands below them, each perhaps empty but the first two. */
export interface SignatureParts {
  readonly office: string;
  readonly line: string;
  readonly name: string;
  readonly below: string;
}

/** The parts of a signature; undefined where the paragraph is none. */
export function signatureParts({ style, content }: Paragraph): SignatureParts | undefined {
  const [piece, ...others] = content;
  if (style !== 'signature' || piece === undefined || others.length > 0) return undefined;
  const [, office, line, name = '', below = ''] = signed.exec(piece.text) ?? [];
  return office === undefined || line === undefined ? undefined : { office, line, name, below: below.trimStart() };
}

/**
 * A signature with its office at the left, its line and its name each in one column, as ГОСТ Р 7.0.97-2016 shows it: with
 * tabs between them, and the office broken where the line begins. One that has not the room stays as it is.
 */
export function withSignatureTabs(paragraph: Paragraph, page: PageSetup): Paragraph {
  const parts = signatureParts(paragraph);
  if (parts === undefined || widthOf(parts.name) > nameRoom(page)) return paragraph;
  const { office, line, name, below } = parts;
  const rows = rowsOf(office, signatureStops(page).line);
  if (rows === undefined) return paragraph;
  // Who reads the words alone finds the space between them.
  const text = [rows.join(' \n'), line, ...(name === '' ? [] : [name])].join(' \t');
  return { ...paragraph, content: [{ ...paragraph.content[0], text: below === '' ? text : `${text}\n${below}` }] };
}

/** A text in rows of a width; undefined where one of its words has not the room. */
function rowsOf(text: string, width: number): readonly string[] | undefined {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    if (widthOf(word) > width) return undefined;
    const longer = `${rows.at(-1) ?? ''} ${word}`;
    if (rows.length > 0 && widthOf(longer) <= width) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

/** How wide a text is in one line, in points. */
function widthOf(text: string): number {
  return measureText(text, 'regular').lines.reduce((sum, line) => sum + line, 0) * textSize;
}
