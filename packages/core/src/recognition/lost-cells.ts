import { columnWords } from '../templates/column-words.ts';
import { foldWord } from '../text/fold.ts';
import { type SourceDocument, wordsOfCell } from './source.ts';

/** A cell of which some word is not in the text. */
export interface LostCell {
  readonly place: string;
  readonly words: string;
}

/** The cells of which not every word stands in the text that was made of them: the account is checked, not believed. */
export function lostCells({ blocks }: SourceDocument, text: string): readonly LostCell[] {
  const kept = new Set([...tokensOf(text), ...labelTokens()]);
  return blocks.flatMap((table) =>
    table.is === 'table'
      ? table.rows.flatMap(({ number, cells }) =>
          [...cells.values()].flatMap((cell) => {
            const words = wordsOfCell(cell).replace(/\n/g, ' ');
            const isKept = tokensOf(words).every((token) => kept.has(token));
            return isKept ? [] : [{ place: `${table.name}, строка ${number}`, words }];
          }),
        )
      : [],
  );
}

/** «Место проведения: …» is written as a field, by its own word. */
function labelTokens(): readonly string[] {
  return Object.values(columnWords).flatMap(({ labels, header }) => [...labels, header].flatMap(tokensOf));
}

function tokensOf(text: string): readonly string[] {
  return foldWord(text).match(/\p{L}+|\d+/gu) ?? [];
}
