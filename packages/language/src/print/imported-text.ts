import { type CellAccount, lostCells, type RecognisedRoadmap, type SourceDocument } from '@dorkarta/core/recognising';
import { printFile } from './print-file.ts';

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
  { roadmap, comments, account }: Pick<RecognisedRoadmap, 'roadmap' | 'comments' | 'account'>,
): ImportedText {
  const printed = printFile(roadmap);
  const text = printed + commentLines(comments);
  const lost = lostCells(document, text);
  if (lost.length === 0) return { text, account };
  const found = lost.map(({ place, words }) => `${place}: ${words}`);
  return {
    text: printed + commentLines([...comments, ...found]),
    account: {
      ...account,
      inFields: account.inFields - lost.length,
      inComments: account.inComments + lost.length,
    },
  };
}

function commentLines(comments: readonly string[]): string {
  const lines = comments.flatMap((comment) => comment.split('\n')).map((line) => `// ${line.trim()}`);
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}
