import type { PhraseNote } from './note.schema.ts';
import { readFigures } from './quantity/read-figures.ts';
import type { QuantityReading } from './quantity.schema.ts';
import { visibleText } from './words/tokens.ts';

/** No indicator is longer, for this is two pages; what is, is read up to here. */
const longestText = 5000;

/**
 * Reads all figures of an indicator («проведено не менее 2 совещаний, 100 % ШНОР приняли участие»). Total. Numbers that
 * count nothing (years, dates, classes, numbers of schools and documents) are none.
 */
export function parseQuantity(text: string): QuantityReading {
  const notes: PhraseNote[] = [];
  const figures = readFigures(visibleText(text.slice(0, longestText)), notes);
  return { quantities: figures.map(({ quantity }) => quantity), notes };
}

/** The same figures in the words that state them: «не менее 2 совещаний», «100 % ШНОР». */
export function statedFigures(text: string): readonly string[] {
  return readFigures(visibleText(text.slice(0, longestText)), []).map(({ words }) => words);
}
