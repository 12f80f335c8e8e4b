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
  const quantities = readFigures(visibleText(text.slice(0, longestText)), notes);
  return { quantities, notes };
}
