import { type CellAccount, lostCells, type RecognisedRoadmap, type SourceDocument } from '@dorkarta/core/recognising';
import { printFile } from '../print/print-file.ts';

/** The text of a roadmap that was brought from elsewhere, and where the words of the cells stand in it. */
export interface ImportedText {
  readonly text: string;
  readonly account: CellAccount;
}

/**
 * Writes what was recognised; what the language has no place for stands below it as comments. That no cell is lost is not
 * believed but looked for: the words of one that is not in the text are added to the comments.
 */
export function importedText(
  document: SourceDocument,
  { roadmap, comments, account, traces }: Pick<RecognisedRoadmap, 'roadmap' | 'comments' | 'account' | 'traces'>,
): ImportedText {
  const printed = printFile(roadmap);
  const text = printed + commentLines(comments);
  const lost = lostCells(document, text, traces);
  if (lost.length === 0) return { text, account };
  const found = lost.map(({ place, words }) => `${place}: ${words}`);
  return {
    text: printed + commentLines([...comments, ...found]),
    account: withLost(account, lost.filter(({ isCounted }) => isCounted).length),
  };
}

/** Cells whose words stand in comments after all. */
function withLost(account: CellAccount, lost: number): CellAccount {
  const inFields = Math.max(0, account.inFields - lost);
  return { ...account, inFields, inComments: account.cells - inFields - account.inNotes };
}

/** Words as comments below a text. */
export function commentLines(comments: readonly string[]): string {
  const rows = commentRows(comments);
  return rows.length === 0 ? '' : `\n${rows.join('\n')}\n`;
}

/** Words that the language has no place for, a row for each of their lines. */
export function commentRows(comments: readonly string[]): readonly string[] {
  return comments.flatMap((comment) => comment.split('\n')).map((line) => `// ${line.trim()}`);
}

/** A text with comments below it, its lines broken as it breaks them. */
export function withComments(text: string, comments: readonly string[]): string {
  if (comments.length === 0) return text;
  const lineBreak = lineBreakIn(text);
  const ended = /(?:^|[\r\n])$/.test(text) ? text : `${text}${lineBreak}`;
  return ended + commentLines(comments).replaceAll('\n', lineBreak);
}

/** How a text breaks its lines. */
export function lineBreakIn(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}
